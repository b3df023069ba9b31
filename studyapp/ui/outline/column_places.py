"""Where each paragraph of a long document stands: its height once it was laid out, until then what its length tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate


class Places:
    """Heights and tops, px, of paragraphs one below the other; `gaps` stand above them."""

    __slots__ = ("_gaps", "_heights", "_tops", "total")

    def __init__(self, heights: Sequence[int], gaps: Sequence[int], top: int, bottom: int) -> None:
        """Put the first paragraph at `top` and leave `bottom` under the last."""
        self._heights = list(heights)
        self._gaps = [top, *gaps[1:]] if gaps else []
        self._tops: list[int] = []
        self.total = top + bottom
        self._count(bottom)

    def top(self, place: int) -> int:
        """Return where the paragraph at `place` begins."""
        return self._tops[place]

    def height(self, place: int) -> int:
        """Return how high it is."""
        return self._heights[place]

    def at(self, y: int) -> int:
        """Return which paragraph stands at `y`: the first above, the last below everything."""
        return max(0, bisect_right(self._tops, y) - 1)

    def locate(self, y: int) -> tuple[int, float]:
        """Return the paragraph at `y` and which share of its height lies above; below it, px beyond its whole."""
        if not self._tops:
            return 0, 0.0
        place = self.at(y)
        inside = y - self._tops[place]
        height = max(1, self._heights[place])
        return place, inside / height if inside < height else 1.0 + inside - height

    def y_of(self, place: int, share: float) -> int:
        """Return where `locate` found the paragraph, also when its height has become another."""
        height = self._heights[place]
        return self._tops[place] + round(share * height if share < 1 else height + share - 1)

    def correct(self, first: int, last: int, measure: Callable[[int], int], bottom: int) -> bool:
        """Take the heights of the paragraphs `first` to `last` as they are; return whether one was another."""
        changed = False
        for place in range(first, last + 1):
            height = measure(place)
            if height != self._heights[place]:
                self._heights[place] = height
                changed = True
        if changed:
            self._count(bottom)
        return changed

    def _count(self, bottom: int) -> None:
        steps = [gap + height for gap, height in zip(self._gaps, self._heights, strict=True)]
        ends = list(accumulate(steps))
        self._tops = [end - height for end, height in zip(ends, self._heights, strict=True)]
        self.total = (ends[-1] if ends else 0) + bottom
