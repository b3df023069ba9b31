"""Doubts of a stem that is told under a heading which does not lead to it.

| stem | why |
| 就“哪些事你没有权做”，… | the heading speaks to somebody |
| 就“先看两个案例”，… | it says what is done now, and not of what is told |
| 就“检测应在作业前进行，超过半小时的，应当重新检测”，… | it is a rule of its own |
| 就“…局2024年总结和2025年计划”，统筹推进＿＿＿＿、＿＿＿＿ | the title of all does not say who |
| 就“…管理办法”，充满后应当在（　　）小时内驶离 | nor what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.moments import is_regulation
from question_bank.composition.phrasing import inner
from question_bank.composition.source import Source
from question_bank.composition.stems import TOPIC, bare, filled_in, lead_of
from question_bank.composition.window import subjectless
from question_bank.model import FormulationKind

_SOMEBODY = re.compile("[你您咱]|(?<!自)我(?!们?[党国军省市县区州镇乡村院校厂])|(?<![其吉维])[他她](?![山国乡人])")
_NOW = re.compile("(?:先|再|下面|接着)[看说讲听来]")
_RULE = re.compile("，[^‘]*(?:应当|必须|不得|可以?分为|[^，]{2,}的，)")
_LISTS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, FormulationKind.COORDINATION)
_REPORT = re.compile("总结|报告|汇报|计划|要点|述职|打算")
_UNNAMED_CASE = re.compile(
    r"[^，。；]{1,5}(?:后|过程中|期间)(?:应当?|须|必须|至少|不得)|经[^，。；]*的，|\d[^，。；]{0,12}以[上下内]的，|"
    r"会议(?:须|应)|[^，。；]{2,20}(?:同意|通过|批准)的，(?:由|方可)"
)
"""A case of a rule, and nothing of what it is the case of."""


@only_of(*SIGNS)
def under_such_a_heading(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading that is named speaks to somebody, says what is done now, or lays down a rule of its own."""
    lead = lead_of(draft.stem)
    found = TOPIC.search(lead)
    if found is None:
        return ""
    wrong = _SOMEBODY.search(found[1]) or _NOW.match(found[1]) or _RULE.search(found[1])
    return unclear(found[1]) if wrong else ""


@only_of(*SIGNS)
def under_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The title of the whole document is named before what leaves open who does it, or of what it is the case."""
    lead, title = lead_of(draft.stem), source.title
    if not lead or not title or f"“{inner(title)}”" not in lead:
        return ""
    words = bare(filled_in(draft))
    if draft.formulation.kind in _LISTS:
        return str(FURTHER) if _REPORT.search(title) and subjectless(source, words) else ""
    return str(FURTHER) if is_regulation(source) and _UNNAMED_CASE.match(words) else ""


MISLED: tuple[Ask | Doubt, ...] = (
    under_such_a_heading,
    under_the_title,
)
"""The doubts of this module, in the order in which they are asked."""
