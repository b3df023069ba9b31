"""Choices of a single term in its clause: a slogan, an end, a role, the far end of a change, a word of a statement."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Candidate, Draft, Gap
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.window import window
from question_bank.composition.readings.quotations import terms_in
from question_bank.composition.source import Source, touched
from question_bank.model import Formulation, FormulationKind, Item, Part, QuestionKind

_WANTED = 3
_PUT = ("放在", "摆在", "挺在")
_STRONGER = (FormulationKind.QUOTATION, FormulationKind.STAGES)
_CHANGES = ("span", "change", "not")


def compose_term_choices(source: Source) -> Iterator[Draft]:
    """Yield a choice for each term that has peers, and what statements without quotation marks are good for."""
    taken = sorted(span for each in source.formulations if each.kind in _STRONGER for span in each.spans)
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.STATEMENT:
            yield from _statement(source, formulation)
        for item in formulation.items if formulation.kind in _ASKED else ():
            for term in _ASKED[formulation.kind](formulation, item):
                if not touched(taken, term.start, term.end):
                    yield from choice(source, formulation, term, _candidates(source, formulation, term))


def choice(source: Source, formulation: Formulation, term: Part, candidates: tuple[Candidate, ...]) -> Iterator[Draft]:
    """Yield the choice of `term` in the window of its sentence."""
    around = window(source, term.start, term.end, blank=term.end - term.start)
    if around is None or not candidates:
        return
    gap = Gap(source.text[around.start : term.start], source.text[term.end : around.end])
    span = (around.start, around.end)
    words = (term.text[place : place + 2] for place in range(len(term.text) - 1))
    told = any(word in around.lead and not any(word in each.text for each in candidates) for word in words)
    lead = around.short_lead if told else around.lead
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stem("cloze.choice", words=lead + gap.left, after=gap.right),
        key=(term.text,),
        fact=(gap.left, "term"),
        spans=(span,),
        candidates=candidates,
        wanted=_WANTED,
        gaps=(gap,),
        fillers=(term.text,),
        modality=around.modality,
    )


def _candidates(source: Source, formulation: Formulation, term: Part) -> tuple[Candidate, ...]:
    siblings = [item.right.text for item in formulation.items]
    lefts = [item.left.text for item in formulation.items if item.left]
    own = siblings if term.text in siblings else lefts
    elsewhere: tuple[Candidate, ...] = ()
    if formulation.kind is FormulationKind.MEANS_END and formulation.aspect == "place":
        elsewhere = distractors.nearest(formulation, source.once(_put_there), term.text)
    return distractors.ranked(distractors.siblings(term.text, own), distractors.peers(source, (term.text,)), elsewhere)


def _put_there(source: Source) -> tuple[tuple[int, str], ...]:
    """Return what the document puts anywhere (把…放在…), by place."""
    return tuple(
        sorted(
            (item.left.start, item.left.text)
            for each in source.formulations
            if each.kind is FormulationKind.MEANS_END and each.aspect == "place"
            for item in each.items
            if item.left
        )
    )


def _slogan(formulation: Formulation, item: Item) -> Iterator[Part]:
    yield item.right


def _end(formulation: Formulation, item: Item) -> Iterator[Part]:
    """Yield the end of 以甲为乙, and what is put first in 把甲放在首位."""
    if formulation.aspect == "as" and "、" not in item.right.text:
        yield item.right
    elif formulation.aspect == "place" and item.left and item.extra and item.extra[0].text.startswith(_PUT):
        yield item.left


def _role(formulation: Formulation, item: Item) -> Iterator[Part]:
    if not item.extra and len(formulation.items) == 1:
        yield item.right


def _change(formulation: Formulation, item: Item) -> Iterator[Part]:
    if formulation.aspect in _CHANGES:
        yield item.right


_ASKED = {
    FormulationKind.SLOGAN: _slogan,
    FormulationKind.MEANS_END: _end,
    FormulationKind.ROLE_FUNCTION: _role,
    FormulationKind.CONTRAST: _change,
    FormulationKind.KEY_TERM: _slogan,
}


def _statement(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Yield what can be asked of 会议指出，…: its words as they are, one term exchanged, chosen or left out."""
    (item,) = formulation.items
    if item.left is None:
        return
    start, end = item.left.start, item.right.end
    words = source.outline.words
    fact = (item.left.text, item.right.text)
    yield true_claim(source, formulation, words(start, end), fact, ((start, end),), words(start, end))
    terms = terms_in(source, item.right)
    for term in terms[:1]:
        peers = distractors.peers(source, (term.text,))
        statement = words(start, term.start) + SAID + words(term.end, end)
        yield false_claim(source, formulation, statement, term.text, fact, ((start, end),), peers)
        yield from choice(source, formulation, term, peers)
    yield from cloze(source, formulation, (start, end), [(each.start, each.end) for each in terms], ((start, end),))
