"""Doubts of what is only dated: by the span of years of its heading, or without anybody who did it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import FURTHER, UNTIMED
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.readings.holders import somebody_acts
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_REPORTED = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN)
_SPAN = re.compile(
    r"(?:1[89]|20)\d\d年?[—～~–－-]{1,2}(?:1[89]|20)\d\d|“(?:20世纪|上世纪)?(?:[1-9]0|[一二三四五六七八九]十)年代”"
)
_PLAN = re.compile("(?:行动|工作|实施|发展|建设|提升)(?:方案|计划|规划)")
_UNOWNED = re.compile(
    r"(?:据|截至|截止|自|从|到|至)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[至—～-](?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:的[^，]{2,4})?"
    r"(?:年?[底末初春夏秋冬]|以来|前后)?，?(?:先后|全线|累计|总共|共(?!同|产|青|和)|占|其中)"
)
"""1974年4月28日全线通水: behind the date comes at once how it was done, or the share."""


@only_of(FormulationKind.FIGURES)
def dated_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind its date the statement says what came about, and not with what or by whom (3月至6月，先后有170人…)."""
    return FURTHER if _UNOWNED.match(draft.stem) else ""


@only_of(*_REPORTED)
def of_an_era(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All that dates what is told is the span of years in the heading before it (“创业（1949—1978）”, “八十年代”)."""
    if source.regulation:
        return ""
    words = bare(draft.stem)
    before = draft.stem.removesuffix(words)
    if _PLAN.search(before):
        return ""  # the years of a plan are the time that it is for
    if not _SPAN.search(before) or YEAR.search(words) or somebody_acts(bare(filled_in(draft))):
        return ""  # what somebody did whom the statement names happened once in those years
    return UNTIMED
