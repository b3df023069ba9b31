"""Key sentences: the fill-in of a sentence of which nothing else is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.window import window
from question_bank.composition.source import Source, touched
from question_bank.model import FormulationKind, Part

_LONGEST = 10
"""Characters of what is left out."""


def compose_key_sentences(source: Source, asked: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    """Yield a fill-in for each key sentence of `source`: of its last clause into which none of `asked` reaches.

    `asked` are the ranges of which something is asked already, in order.
    """
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.KEY_SENTENCE:
            continue
        untouched = (item.right for item in reversed(formulation.items) if not _touched(source, item.right, asked))
        wanted = next(untouched, None)
        around = window(source, wanted.start, wanted.end, blank=len(wanted.text)) if wanted else None
        if wanted is None or around is None:
            continue
        # A sentence that fits is told whole: what stands in its other clauses is what it speaks of.
        start = source.after_label(formulation.spans[0][0])
        inside = (min(start, around.start), around.end)
        lead = around.lead if inside[0] == around.start else ""
        yield from cloze(
            source, formulation, inside, [(wanted.start, wanted.end)], (inside,), lead=lead, longest=_LONGEST
        )


def _touched(source: Source, wanted: Part, asked: Sequence[tuple[int, int]]) -> bool:
    """Tell whether something else is asked of the clause in which `wanted` stands."""
    sentence = source.sentence_at(wanted.start)
    clauses = sentence.clauses if sentence else ()
    return any(touched(asked, each.start, each.end) for each in clauses if each.start <= wanted.start < each.end)
