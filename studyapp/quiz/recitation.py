"""How much of a passage was recited, in which order, and where it differs from the source.

Of one passage with the points 坚持理论自信 / 坚持人民至上 / 坚持系统观念:

| said                                       | content | order | surplus | fraction |
| ------------------------------------------ | ------- | ----- | ------- | -------- |
| (nothing)                                  | 0       | 0     | 0       | 0        |
| all three, verbatim, any punctuation       | 1       | 1     | 0       | 1        |
| 一是… 二是… 三是…, otherwise the same      | 1       | 1     | 0       | 1        |
| the last two exchanged                     | 1       | 0.5   | 0       | 0.9      |
| in reverse                                 | 1       | 0     | 0       | 0.8      |
| the first two                              | 0.667   | 1     | 0       | 0.667    |
| all three, and 18 characters of other text | 1       | 1     | 1       | 0.8      |

fraction = content * (0.8 + 0.2 * order) * (1 - 0.2 * surplus):
content is the mean over the points of the share of the point's characters that were said (in pieces of two or more:
one character alone is chance); order = (LIS - 1) / (placed points - 1), a point being placed when half of it was said
and LIS being the longest run of points that come in the source's order; surplus is the number of characters that are
not the source's, over the source's, at most 1. So content counts most, and 不是根本 is not the same as 是根本.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from studyapp.quiz.alignment import Tile, by_pieces, in_order
from studyapp.quiz.text_match import Token, comparison_keys, tokens

SEPARATOR = "；"
"""What stands between two points where the source is shown as one text."""
POINT_SAID = 0.9
"""Share of its characters from which a point counts as said."""
_POINT_PLACED = 0.5
_ORDER_WEIGHT = 0.2
_SURPLUS_WEIGHT = 0.2
_LEAST_PIECE = 2
# Numbering of points that people add: 一是 二要 第三， 首先， （一） 1. ② at the start of a piece.
_NUMBERING = (
    r"(?:^|(?<=[，。；：、,.;:!?！？\s]))\s*"
    r"(?:[（(][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十]+[，、,:：]?|[一二三四五六七八九十]+[是要、]"
    r"|\d+[.、．)）](?!\d)|[①-⑳]|(?:首先|其次|再次|最后)[，,]?)"
)


class SegmentKind(StrEnum):
    """What became of a piece of the source or of what was said."""

    EQUAL = "equal"
    MISSING = "missing"
    EXTRA = "extra"
    CHANGED = "changed"


class Segment(NamedTuple):
    """A piece of the comparison: `source` is "" where too much was said, `said` is "" where something is missing."""

    kind: SegmentKind
    source: str
    said: str


class Comparison(NamedTuple):
    """A recitation beside its source.

    `segments` go through both texts in order: their `source` pieces make up the points joined with `SEPARATOR`, their
    `said` pieces all that was said. `points` is the share (0 to 1) of each point that was said wherever it was said,
    `sequence` the said points in the order they came in. `content`, `order`, `surplus`, `fraction`: see the module.
    """

    segments: tuple[Segment, ...]
    points: tuple[float, ...]
    sequence: tuple[int, ...]
    content: float
    order: float
    surplus: float
    fraction: float


def compare(points: Sequence[str], said: str) -> Comparison:
    """Compare what was `said` with the scoring `points` of the source (at least one, in order)."""
    points = [unicodedata.normalize("NFC", point) for point in points]
    source_text, spans = _join(points)
    said = unicodedata.normalize("NFC", said)
    source, heard = tokens(source_text), tokens(said)
    source_keys, heard_keys = comparison_keys(source, heard)
    segments = tuple(_segments(source_text, said, source, heard, in_order(source_keys, heard_keys)))

    ranges = [_range(source, start, end) for start, end in spans]
    weights = [token.end - token.start for token in source]
    if source_keys == heard_keys:
        tiles = [Tile(0, 0, len(source))]
    else:
        tiles = by_pieces(
            source_keys,
            heard_keys,
            whole=[(start, end) for start, end in ranges if start < end],
            starts=frozenset(_piece_starts(heard)),
            weights=weights,
            least=_LEAST_PIECE,
        )
    shares = tuple(
        # A point of marks alone has nothing to compare: it is said when it stands there.
        _share(tiles, weights, start, end) if start < end else float(point.strip() in said)
        for point, (start, end) in zip(points, ranges, strict=True)
    )
    sequence = _sequence(tiles, weights, ranges, shares)
    content = sum(shares) / len(shares)
    order = _order(sequence) if content else 0.0
    surplus = min(1.0, _surplus(said, heard, tiles) / max(1, sum(weights)))
    fraction = content * (1 - _ORDER_WEIGHT + _ORDER_WEIGHT * order) * (1 - _SURPLUS_WEIGHT * surplus)
    return Comparison(segments, shares, sequence, content, order, surplus, fraction)


def says(said: str, wording: str) -> bool:
    """Return whether `wording` is a piece of what was `said`, but for spelling."""
    heard = tokens(unicodedata.normalize("NFC", said))
    meant = tokens(unicodedata.normalize("NFC", wording))
    heard_keys, keys = comparison_keys(heard, meant)
    return bool(keys) and any(
        heard_keys[start : start + len(keys)] == keys for start in range(len(heard_keys) - len(keys) + 1)
    )


def _join(points: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Return the points as one text, and where each stands in it."""
    spans: list[tuple[int, int]] = []
    position = 0
    for point in points:
        spans.append((position, position + len(point)))
        position += len(point) + len(SEPARATOR)
    return SEPARATOR.join(points), spans


