"""Finding stems that are nearly the same among very many, without comparing each with each.

Two stems that are nearly the same share most of their pairs of neighbouring characters, and so at least one of the
rarest pairs of either. Only the rarest pairs of the stems that are looked for are kept in an index; every other stem
looks its own up there, and the few that meet are compared character by character.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from question_bank.model.fingerprint import normalise

LEAST_LIKENESS = 0.9
"""Share of characters, in order, that two stems must have in common (twice the common ones by all)."""
_LEAST_LENGTH = 8
"""Shorter stems (“默写三项要求”) are alike without asking the same."""
_PREFIX = 0.3
"""Share of a stem's pairs of which one must be shared: one changed character in twenty changes two pairs in twenty."""


class Near(NamedTuple):
    """The likest other stem: `key` is what it was looked at under."""

    key: int
    likeness: float


class NearFinder:
    """Looks for `stems` among others, one by one."""

    def __init__(self, stems: Sequence[str]) -> None:
        """Index the rarest pairs of each of `stems`."""
        from rapidfuzz import fuzz  # start-up: nothing is compared before a file is imported

        self._ratio = fuzz.ratio
        self._stems = [normalise(stem) for stem in stems]
        self._counts = Counter(pair for stem in self._stems for pair in _pairs(stem))
        self._index: dict[str, list[int]] = {}
        self._found: dict[int, Near] = {}
        for row, stem in enumerate(self._stems):
            for pair in self._rarest(stem):
                self._index.setdefault(pair, []).append(row)

    def look_at(self, key: int, stem: str) -> None:
        """Compare one other stem with those that may be like it."""
        other = normalise(stem)
        for row in self._candidates(other):
            self._compare(row, key, other)

    def look_within(self) -> dict[int, Near]:
        """Return for each stem the likest one before it, by its place among the stems."""
        found: dict[int, Near] = {}
        for row, stem in enumerate(self._stems):
            for other in self._candidates(stem):
                if other < row:
                    likeness = self._ratio(stem, self._stems[other], score_cutoff=LEAST_LIKENESS * 100) / 100
                    if likeness and (row not in found or likeness > found[row].likeness):
                        found[row] = Near(other, likeness)
        return found

    @property
    def found(self) -> dict[int, Near]:
        """The likest of the stems looked at, by the place of the stem it is like."""
        return self._found

    def _compare(self, row: int, key: int, other: str) -> None:
        likeness = self._ratio(self._stems[row], other, score_cutoff=LEAST_LIKENESS * 100) / 100
        if likeness and (row not in self._found or likeness > self._found[row].likeness):
            self._found[row] = Near(key, likeness)

    def _candidates(self, stem: str) -> set[int]:
        index = self._index
        found: set[int] = set()
        for pair in self._rarest(stem):
            if pair in index:
                found.update(index[pair])
        return found

    def _rarest(self, stem: str) -> list[str]:
        """Return the rarest pairs of `stem`, so many that a stem nearly the same must share one of them."""
        if len(stem) < _LEAST_LENGTH:
            return []
        pairs = _pairs(stem)
        counts = self._counts
        # Pairs of one count stand in one order everywhere.
        return sorted(pairs, key=lambda pair: (counts[pair], pair))[: ceil(len(pairs) * _PREFIX) + 1]


def _pairs(stem: str) -> set[str]:
    return set(map("".join, pairwise(stem)))
