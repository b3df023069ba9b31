"""Where the key terms of a passage stand: the words that its questions ask for.

| text                                   | blanks (answer, words before it)                   | terms                 |
| -------------------------------------- | -------------------------------------------------- | --------------------- |
| 政治功能是根本和核心，组织功能是基础   | 根本和核心 (政治功能是), 基础 (组织功能是)         | both                  |
| 从组织力到组织功能                     | 组织功能 (从组织力到)                              | the words at the end  |
| 组织力与组织功能，提升组织力           | 组织力 (提升)                                      | the second 组织力     |
| 系统化、规范化                         | 系统 (不断), 系统化 (不断)                         | 系统化: overlaps join |
| 系统化、规范化                         | 协调化 (不断)                                      | none                  |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from question_bank.model import Question, QuestionKind

_GAP = re.compile(r"＿＿+|（\s*）")


class Blank(NamedTuple):
    """What a question asks for: the `answer`, the words `before` it in the stem, the range its evidence stands in."""

    answer: str
    before: str
    start: int
    end: int


def blanks_of(question: Question, start: int, end: int) -> tuple[Blank, ...]:
    """Return the blanks of a fill-in, or the gap of a single choice; other kinds have none."""
    if question.kind not in (QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE):
        return ()
    gaps = list(_GAP.finditer(question.stem))
    if len(gaps) != len(question.answer):
        return ()
    starts = (0, *(gap.end() for gap in gaps))
    before = [question.stem[left : gap.start()] for left, gap in zip(starts, gaps, strict=False)]
    return tuple(Blank(answer, words, start, end) for answer, words in zip(question.answer, before, strict=True))


def key_terms(text: str, blanks: Iterable[Blank]) -> tuple[tuple[int, int], ...]:
    """Return the ranges of the key terms in `text`, in order; those that overlap are one."""
    found = sorted(place for blank in blanks for place in _places(text, blank))
    terms: list[tuple[int, int]] = []
    for start, end in found:
        if terms and start < terms[-1][1]:
            terms[-1] = (terms[-1][0], max(terms[-1][1], end))
        else:
            terms.append((start, end))
    return tuple(terms)


def _places(text: str, blank: Blank) -> Iterator[tuple[int, int]]:
    """Yield the one place of the answer in its evidence that has the stem's words before it the furthest back."""
    best: tuple[int, int] | None = None
    end = min(blank.end, len(text))
    place = text.find(blank.answer, max(0, blank.start), end) if blank.answer.strip() else -1
    while place >= 0:
        common = _common_end(text[:place], blank.before)
        if best is None or common > best[0]:
            best = (common, place)
        place = text.find(blank.answer, place + 1, end)
    if best is not None:
        yield best[1], best[1] + len(blank.answer)


def _common_end(one: str, other: str) -> int:
    """Count the characters at the end of both that are the same."""
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return length
