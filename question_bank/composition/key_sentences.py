"""Key sentences: the fill-in of a sentence of which nothing else is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from question_bank.composition.cloze import cloze
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source, touched
from question_bank.composition.window import window
from question_bank.model import FormulationKind

_LONGEST = 10
"""Characters of what is left out."""


def compose_key_sentences(source: Source, asked: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    """Yield a fill-in for each key sentence of `source` into which none of the ranges `asked`, in order, reaches."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.KEY_SENTENCE:
            continue
        start, end = formulation.spans[0]
        if touched(asked, start, end):
            continue
        wanted = formulation.items[0].right
        around = window(source, wanted.start, wanted.end, blank=wanted.end - wanted.start)
        if around is None:
            continue
        # A sentence that fits is told whole: what stands in its other clauses is what it speaks of.
        inside = (min(source.after_label(start), around.start), around.end)
        lead = around.lead if inside[0] == around.start else ""
        yield from cloze(
            source, formulation, inside, [(wanted.start, wanted.end)], (inside,), lead=lead, longest=_LONGEST
        )
