"""Doubts of terms, lists, roles and shares that were made of what is none.

| question | in doubt |
| “＿＿＿＿”，是指完成鉴定的只占一成 (“不强”) | what somebody lacks is no term |
| 请默写材料对“三先三后”的界定 (这三条被后来的队员称作…) | words that point to a list are no meaning |
| 与“5月26日到6月20日是复核阶段”相对应的内容是… | a statement is no half of a pair |
| 守廉洁的尺，分公私。其中，守政治的尺是（　　） | the last of them stands before all of them |
| 三个“让”，前两个侧重（　　） | which three, and of what |
| 请默写“主要内容”的三个要点 (总体思路 / 主要目标 / 重点任务) | headings say nothing |
| 施工伤根引起的占＿＿＿＿，其他原因占＿＿＿＿ (…占54%，…占21%；) | of what these are shares, stands before |
| 实施“＿＿＿＿”计划，培养持证树医生100名 (百名树医生) | most of the name stands in the stem |
| 他引用这句话时讲：“…” / 他说：“…。”“只慰不化”的要害 | which one, and what of it |
| 静药期，是指从初花前5天起，到终花后3天止 (，…的时段) | half a definition |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FORMULA,
    FURTHER,
    GOES_ON,
    OF_WHAT_PARTS,
    ONLY_NAMED,
    UNLIKE_HALVES,
    Waiting,
    given_away,
    only_label,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.text import behind_last

_STAGES = FormulationKind.STAGES
_LACK = re.compile("“?不[\u4e00-\u9fff]{1,3}”?")
_STATED = re.compile("[^，]是[^，]")
"""第三道是泄压阀：…: a statement is no term."""
_POINTS = re.compile("[这那该此其]")
_LABEL = re.compile("(?:判断|认识|体会|启示|做法|经验|要点|观点|依据)$")
"""港口判断：…: under which label something is said."""
_BODY = re.compile("[所院校厂站馆局会社队部室处系]$")
_DATED = re.compile("(?:1[89]|20)\\d\\d年|\\d{1,2}月")
_STATEMENT = re.compile("[\u4e00-\u9fff\\d]是[^，。]{0,8}(?:阶段|时期|期)$|今天|[今明昨]年")
_AMONG = "。其中，"
_SO_MANY_CALLED = re.compile(
    "[两三四五六]个“[^”]{1,2}”，|[两三四五六](?:句话|个时间节点|个节点)(?!来?概括)[^，。：]{0,8}[，：]"
)
_LAST_STEP = re.compile("第[二三四五六七八九]步")
_COUNTED = re.compile("[一两二三四五六七八九十]+[处座个类种条项家名位]")
_DUTY = re.compile("的(?:责任|职责|作用|任务)$")
_HEADING = re.compile(
    "(?:总体|主要|基本|指导|重点|工作|保障|发展|组织)(?:思路|目标|任务|要求|措施|原则|思想|内容|领导)|"
    "[一二三四五六七八九十]+[项个大条](?:主要|重点|基本)?(?:任务|要求|措施|原则|工作)"
)
"""Points that are called by what every plan has."""
_TWO_THINGS = re.compile(
    "“[^”]*(?:成效|成绩|体会|经验|做法|启示|回顾|情况|特点)(?:与|和|及)(?:存在的?)?(?:主要)?(?:不足|问题|教训|打算|建议|差距|启示|体会)[^”]*”"
)
_SHARE = re.compile(r"[^，。；\d]{2,16}?(?:的)?(?:只|仅)?占[\d.]+(?![\d.分])")
_OTHERS = re.compile(r"，其[他余][^，。；\d]{0,8}占\d")
_OF_A_WHOLE = re.compile(r"[\u4e00-\u9fff（）]{2,12}\d")
"""A thing and how much, without a verb: 车渡航线136万人次."""
_VERB = re.compile("[有共达为是占完实建新增减提降下上投改种养生产收支获到培用设办开成]|不[足到满]")
_TOLD_OF = 3
"""So many characters of a name that stand in the stem tell it."""
_COUNTED_NAME = re.compile("(?:[一两二三四五六七八九][\u4e00-\u9fff]){2,3}")
_NUMERALS = re.compile("[一两二三四五六七八九]")
_THIS = re.compile("(?:引用|听到?|听了|回应|重复|讲|说)(?:了)?这(?:句话|番话|个比方)(?:时|后|，)")
_BEHIND_A_SAYING = re.compile("。”“[^”]*”(?![^，。]*[是讲说指为])[^，。]{0,6}$")
_WITH_AIM = re.compile("以[^、，。＿]{2,8}为")
_HANZI = re.compile("[\u4e00-\u9fff]")
_DEFINES = re.compile("是指|指的是|所谓")


@only_of(FormulationKind.DEFINITION)
def no_term(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is explained is only what somebody lacks, or what explains it points to what stands before."""
    told_about = draft.kind is QuestionKind.TRUE_FALSE and "”说的是" in draft.stem
    for item in draft.formulation.items:
        term = item.left.text if item.left is not None else ""
        if told_about and term:
            return only_label(term)  # what stands behind a label is no sentence with it: readers took four of eleven
        if term.startswith("“") and _LACK.fullmatch(term):
            return only_label(term.strip("“”"))
        if _POINTS.match(item.right.text):
            return unclear(item.right.text[:2])
        if item.right.text.endswith("的") and "，" in item.right.text:
            return GOES_ON
        if _STATED.search(term) or (
            _LABEL.search(term) and source.text.startswith("：", item.left.end if item.left else 0)
        ):
            return only_label(term)
    return ""


