"""Doubts of figures that follow from others in the stem: what is done so often in a year comes to so much in all.

| stem | in doubt |
| 每季度集中学习一次，每次由一人领学，全年共有（　　）人领学 | four times one |
| 每月巡查两次，全年共巡查（　　）次 | twelve times two |
| 每月巡查两次，全年共整改隐患（　　）处 | no: nobody can tell how many are found |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Doubt, only_of
from question_bank.composition.doubts.reasons import RECKONED
from question_bank.composition.draft import SAID, Draft
from question_bank.composition.near_numbers import number_of
from question_bank.composition.source import Source
from question_bank.composition.stems import bare, filled_in
from question_bank.composition.written_numbers import value_of
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_TIMES_A_YEAR = {"半年": 2, "季度": 4, "季": 4, "月": 12}
_NUMBER = r"\d+|[一二两三四五六七八九十]+"
_OFTEN = re.compile(rf"每个?(?P<span>半年|季度?|月)[^，。；]{{0,16}}?(?P<times>{_NUMBER})[次场期轮回]")
_EACH = re.compile(
    rf"(?:每[次场期轮回]|每次[^，。；]{{0,6}}[后前时中])[^，。；]{{0,10}}?(?P<count>{_NUMBER})[名位人个篇项份]"
)
_IN_ALL = re.compile(
    rf"(?:全年|一年)(?:来|中|内)?(?:共|累计|总共)[^，。；\d]{{0,10}}?(?P<total>{_NUMBER})(?P<unit>[\u4e00-\u9fff])"
)
_OCCASIONS = "次场期轮回"


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def told_by_how_often(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So often in a year, and each time so many, are so many in the year."""
    if draft.key == (RIGHT,) or not draft.fillers:
        return ""
    words = bare(filled_in(draft).replace(SAID, draft.fillers[0]))
    often, in_all = _OFTEN.search(words), _IN_ALL.search(words)
    if often is None or in_all is None or often.start() > in_all.start():
        return ""
    each = _EACH.search(words, often.end(), in_all.start())
    if each is None and in_all["unit"] not in _OCCASIONS:
        return ""
    so_many = _TIMES_A_YEAR[often["span"]] * _value(often["times"]) * (_value(each["count"]) if each else 1)
    asked = {number_of(text) for text in draft.fillers}
    return RECKONED if _value(in_all["total"]) == so_many and so_many in asked else ""


def _value(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else value_of(numeral) or 0


RECKONED_FROM: tuple[Doubt, ...] = (told_by_how_often,)
"""The doubts of this module, in the order in which they are asked."""
