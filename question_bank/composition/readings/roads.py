"""Whose stages a row of periods are, and whether each period is summed up in a word behind it."""

from __future__ import annotations

import re

from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation

_GROWN = re.compile(r"^([^，。的]{4,16}?)(?:不断|逐步|日益|持续|稳步|实现了?|走过了?|经历了?)")
_ROAD = re.compile(r"^(?:回顾|回望|纵观|总结|梳理|审视|回首)?(.{3,16}?)(?:的|之)?(?:路|历程|历史|进程|过程|道路|脉络)$")


def chained(source: Source, formulation: Formulation) -> bool:
    """Tell whether each character stands behind 的 after its period (新民主主义时期的斗争磨砺)."""
    return all(
        item.left is not None and source.outline.words(item.left.end, item.right.start) == "的"
        for item in formulation.items
    )


def history(source: Source, formulation: Formulation) -> str:
    """Return what the stages are stages of, as an opening (从…建设历程看，), or the heading they stand under."""
    road = road_of(source, formulation)
    if road:
        return f"从{road}历程看，"
    title = topic_of(topic_over(source, formulation.section))
    put = source.language.put
    return put("stages.view", topic=quoted(title)) if title else put("stages.plain")


def road_of(source: Source, formulation: Formulation) -> str:
    """Return whose stages they are by the clause before (回顾…建设之路) or behind (…事业不断发展), or ""."""
    if formulation.subject:
        return formulation.subject
    start = formulation.spans[0][0]
    for sentence in source.sentences_at(formulation.spans[:1]):
        before = [clause for clause in sentence.clauses_before(start) if not clause.tainted]
        found = _ROAD.match(source.outline.words(before[-1].start, before[-1].end)) if before else None
        if found:
            return found[1]
        end = formulation.spans[-1][1]
        behind = next((clause for clause in sentence.clauses if clause.start >= end and not clause.tainted), None)
        grown = _GROWN.match(source.outline.words(behind.start, behind.end)) if behind else None
        if grown:
            return grown[1]
    return ""
