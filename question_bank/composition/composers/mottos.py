"""Mottos: every other piece of what is said by heart filled in, and what somebody said recited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.antecedents import antecedent
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.owners import OURS, named_place
from question_bank.composition.framing.window import window
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind

_LONGEST_PIECE = 12
_LONGEST_STATEMENT = 66
_COUPLE = 2
_OWN_WORDS = re.compile("[校厂院馆家]训|企业精神|宗旨|办[学厂院馆]")
"""A motto that is known by its owner: of two pieces both are asked."""


def compose_mottos(source: Source) -> Iterator[Draft]:
    """Yield a fill-in of each motto, its first piece shown."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect in ("motto", "kept"):
            yield from _blanks(source, formulation)


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    item = formulation.items[0]
    words = [piece.text for piece in item.extra]
    pieces = [piece for piece in item.extra if words.count(piece.text) == 1 and len(piece.text) <= _LONGEST_PIECE]
    whole = len(item.extra) == _COUPLE and item.left is not None and _OWN_WORDS.search(item.left.text)
    hidden = pieces if whole or len(pieces) < len(words) else pieces[1:]
    hidden = hidden[::2] if len(hidden) > _COUPLE else hidden
    around = window(source, item.right.start, item.right.end, blank=sum(len(piece.text) for piece in hidden))
    told = formulation.spans[0][1]
    rest = rest_of_statement(source, told)
    if around is None or rest is None:
        return
    lead, start = antecedent(source, around.start)
    end = max(around.end, told)
    if not lead:
        own = OURS.search(source.text, start, end)
        lead = named_place(source, own[1]) if own else around.lead
    if end - start > _LONGEST_STATEMENT:
        return
    span = (start, end)
    blanks = [(piece.start, piece.end) for piece in hidden]
    yield from cloze(source, formulation, span, blanks, (span,), lead=lead, longest=_LONGEST_PIECE)
