"""Ordered points: three or more sibling headings under one heading.

| headings | items |
| 一要强化政治建设。二要锻造过硬队伍。三要全面从严治党。 | 1 强化政治建设 / 2 锻造过硬队伍 / 3 全面从严治党 |
| （一）断电 （三）报警 （四）疏散 | 0 断电 / 0 报警 / 0 疏散: the numbers jump, so the order is not asked |
| 还存在一些不足：一是总量小；二是能力弱；三是作风虚。 | a problem list: 总量小 / 能力弱 / 作风虚 |
| （1）断电；（2）接火警后，到场；（3）报告。 below 处置步骤 | none here: they are steps, whole sentences |
| 一、总则 二、罚则 | none: two are no list |
| （1）断电 （2）报警：拨打119；说明地点 （3）疏散 （4）清点 | none: the second is only a part of its sentence |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation
from question_bank.formulations.named_points import named_points
from question_bank.formulations.siblings import broken_off, rows, title_part
from question_bank.formulations.step_lists import step_lists
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_FEWEST = 3
_PROBLEMS = re.compile("(?:问题|不足|短板|困难|差距|隐患|薄弱环节|矛盾)[^，。；：]{0,6}$")
"""The end of words that lead to what is wrong."""


def find_ordered_points(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of at least three headings; flawed or missing numbers give ordinal 0."""
    leads = _lead_ins(outline)
    told = {steps.parent for steps in step_lists(outline)} | {points.parent for points in named_points(outline)}
    for row in rows(outline):
        titles = {section.title for section in row.sections}
        if len(row.sections) < _FEWEST or len(titles) < len(row.sections) or row.parent in told:
            continue
        if broken_off(outline, row):
            continue
        flawed = any(section.flawed for section in row.sections)
        items = [
            Item(right=title_part(outline, section), ordinal=0 if flawed else section.ordinal)
            for section in row.sections
        ]
        spans = [section.heading[0] for section in row.sections]
        start = row.sections[0].heading[0][0]
        lead = leads.get(start) or leads.get(start - 1, "")
        if _PROBLEMS.search(lead):
            # What is wrong is no part of the heading's matter, and its order means nothing.
            problems = [Item(item.right) for item in items]
            yield formulation(outline, FormulationKind.PROBLEMS, row.parent, problems, spans, frame=(lead, ""))
            continue
        yield formulation(
            outline, FormulationKind.ORDERED_POINTS, row.parent, items, spans,
            subject=row.subject, context=lead, certain=not any(one.endswith(("？", "?")) for one in titles),
        )  # fmt: skip


def _lead_ins(outline: Outline) -> dict[int, str]:
    """Return by their end the sentences that lead to points with a colon (要做到以下三点：), without the colon."""
    return {
        sentence.end: outline.words(sentence.clauses[0].start, sentence.clauses[-1].end)
        for sentence in outline.sentences
        if sentence.clauses and outline.words(sentence.end - 1, sentence.end) in ("：", ":")
    }
