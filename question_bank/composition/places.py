"""What stands at a position of the document: its sentence, its heading, its first own words; each is read once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from question_bank.model import Outline, Section, Sentence

_MARKED = frozenset("答解问第abcdefgh")
_LABEL = re.compile(
    r"[答解问][：:] *(?=\S)|第[一二三四五六七八九十百零]{1,5}条(?=《)|[a-h][.．、)）] ?(?=[\u4e00-\u9fff“])"
)
"""The mark of an answer, and the number of an article that no space parts from the name of a law."""
POINT_LABEL = re.compile(
    r"（[一二三四五六七八九十\d]+）|[a-h][.．、)）] ?|\d+[.．、](?!\d)|[①-⑳]|"
    r"[一二三四五六七八九十]+、(?![一二三四五六七八九十]+[级类等档季])"
)
"""The label with which a point inside a paragraph begins; 一、二级 are two grades."""
_OVERLAPPING = 6
_REMEMBERED = 1 << 13
"""How many positions are kept: all questions on a sentence ask for the same few."""


class Places:
    """Answers for `outline`, of which `starts` are those of its sentences and `headings` the ranges with numbers.

    `spoilt` are the ranges that may carry no question, with the reason.
    """

    __slots__ = (
        *("_headings", "_outline", "_spoilt", "_starts", "_text"),
        *("after_label", "section_with", "sentence_at", "spoilt_at"),
    )

    def __init__(
        self,
        outline: Outline,
        starts: Sequence[int],
        headings: Sequence[tuple[int, int, int]],
        spoilt: Sequence[tuple[int, int, str]],
    ) -> None:
        """Take the sorted places; nothing is read yet."""
        self._outline = outline
        self._text = outline.text.text
        self._starts = starts
        self._headings = headings
        self._spoilt = spoilt
        self.sentence_at = lru_cache(_REMEMBERED)(self._sentence_at)
        self.section_with = lru_cache(_REMEMBERED)(self._section_with)
        self.after_label = lru_cache(_REMEMBERED)(self._after_label)
        self.spoilt_at = lru_cache(_REMEMBERED)(self._spoilt_at)

    def _sentence_at(self, position: int) -> Sentence | None:
        """Return the sentence in which `position` stands."""
        place = bisect_right(self._starts, position) - 1
        sentence = self._outline.sentences[place] if place >= 0 else None
        return sentence if sentence is not None and position < sentence.end else None

    def _section_with(self, position: int) -> Section | None:
        """Return the section in whose heading `position` stands."""
        place = bisect_right(self._headings, (position, len(self._text), 0)) - 1
        if place < 0 or self._headings[place][1] <= position:
            return None
        return self._outline.sections[self._headings[place][2]]

    def _after_label(self, position: int) -> int:
        """Return where the words of a heading or an answer that begins at `position` begin; else `position` itself."""
        # Asked of nearly every sentence: few begin with one of these.
        if self._text[position : position + 1] in _MARKED and (found := _LABEL.match(self._text, position)):
            return found.end()
        heading = self.section_with(position)
        if heading is None or all(start != position for start, _ in heading.heading):
            return position
        start = position + len(heading.label)
        while self._text[start : start + 1].isspace():
            start += 1
        return start

    def _spoilt_at(self, start: int, end: int) -> str:
        """Return why `[start, end)` may carry no question (a redaction, a sentence cut off), or ""."""
        place = bisect_left(self._spoilt, (end, 0, ""))
        for first, last, reason in self._spoilt[max(0, place - _OVERLAPPING) : place]:
            if first < end and start < last:
                return reason
        return ""
