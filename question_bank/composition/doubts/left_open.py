"""Doubts of what a story or a row of points leaves open: when, which of several, who an old man is, which halves match.

| stem | in doubt |
| 一边分片轮供，一边送水1240吨 (2023年大旱，…。) | when |
| 每次活动结束后3日内形成小结 (under 小组工作, beside 社区活动) | which activities |
| 乡亲们把这条渠叫作“＿＿” / 老人拉着他的手说：“…” | which, and who |
| 2003年，飞石砸中他的左肩 | whose |
| 与“倾听时身体前倾”相对应的内容是“保持目光接触” | two things done at once are no halves |
| 材料对“开展前”的说明是“做需求调查” | a label and its content are none either |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, UNLIKE_HALVES, UNPLACED, UNTIMED, unsaid
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import bare, filled_in, lead_of
from question_bank.composition.naming.told_labels import is_labelled
from question_bank.composition.readings.holders import is_holder
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_TOLD = (
    FormulationKind.FIGURES,
    FormulationKind.FACT,
    FormulationKind.SLOGAN,
    FormulationKind.QUOTATION,
    FormulationKind.DEFINITION,
    FormulationKind.ENUMERATION,
)
_DEED = re.compile(
    "一边[^，。]{2,}一边|[开带背扛拉冒顶]着|了[\\d一二三四五六七八九十两]|(?:当场|连夜|当即|立即|一共)[^，。]{0,4}[送退捐抢]"
)
_OWN_TIME = re.compile("年|那[天时]|[每小]|当[天日晚时]|如今|现在|目前|至今|平时|月|[上下]午|昨|应当|必须|不得|要")
_OPENED = re.compile("(?:^|(?<=[。！？\n]))(?:1[89]|20)\\d\\d年")
_EACH = re.compile(
    "每(?:次|期|场|批)(活动|会议|检查|培训|演练|考核|比赛|竞赛|课程|作业|巡检|走访)(?=结束|开始|前|后|应|须|时(?!间)|不|至少)"
)
_POINTED = re.compile("(?:把|将|被|对|为|给|在|让)?[这那](?:[条座位家支所栋口棵块件本幅台辆]|间|艘)(?=[\u4e00-\u9fff])")
_SOMEBODY = re.compile(
    "(?:老人|师傅|大[娘爷妈伯叔]|老[汉伯乡]|小伙子?|姑娘|家属|对方|母亲|父亲|妻子|丈夫|儿子|女儿|孩子)(?=[一-龥]{0,8}(?:说|(?<![过慰访学提质])问(?![题责候卷])|道|拉着|握着|含泪)|常[对说]|[^家们年的之]{0,2}[对把将拿给送])"
)
_HIS = re.compile("[他她](?![们人国乡])")
_AT = re.compile("[^，。]{1,4}时(?![间期代效限节刻事政候])[一-龥]{2}")
_CLOSING = ("最后，", "学习结束后", "培训结束后", "课程结束后", "宣讲结束后", "课后，")
_MUCH, _LITTLE = ("多", "要", "宁", "常"), ("少", "不", "勿", "忌", "莫")


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN)
def undated_deed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A deed of a story whose paragraph begins with a year is told without it."""
    if draft.kind not in SIGNS or not draft.spans or draft.core:
        return ""
    words = filled_in(draft)
    if not _DEED.search(words) or _OWN_TIME.search(words) or YEAR.search(draft.stem) or source.regulation:
        return ""
    start = draft.spans[0][0]
    return UNTIMED if _OPENED.search(source.text, source.line_start(start), start) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def which_of_them(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """每次活动 is of the heading over it, where another heading names activities of another kind."""
    found = _EACH.match(bare(filled_in(draft))) if draft.kind in SIGNS and "每" in draft.stem else None
    if found is None or lead_of(draft.stem) or not draft.spans or source.regulation:
        return ""
    own = set(source.ancestors(source.section_of(draft.spans)))
    others = (each for each in source.outline.sections if each.number not in own)
    return UNPLACED if any(found[1] in each.title for each in others) else ""


@only_of(*_TOLD)
def pointed_at(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """这条渠 was named before, and so was the old man who speaks."""
    if draft.kind not in SIGNS or not draft.spans or source.regulation:
        return ""
    words = bare(filled_in(draft))
    if ("这" in words or "那" in words) and (found := _POINTED.search(words)):
        noun = words[found.end() : found.end() + 1]
        if noun not in words[: found.start()]:
            return unsaid(found.group() + noun)
    return FURTHER if _SOMEBODY.match(words) else ""


@only_of(FormulationKind.STAGES)
def whose_event(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """An event that is told of somebody who is named before it."""
    texts = [item.right.text for item in draft.formulation.items]
    said = distractors[:1] if draft.kind is QuestionKind.TRUE_FALSE else ()
    shown = [*said, *(text for text in texts if text in draft.stem or text in draft.key or text in draft.fillers)]
    found = next((found for text in shown if (found := _HIS.search(text))), None)
    return unsaid(found.group()) if found else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def at_once(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is done at the same time, beside pairs of what to do and what not (多…，少…), is no pair of halves."""
    pairs = [(item.left.text, item.right.text) for item in draft.formulation.items if item.left is not None]
    asked = [pair for pair in pairs if any(half in draft.stem or half in draft.key for half in pair)]
    at = any(_AT.match(left) for left, _ in asked) and not all(_AT.match(left) for left, _ in pairs)
    turned = [left.startswith(_MUCH) and right.startswith(_LITTLE) for left, right in pairs]
    unlike = 2 * sum(turned) > len(turned) and not all(
        left.startswith(_MUCH) and right.startswith(_LITTLE) for left, right in asked
    )
    return UNLIKE_HALVES if at or unlike else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def label_and_content(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label and what stands behind its colon (开展前：做需求调查) are no halves of one heading."""
    lefts = [item.left for item in draft.formulation.items if item.left is not None]
    if not any(is_labelled(source, left.end) for left in lefts):
        return ""
    if draft.kind is QuestionKind.SINGLE_CHOICE and "”说的是" in draft.stem:
        return ""  # which of the labels it is that a content belongs to is asked as such
    return "" if all(is_holder(left.text) for left in lefts) else UNLIKE_HALVES  # 站长：负责…: asked by who does it


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN, FormulationKind.ENUMERATION)
def behind_the_end(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What closes a lesson (最后，…; 学习结束后，…) is not told of the heading over its last part."""
    if draft.kind not in SIGNS or not draft.spans or not lead_of(draft.stem):
        return ""
    line = source.line_start(draft.spans[0][0])
    return FURTHER if source.text.startswith(_CLOSING, line) else ""


LEFT_OPEN: tuple[Ask | Doubt, ...] = (
    undated_deed,
    which_of_them,
    pointed_at,
    whose_event,
    at_once,
    label_and_content,
    behind_the_end,
)
"""The doubts of this module, in the order in which they are asked."""
