"""What the document says of its subjects with 是, found by the end of the subject, however often that is asked."""

from __future__ import annotations

import re
from functools import lru_cache

_VERB = "是"
_PAUSE = "，"
_STOP = re.compile("[。；，\n]")
_LONGEST_CLAUSE = 60
_TAIL = 2
"""So many characters before the verb tell subjects apart well enough."""
_REMEMBERED = 1 << 12


class Statements:
    """All clauses X是Y and X，是Y of `text`, read when first asked for."""

    __slots__ = ("_places", "_said", "_text")

    def __init__(self, text: str) -> None:
        """Read from `text`."""
        self._text = text
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._said = lru_cache(_REMEMBERED)(self._said_of)

    def says(self, subject: str, words: str) -> bool:
        """Tell whether a clause says with 是 something of `subject` that holds `words`."""
        return words in self._said(subject)

    def _said_of(self, subject: str) -> str:
        """Return all that is said of `subject`, each statement once, in lines."""
        if not self._places:
            self._read()
        text = self._text
        found: dict[str, None] = {}
        for end, begin in self._places.get(subject[-_TAIL:], ()):
            if text.endswith(subject, 0, end):
                stop = _STOP.search(text, begin, begin + _LONGEST_CLAUSE)
                found[text[begin : stop.start() if stop else begin + _LONGEST_CLAUSE]] = None
        return "\n".join(found)

    def _read(self) -> None:
        """Note where subjects end and what is said of them begins, by the last characters of the subject."""
        text, places = self._text, self._places
        at = text.find(_VERB)
        while at >= 0:
            for end in (at, at - 1) if text[at - 1 : at] == _PAUSE else (at,):
                # A subject of one character is looked for by that alone.
                for tail in {text[max(0, end - _TAIL) : end], text[max(0, end - 1) : end]}:
                    places.setdefault(tail, []).append((end, at + 1))
            at = text.find(_VERB, at + 1)
