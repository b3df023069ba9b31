"""Doubts of figures: of when, of what, and is it one that somebody should remember."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.moments import tells_no_time
from question_bank.composition.dating.present_states import is_so_now
from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, JUBILEE, TOLD_AGAIN, UNMEMORABLE, UNTIMED, Waiting
from question_bank.composition.draft import ANY_SIGN, SAID, Draft, Gap
from question_bank.composition.framing.predicates import acts
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.naming.item_heads import under_year
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of
from question_bank.composition.readings.counted_lists import counts_list
from question_bank.composition.source import Source
from question_bank.composition.weighing.stem_settings import lays_measures_down
from question_bank.lexicon.cues import Cue
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, WRONG, FormulationKind, QuestionKind

_NOTHING_COUNTED = Cue(
    rf"(?:^|，|以来|(?<![上去前])(?<!上学)年)(?:累计|共|总共|先后|已|计划|预计)*(?:投入|完成|实现|达到?|增加到?|支出)(?:{CHOICE_GAP}|{BLANK}|\d)"
)
_OF_WORKS = re.compile(
    rf"，?[^，。\d]{{0,6}}完成(?:{CHOICE_GAP}|{BLANK}|\d)[^，。]*[\u4e00-\u9fff]{{4,}}的(?:改造|建设|治理|整治|任务|维修|更新|修复|清理)"
)
"""完成1.5万亩茶园的改造: what is counted stands behind the measure."""
_BOTH_SIDES = re.compile(rf"收入(?:{CHOICE_GAP}|{BLANK}|[\d.]+)[万亿]*元，支出")
"""Of what the income is, the spending is too."""
_ONLY_SPENT = re.compile(
    rf"(?:^|，)(?:累计|共|先后|已)*(?:投入|筹集|筹措|安排|整合|争取|拨付)(?:各类|专项|财政|帮扶)*(?:资金|经费)(?:{CHOICE_GAP}|{BLANK}[万亿]*元)。$"
)
_SPENT_ON = re.compile(
    rf"(?:投入|支出)(?:{CHOICE_GAP}|{BLANK}|\d[\d.]*)[万亿]*元?(?:上线|用于|建设|建成|新建|改建|扩建|购置|购买|采购|添置|更新|改造|升级|安装|修建|实施|开展|打造|开发|搭建|引进)[\u4e00-\u9fff“]{{2,}}"
)
"""投入75万元上线管理系统: what it was spent on is told."""
_COUNTED_BEFORE = re.compile(rf"[^。；]*?[\u4e00-\u9fff]{{2,}}(?:{CHOICE_GAP}|{BLANK}|\d)[^。；]*，")
_ONCE_MORE = re.compile(r"，?(?:比|较)?(?:\d{4}年|上年|去年)?(?:累计|总数)*(?:达到?|增加到?|减少到?)")
"""建成农田3600亩，累计达到1.85万亩: the noun stands before the first figure."""
_AGED = re.compile("(?:当选|出任|担任)[^。；]*，时年$")
_OF_AGE = re.compile("岁?的")
_LISTED = re.compile(r"、[^，。；]{1,16}[和与及][^，。；、]{1,12}$")
_ONLY_DATE = re.compile(
    rf"(?:民国|[\u4e00-\u9fff]{{2}})?(?:\d+|{BLANK}|{CHOICE_GAP})年?[（(]?(?:\d+|{BLANK})?年?[）)]?。?"
)
_CLASSES = re.compile("[类种级]|大?[类种]|个(?:方面|部分|阶段|等级|层次)")
"""What is counted right behind its own list, so that the figure can be reckoned."""
_SITE = re.compile(r"(?:始?建于\d|共有|现有|占地)[^，。]*(?:[栋幢户间套]|平方米)")
"""How large the place of a case is."""
_PICTURED = re.compile(rf"(?:照片|合影|画面|相片)[上中里][^，。]{{0,6}}(?:\d|[一二三四五六七八九十百]|{ANY_SIGN})")
"""How many people a photograph shows."""
_BY_THE_WAY = re.compile("(?:如有|只要有|任意|任何|每有|（[如含][^）]*)$")
"""Any one of some, or the strength of an example in brackets (高警示药品（如10%氯化钾）): nobody has to know it."""


_AMOUNT = re.compile(
    rf"(?:就“[^”]*”，)?(?:{BLANK}|{CHOICE_GAP})年?[，]?(?:盈利|亏损|[生年]?产|销售|创汇|利润|利税|税利|产值|产量|收入|营收)[^，]{{0,6}}\d"
)


@only_of(FormulationKind.EVENT)
def unowned(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whose profit or yield it was, of which the year is asked, stands in the clause before."""
    return FURTHER if _AMOUNT.match(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def only_dated(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A year alone says nothing."""
    return BROKEN if _ONLY_DATE.fullmatch(bare(draft.stem)) else ""


@only_of(FormulationKind.FIGURES)
def uncounted(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The figure counts nothing that is named."""
    counts = _NOTHING_COUNTED.search(draft.stem) or _ONLY_SPENT.search(draft.stem)
    again = draft.stem.rfind("，", 0, counts.start() + 1) if counts else -1
    told = again >= 0 and _COUNTED_BEFORE.match(bare(draft.stem)) and _ONCE_MORE.match(draft.stem, again)
    named = counts is not None and (_OF_WORKS.match(draft.stem, counts.start()) or _BOTH_SIDES.search(draft.stem))
    spent = counts is not None and _SPENT_ON.search(draft.stem, counts.start()) is not None
    return Waiting("the stem does not say what is counted") if counts and not (told or named or spent) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def undated(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happened is told without when."""
    change = draft.formulation.kind is FormulationKind.FACT and draft.formulation.aspect == "change"
    often = any(text.startswith("每") for text in draft.fillers or draft.key)
    whole = filled_in(draft) if often else re.sub(ANY_SIGN, "1", draft.stem)
    late = (change or draft.formulation.kind is FormulationKind.FIGURES) and tells_no_time(whole)
    late = late or (
        _AIMED.search(bare(draft.stem)) is not None and not year_told(draft.stem) and "的安排，" not in draft.stem
    )
    planned = late and source.outline.once(lays_measures_down) and _DONE.search(whole) is None
    late = (
        late
        and not (planned and acts(source, bare(whole)))
        and not source.regulation
        and not is_so_now(source, bare(filled_in(draft)))
        and _LAID_DOWN.search(whole) is None
        and not under_year(draft, source)
    )
    return UNTIMED if late else ""


_LAID_DOWN = re.compile(
    r"的，[^，。；]{0,8}\d+(?:个?工作日|[日天]|小时)内|必须[^。]*[要应]达到|(?:累计|一年|全年)[^，。；]{0,6}超过[^，。；]*的部分|"
    r"权重由[^，。；]{1,8}提高到|\d[^，。；]{0,6}的[^，。；]{2,8}要及时|原则上不再|比例不[低高少]于|\d(?:分钟|小时)内[必须应]*到场|"
    r"(?:后|在)\d*(?:个?工作日|[日天]|小时|分钟)?内(?:完成|做|作出|提交|提出|送|答复|反馈|办理|办结|组织|召开|通知|报送|上报|报告|复核|整改)(?![^，。；]{0,6}了)|"
    r"\d(?:分钟|小时|天|日)后[再方]|[^，。；]{1,6}期[间内][^，。；]{2,12}[要应须]达到"
)
"""解决不了的，3个工作日内上报: a rule holds without a date, whatever it deals with; so does what is weighed."""
_AIMED = re.compile(
    "(?:要|力争|确保|争取)[^，。；]{0,4}(?:稳定在|保持在|达到|突破|新增|新建|建成)[^，。；]{0,8}[\\d＿（]"
)
"""粮食面积要稳定在52万亩以上: in which year?"""
_CALENDAR = re.compile("三百六十五|365")
"""用一年三百六十五天的坚守: anybody can count the days of a year."""
_AT_LEAST = re.compile("(?:至少|不少于|不得少于|最少)[^，。；\\d]{0,6}$")
_ONCE = re.compile("[1一][次场回遍]")
"""至少一次: fewer there cannot be."""
_FULL_MARKS = re.compile("(?:满分|总分|百分制)[为是共计]?$")
_AMONG = re.compile(r"[^，。；\d]{0,12}中[^，。；\d]{0,14}(?:仅|只有|有)\d")
"""1286个小区中成立业主大会的仅412个: the finding is worth knowing, not what it is a part of."""


@only_of(FormulationKind.FIGURES)
def unmemorable(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """An anniversary can be reckoned, and the age of somebody in passing is no matter."""
    asked = draft.fillers or draft.key
    if _PICTURED.search(draft.stem):
        return UNMEMORABLE
    for gap in draft.gaps:
        if _AGED.search(gap.left) or _FULL_MARKS.search(gap.left):
            return UNMEMORABLE
    if "字" in draft.stem and _counts_characters(draft):
        return UNMEMORABLE
    if _SITE.search(draft.stem) and any("案例" in title for title in source.path(draft.formulation.section)):
        return UNMEMORABLE
    if any(_CALENDAR.match(text) and f"一年{text}" in filled_in(draft) for text in asked):
        return UNMEMORABLE
    if any(text.endswith("周年") for text in asked) or any(gap.right.startswith("周年") for gap in draft.gaps):
        return JUBILEE
    if any(_spelt_again(text, draft.stem) for text in asked):
        return TOLD_AGAIN
    alone = len(asked) == 1
    idle = any(_idle(gap, text, alone=alone) for gap, text in zip(draft.gaps, asked, strict=False))
    return UNMEMORABLE if idle else ""


def _spelt_again(text: str, stem: str) -> bool:
    """Tell whether a figure is a year that the stem has, written with a point: 碑高19.26米，寓意1926年建党."""
    digits = text.replace(".", "")
    return "." in text and (found := re.match(r"\d{4}", digits)) is not None and f"{found.group()}年" in stem


def _counts_characters(draft: Draft) -> bool:
    """Tell whether of how many characters something is is asked, however that is asked, and not what they are."""
    figure = draft.fact[-1] if draft.kind is QuestionKind.TRUE_FALSE else ""
    asked = (figure,) if figure else draft.fillers or draft.key
    words = filled_in(draft)
    return any(re.search(f"{re.escape(text.removesuffix('个字').removesuffix('个'))}个大?字", words) for text in asked)


def _idle(gap: Gap, text: str, *, alone: bool) -> bool:
    """Tell whether a figure is an age in passing, any one, reckoned, in a title, or what another one is a part of."""
    aged = _OF_AGE.match(gap.right) and not gap.left.endswith("满") and (gap.right[0] == "岁" or text.endswith("岁"))
    listed = _LISTED.search(gap.left) and _CLASSES.match(gap.right or text[-1])
    titled = gap.left.rfind("《") > gap.left.rfind("》")
    if aged or listed or titled or _BY_THE_WAY.search(gap.left) or counts_list(gap.left, text, gap.right[:1]):
        return True
    if alone and _ONCE.match(text + gap.right) and _AT_LEAST.search(gap.left):
        return True
    return alone and bool(_AMONG.match(gap.right) or (gap.left.endswith("、") and gap.right.startswith("岁")))


_DONE = re.compile("已|了|累计|截至|去年|上年|同比")
_AMOUNTS = re.compile(AMOUNT)
_ITEMS = re.compile("([^，。；：]*、[^，。；：]*?)等?$")
_SMALLEST_SUM = 10
"""Below this two numbers of a statement add up to a third one by chance."""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def told_by_others(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The other figures of the statement, or the list before it, say what the figure must be (9 and 19 are 28)."""
    if not draft.fillers or draft.key == (RIGHT,):
        return ""
    left, sign, right = draft.stem.partition(CHOICE_GAP if draft.kind is QuestionKind.SINGLE_CHOICE else SAID)
    own = _AMOUNTS.match(draft.fillers[0])
    if not sign or own is None:
        return ""
    listed = _ITEMS.search(left) if "、" in left else None
    if listed and listed[1].count("、") + 1 == number_of(own[0]):
        return UNMEMORABLE
    others = [number_of(each) for each in _AMOUNTS.findall(left + "，" + right)]
    value = number_of(own[0])
    exact = [each for each in others if each != each.to_integral_value()]
    large = value >= _SMALLEST_SUM or "." in own[0] or len(exact) > 1
    sums = {one + other for one, other in combinations(others, 2)}
    gaps = {abs(one - other) for one, other in combinations(others, 2)}
    return UNMEMORABLE if large and value in sums | gaps else ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE)
def another_figure(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A false statement betrays itself: the right figure stands in it too."""
    changed = draft.kind is QuestionKind.TRUE_FALSE and draft.key == (WRONG,)
    if draft.formulation.kind is not FormulationKind.FIGURES or not changed:
        return ""
    return TOLD_AGAIN if draft.fillers[0] in draft.stem else ""
