"""Doubts of figures that follow from others in the stem: so often in a year, or all the parts, come to so much in all.

| stem | in doubt |
| 每季度集中学习一次，每次由一人领学，全年共有（　　）人领学 | four times one |
| 每月巡查两次，全年共巡查（　　）次 | twelve times two |
| 每月巡查两次，全年共整改隐患（　　）处 | no: nobody can tell how many are found |
| 理事会由（　　）组成，设会长1名、理事6名 | one and six, whichever of the three is asked |
| 理事会由＿＿＿＿人组成，设会长1名、理事＿＿＿＿名 | no: neither follows |
| 共有场馆9个，其中市属3个、县属5个 (false) | 3 and 5 are no 9 |
| 9个场馆中，市属（　　）、县属5个 | nine less five |
| 实行百分制，建档20分、修缮35分、活化（　　）、保护25分 | what is left of a hundred |
| 循环泵（　　），三用一备 | three and one |
| 以七成为限，其余＿＿＿＿用于调研 | three of ten |
| 每月5日、（　　）、25日接访 | the days are evenly apart |
| 拨付资金4200万元，发放报酬1512万元，占资金的（　　） | 1512 of 4200 are 36% |
| 平均用时由12天压缩到5天，缩短（　　） | twelve less five |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from question_bank.composition.doubts.asking import Doubt, only_of
from question_bank.composition.doubts.reasons import RECKONED
from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of
from question_bank.composition.numbers.written_numbers import whole_number
from question_bank.composition.source import Source
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
_ASKED = "\ue001"
"""Stands before a figure that is asked."""
_COUNTED = re.compile(
    rf"(?<![\d.第])(?P<asked>{_ASKED}?)(?P<number>{AMOUNT}|[一二两三四五六七八九十百]+)[万亿]?(?![\d年月日])(?P<unit>[\u4e00-\u9fff%])"
)
_PEOPLE = frozenset("名位人")
_TO_PARTS = re.compile(
    "(?:组成|构成)[^，。；]{0,4}，|其中|中，|分[一二三四五六七]批[^：]{0,4}：|，[^，。；]{0,6}分别|^[^，。；]{0,6}："
)
"""What stands between a whole and its parts."""
_TO_WHOLE = re.compile("，?[^，。；]{0,2}(?:共计?|合计|总计|总共)[^，。；]{0,6}$")
"""What stands between the parts and their whole."""
_THE_REST = re.compile("[共总][^，。；]*\\d[^。；]*，(?:还有|另有|其余|尚有|剩下)[^，。；]{0,6}?\\d")
"""共议事43件，办成39件，还有4件…: the parts of a whole without 其中."""
_LEAST_PARTS = 2
_HUNDRED = 100
_OUT_OF_A_HUNDRED = re.compile("百分制|(?:满分|总分)(?:为|是|共)?(?:100|一百)分")
_BESIDES = re.compile(
    r"(?P<part>\d+|[一二两三四五六七八九])(?P<unit>成|%)[^。；\d]*(?:其余|余下|剩余|剩下|另外)的?(?P<rest>\d+|[一二两三四五六七八九])(?P=unit)"
)
"""以七成为限，其余三成: what is left of the whole."""
_THREE_DAYS = re.compile(r"(\d{1,2})日?、(\d{1,2})日?[、和](\d{1,2})日")
_IN_USE = re.compile("([一二两三四五六七八九十])用([一二两三四五六七八九])备")
_SHARE = re.compile(r"(?:占[^，。；]{0,12}|[\u4e00-\u9fff]{2,4}率(?:为|达到?)?)$")
"""What a percentage of the whole is told with."""
_GROWN = re.compile(
    rf"({AMOUNT})[万亿]?[\u4e00-\u9fff]{{1,4}}，比[^，。；\d]{{0,4}}(?:\d{{4}}年)?[^，。；\d]{{0,4}}的({AMOUNT})[^，。；\d]{{0,8}}"
    rf"(?:下降|增长|减少|增加|上升)了?({AMOUNT})%"
)
"""612人次，比2023年的668人次下降8.4%: each follows from the other two."""
_CHANGE = re.compile(
    rf"[由从][^，。；\d]{{0,8}}({AMOUNT})(?P<unit>[\u4e00-\u9fff%]{{1,4}}?)[^，。；\d]{{1,8}}[到至为]({AMOUNT})(?P=unit)"
)
"""From what to what something rose or fell."""


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


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def told_by_its_parts(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A whole and all its parts are told but one of them; a false statement of them does not add up."""
    if draft.key == (RIGHT,) or not draft.fillers:
        return ""
    words = bare(draft.stem)
    for filler in draft.fillers:
        words = words.replace(SIGNS[draft.kind], _ASKED + filler, 1)
    counted = list(_COUNTED.finditer(words))
    for place, whole in enumerate(counted):
        behind = [each for each in counted[place + 1 :] if _alike(each, whole)]
        before = [each for each in counted[:place][::-1] if _alike(each, whole)]
        led = (behind and _TO_PARTS.search(words[whole.end() : behind[0].start()])) or _THE_REST.search(words)
        closed = before and _TO_WHOLE.search(words[before[0].end() : whole.start()])
        if (led and _adds_up(whole, behind)) or (closed and _adds_up(whole, before)):
            return RECKONED
    return ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def told_by_its_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The parts are points of a hundred, so many are in use and so many spare, or days are evenly apart."""
    if draft.key == (RIGHT,) or not draft.fillers:
        return ""
    told = bare(filled_in(draft).replace(SAID, draft.fillers[0]))
    asked = [number_of(each) for each in draft.fillers]
    if found := _IN_USE.search(told):
        return RECKONED if _value(found[1]) + _value(found[2]) in asked else ""
    besides = _BESIDES.search(told)
    if besides and _value(besides["part"]) + _value(besides["rest"]) in (10, _HUNDRED) and len(asked) == 1:
        return RECKONED if asked[0] in (_value(besides["part"]), _value(besides["rest"])) else ""
    days = _THREE_DAYS.search(told)
    if days and int(days[1]) + int(days[3]) == 2 * int(days[2]):
        return RECKONED if {number_of(days[place]) for place in (1, 2, 3)} & {*asked} and len(asked) == 1 else ""
    points = [number_of(each["number"]) for each in _COUNTED.finditer(told) if each["unit"] == "分"]
    hundred = _OUT_OF_A_HUNDRED.search(told) is not None and len(points) > _LEAST_PARTS and len(asked) == 1
    return RECKONED if hundred and asked[0] in points and sum(points) in (_HUNDRED, 2 * _HUNDRED) else ""


def _alike(one: re.Match[str], other: re.Match[str]) -> bool:
    """Tell whether two figures count the same; people are counted by several words."""
    return one["unit"] == other["unit"] or {one["unit"], other["unit"]} <= _PEOPLE


def _adds_up(whole: re.Match[str], others: Sequence[re.Match[str]]) -> bool:
    """Tell whether the first of `others` make up `whole`, and one of all these is asked."""
    total = number_of(whole["number"])
    for end in range(_LEAST_PARTS, len(others) + 1):
        parts = others[:end]
        if sum(number_of(part["number"]) for part in parts) == total:
            return sum(bool(each["asked"]) for each in (whole, *parts)) == 1
    return False


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def told_by_two_others(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A share of two amounts that the stem tells, or the difference of what something was and became."""
    if draft.key == (RIGHT,) or not draft.fillers:
        return ""
    told = bare(filled_in(draft).replace(SAID, draft.fillers[0]))
    asked = {*map(number_of, draft.fillers)}
    for filler in draft.fillers:
        if filler.endswith("%") and _SHARE.search(told[: told.find(filler)]) and _is_share(filler, told, asked):
            return RECKONED
    grown = _GROWN.search(told)
    if grown and any(number_of(grown[place]) in asked for place in (1, 2, 3)) and len(asked) == 1:
        now, before, by = (number_of(grown[place]) for place in (1, 2, 3))
        return RECKONED if before and abs(abs(now - before) * _HUNDRED / before - by) < 1 else ""
    change = _CHANGE.search(told)
    if change is None:
        return ""
    old, new = number_of(change[1]), number_of(change[3])
    return RECKONED if abs(old - new) in asked and not asked & {old, new} else ""


def _is_share(share: str, told: str, asked: set[Decimal]) -> bool:
    """Tell whether two amounts that are `told`, and not `asked`, of one unit, are to each other as `share` says."""
    shown = number_of(share)
    amounts = [(number_of(each["number"]), each["unit"]) for each in _COUNTED.finditer(told)]
    known = [(number, unit) for number, unit in amounts if number and number not in asked and unit != "%"]
    return any(
        unit == other and part != whole and abs(part * _HUNDRED / whole - shown) < 1
        for whole, unit in known
        for part, other in known
    )


def _value(numeral: str) -> int:
    return whole_number(numeral) or 0


RECKONED_FROM: tuple[Doubt, ...] = (told_by_how_often, told_by_its_parts, told_by_its_name, told_by_two_others)
"""The doubts of this module, in the order in which they are asked."""