def _only_names(words: str) -> bool:
    """Tell whether what is told of a time is the name of a body without a verb: 1918年，蚕桑讲习所."""
    return _BODY.search(words) is not None and not any(
        word.tag[:1] == "v" or word.tag in "pd" for word in tagged(words)
    )


@only_of(FormulationKind.STAGES, FormulationKind.TWO_PART_HEADING)
def no_half(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A whole statement (…是复核阶段), or a day that only the speaker knows, is shown as one half of a pair."""
    if draft.kind is QuestionKind.TRUE_FALSE and "相对应的内容是" in draft.stem and draft.formulation.kind is _STAGES:
        return UNLIKE_HALVES  # blind readers took none of eight: a time and what is told of it are no halves
    halves = [part.text for item in draft.formulation.items for part in (item.left, item.right) if part is not None]
    told = (each for each in halves if each in draft.stem and _DATED.match(each) is None)
    judged = draft.formulation.kind is _STAGES and draft.kind is QuestionKind.TRUE_FALSE and "是" not in draft.stem
    if judged and any(map(_only_names, told)):
        return str(BROKEN)
    return UNLIKE_HALVES if any(each in draft.stem and _STATEMENT.search(each) for each in halves) else ""


@only_of(FormulationKind.PARALLEL_ROLES, FormulationKind.ROW)
def of_which_several(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The roles of all are told behind one of them alone, or of so many that are only counted."""
    words = bare(filled_in(draft))
    if _SO_MANY_CALLED.match(words) or (draft.core and _LAST_STEP.match(words)):
        return FURTHER
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    if all(map(_COUNTED.fullmatch, lefts)):
        return FURTHER
    owned = [_DUTY.search(left) is not None for left in lefts]
    if any(owned) and not all(owned) and draft.spans[0][0] >= draft.formulation.spans[0][0]:
        return UNLIKE_HALVES
    before, among, _ = words.partition(_AMONG)
    return FURTHER if among and any(left in before for left in lefts) else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.RECITATION, QuestionKind.ORDERING)
def only_headings(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Most points are called as the parts of any plan are."""
    return ONLY_NAMED if 2 * sum(map(bool, map(_HEADING.fullmatch, draft.key))) > len(draft.key) else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER, QuestionKind.ORDERING)
def of_two_headings(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading names two things, and the points are those of one: 成效与不足."""
    return ONLY_NAMED if _TWO_THINGS.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def share_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Shares, or amounts without a verb, go on with others of which the beginning of the sentence says the whole."""
    if draft.core or not draft.spans:
        return ""
    words = bare(filled_in(draft)).rstrip("。")
    behind = sign_before(draft, source) in "，；、"
    start = draft.spans[0][0]
    begun = behind_last(source.text, "。！？", start)
    if _SHARE.match(words) and (behind or _OTHERS.search(words)) and "占" in source.text[begun:start]:
        return Waiting(OF_WHAT_PARTS)
    alone = behind and "其中" in source.text[begun:start] and _VERB.search(words) is None
    return Waiting(OF_WHAT_PARTS) if alone and _OF_A_WHOLE.match(words) else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def mostly_told(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Three characters of a name stand in the words around it."""
    for key in draft.key:
        told = (f"，{sign}" in draft.stem for sign in _NUMERALS.sub("", key))
        if _COUNTED_NAME.fullmatch(key) and all(told):
            return given_away(key)  # “三看一问”：看日期，看包装，看温度，问来源
        if any(key[at : at + _TOLD_OF] in draft.stem for at in range(len(key) - _TOLD_OF + 1)):
            return given_away(key)
    return ""


@only_of(FormulationKind.QUOTATION, FormulationKind.FACT)
def saying_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody speaks of words that stand before, or the stem breaks off behind what he says."""
    words = filled_in(draft)
    if _THIS.search(words):
        return FURTHER
    return str(BROKEN) if _BEHIND_A_SAYING.search(words.rstrip("。")) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION)
def only_a_heading(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is asked stands in a heading, which states nothing."""
    if draft.core or not draft.spans or draft.kind not in SIGNS:
        return ""
    start, end = draft.spans[0][0], draft.spans[-1][1]
    number = source.section_with(start)
    whole = number is not None and source.text[end : end + 1] == "\n" and _VERB.search(bare(filled_in(draft))) is None
    return FORMULA if whole else ""


@only_of(FormulationKind.ENUMERATION, QuestionKind.FILL_BLANK)
def cut_in_a_mould(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Blanks leave the first and last character of members that all share them: 有＿＿＿＿粮、有＿＿＿＿粮."""
    if len(draft.key) < 2:
        return ""
    left, right = {gap.left[-1:] for gap in draft.gaps}, {gap.right[:1] for gap in draft.gaps}
    mould = len(left) == len(right) == 1 and _HANZI.fullmatch(next(iter(left))) and _HANZI.fullmatch(next(iter(right)))
    with_aim = [key.startswith("以") and _WITH_AIM.search(draft.stem) is not None for key in draft.key]
    return UNLIKE_HALVES if mould or (any(with_aim) and not all(with_aim)) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE)
def half_a_definition(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A statement that says what something means breaks off before it comes to the noun."""
    broken = draft.kind in SIGNS and sign_behind(draft, source) == "，" and _DEFINES.search(draft.stem)
    return GOES_ON if broken else ""


MISMADE: tuple[Ask | Doubt, ...] = (
    no_term,
    no_half,
    of_which_several,
    only_headings,
    of_two_headings,
    share_of_what,
    mostly_told,
    saying_of_what,
    only_a_heading,
    cut_in_a_mould,
    half_a_definition,
)
"""The doubts of this module, in the order in which they are asked."""
