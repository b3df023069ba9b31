"""Formulations read as pairs: halves of headings, subject and predicate, who and role, period and character."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from question_bank.composition.draft import Gap, Modality, Spans
from question_bank.composition.framing.phrasing import point_noun
from question_bank.composition.naming.told_labels import is_labelled
from question_bank.composition.readings.holders import is_holder, whose
from question_bank.composition.readings.pair_wordings import Wording, halves, led_by, told_of_labels
from question_bank.composition.readings.roads import chained, history
from question_bank.composition.readings.stage_events import owned_events
from question_bank.composition.readings.views import view_of
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Item, Part

_THESES = "请根据材料，将左栏各项与右栏对它的论断对应起来。"
_POSITIONS = "请根据材料，将左栏各项与右栏的定位对应起来。"
DATED_CLAIM, DATED_INSIDE = "{left}，{said}", "{left}{said}"
"""How a history tells an event: 1996年，林素云出任厂长; of a part of the year: 1987年上半年费用上涨."""
TIME_ASKED = "{right}的时间是{gap}"
"""How an event is asked for its year."""
_RELATION = re.compile(
    "(?:代表人物|代表作家?|代表作品|作者|创始人|创立者|提出者|主角|主人公|特点|特征|重点|难点|核心|目标|任务|原则|方法|原因|目的|首都|省会|负责人|"
    "责任人|牵头单位|部门|单位|依据|标准|别称|简称|俗称|主题|对象|内容|形式|标志|时间|地点)$"
)

_PHASE = re.compile("[为是][^，。；]{1,8}年，(?:要|将|争取|力争)?")
RELATIONAL = re.compile(
    rf"(?:主要|根本|最终|基本|直接|首要|总)*(?:前身|原名|本名|旧称|曾用名|别名|全称|旧址|原址|校训|厂训|院训|宗旨|使命|愿景|起因|结果|教训|启示|经验|"
    rf"{_RELATION.pattern.removesuffix('$')})"
)
"""A noun that is always of something, and stands there without it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pieces that the source puts together, with their proof, the label before (三要) and what stands between."""

    left: Part
    right: Part
    spans: Spans
    label: str = ""
    joint: str = ""

    def put(self, template: str, **more: str) -> str:
        """Return `template` filled with this pair's words."""
        right = self.right.text
        words = {"left": self.left.text, "right": right, "label": self.label, "joint": self.joint}
        words["holder"] = whose(right)
        return template.format(**words, **more)

    def gap(self, around: tuple[str, str] | None) -> Gap | None:
        """Return the verbatim gap, if the wording has one."""
        return Gap(self.put(around[0]), self.put(around[1])) if around else None


@dataclass(frozen=True, slots=True)
class Pairing:
    """All pairs of one formulation and how they are asked."""

    formulation: Formulation
    pairs: tuple[Pair, ...]
    wording: Wording


def pairings(source: Source) -> tuple[Pairing, ...]:
    """Return every formulation that pairs things, as pairs; lefts and rights are each unique."""
    found: list[Pairing] = []
    if not source.language.has("stages.view"):
        return ()
    judged = {each.section for each in source.formulations if each.kind is FormulationKind.COPULA_HEADING}
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.TWO_PART_HEADING and formulation.section in judged:
            continue  # 甲，是乙: the judgement says it better than the halves
        reader = _READERS.get(formulation.kind)
        if reader is not None:
            found.extend(reader(source, formulation))
    return tuple(each for each in found if len(each.pairs) > 1 and _bijective(each.pairs))


def _bijective(pairs: tuple[Pair, ...]) -> bool:
    lefts, rights = {pair.left.text for pair in pairs}, {pair.right.text for pair in pairs}
    # 党建工作是业务工作的保证: exchanged with another, it would say something of itself.
    of_each_other = any(left in right for left in lefts for right in rights)
    return len(lefts) == len(rights) == len(pairs) and not of_each_other


