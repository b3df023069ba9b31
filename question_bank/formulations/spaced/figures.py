"""Figures in a language of spaced words, with the date and the bound they are given with.

| text | items (bound) @ date |
| In 2019, brigades attended 182,825 fires, 3.2% more than in 2018. | brigades attended — 182,825 fires @ In 2019 |
| Doors must resist fire for at least 30 minutes. | Doors must resist fire for at least — 30 minutes (at least ) |
| Chapter 3 was written in 1999. | none: a number of order and a date |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import statements
from question_bank.formulations.spaced.cues import CUES
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_SHORTEST_LEAD, _LONGEST_LEAD = 6, 110


def find_worded_figures(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clean sentence that states figures."""
    for sentence in statements(outline):
        if sentence.clauses and any(char.isdigit() for char in outline.words(sentence.start, sentence.end)):
            yield from _figures(outline, sentence)


def _figures(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    cues = CUES[outline.language]
    text = outline.text.text
    start, end = sentence.clauses[0].start, sentence.clauses[-1].end
    if any(clause.tainted for clause in sentence.clauses):
        return
    dated = cues.date.match(text, start, end)
    place = dated.end() if dated else start
    items: list[Item] = []
    for match in cues.amount.finditer(text, place, end):
        while text[place] in ", ":
            place += 1
        lead = text[place : match.start()].rstrip()
        if not _SHORTEST_LEAD <= len(lead) <= _LONGEST_LEAD:
            continue
        bound = cues.bound.search(text[place : match.start()])
        extra = (part(outline, place + bound.start(), place + len(bound.string.rstrip())),) if bound else ()
        items.append(Item(part(outline, *match.span("figure")), part(outline, place, place + len(lead)), extra=extra))
        place = match.end()
    if items:
        context = dated[0] if dated else ""
        yield formulation(outline, FormulationKind.FIGURES, sentence.section, items, [(start, end)], context=context)
