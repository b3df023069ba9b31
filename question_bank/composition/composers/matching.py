"""Matching: the pairs of one formulation, and meetings with what they said."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.composers.ordering import dated_rows
from question_bank.composition.draft import Draft, Spans
from question_bank.composition.framing.phrasing import stopped
from question_bank.composition.readings.pairs import Pairing, pairings
from question_bank.composition.source import Source
from question_bank.model import Formulation, QuestionKind

_LEAST, _MOST = 3, 6


def compose_matchings(source: Source) -> Iterator[Draft]:
    """Yield every matching of three to six pairs, each right of which belongs to one left."""
    for pairing in source.once(pairings):
        lefts = tuple(pair.left.text for pair in pairing.pairs)
        rights = tuple(pair.right.text for pair in pairing.pairs)
        spans = tuple(sorted({span for pair in pairing.pairs for span in pair.spans}))
        if not _given_away(lefts, rights):
            yield from _draft(source, pairing.formulation, _columns(pairing), lefts, rights, spans)
    for row in source.once(dated_rows):
        lefts = tuple(quotation.speaker.text for quotation in row)
        rights = tuple(quotation.statement for quotation in row)
        spans = tuple((quotation.start, quotation.end) for quotation in row)
        yield from _draft(
            source, row[0].formulation, "请将左栏会议与右栏材料所引的论述对应起来。", lefts, rights, spans
        )


def _columns(pairing: Pairing) -> str:
    return pairing.wording.columns


def _given_away(lefts: tuple[str, ...], rights: tuple[str, ...]) -> bool:
    """Tell whether a right repeats a content word of its own left that no other right has."""
    for place, (left, right) in enumerate(zip(lefts, rights, strict=True)):
        others = "，".join((*rights[:place], *rights[place + 1 :]))
        words = (left[start : start + 2] for start in range(len(left) - 1))
        if any(word in right and word not in others for word in words):
            return True
    return False


def _draft(
    source: Source, formulation: Formulation, stem: str, lefts: tuple[str, ...], rights: tuple[str, ...], spans: Spans
) -> Iterator[Draft]:
    if not _LEAST <= len(lefts) <= _MOST:
        return
    pairs = "；".join(f"{left}—{right}" for left, right in zip(lefts, rights, strict=True))
    yield Draft(
        kind=QuestionKind.MATCHING,
        formulation=formulation,
        stem=stopped(stem),
        key=rights,
        fact=(*lefts, "columns"),
        spans=spans,
        explanation=source.language.put("told.pairs", pairs=pairs),
        options=lefts,
    )
