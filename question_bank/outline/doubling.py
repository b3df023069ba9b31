"""The doubled word (增强增强 for 增强), a slip of the typist that must not reach a question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from question_bank.outline.characters import CLOSING, HANZI, OPENING

_DOUBLED = re.compile(rf"([{HANZI}]{{2,4}})\1")
_AHEAD = re.compile(rf"[{HANZI}]{{2,4}}")
_BEHIND = re.compile(rf"[{HANZI}]{{2,4}}$")


class _Candidate(NamedTuple):
    start: int
    end: int
    word: str
    ahead: str
    behind: str


def doubled_words(text: str) -> list[tuple[int, int]]:
    """Return the ranges of `text` that are the first half of a word typed twice.

    A word counts as typed twice when what collapsing gives, with the characters that follow (at the end of a phrase:
    that precede), is found elsewhere in the text. Three things keep their doubling: words inside quotation marks,
    reduplication (研究研究, which the rest of the text does not know collapsed), and two words that meet by chance
    (党组织|组织力), known by the first of them standing alone elsewhere.
    """
    candidates = [found for match in _DOUBLED.finditer(text) if (found := _candidate(text, match)) is not None]
    if not candidates:
        return []
    wanted: set[str] = set()
    for one in candidates:
        wanted |= {one.word + one.ahead, one.behind + one.word, one.behind[-1:] + one.word, _collapsed(one)}
    known = _occurrences(text, wanted | {one.behind[-1:] + one.word * 2 for one in candidates})
    return [(one.start, one.start + len(one.word)) for one in candidates if _typed_twice(one, known)]


def _candidate(text: str, match: re.Match[str]) -> _Candidate | None:
    word = match[1]
    if len(set(word)) == 1:
        return None
    line = text.rfind("\n", 0, match.start()) + 1
    before = text[max(line, match.start() - 200) : match.start()]
    if max(map(before.rfind, OPENING[:4])) > max(map(before.rfind, CLOSING[:4])):
        return None
    ahead = _AHEAD.match(text, match.end(), match.end() + 4)
    behind = _BEHIND.search(text, max(line, match.start() - 4), match.start())
    if ahead is None and behind is None:
        return None
    return _Candidate(match.start(), match.end(), word, ahead[0] if ahead else "", behind[0] if behind else "")


def _collapsed(one: _Candidate) -> str:
    return one.behind[-1:] + one.word + one.ahead


def _typed_twice(one: _Candidate, known: Counter[str]) -> bool:
    # The text itself holds word + ahead once, as the second half of the doubling.
    elsewhere = known[one.word + one.ahead] > 1 if one.ahead else known[one.behind + one.word] > 1
    if not elsewhere:
        return False
    left = one.behind[-1:] + one.word
    stands_alone = bool(one.behind) and known[left] > known[left + one.word]
    return not stands_alone or known[_collapsed(one)] > 0


def _occurrences(text: str, wanted: set[str]) -> Counter[str]:
    """Count the `wanted` strings in one pass, so that no text makes it quadratic: only where two characters fit."""
    lengths: dict[str, set[int]] = {}
    for word in wanted:
        lengths.setdefault(word[:2], set()).add(len(word))
    first, second = (_any_of(char[place] for char in lengths) for place in (0, 1))
    counts: Counter[str] = Counter()
    for found in re.finditer(f"{first}(?={second})", text):
        start = found.start()
        for length in lengths.get(text[start : start + 2], ()):
            piece = text[start : start + length]
            if piece in wanted:
                counts[piece] += 1
    return counts


def _any_of(characters: Iterable[str]) -> str:
    return f"[{''.join(sorted(set(characters)))}]"
