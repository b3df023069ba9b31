"""Searching the paragraphs of a document: which hits there are, and which of them one stands at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from question_bank.model.find import SearchedText


class Hit(NamedTuple):
    """Words that were searched for: `[start, end)` in the paragraph with this number."""

    paragraph: int
    start: int
    end: int


class Finder:
    """A document made ready to be searched once; no hit reaches over the end of a paragraph."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Join the paragraphs with a sign that nobody searches for."""
        self._starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        self._searched = SearchedText("\n".join(texts))

    def hits(self, words: str, *, exact: bool = False) -> tuple[Hit, ...]:
        """Return where `words` stand, in the order of the text; `exact` minds width and case."""
        found = []
        for start, end in self._searched.hits(words, folded=not exact):
            number = bisect_right(self._starts, start) - 1
            found.append(Hit(number, start - self._starts[number], end - self._starts[number]))
        return tuple(found)


def first_from(hits: Sequence[Hit], paragraph: int) -> int:
    """Return the place of the first hit in or behind a paragraph, of the very first one when there is none behind."""
    place = bisect_left(hits, (paragraph,))
    return place if place < len(hits) else 0


def by_paragraph(hits: Sequence[Hit]) -> dict[int, tuple[tuple[int, int], ...]]:
    """Return the ranges of the hits by the number of their paragraph."""
    found: dict[int, list[tuple[int, int]]] = {}
    for hit in hits:
        found.setdefault(hit.paragraph, []).append((hit.start, hit.end))
    return {number: tuple(ranges) for number, ranges in found.items()}