def _range(row: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Return which tokens stand in the characters `[start, end)`."""
    starts = [token.start for token in row]
    return bisect_left(starts, start), bisect_left(starts, end)


def _piece_starts(row: Sequence[Token]) -> Iterator[int]:
    """Yield the tokens before which something that does not count stands, a mark of punctuation as a rule."""
    for index, token in enumerate(row):
        if not token.start or not index or row[index - 1].end < token.start:
            yield index


def _share(tiles: Sequence[Tile], weights: Sequence[int], start: int, end: int) -> float:
    """Return which share of the tokens `[start, end)`, by weight, stands in tiles."""
    total = sum(weights[start:end])
    covered = sum(
        sum(weights[max(start, tile.start) : min(end, tile.start + tile.length)])
        for tile in tiles
        if tile.start < end and tile.start + tile.length > start
    )
    return covered / total if total else 0.0


def _sequence(
    tiles: Sequence[Tile], weights: Sequence[int], ranges: Sequence[tuple[int, int]], shares: Sequence[float]
) -> tuple[int, ...]:
    """Return the points of which half was said, in the order in which the heaviest piece of each was said."""
    places: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(ranges):
        pieces = [
            (-sum(weights[max(start, tile.start) : min(end, tile.start + tile.length)]), tile.place, tile.start)
            for tile in tiles
            if tile.start < end and tile.start + tile.length > start
        ]
        if pieces and shares[number] >= _POINT_PLACED:
            _, place, first = min(pieces)
            places.append((place + max(start, first) - first, number))
    return tuple(number for _, number in sorted(places))


def _order(sequence: Sequence[int]) -> float:
    """Return (longest ascending subsequence - 1) / (length - 1); nothing is out of order in fewer than two points."""
    if len(sequence) < 2:
        return 1.0
    ends: list[int] = []
    for number in sequence:
        index = bisect_left(ends, number)
        ends[index : index + 1] = [number]
    return (len(ends) - 1) / (len(sequence) - 1)


def _surplus(said: str, heard: Sequence[Token], tiles: Sequence[Tile]) -> int:
    """Count the characters said that stand in no tile and are not numbering."""
    used = {index for tile in tiles for index in range(tile.place, tile.place + tile.length)}
    numbering = [(match.start(), match.end()) for match in re.finditer(_NUMBERING, said)]
    return sum(
        token.end - token.start
        for index, token in enumerate(heard)
        if index not in used and not any(start <= token.start and token.end <= end for start, end in numbering)
    )


def _segments(
    source_text: str, said_text: str, source: Sequence[Token], heard: Sequence[Token], pairs: Sequence[tuple[int, int]]
) -> Iterator[Segment]:
    """Yield the pieces of both texts; marks that do not count go with the token they follow."""
    left, right = _bounds(source_text, source), _bounds(said_text, heard)
    marks = "" if source else source_text, "" if heard else said_text
    if any(marks):  # a text of marks alone: nothing in it is compared, but it is shown
        yield _difference(*marks) if marks[0].strip() != marks[1].strip() else Segment(SegmentKind.EQUAL, *marks)
    i = j = 0
    for start, place, length in [*_runs(pairs), (len(source), len(heard), 0)]:
        if i < start or j < place:
            yield _difference(source_text[left[i] : left[start]], said_text[right[j] : right[place]])
        i, j = start + length, place + length
        if length:
            yield Segment(SegmentKind.EQUAL, source_text[left[start] : left[i]], said_text[right[place] : right[j]])


def _difference(source: str, said: str) -> Segment:
    """Return the segment of two pieces of which at most one is empty."""
    if not said:
        return Segment(SegmentKind.MISSING, source, said)
    return Segment(SegmentKind.CHANGED if source else SegmentKind.EXTRA, source, said)


def _bounds(text: str, row: Sequence[Token]) -> list[int]:
    """Return where the extent of each token begins and, last, where the text ends."""
    return [0, *(token.start for token in row[1:]), len(text)] if row else [0]


def _runs(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Join pairs that follow each other in both texts to (start, place, length)."""
    runs: list[tuple[int, int, int]] = []
    for i, j in pairs:
        if runs and runs[-1][0] + runs[-1][2] == i and runs[-1][1] + runs[-1][2] == j:
            runs[-1] = (runs[-1][0], runs[-1][1], runs[-1][2] + 1)
        else:
            runs.append((i, j, 1))
    return runs
