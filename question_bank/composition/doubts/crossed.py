"""Doubts of lists called by what holds more than they do, of roles without names, and of what only the moment tells.

| question | in doubt |
| 请默写“重点工作及成效”的四个要点 (of one sentence under it) | the heading holds more than the sentence |
| 前者是本位主义，后者是形式主义 / 前面几站是“变” | which, the words before say |
| 88分贝是＿＿＿＿，91分贝是＿＿＿＿ (4小时) | an amount is no role of another |
| 转场，是指封盖率达到90%以上的蜂蜜 (a false statement) | the other term's meaning is absurd |
| 支部没有急着表决，而是请他们去看了一天 | whom |
| 每月前＿＿＿＿吨按3元收，超过4吨的部分按9元收 | the figure stands once more |
| 现在收到＿＿＿＿个 / 希望大家珍惜这9天 | so on the day of the speech |
| 归纳起来，是“三重三轻”：… | what comes to that |
| 省内销售占＿＿＿＿ / 指不能在10分钟内离开的状态 / 他家产茧＿＿＿＿公斤 | of what, what means so, whose |
| 1963年，全面恢复 / 制度定了27项，可是到了渡口 | what was restored, what then |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    ONLY_NAMED,
    UNLIKE_HALVES,
    UNMEMORABLE,
    given_away,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.phrasing import inner
from question_bank.composition.framing.stems import NAMED_OTHERWISE, STATED, bare, filled_in
from question_bank.composition.numbers.near_numbers import AMOUNT
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.source import Source
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_COUNTED = re.compile("([两三四五六七八九十])[个条项点大种步句]")
_WHOLE, _MOST = 1.3, 0.6
"""A section that is hardly more than the paragraph of the points, and the share of it that they take."""
_POINTING = re.compile("[前后]者(?!的)|[前后]面[几两三]|上述|前一[个种句]|后一[个种句]")
_AMOUNT_OF = re.compile(f"{AMOUNT}[\u4e00-\u9fff%]{{1,3}}")
_MEASURE = re.compile("\\d[\\d.]*(?:%|℃|度|[毫厘千]?米|公斤|克|吨|元|小时|分钟|天)")
_DEFINES = re.compile("，?是指")
_THEM = re.compile("(?:请|让|给|对|向|帮|带|把|和|与|同|为)[他她]们")
_QUOTED = re.compile("“[^”]*”")
_PEOPLE = re.compile("[员工人户众民师生长名们]")
_OF_THE_MOMENT = re.compile("希望大家|现在(?:收到|只剩|还差)|还差\\d|开班前")
_COMES_TO = re.compile("(?:归纳|概括|总括|总结)起来，?就?是|总起来[说讲]")
_BARE_SHARE = re.compile(
    r"(?!.*(?:中，|其中|[，；][^，；]*的?占))[^，。；]{2,12}占[\d一二三四五六七八九十.百分之]+(?:[%成]|(?=，|$))"
)
"""省内销售占61%: of what."""
_MEANT = re.compile("是?指(?![出导定标数挥引示派明南针])|但(?!凡|书)|然而|可是|不过(?!是)")
_ASKS = re.compile("(?:怎么办|怎么做|为什么|怎么样)$")
_HIS = re.compile("[他她]家")
_TURNS = re.compile("可是|但是?|然而|却|而(?![且是])")
_RAISED = re.compile(
    r"(?:^|，)(?:(?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?)，?(?:首次|第一次|再度|升格|更名|恢复|迁[至往入]|改[称名]|全面恢复|扩建|退休|调任|从[^，]{2,10}退)"
)
_UNIT = re.compile("[\u4e00-\u9fff]")


@only_of(FormulationKind.ORDERED_POINTS)
def of_one_sentence(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Points of one paragraph are called by the heading over it, which holds more: readers took 4 of 13."""
    items = draft.formulation.items
    first, last = items[0].right.start, items[-1].right.start
    if source.line_start(first) != source.line_start(last):
        return ""
    called = next(iter(_QUOTED.findall(draft.stem)[-1:]), "").strip("“”")
    above = source.ancestors(source.section_of(draft.spans))
    number = next((each for each in above if called and called in inner(source.outline.sections[each].title)), None)
    if number is None:
        return ""
    counted = _COUNTED.search(source.outline.sections[number].title)
    if counted and value_of(counted[1]) == len(items):
        return ""  # 交接班的三个作用: the heading is that of the list
    line = source.line_end(first) - source.line_start(first)
    alone = sum(end - start for start, end in source.area_of(number)) <= _WHOLE * line
    return "" if alone and draft.spans[-1][1] - first >= _MOST * line else ONLY_NAMED


@only_of(FormulationKind.PARALLEL_ROLES)
def role_of_which(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What has the roles is only pointed to, or both are amounts."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    if pointing := next(filter(_POINTING.match, lefts), ""):
        return unclear(pointing)
    roles = [item.right.text for item in draft.formulation.items]
    measured = draft.kind is QuestionKind.TRUE_FALSE and any(map(_MEASURE.search, roles))
    return UNLIKE_HALVES if measured or all(map(_AMOUNT_OF.fullmatch, (*lefts, *roles))) else ""


@only_of(FormulationKind.COPULA_HEADING, QuestionKind.TRUE_FALSE)
def absurd_meaning(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A false statement gives a term the meaning of another, which anybody can tell."""
    return UNLIKE_HALVES if draft.key != (RIGHT,) and _DEFINES.search(as_shown(draft, distractors)) else ""


@only_of(*SIGNS)
def whom(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody does something to them, whom no words of the stem name; or it all comes to what stands before."""
    words = _QUOTED.sub("“”", bare(filled_in(draft)))
    if _COMES_TO.match(words):
        return FURTHER
    found = _THEM.search(words)
    return unclear(found.group()[-2:]) if found and not _PEOPLE.search(words, 0, found.start()) else ""


@only_of(QuestionKind.FILL_BLANK, FormulationKind.FIGURES, FormulationKind.FACT)
def told_once_more(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The number that is asked stands in the stem once more, with its unit."""
    for gap, key in zip(draft.gaps, draft.key, strict=False):
        if key.isdigit() and _UNIT.match(gap.right) and re.search(rf"(?<![\d.]){key}{gap.right[0]}", draft.stem):
            return given_away(key)
    return ""


@only_of(*STATED)
def of_the_moment(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was so when a speech was held is nothing to be known of it."""
    return UNMEMORABLE if _OF_THE_MOMENT.search(bare(draft.stem)) else ""


@only_of(*SIGNS)
def without_its_other_half(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A share has no whole, a meaning no term, a question no answer, or the words turn round and break off."""
    if draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    words = bare(filled_in(draft)).rstrip("。")
    if _BARE_SHARE.match(words):
        return FURTHER
    if _MEANT.match(words) or _ASKS.search(words) or _HIS.search(_QUOTED.sub("“”", words)):
        return str(FURTHER)
    turned = sign_behind(draft, source) == "，" and _TURNS.match(words.rpartition("，")[2])
    return BROKEN if turned else ""


@only_of(FormulationKind.STAGES, FormulationKind.EVENT)
def whose_event(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was raised, renamed or restored in a year is not named."""
    return FURTHER if _RAISED.search(as_shown(draft, distractors)) else ""


CROSSED: tuple[Ask | Doubt, ...] = (
    of_one_sentence,
    role_of_which,
    absurd_meaning,
    whom,
    told_once_more,
    of_the_moment,
    without_its_other_half,
    whose_event,
)
"""The doubts of this module, in the order in which they are asked."""
