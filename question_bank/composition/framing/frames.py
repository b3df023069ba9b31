"""Which words of the source a stem is made of, and where in them its gaps stand: read back from the stem."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import bare
from question_bank.composition.source import Source
from question_bank.model import QuestionKind

_YEAR_ADDED = re.compile(r"\d{4}年(?:\d{1,2}月)?(?:(?=\d{1,2}[月日])|，)")
"""A date that the stem has and the source says a sentence before, or in a heading: 2009年6月3日."""


class Frame(NamedTuple):
    """The source's own words `[start, end)` in a stem, and the ranges of them in place of which its gaps stand."""

    start: int
    end: int
    holes: tuple[tuple[int, int], ...]

    def shown(self, text: str, sign: str) -> str:
        """Return these words of `text` as a stem shows them, with `sign` in place of what is asked."""
        words, place = "", self.start
        for start, end in self.holes:
            words += text[place:start] + sign
            place = end
        return words + text[place : self.end]


def frame_of(draft: Draft, source: Source) -> Frame | None:
    """Return the words of the source of which the stem of `draft` is made, None where it is made of others."""
    if draft.kind not in SIGNS or len(draft.spans) != 1:
        return None
    begin, end = draft.spans[0]
    if draft.gaps:
        left, right = draft.gaps[0]
        whole = left + draft.fillers[0] + right
        filled = zip(draft.gaps, draft.fillers, strict=True)
        holes = tuple((len(gap.left), len(gap.left) + len(words)) for gap, words in filled)
    elif draft.kind is QuestionKind.TRUE_FALSE and draft.fillers:
        left, changed, right = bare(draft.stem).removesuffix(source.language.stop).partition(SAID)
        whole = left + draft.fillers[0] + right if changed else left
        holes = ((len(left), len(left) + len(draft.fillers[0])),) if changed else ()
        if (added := _YEAR_ADDED.match(whole)) and source.text.find(whole, begin, end) < 0:
            cut = added.end()  # 2009年6月3日 where the source has the year a sentence before
            whole, holes = whole[cut:], tuple((first - cut, last - cut) for first, last in holes)
    else:
        return None
    start = source.text.find(whole, begin, end) if whole else -1
    if start < 0:
        return None
    return Frame(start, start + len(whole), tuple((start + first, start + last) for first, last in holes))
