"""Doubts of blanks that can be read off what is printed, or that take more or less than one thing.

| blank | in doubt |
| 开展“＿＿＿＿”竞赛活动 (in the plan of “匠心杯”) | the title says it |
| 账本、问题本、销号本“＿＿＿＿” (三个本子) | counted from what stands before |
| 开办“＿＿＿＿”，结成师徒19对 (师带徒) | the words beside it spell it out |
| 配制＿升200毫克/升的药液，需要＿毫克 | 10 and 2000, or 5 and 1000 |
| 开发红茶、＿＿＿＿ (抹茶和茶饮料) | two members in one blank |
| 编制方案、＿＿＿＿的原因 (判断异常) | a verb without its object |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import LITTLE
from question_bank.composition.draft import Draft
from question_bank.composition.near_numbers import AMOUNT, number_of
from question_bank.composition.source import Source
from question_bank.composition.stems import bare
from question_bank.composition.written_numbers import value_of
from question_bank.model import FormulationKind, QuestionKind

_COUNTED = re.compile("(?P<number>[二两三四五六七八九])[个张项本份条大]?(?P<what>[\u4e00-\u9fff]{1,3})")
_NUMBER = re.compile(AMOUNT)
_RATE = re.compile(rf"({AMOUNT})(?=[^\d，。；、]{{0,4}}/|倍)")
_RATIO = re.compile("需要?|用|加|配|兑|折合|相当于|稀释")
_AND = re.compile("[^和与及]{2,}[和与及][^和与及]{2,}")
_OF = re.compile("的[\u4e00-\u9fff]")
_LISTED = (FormulationKind.ENUMERATION, FormulationKind.COORDINATION)
_SHORTEST, _WORD = 3, 4


@only_of(FormulationKind.CASE, FormulationKind.SLOGAN, *_LISTED, QuestionKind.FILL_BLANK)
def in_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All that is asked stands in the title of the document."""
    title = source.title
    read = all(len(key) >= _SHORTEST and key in title and key not in draft.stem for key in draft.key)
    return f"the stem holds most of “{draft.key[0]}”" if read else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def spelt_beside(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The key counts what is listed before it, or its first and last characters stand beside it as one word."""
    words = bare(draft.stem)
    for key in draft.key:
        counted = _COUNTED.fullmatch(key)
        number = value_of(counted["number"].replace("两", "二")) if counted else None
        if counted and number and words.count(counted["what"]) >= number:
            return f"the stem holds most of “{key}”"
        if len(key) == _SHORTEST and key[0] + key[-1] in words and key[0] != key[-1]:
            return f"the stem holds most of “{key}”"
    return ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK)
def both_sides(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Both sides of a proportion are left out, and only their ratio is printed."""
    if len(draft.key) < 2 or not _RATIO.search(draft.stem):
        return ""
    asked = [number_of(key) for key in draft.key if _NUMBER.fullmatch(key)]
    printed = set(map(number_of, _RATE.findall(draft.stem)))
    first, second = (asked[0], asked[-1]) if len(asked) == len(draft.key) == 2 else (0, 0)
    return str(LITTLE) if first and second and {first / second, second / first} & printed else ""


@only_of(*_LISTED, QuestionKind.FILL_BLANK)
def two_in_one(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One blank holds two members, or a verb whose object stands behind it."""
    for key, gap in zip(draft.key, draft.gaps, strict=False):
        if gap.left.endswith("、") and not gap.right and _AND.fullmatch(key) and len(draft.formulation.items) == 2:
            return f"“{key}” holds more than a member of the list"
        if _OF.match(gap.right) and source.acts(key) and draft.formulation.kind is FormulationKind.COORDINATION:
            return f"“{key}” is no whole word" if len(draft.key) == 1 and len(key) > _WORD else ""
    return ""


BY_WORDS: tuple[Ask | Doubt, ...] = (in_the_title, spelt_beside, both_sides, two_in_one)
"""The doubts of this module, in the order in which they are asked."""
