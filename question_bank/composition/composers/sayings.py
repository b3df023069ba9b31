"""Sayings, counted words and rows of what is taken as what, filled in: with the words that say whose they are.

| text | stem |
| 当地有谚：“卤是盐的娘，堤是滩的命。” | 当地有谚：“卤是盐的娘，＿＿＿＿。” |
| 思路是：以预防为基础，以手卫生为核心，以隔离为补充。 | 思路是：以＿＿＿＿为基础，以＿＿＿＿为核心，以隔离为补充。 |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.readings.quoted_pairs import opposed
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part
from question_bank.model.aspects import SAYING, SAYINGS, TAKEN

_LONGEST_STATEMENT = 80
_LONGEST_PIECE = 14
_OF_NOBODY = re.compile("坚持|以|要|贯彻|落实|全面|深入|紧扣|围绕|按照|牢固|始终")
"""How a guiding thought begins, which its heading says is one."""


def compose_sayings(source: Source) -> Iterator[Draft]:
    """Yield one fill-in of each: of a sentence that is too long the clauses before the words are left out."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect in SAYINGS:
            yield from _blanks(source, formulation)


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    start, end = formulation.spans[0]
    first = formulation.items[0].right.start
    opened, closed = source.text.rfind("“", start, first) + 1, source.text.find("”", first)
    if formulation.aspect == SAYING and opposed(Part(source.text[opened:closed], opened, closed)):
        return  # 补上的是钱，补不上的是错: as a quotation it is asked by what its halves set against each other
    sentence = source.sentence_at(start)
    starts = (
        [start, *(clause.start for clause in sentence.clauses if start < clause.start <= first)] if sentence else []
    )
    begin = next((each for each in starts if end - each <= _LONGEST_STATEMENT), None)
    if begin is None:
        return
    around = (begin, end)
    topic = ""
    if formulation.aspect == TAKEN and _OF_NOBODY.match(source.text, begin):
        topic = topic_of(topic_over(source, formulation.section))
    lead = source.language.opening(topic) if topic else ""
    blanks = [(item.right.start, item.right.end) for item in formulation.items]
    yield from cloze(source, formulation, around, blanks, (around,), lead=lead, longest=_LONGEST_PIECE)
