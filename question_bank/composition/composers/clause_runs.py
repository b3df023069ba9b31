"""Runs of clauses: the objects of every second one left out, the whole by heart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import LONGEST_BLANK, Range, cloze
from question_bank.composition.framing.window import window
from question_bank.composition.numbers.written_numbers import numeral_of
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part, QuestionKind

_SHOWN = 6
"""More clauses would make the stem too long."""
_SHORTEST_OBJECT = 2
_LEAST_RECITED, _MOST_RECITED, _MOST_POINTS = 10, 60, 7
_VERB = re.compile(r"[^\W\d_]{2}")


def compose_clause_runs(source: Source) -> Iterator[Draft]:
    """Yield a fill-in and a recitation of each run."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.CLAUSE_RUN:
            yield from _blanks(source, formulation)
            yield from _recitation(source, formulation)


def object_of(source: Source, clause: Part) -> Range | None:
    """Return where the object of a clause like 强化政治建设 stands: behind its two-character verb, short enough."""
    if not _VERB.match(clause.text) or not source.opens_with_verb(clause.text) or "“" in clause.text:
        return None
    start = clause.start + 2
    return (start, clause.end) if _SHORTEST_OBJECT <= clause.end - start <= LONGEST_BLANK else None


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    parts = [item.right for item in formulation.items][:_SHOWN]
    blanks = [found for part in parts[1::2] if (found := object_of(source, part))]
    around = window(source, parts[0].start, parts[-1].end, blank=0)
    if around is not None and len(blanks) > 1:
        inside = (around.start, around.end)
        yield from cloze(source, formulation, inside, blanks, (inside,), lead=around.lead, modality=around.modality)


def _recitation(source: Source, formulation: Formulation) -> Iterator[Draft]:
    first, *rest = [item.right.text for item in formulation.items]
    topic = source.title_over(formulation.section)
    enough = _LEAST_RECITED <= sum(map(len, rest)) <= _MOST_RECITED and len(rest) <= _MOST_POINTS
    if formulation.certain and topic and enough and not any("“" in text for text in (first, *rest)):
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=formulation,
            stem=source.language.stem("run.recite", first=first, topic=topic, count=numeral_of(len(rest))),
            key=tuple(rest),
            fact=(first, "recite"),
            spans=formulation.spans,
        )
