"""Which way the words of a PDF page run, and the page turned so that they run from left to right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """Where a character stands: points from the page's lower left corner."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def side(self) -> float:
        """The longer side."""
        return max(self.right - self.left, self.top - self.bottom)


class Stroke(NamedTuple):
    """Words in a row with the boxes of the first and the last character; `place` is that of the first in the text."""

    text: str
    first: Box
    last: Box
    place: int


def distance(one: Box, other: Box) -> float:
    """Return the width of the gap between two boxes of one row, whichever way it runs."""
    across = max(one.left, other.left) - min(one.right, other.right)
    upward = max(one.bottom, other.bottom) - min(one.top, other.top)
    return max(across, upward)


def direction(strokes: Sequence[Stroke]) -> int:
    """Return the degrees, counted against the clock, by which most of the words are turned: 0, 90, 180 or 270."""
    found: Counter[int] = Counter()
    for stroke in strokes:
        across, upward = stroke.last.left - stroke.first.left, stroke.last.bottom - stroke.first.bottom
        if abs(upward) > abs(across):
            found[90 if upward > 0 else 270] += len(stroke.text)
        else:
            found[0 if across >= 0 else 180] += len(stroke.text)
    # The smaller angle where two are as frequent: the same on every run.
    return min(found, key=lambda angle: (-found[angle], angle), default=0)


def upright(strokes: Sequence[Stroke], width: float, height: float) -> Iterator[Stroke]:
    """Yield `strokes` as they stand when the page of `width` and `height` is turned so that most words are upright."""
    angle = direction(strokes)
    for stroke in strokes:
        first, last = (_turned(box, angle, width, height) for box in (stroke.first, stroke.last))
        yield stroke._replace(first=first, last=last)


def _turned(box: Box, angle: int, width: float, height: float) -> Box:
    if angle == 90:
        return Box(box.bottom, box.top, width - box.right, width - box.left)
    if angle == 180:
        return Box(width - box.right, width - box.left, height - box.top, height - box.bottom)
    if angle == 270:
        return Box(height - box.top, height - box.bottom, box.left, box.right)
    return box
