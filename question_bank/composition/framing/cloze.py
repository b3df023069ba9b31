"""Fill-ins: the source's own words with one to four pieces left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from question_bank.composition.draft import Draft, Gap, Modality, Spans
from question_bank.composition.source import Source
from question_bank.model import BLANK, Formulation, QuestionKind

MOST_BLANKS = 4
LONGEST_BLANK = 8
LEAST_SHOWN = 0.4
Range = tuple[int, int]


def cloze(
    source: Source,
    formulation: Formulation,
    around: Range,
    blanks: Sequence[Range],
    spans: Spans,
    *,
    lead: str = "",
    modality: Modality = Modality.NEUTRAL,
    longest: int = LONGEST_BLANK,
) -> Iterator[Draft]:
    """Yield the words `around` with `blanks` left out; nothing when too little would remain or a blank is too long."""
    words = source.outline.words
    chosen = [(start, end) for start, end in blanks if 1 <= end - start <= longest * source.language.scale][
        :MOST_BLANKS
    ]
    hidden = sum(end - start for start, end in chosen)
    while len(chosen) > 1 and hidden > (1 - LEAST_SHOWN) * (around[1] - around[0]):
        hidden -= chosen[-1][1] - chosen[-1][0]
        chosen.pop()
    if not chosen or hidden > (1 - LEAST_SHOWN) * (around[1] - around[0]):
        return
    if any(end >= start for (_, end), (start, _) in pairwise(chosen)):
        return
    stem, place = lead, around[0]
    for start, end in chosen:
        stem += words(place, start) + BLANK
        place = end
    key = tuple(words(start, end) for start, end in chosen)
    yield Draft(
        kind=QuestionKind.FILL_BLANK,
        formulation=formulation,
        stem=source.language.stopped(stem + words(place, around[1])),
        key=key,
        fact=(*key, "blank"),
        spans=spans,
        gaps=tuple(Gap(words(around[0], start), words(end, around[1])) for start, end in chosen),
        fillers=key,
        modality=modality,
    )