def _heading_spans(source: Source, formulation: Formulation, item: Item) -> Spans:
    """Return the headings in which the item stands (body and summary), else the span of the formulation around it."""
    first = item.left or item.right
    heading = source.section_with(first.start)
    if heading is not None:
        return tuple(sorted(heading.heading))
    return _own_spans(formulation, item)


def _own_spans(formulation: Formulation, item: Item) -> Spans:
    """Return those spans of the formulation in which the item stands (all of them if none does)."""
    first = item.left or item.right
    return tuple(span for span in formulation.spans if span[0] <= first.start < span[1]) or formulation.spans


def stage_spans(formulation: Formulation, item: Item) -> Spans:
    """Return where a stage is told, up to the end of an event that is told in two clauses."""
    own = _own_spans(formulation, item)
    if item.left is None or any(item.right.end <= end for _, end in own):
        return own
    return ((item.left.start, item.right.end),)


_NTH_PHASE = re.compile("第[一二三四五六七八九十](?:个?(?:阶段|时期)|步|代|次)")


def _two_part(source: Source, formulation: Formulation) -> tuple[Pairing, ...]:
    pairs: list[Pair] = []
    for item in formulation.items:
        if item.left is None:
            return ()
        label = heading.label if (heading := source.section_with(item.left.start)) else ""
        pairs.append(Pair(item.left, item.right, _heading_spans(source, formulation, item), label))
    led = all(pair.left.end == pair.right.start for pair in pairs)
    demanded = point_noun("", [pair.label for pair in pairs]) == "要求"
    holders = all(is_holder(pair.left.text) for pair in pairs)
    wording = led_by(formulation.subject) if led else halves(formulation.subject, demanded=demanded, holders=holders)
    if not holders and is_labelled(source, pairs[0].left.end):
        wording = told_of_labels(formulation.subject)
    if any(all(pair.right.end > end for _, end in pair.spans) for pair in pairs):
        wording = replace(wording, told="材料对“{left}”的说明是“{right}”")  # the heading alone would prove nothing
    return (Pairing(formulation, tuple(pairs), wording),)


def _copulas(source: Source, formulation: Formulation) -> tuple[Pairing, ...]:
    pairs = tuple(
        Pair(left, item.right, _heading_spans(source, formulation, item), joint=_joint(source, left, item.right))
        for item in formulation.items
        if (left := item.left) is not None
    )
    wording = _judging(_THESES, view_of(source, formulation))
    if any(source.text[pair.left.end : pair.right.start] != pair.joint for pair in pairs):
        wording = replace(wording, right_gap=None, left_gap=None)  # not the source's own words
    return (Pairing(formulation, pairs, wording),)


def relational(names: Iterable[str]) -> bool:
    """Tell whether all `names` only say whose or what sort of thing is named (儒家代表人物, 甲部门负责人)."""
    return all(map(_RELATION.search, names))


def _roles(source: Source, formulation: Formulation) -> tuple[Pairing, ...]:
    roles = tuple(
        Pair(item.left, item.right, formulation.spans, joint=_joint(source, item.left, item.right))
        for item in formulation.items
        if item.left is not None
    )
    functions = tuple(
        Pair(item.left, item.extra[0], formulation.spans)
        for item in formulation.items
        if item.left is not None and item.extra
    )
    related, view = relational(pair.left.text for pair in roles), view_of(source, formulation)
    works = Wording(
        ask_right="材料指出，{left}的作用体现为{gap}",
        ask_left="材料指出，以“{right}”为作用的是{gap}",
        claim="材料指出，{left}的作用是{said}",
        columns="请根据材料，将左栏各项与右栏的作用对应起来。",
        told="{left}的作用是“{right}”",
        modality=Modality.STATEMENT,
    )
    return (
        Pairing(formulation, roles, _who_is_who() if related else _judging(_POSITIONS, view)),
        Pairing(formulation, functions, works),
    )


def _joint(source: Source, left: Part, right: Part) -> str:
    """Return the words between a subject and its predicate (是, or ，是, but 是 for 则是 and ，这就是)."""
    words = source.text[left.end : right.start].removeprefix("则")
    return "是" if words.startswith(("，这", "，此")) else words


