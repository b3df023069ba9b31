"""The lines of a PDF page in the order in which people read them: columns from left to right, rows from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from question_bank.outline.pdf_text_layer import PdfLine, PdfPage

_FEWEST = 4
"""Lines that make a column."""
_CROSSING = 0.25
"""Largest part of a page's lines that may run across the gap between two columns (titles, tables)."""
_FILLED = 0.6
"""Part of its column that the middle line of a text fills; cells of a table are narrower."""
_STEPS = 24


class Row(NamedTuple):
    """Lines side by side, as one line whose cells are `cells`; `left` and `right` are the edges of its column."""

    cells: tuple[PdfLine, ...]
    left: float
    right: float
    region: tuple[int, int]
    """Number of the page and of the column on it."""

    @property
    def first(self) -> PdfLine:
        """The only line, or that of the leftmost cell."""
        return self.cells[0]


def reading_order(pages: Sequence[PdfPage]) -> list[Row]:
    """Return the rows of all `pages` in reading order."""
    left, right = _edges([line for page in pages for line in page.lines])
    rows: list[Row] = []
    for number, page in enumerate(pages):
        gutter = _gutter(page.lines)
        if gutter is None:
            rows += _rows(_sorted(page.lines), left, right, (number, 0))
            continue
        for place, column in enumerate(_columns(page.lines, gutter)):
            rows += _rows(_sorted(column), *_edges(column), (number, place))
    return rows


def _edges(lines: Sequence[PdfLine]) -> tuple[float, float]:
    """Return the left and right edge of a text, a few lines that stand out left aside."""
    if not lines:
        return 0.0, 0.0
    lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
    few = len(lines) // 50
    return lefts[few], rights[-1 - few]


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Return where the gap between two columns of text is, None on a page of one column."""
    if len(lines) < 2 * _FEWEST:
        return None
    low, high = _edges(lines)
    middle = [low + (high - low) * (0.3 + 0.4 * step / _STEPS) for step in range(_STEPS + 1)]
    crossings = [sum(line.left < place < line.right for line in lines) for place in middle]
    fewest = min(crossings)
    best = [place for place, count in zip(middle, crossings, strict=True) if count == fewest]
    place = best[len(best) // 2]
    lefts = [line for line in lines if line.right <= place]
    rights = [line for line in lines if line.left >= place]
    if fewest > _CROSSING * len(lines) or min(len(lefts), len(rights)) < _FEWEST:
        return None
    for column in (lefts, rights):
        start, end = _edges(column)
        if (
            median(line.right - line.left for line in column) < _FILLED * (end - start)
            or end - start < (high - low) / 4
        ):
            return None
    shared = min(lefts[0].top, rights[0].top) - max(min(line.bottom for line in one) for one in (lefts, rights))
    return place if shared > 0 else None


def _columns(lines: Sequence[PdfLine], gutter: float) -> Iterator[list[PdfLine]]:
    """Yield the columns of a page; what stands above a line across both is read before it, left before right."""
    across: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gutter < line.right:
            yield from (part for part in (left, right) if part)
            left, right = [], []
            across.append(line)
            continue
        if across:
            yield across
            across = []
        (left if line.right <= gutter else right).append(line)
    yield from (part for part in (left, right, across) if part)


def _sorted(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return `lines` in the order of the file, as a rule that of the text; from the top where it jumps about."""
    jumps = sum(after.bottom > before.top for before, after in pairwise(lines))
    if jumps <= 1 + len(lines) // 10:
        return list(lines)
    rows: list[list[PdfLine]] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if rows and _beside(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]


def _rows(lines: Sequence[PdfLine], left: float, right: float, region: tuple[int, int]) -> list[Row]:
    rows: list[list[PdfLine]] = []
    for line in lines:
        if rows and _beside(rows[-1][-1], line) and line.left >= rows[-1][-1].right - line.size / 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [Row(tuple(row), left, right, region) for row in rows]


def _beside(one: PdfLine, other: PdfLine) -> bool:
    """Tell whether two lines stand at the same height: they share more than half of the lower one's."""
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > 0.5 * min(one.top - one.bottom, other.top - other.bottom)
