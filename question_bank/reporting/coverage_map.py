"""The document as paragraphs whose words show how far they are asked."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.reporting.coverage import Coverage, Standing
from question_bank.reporting.markup import Markup, element, joined


def map_of_text(found: Coverage) -> Iterator[Markup]:
    """Yield the whole document in order, a piece a paragraph, its stretches marked by their standing."""
    stretches = found.stretches
    place = 0
    for start, end, heading in _pieces(found):
        pieces: list[Markup] = []
        while place < len(stretches) and stretches[place].start < end:
            stretch = stretches[place]
            words = found.outline.words(max(stretch.start, start), min(stretch.end, end))
            pieces.append(_marked(words, stretch.standing))
            if stretch.end > end:
                break
            place += 1
        yield element("p", joined(*pieces), "heading" if heading else "")


def _pieces(found: Coverage) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and whether it is a heading for each paragraph, and what stands in none, that is not blank.

    Reading leaves out of its paragraphs what a reader is not shown, as an outline's summary: here it is shown too.
    """
    text = found.outline.text.text
    position = 0
    for paragraph in sorted(found.outline.paragraphs, key=lambda each: (each.start, each.end)):
        if text[position : paragraph.start].strip():
            yield position, paragraph.start, False
        start = max(position, paragraph.start)
        if start < paragraph.end:
            yield start, paragraph.end, paragraph.heading
            position = paragraph.end
    if text[position:].strip():
        yield position, len(text), False


def _marked(words: str, standing: Standing) -> Markup:
    return joined(words) if standing is Standing.PLAIN else element("span", words, standing.value)
