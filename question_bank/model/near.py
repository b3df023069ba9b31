"""Finding stems that are nearly the same among very many, without comparing each with each.

Two stems that are nearly the same share most of their groups of three neighbouring characters, and so at least one of
the rarest groups of either. Only the rarest groups of the stems that are looked for are kept in an index; every other
stem looks its own up there, rarest first, and the few that meet are compared character by character.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from question_bank.model.fingerprint import normalise

LEAST_LIKENESS = 0.9
"""Share of characters, in order, that two stems must have in common (twice the common ones by all)."""
_LEAST_LENGTH = 8
"""Shorter stems (“默写三项要求”) are alike without asking the same."""
_SHORTEST = LEAST_LIKENESS / (2 - LEAST_LIKENESS)
_SIZE = 3
_PREFIX = 0.35
"""Share of a stem's groups of which one must be shared: one changed character in ten changes three groups in ten."""
_MOST = 80
"""Stems that one is compared with: where all groups are common, as in nonsense, the rarest must do."""


class Near(NamedTuple):
    """The likest other stem: `key` is what it was looked at under."""

    key: int
    likeness: float


class NearFinder:
    """Looks for `stems` among others, one by one."""

    def __init__(self, stems: Sequence[str]) -> None:
        """Index the rarest groups of each of `stems`."""
        from rapidfuzz import fuzz  # start-up: nothing is compared before a file is imported

        self._ratio = fuzz.ratio
        self._stems = [normalise(stem) for stem in stems]
        counts = Counter(group for stem in self._stems for group in _groups(stem))
        # Groups of one count stand in one order everywhere.
        rarest_first = sorted(counts, key=lambda group: (counts[group], group))
        self._rank = {group: rank for rank, group in enumerate(rarest_first)}
        self._known = frozenset(rarest_first)
        self._index: dict[int, list[int]] = {}
        self._found: dict[int, Near] = {}
        for row, stem in enumerate(self._stems):
            for rank in self._rarest(stem):
                self._index.setdefault(rank, []).append(row)

    def look_at(self, key: int, stem: str) -> None:
        """Compare one other stem with those that may be like it."""
        other = normalise(stem)
        # Much longer or shorter stems cannot be that like, whatever stands in them.
        least, most = len(other) * _SHORTEST, len(other) / _SHORTEST
        for row in self._candidates(other):
            if least <= len(self._stems[row]) <= most:
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
        found: set[int] = set()
        for rank in self._rarest(stem):
            found.update(self._index.get(rank, ()))
            if len(found) > _MOST:
                break
        return found

    def _rarest(self, stem: str) -> list[int]:
        """Return the ranks of the rarest groups of `stem`, so many that a stem nearly the same must share one of them.

        Groups that none of the stems has are rarer still: they share in the number, and lead to nothing.
        """
        if len(stem) < _LEAST_LENGTH:
            return []
        groups = _groups(stem)
        known = groups & self._known
        most = ceil(len(groups) * _PREFIX) + 1 - (len(groups) - len(known))
        return sorted(map(self._rank.__getitem__, known))[:most] if most > 0 else []


def _groups(stem: str) -> set[str]:
    return {stem[place : place + _SIZE] for place in range(len(stem) - _SIZE + 1)}
