"""Two ways to lay one row of symbols beside another: in order (for showing) and by pieces (for scoring).

Both take the keys of `text_match.comparison_keys`; equal keys are the same symbol.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

LONGEST = 20_000
"""How many symbols of a row are looked at; nobody recites as much, but anything may be pasted."""


class Tile(NamedTuple):
    """`source[start:start + length]` stands as `said[place:place + length]`."""

    start: int
    place: int
    length: int


def in_order(source: Sequence[str], said: Sequence[str]) -> list[tuple[int, int]]:
    """Return the index pairs of a longest common subsequence, ascending in both.

    The rows of the table are kept as one integer each (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004),
    so 500 x 500 symbols take about a millisecond. What comes after 20,000 symbols counts as not said.
    """
    source, said = source[:LONGEST], said[:LONGEST]
    where: dict[str, int] = defaultdict(int)
    for index, symbol in enumerate(said):
        where[symbol] |= 1 << index
    full = (1 << len(said)) - 1
    row, rows = full, [full]
    for symbol in source:
        hit = row & where.get(symbol, 0)
        row = ((row + hit) | (row - hit)) & full
        rows.append(row)
    # A cleared bit j in row i: the LCS of source[:i] with said[:j + 1] is longer than with said[:j].
    pairs: list[tuple[int, int]] = []
    i, j = len(source), len(said)
    while i and j:
        if source[i - 1] == said[j - 1]:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif rows[i] >> (j - 1) & 1:
            j -= 1
        else:
            i -= 1
    pairs.reverse()
    return pairs


def by_pieces(
    source: Sequence[str],
    said: Sequence[str],
    *,
    whole: Sequence[tuple[int, int]],
    starts: frozenset[int],
    weights: Sequence[int],
    least: int,
) -> list[Tile]:
    """Return pieces that stand in both rows, wherever they stand, no symbol in two: greedy string tiling.

    First the ranges `whole` of the source that are said in full, the longest first, if possible at one of the `starts`
    in `said`; then the heaviest common pieces, one after the other, that weigh at least `least` (Wise, "String
    similarity via greedy string tiling", 1993). `weights` are those of the source's symbols.
    """
    source, said = source[:LONGEST], said[:LONGEST]
    places: dict[str, list[int]] = defaultdict(list)
    for index, symbol in enumerate(said):
        places[symbol].append(index)
    free_source, free_said = [True] * len(source), [True] * len(said)
    tiles: list[Tile] = []

    def free(tile: Tile) -> bool:
        return all(free_source[tile.start + step] and free_said[tile.place + step] for step in range(tile.length))

    def take(tile: Tile) -> None:
        tiles.append(tile)
        for step in range(tile.length):
            free_source[tile.start + step] = free_said[tile.place + step] = False

    for start, end in sorted(whole, key=lambda span: (span[0] - span[1], span[0])):
        options = [Tile(start, j, end - start) for j in places.get(source[start], ())] if end <= len(source) else []
        found = [tile for tile in options if source[start:end] == said[tile.place : tile.place + tile.length]]
        found = [tile for tile in found if free(tile)]
        if found:
            take(min(found, key=lambda tile: (tile.place not in starts, tile.place)))

    def entry(tile: Tile) -> tuple[int, Tile]:
        return -sum(weights[tile.start : tile.start + tile.length]), tile

    heap = [entry(tile) for tile in _maximal(source, said, places)]
    heapify(heap)
    while heap:
        weight, tile = heappop(heap)
        if -weight < least:
            break
        if free(tile):
            take(tile)
            continue
        for rest in _free_runs(tile, free_source, free_said):
            heappush(heap, entry(rest))
    return tiles


def _maximal(source: Sequence[str], said: Sequence[str], places: dict[str, list[int]]) -> Iterator[Tile]:
    """Yield the common pieces that can be made longer at neither end."""
    for i, symbol in enumerate(source):
        for j in places.get(symbol, ()):
            if i and j and source[i - 1] == said[j - 1]:
                continue
            length = 1
            while i + length < len(source) and j + length < len(said) and source[i + length] == said[j + length]:
                length += 1
            yield Tile(i, j, length)


def _free_runs(tile: Tile, free_source: Sequence[bool], free_said: Sequence[bool]) -> Iterator[Tile]:
    """Yield the stretches of `tile` of which no symbol is taken yet."""
    run = 0
    for step in range(tile.length + 1):
        if step < tile.length and free_source[tile.start + step] and free_said[tile.place + step]:
            run += 1
        elif run:
            yield Tile(tile.start + step - run, tile.place + step - run, run)
            run = 0
