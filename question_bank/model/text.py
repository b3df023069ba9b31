"""Normalised text that still knows where each of its characters stood in the document as it was read."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range `[start, end)` of characters in the raw document."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MappedText:
    """Normalised `text` with, for each of its characters, the raw position it came from (`origins`, ascending).

    Normalising only drops characters or replaces one by one, so `len(text) == len(origins)`. Whatever sequence is
    given, four bytes a position are kept.
    """

    text: str
    origins: Sequence[int] = field(hash=False)

    def __post_init__(self) -> None:
        """Refuse a map of another length than the text."""
        if len(self.text) != len(self.origins):
            raise ValueError(f"{len(self.text)} characters but {len(self.origins)} origins")
        if not isinstance(self.origins, array):
            object.__setattr__(self, "origins", positions(self.origins))

    def raw_span(self, start: int, end: int) -> Span:
        """Return where the normalised range `[start, end)`, which is not empty, stands in the raw document."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"[{start}, {end}) is not a range of {len(self.text)} characters")
        return Span(self.origins[start], self.origins[end - 1] + 1)

    def locate(self, span: Span) -> tuple[int, int]:
        """Return the normalised range of the characters that came from inside the raw `span` (may be empty)."""
        return bisect_left(self.origins, span.start), bisect_left(self.origins, span.end)

    def slice(self, start: int, end: int) -> MappedText:
        """Return the part `[start, end)` with its own map into the same raw document."""
        return MappedText(self.text[start:end], self.origins[start:end])


def positions(places: Iterable[int]) -> array[int]:
    """Return `places` packed, four bytes each: a book has millions."""
    return array("i", places)


def behind_last(text: str, signs: str, position: int) -> int:
    """Return the place behind the last of `signs`, or of a line break, before `position`: 0 where none stands there.

    A sign that is seldom used is looked for in its line alone, so that a book costs no more than its lines.
    """
    line = text.rfind("\n", 0, position) + 1
    return max(line, *(text.rfind(sign, line, position) + 1 for sign in signs))
