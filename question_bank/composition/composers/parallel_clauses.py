"""Parallel clauses, filled in (工程措施保＿＿＿＿，林草措施固＿＿＿＿), with what they are told of."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind
from question_bank.model.aspects import PARALLEL

_LONGEST_STATEMENT = 90
_LONGEST_PIECE = 10
_FEWEST = 2


def compose_parallel_clauses(source: Source) -> Iterator[Draft]:
    """Yield one fill-in of each run: told from the beginning of its sentence, or else under its heading."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect == PARALLEL:
            yield from _filled(source, formulation)


def _filled(source: Source, formulation: Formulation) -> Iterator[Draft]:
    start, end = formulation.spans[0]
    begin = start - len(formulation.frame[0])
    whole = begin < start and end - begin <= _LONGEST_STATEMENT
    around = (begin if whole else start, end)
    words = source.text[around[0] : end]
    # 习惯决定作风，作风决定命运: what stands in the row twice is shown.
    blanks = [(each.right.start, each.right.end) for each in formulation.items if words.count(each.right.text) < 2]
    if len(blanks) < _FEWEST or len(words) > _LONGEST_STATEMENT:
        return
    topic = "" if whole else topic_of(topic_over(source, formulation.section))
    lead = source.language.opening(topic) if topic else ""
    yield from cloze(source, formulation, around, blanks, (around,), lead=lead, longest=_LONGEST_PIECE)
