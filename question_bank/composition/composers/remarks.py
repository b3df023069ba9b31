"""Remarks: measures and posts filled in, what is told for or against something recited."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import length_said, quoted, topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

ASPECTS = ("measure", "posts", "told")
_LONGEST = 16
_LEAST, _MOST = 6, 60


def compose_remarks(source: Source) -> Iterator[Draft]:
    """Yield the fill-in or the recitation of each remark."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.FACT or formulation.aspect not in ASPECTS:
            continue
        if formulation.aspect == "told":
            yield from _recited(source, formulation)
        else:
            yield from _blanks(source, formulation)


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    (span,) = formulation.spans
    blanks = [(item.right.start, item.right.end) for item in formulation.items]
    lead = _headed(source, formulation) if formulation.aspect == "posts" else ""
    if lead or formulation.aspect != "posts":  # 登记机关是…: of whom, the heading says
        yield from cloze(source, formulation, span, blanks, (span,), lead=lead, longest=_LONGEST)


def _headed(source: Source, formulation: Formulation) -> str:
    """Return the nearest heading that is not the row itself, as an opening."""
    for number in source.ancestors(formulation.section):
        start, end = formulation.spans[0]
        own = any(low < end and start < high for low, high in source.outline.sections[number].heading)
        title = "" if own else topic_of(topic_over(source, number))
        if title:
            return source.language.put("stages.view", topic=quoted(title))
    return ""


def _recited(source: Source, formulation: Formulation) -> Iterator[Draft]:
    texts = tuple(item.right.text for item in formulation.items)
    if _LEAST <= length_said(texts) <= _MOST and len({*texts}) == len(texts):
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=formulation,
            stem=source.language.stem("fact.recite", lead=formulation.subject),
            key=texts,
            fact=(formulation.subject, "recite"),
            spans=formulation.spans,
        )
