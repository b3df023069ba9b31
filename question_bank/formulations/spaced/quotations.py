"""Quotations in a language of spaced words.

| text | source — words (verb) |
| The Factory Act states that “every route must be clear”. | The Factory Act — every route … (states that) |
| Drucker wrote: “Management is doing things right.” | Drucker — Management is doing things right. (wrote) |
| He said that “this is enough”. | none: who he is stands elsewhere |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sound_sentences
from question_bank.formulations.spaced.cues import CUES
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline


def find_worded_quotations(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each attributed quotation in a clean sentence."""
    cues = CUES[outline.language]
    text = outline.text.text
    for sentence in sound_sentences(outline):
        start, context = sentence.start, ""
        dated = cues.date.match(text, start, sentence.end)
        if dated and text.startswith(", ", dated.end()):
            context, start = dated[0], dated.end() + 2
        match = cues.says.match(text, start, sentence.end)
        if match is None or cues.vague.fullmatch(match["source"]) or any(one.tainted for one in sentence.clauses):
            continue
        item = Item(
            part(outline, *match.span("words")), part(outline, *match.span("source")),
            extra=(part(outline, match.start("verb"), match.start("verb") + len(match["verb"].rstrip(",:"))),),
        )  # fmt: skip
        stop = sentence.clauses[-1].end if sentence.clauses else sentence.end
        end = max(match.end(), stop)
        frame = ("", text[match.end() : end])
        yield formulation(
            outline, FormulationKind.QUOTATION, sentence.section, [item], [(sentence.start, end)],
            frame=frame, context=context,
        )  # fmt: skip
