"""Of what roles are told: the clause before 其中, or the heading where bare roles (基础, 保障) say too little."""

from __future__ import annotations

import re

from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation

_LONGEST_VIEW = 30
_LONGEST_BARE = 3
"""Characters of a role that says nothing without what it is a role in."""

_LEAST_AIM, _LONGEST_AIM = 2, 14
_TELLS = re.compile(
    "是|(?:要|应当?|须|需要?)(?:注意|说明|指出|强调|提醒|看到)$|[来起去]$|(?:里面?|当中)$|[说讲看想谈]|概括|总[之结的]|归[纳结]|记[住牢]|我们|大家|同志|各位|^(?:经过|通过|随着|根据|按照|据|从|在|对|到|除)|"
    "[了过着]$|[后前时中]$"
)
"""What tells how or when the roles are told, or what came before: no aim (概括起来, 经过讨论)."""
_ROLE_FIRST = re.compile(
    "(?:最?(?:关键|根本|基础|前提|核心|重点|难点|目的|目标|保障|保证|主线|出发点|落脚点|突破口|着力点|首要)的?)"
)
"""A role that is told before whoever or whatever has it: 关键是…，根本是…."""
_SAYS = re.compile("(?:指出|强调|要求|认为|提出|明确|表示|说)$")
"""The end of a clause that only says who tells the roles: 会议指出."""
_LEAST_NAMED = 4
"""Characters of a heading that names what is spoken of before 其中: 体系 is any system."""
_OWNED = re.compile("(?![给把将对])[^，的]{2,}的[^，的]{2,}")
_HOLDER = re.compile(
    "(?:第一|直接|主要|首要|具体|重要|全面|总)?(?:责任人|责任者|责任主体|[责牵配主协监执承]\\w{1,3}(?:部门|单位|机构|处室|科室|者|人))|归口(?:管理)?(?:部门|单位)"
)

NO_WHOLE = re.compile(
    "就“(?:主要|基本|工作|总体|指导|[几一二三四五六七八九十][点个条]|重要|宝贵|成功|有益|深刻|具体|今后|下一步)*"
    "(?:经验|做法|原则|要求|思路|体会|启示|措施|内容|目标|任务|举措|认识|方法|打算|含义|内涵|意义)”，"
)
"""Headings that fit any work: 主要经验 of what."""


def bare_roles(formulation: Formulation) -> bool:
    """Tell whether roles are so short (基础, 保障) that they say nothing without what they are roles in."""
    return all(len(item.right.text) <= _LONGEST_BARE for item in formulation.items)


def some_bare(formulation: Formulation) -> bool:
    """Tell whether one of roles at least is so short: 长远之计 beside 基础 is asked in the row too."""
    return any(len(item.right.text) <= _LONGEST_BARE for item in formulation.items)


def owned_roles(formulation: Formulation) -> bool:
    """Tell whether each role says of what it is one: 生态是砚塘最大的本钱，民心是砚塘最稳的根基."""
    return all(_OWNED.fullmatch(item.right.text) for item in formulation.items)


def of_some_work(formulation: Formulation) -> bool:
    """Tell whether roles are those of people or bodies in a work that they do not name (直接责任人, 牵头部门)."""
    return all(_HOLDER.fullmatch(item.right.text) for item in formulation.items)


def turned_roles(formulation: Formulation) -> bool:
    """Tell whether each role is told before what has it (关键是…，根本是…): of which work, words before say."""
    return all(item.left is not None and _ROLE_FIRST.fullmatch(item.left.text) for item in formulation.items)


def of_points(source: Source, formulation: Formulation) -> bool:
    """Tell whether roles are told of the points under their heading, each by its name: 其中，就近便民是着力点."""
    titles = source.throughout(_points_under).get(formulation.section, [])
    lefts = [item.left.text for item in formulation.items if item.left is not None]
    return len(lefts) > 1 and all(any(left in title for title in titles) for left in lefts)


def _points_under(source: Source) -> dict[int | None, list[str]]:
    """Return the titles under each heading."""
    found: dict[int | None, list[str]] = {}
    for section in source.outline.sections:
        found.setdefault(section.parent, []).append(section.title)
    return found


def view_of(source: Source, formulation: Formulation) -> str:
    """Return what is said before roles so that it is clear in what they are roles, "" where it is.

    防火，预防是基础: 就“防火”，.
    健全…的治理体系，其中自治是基础: 就“健全…的治理体系”，; under 读者的类型: 散客是流量: 就“读者的类型”，.
    """
    start = formulation.spans[0][0]
    if "其中" in source.text[max(0, start - 3) : start + 2]:
        return _among(source, formulation, start)
    turned = turned_roles(formulation)
    if not bare_roles(formulation) and not of_some_work(formulation) and not turned:
        return ""
    if aim := _aim_before(source, start):
        return f"就{quoted(aim)}，"
    title = "" if turned else topic_of(topic_over(source, formulation.section))
    return f"就{quoted(title)}，" if title else ""


def _aim_before(source: Source, start: int) -> str:
    """Return the aim with which the sentence of the roles begins (防火，预防是基础), "" where none does."""
    sentence = source.sentence_at(start)
    before = sentence.clauses_before(start) if sentence else []
    if len(before) > 1 and _SAYS.search(source.outline.words(before[0].start, before[0].end)):
        before = before[1:]
    if len(before) != 1 or source.clause_joined_to(start) is None:
        return ""
    words = source.outline.words(source.after_label(before[0].start), before[0].end)
    aim = _LEAST_AIM <= len(words) <= _LONGEST_AIM and _TELLS.search(words) is None
    return words if aim and (source.opens_with_verb(words) or source.acts(words)) else ""


def _among(source: Source, formulation: Formulation, start: int) -> str:
    """Return the clause before 其中 as an opening, else the heading, if the sentence before speaks of what it names."""
    sentence = source.sentence_at(start)
    before = sentence.clauses_before(start) if sentence else []
    if before and source.outline.words(before[-1].start, before[-1].end) == "其中":
        before.pop()
    if before:
        words = source.outline.words(before[-1].start, before[-1].end)
        return f"就{quoted(words)}，" if len(words) <= _LONGEST_VIEW and not before[-1].tainted else ""
    earlier = source.sentence_at(sentence.start - 1) if sentence and sentence.start else None
    title = topic_of(topic_over(source, formulation.section))
    told = earlier is not None and title in source.text[earlier.start : earlier.end]
    told = told or of_points(source, formulation)
    return f"就{quoted(title)}，" if told and len(title) >= _LEAST_NAMED else ""
