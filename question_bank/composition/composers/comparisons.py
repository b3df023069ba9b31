"""Comparisons: in what two things differ is answered with what is told of each."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.phrasing import length_said, quoted
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.aspects import COMPARED

_SHORTEST, _LONGEST = 16, 300


def compose_comparisons(source: Source) -> Iterator[Draft]:
    """Yield the question in what two things differ, with one scoring point for each part of the answer."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.CONTRAST or formulation.aspect != COMPARED:
            continue
        parts = tuple(item.right.text for item in formulation.items)
        if _SHORTEST <= length_said(parts) <= _LONGEST:
            yield Draft(
                kind=QuestionKind.SHORT_ANSWER,
                formulation=formulation,
                stem=source.language.stem("comparison.answer", name=quoted(formulation.subject)),
                key=parts,
                fact=(formulation.subject, COMPARED),
                spans=formulation.spans,
            )
