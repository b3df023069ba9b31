"""Judgements of the form X是P的N, and the predicates that one subject shares, read as subject, owner and head noun."""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.composition.draft import Modality, Spans
from question_bank.composition.framing.modality import modality_of
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part

_LONGEST = 60
_GENERAL = frozenset(
    (
        "气体",
        "液体",
        "固体",
        "方式",
        "方法",
        "活动",
        "工作",
        "过程",
        "内容",
        "方面",
        "人员",
        "单位",
        "部门",
        "总和",
        "总称",
        "部分",
        "地方",
        "场所",
        "事情",
        "问题",
    )
)
"""Nouns that say little more than that it is something, or one of several (最安全的地方之一)."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`before` are the words up to the head noun (基层治理是国家治理的), `head` the noun (基石), `spans` all proofs."""

    formulation: Formulation
    subject: str
    before: str
    head: Part
    start: int
    end: int
    spans: Spans


def judgements(source: Source) -> tuple[Judgement, ...]:
    """Return the single judgements short enough for a stem; how a document praises a case is no formulation."""
    found: list[Judgement] = []
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.JUDGEMENT:
            continue
        for item in formulation.items:
            if item.left is None or item.right.end - item.left.start > _LONGEST:
                continue
            start, end = item.left.start, item.right.end
            if modality_of(source, (start, end)) is Modality.CASE or item.right.text.removesuffix("之一") in _GENERAL:
                continue
            before = source.text[start : item.right.start]
            found.append(Judgement(formulation, item.left.text, before, item.right, start, end, ((start, end),)))
    return tuple(found)


def shared_judgements(source: Source) -> tuple[Judgement, ...]:
    """Return the predicates of shared subjects that end in a head noun of two to four characters behind 的."""
    found: list[Judgement] = []
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.SHARED_SUBJECT:
            continue
        for item in formulation.items:
            heading = source.section_with(item.right.start)
            cut = item.right.text.rfind("的") + 1
            if heading is None or not cut or not 2 <= len(item.right.text) - cut <= 4:
                continue
            head = Part(item.right.text[cut:], item.right.start + cut, item.right.end)
            start = item.right.end - len(heading.title)
            before = source.text[start : head.start]
            spans = tuple(sorted(heading.heading))
            found.append(Judgement(formulation, formulation.subject, before, head, start, head.end, spans))
    return tuple(found)
