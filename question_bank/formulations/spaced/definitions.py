"""Definitions in a language of spaced words.

| text | term — meaning (verb) |
| A fire door is a door that resists fire for 30 minutes. | fire door — a door that resists fire for 30 minutes (is) |
| Due diligence means taking reasonable care. | Due diligence — taking reasonable care (means) |
| This is a door that resists fire. | none: this is no term |
| The weather is fine. | none: nothing is defined |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sound_sentences
from question_bank.formulations.spaced.cues import CUES
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_LONGEST_TERM = 5


def find_worded_definitions(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clean sentence that defines a term."""
    cues = CUES[outline.language]
    text = outline.text.text
    for sentence in sound_sentences(outline):
        match = cues.defines.match(text, sentence.start, sentence.end)
        if match is None or cues.vague.fullmatch(match["term"]) or len(match["term"].split()) > _LONGEST_TERM:
            continue
        if any(clause.tainted for clause in sentence.clauses):
            continue
        start, end = match.span("what")
        end -= len(match["what"]) - len(match["what"].rstrip(" ,:"))
        item = Item(
            part(outline, start, end), part(outline, *match.span("term")), extra=(part(outline, *match.span("verb")),)
        )
        yield formulation(outline, FormulationKind.DEFINITION, sentence.section, [item], [(match.start(), end)])