def _who_is_who() -> Wording:
    """Word the pairs whose left only asks for its right."""
    return replace(_judging("请根据材料，将左栏各项与右栏相应的内容对应起来。"), both_ways=False, forward=True)


def _judging(columns: str, view: str = "") -> Wording:
    return Wording(
        ask_right=view + "材料指出，{left}{joint}{gap}",
        ask_left=view + "材料指出，{gap}{joint}{right}",
        claim=view + "材料指出，{left}{joint}{said}",
        columns=view + columns,
        told="“{right}”说的是{left}",
        right_gap=("{left}{joint}", ""),
        left_gap=("", "{joint}{right}"),
        modality=Modality.STATEMENT,
        both_ways=True,
    )


def _stages(source: Source, formulation: Formulation) -> tuple[Pairing, ...]:
    pairs = tuple(
        Pair(item.left, item.right, stage_spans(formulation, item))
        for item in owned_events(source, formulation)
        if item.left is not None
    )
    return (Pairing(formulation, pairs, stage_wording(source, formulation)),)


def _planned(source: Source, formulation: Formulation) -> bool:
    """Tell whether years are those of a plan (2025年为提升年，重点建设…), which are not yet past."""
    ranges = [(item.left.end, item.right.start) for item in formulation.items if item.left is not None]
    return any(_PHASE.fullmatch(source.text, *between) for between in ranges)


def stage_wording(source: Source, formulation: Formulation) -> Wording:
    """Word the pairs of period and character; a character behind 的 (A时期的斗争) sums up, another just belongs."""
    view = history(source, formulation)
    if chained(source, formulation):
        return Wording(
            ask_right=view + "材料对{left}的概括是{gap}",
            ask_left=view + "材料概括为“{right}”的是{gap}",
            claim=view + "材料对{left}的概括是“{said}”",
            columns=view + "请将各历史阶段与材料对它的概括对应起来。",
            told="材料对{left}的概括是“{right}”",
        )
    if all(item.left is not None and item.left.text[:1].isdigit() for item in formulation.items):
        planned = _planned(source, formulation)
        told, what = ("安排", "任务") if planned else ("记述", "事件")
        by, of = ("", "") if "材料" in view else (f"材料{told}", "的")
        columns = view + f"请将各个时间与材料{told}的{what}对应起来。"
        if not planned:
            # 1996年，林素云出任厂长: as a history tells it.
            return Wording(
                ask_right="{left}，{gap}",
                ask_left=TIME_ASKED,
                claim=DATED_CLAIM,
                columns=columns,
                told="{left}，{right}",
            )
        return Wording(
            ask_right=view + by + of + f"{{left}}的{what}是{{gap}}",
            ask_left=view + by + "“{right}”的时间是{gap}",
            claim=view + by + of + f"{{left}}的{what}是“{{said}}”",
            columns=columns,
            told=f"{{left}}的{what}是“{{right}}”",
        )
    # 第一阶段是木船时期: an ordinal is told as it is.
    numbered = all(item.left is not None and _NTH_PHASE.fullmatch(item.left.text) for item in formulation.items)
    return Wording(
        ask_right=view + ("{left}是{gap}" if numbered else "材料中与“{left}”相对应的内容是{gap}"),
        ask_left=view + ("{right}是{gap}" if numbered else "材料中与“{right}”相对应的是{gap}"),
        claim=view + ("{left}是{said}" if numbered else "材料中与“{left}”相对应的内容是“{said}”"),
        columns=view + "请将各个阶段与材料中相应的内容对应起来。",
        told="与“{left}”相对应的是“{right}”",
    )


_READERS = {
    FormulationKind.TWO_PART_HEADING: _two_part,
    FormulationKind.COPULA_HEADING: _copulas,
    FormulationKind.PARALLEL_ROLES: _roles,
    FormulationKind.STAGES: _stages,
}
