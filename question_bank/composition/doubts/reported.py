"""Doubts of what a report tells of its own things in passing: in short, of most of them, at present, some years ago.

| question | in doubt |
| 据《…报告》，时长比上年增长＿＿＿＿ (累计服务时长8.73万小时。…) | which time: the sentence before names it |
| 大部分是忘记签退造成的虚长，也有＿＿＿＿条属于代签 | most of what |
| 受了影响的志愿者可以在公示后＿＿＿＿个工作日内申诉 | by what |
| 上半年我们取消了活动＿＿＿＿场 / 过去我们出台制度＿＿＿＿项 | who |
| 九年前协会只有＿＿＿＿个人 | from when |
| “应急响应队”现有队员＿＿＿＿人 (no report named) | when |
| 目前结对老人＿＿＿＿位 (“银杏陪伴”面向独居老人。…) | in what, the paragraph begins with |
| 2023年全院置管＿＿＿＿例 (a lecture) | which |
| 力争2024年占比降到＿＿＿＿以内 (no plan named) | who |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of
from question_bank.composition.doubts.reasons import FURTHER, UNTIMED, unclear, unsaid
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.openings import REPORT
from question_bank.composition.framing.stems import STATED, lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_HEAD = re.compile(
    "(?P<what>[\u4e00-\u9fff]{2})(?:总?[量数额率])?(?=(?:比|较|同比|减少|增加|占|共|达|由|从|在接到|为|已)(?![如例喻方]))"
)
_COMPARED = re.compile("^(?:与|同|和|比)[^，。；]{2,8}(?:相比|比较)，")
_OWN = re.compile("全[年市县区省院校局部]|年内|目前|本年|当年|协会|学会|其中")
_BEFORE = 160
"""Characters of the paragraph before the words among which a fuller name is looked for."""
_SOME_OF_THEM = re.compile(
    "(?:绝?大部分|绝?大多数|大多(?!数)|多数|少数|小部分|其余|余下|剩下|另一半|一半)(?!的|群众|人|学生|党员|企业|国家|民族|服从)[是为由属有，]?"
)
_AFFECTED = re.compile(
    "(?:受了?影响|有关|相应|涉及到?)的(?![^，。；]{0,4}(?:规定|法律|要求|制度))[\u4e00-\u9fff]{2,4}(?=可以|应当|必须|须|有权)"
)
_WE = re.compile(
    "(?:^|[，：；])(?:[上下]半年|[去今前]年|过去|以前|从前|以往|近年来?|目前|年初|年底|这些年)，?(?:我们|咱们)"
)
_AGO = re.compile(r"(?:^|[，：；])[一二两三四五六七八九十几\d]+多?年前")
_NOW = re.compile("(?:“[^”]{2,12}”|[\u4e00-\u9fff]{2,8}?)?(?:现有|现已|目前)")
_BODY = re.compile("全(?P<what>[院厂校矿馆])(?![国省市县区长务子])")
_STRIVES = re.compile(r"(?:力争|争取|确保|力求|实现)(?=[^，。；]*\d)")
_NAMED_FIRST = re.compile("“([^“”]{2,12})”[^。！？]*[。！？]")
"""The first sentence of a paragraph that tells of what is called so."""


@only_of(*SIGNS, *STATED)
def in_short(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a report counts is called in short, and in full in the sentence before."""
    if not draft.spans or not REPORT.search(source.title):
        return ""
    words = as_shown(draft, distractors)
    head = _HEAD.match(_COMPARED.sub("", words))
    if head is None or _OWN.fullmatch(head["what"]):
        return ""
    start = draft.spans[0][0]
    before = source.text[max(source.line_start(start), start - _BEFORE) : start]
    return unsaid(head["what"]) if re.search(f"[\u4e00-\u9fff”]{head['what']}", before) else ""


@only_of(*SIGNS, *STATED)
def of_some(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Most of them, or the rest, of what stands before; or whoever is affected, by what stands before."""
    words = as_shown(draft, distractors)
    if found := _SOME_OF_THEM.match(words):
        return unsaid(found[0])
    found = _AFFECTED.match(words)
    return unsaid(found[0]) if found else ""


@only_of(*SIGNS, *STATED)
def of_us_then(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """We did it some time ago: who we are, and from when it is reckoned, the cover says."""
    words = as_shown(draft, distractors)
    if we := _WE.search(words):
        return unclear(we[0].strip("，：；"))
    return UNTIMED if _AGO.search(words) and draft.formulation.kind is FormulationKind.FIGURES else ""


@only_of(FormulationKind.FIGURES)
def of_what_body(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """全院 or 全厂 is some body that neither the title nor the stem names."""
    body = _BODY.search(as_shown(draft, distractors))
    if body is None or source.regulation or lead_of(draft.stem).startswith(("据", "按照《")):
        return ""
    return "" if re.search(f"[\u4e00-\u9fff]{{2}}{body['what']}", source.title) else unclear(body[0])


@only_of(FormulationKind.FIGURES)
def at_present(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A report says what there is now, or what somebody strives for, and the stem does not name report or plan."""
    if lead_of(draft.stem) or not REPORT.search(source.title):
        return ""
    words = as_shown(draft, distractors)
    if _NOW.match(words):
        return UNTIMED
    return FURTHER if _STRIVES.match(words) else ""


@only_of(*SIGNS, *STATED)
def of_its_paragraph(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A paragraph of a report tells of what its first words name, and a later sentence does not name it again."""
    if not draft.spans or not REPORT.search(source.title):
        return ""
    start = draft.spans[0][0]
    first = _NAMED_FIRST.match(source.text, source.line_start(start))
    return FURTHER if first and first.end() <= start and first[1] not in as_shown(draft, distractors) else ""


REPORTED: tuple[Ask | Doubt, ...] = (
    in_short,
    of_some,
    of_us_then,
    of_what_body,
    at_present,
    of_its_paragraph,
)
"""The doubts of this module, in the order in which they are asked."""
