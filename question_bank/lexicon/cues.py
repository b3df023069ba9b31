"""Cues: patterns that are looked for at every place of a text, and so must be cheap where they cannot begin."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

_TOKEN = re.compile(
    r"(?P<looks>\(\?(?:<?[=!]))|(?P<opens>\((?:\?(?:P<\w+>|:))?)|(?P<closes>\))|(?P<bar>\|)|(?P<edge>\^|\\b)"
    r"|\[(?P<any>[^\]^\\](?:[^\]\\]|\\.)*|(?:\\.)(?:[^\]\\]|\\.)*)\]|(?P<one>\\[\d\W]|\\d|[^\\\[\](){}.$|?*+])|(?P<other>\\?.)"
)
_OPTIONAL = re.compile(r"[?*]|\{0?,|\{0\}")
_MANY = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")


class Cue:
    """A pattern that is only searched for: several times as quick as a guarded one where it seldom stands."""

    __slots__ = ("_match", "_seek")

    def __init__(self, pattern: str) -> None:
        """Take a pattern that `guarded` would take, but for one that refers back to its groups."""
        # The engine leaps from one sign of a class to the next only where the pattern consumes it.
        signs = _signs(pattern)
        self._seek = re.compile(f"[{signs}](?<=(?={pattern})[{signs}])").search
        self._match = re.compile(pattern).match

    def search(self, words: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in `words[start:end]`, as `re.Pattern.search` does."""
        found = self._seek(words, start, end)
        return None if found is None else self._match(words, found.start(), end)


def guarded(pattern: str) -> str:
    """Return `pattern`, tried only where one of the characters stands that it can begin with.

    The engine passes over all other places at once, where it would have tried every alternative. Each of them has to
    begin with a certain character, or one of a class of them; ValueError tells of one that does not.
    """
    return f"(?=[{_signs(pattern)}])(?:{pattern})"


def _signs(pattern: str) -> str:
    """Return the inside of a class of all characters that `pattern` can begin with."""
    signs, empty = _beginnings(pattern)
    if empty:
        raise ValueError(f"{pattern!r} may match nothing at all")
    return "".join(dict.fromkeys(signs))


def _beginnings(pattern: str) -> tuple[list[str], bool]:
    """Return the characters, and insides of classes, that a match can begin with; and may a match have no width."""
    signs: list[str] = []
    nothing = False
    for alternative in _alternatives(pattern):
        more, empty = _of_one(alternative)
        signs += more
        nothing |= empty
    return signs, nothing


def _of_one(alternative: str) -> tuple[list[str], bool]:
    signs: list[str] = []
    place = 0
    while place < len(alternative):
        found = _TOKEN.match(alternative, place)
        if found is None or found["other"]:
            raise ValueError(f"{alternative!r} does not begin with a certain character or class of characters")
        place, empty = found.end(), True
        if found["looks"]:
            place = _closing(alternative, place) + 1
        elif found["opens"]:
            end = _closing(alternative, place)
            more, empty = _beginnings(alternative[place:end])
            signs += more
            place = end + 1
        elif not found["edge"]:
            signs.append(_inside(found["any"] or found["one"]))
            empty = False
        if not empty and not _OPTIONAL.match(alternative, place):
            return signs, False
        many = _MANY.match(alternative, place)
        place = many.end() if many else place
    return signs, True


def _inside(signs: str) -> str:
    """Return `signs`, one or the inside of a class, so that they can stand anywhere inside a class."""
    return re.sub("^[-^]|-$", r"\\\g<0>", signs)


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield what the bars outside all brackets part."""
    start = depth = 0
    for token in _TOKEN.finditer(pattern):
        depth += (token["looks"] or token["opens"]) is not None
        depth -= token["closes"] is not None
        if token["bar"] and not depth:
            yield pattern[start : token.start()]
            start = token.end()
    yield pattern[start:]


def _closing(pattern: str, place: int) -> int:
    """Return where the bracket closes that was opened before `place`."""
    depth = 1
    for token in _TOKEN.finditer(pattern, place):
        depth += (token["looks"] or token["opens"]) is not None
        depth -= token["closes"] is not None
        if not depth:
            return token.start()
    raise ValueError(f"{pattern!r} leaves a bracket open")
