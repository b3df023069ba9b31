"""The few sums that a store counts and every figure is made of."""

from __future__ import annotations

from typing import NamedTuple


class Totals(NamedTuple):
    """Sittings in which something was answered, answers that stand, right ones, milliseconds spent on them."""

    sittings: int
    answers: int
    right: int
    milliseconds: int

    @property
    def accuracy(self) -> float | None:
        """The share of right answers (0 to 1), None without answers."""
        return share(self.right, self.answers)

    @property
    def duration(self) -> tuple[int, int]:
        """The time as (hours, minutes), begun minutes not counted."""
        return divmod(self.milliseconds // 60_000, 60)


class Extent(NamedTuple):
    """How much some whole sittings are: how many, how many still open, their answers, first and last day (0: none)."""

    sittings: int
    open: int
    answers: int
    first_day: int
    last_day: int


class DayCount(NamedTuple):
    """One study day (proleptic ordinal) with its answers and the right ones."""

    day: int
    answers: int
    right: int

    @property
    def accuracy(self) -> float | None:
        """The share of right answers (0 to 1), None without answers."""
        return share(self.right, self.answers)


class LevelCounts(NamedTuple):
    """How many questions a member has brought to each level (see `mastery`); those never answered are not counted."""

    beginning: int = 0
    familiar: int = 0
    mastered: int = 0

    @property
    def asked(self) -> int:
        """How many questions were answered at all."""
        return self.beginning + self.familiar + self.mastered

    def plus(self, other: LevelCounts) -> LevelCounts:
        """Return the sum of both, level by level."""
        return LevelCounts(
            self.beginning + other.beginning, self.familiar + other.familiar, self.mastered + other.mastered
        )


def share(part: int, whole: int) -> float | None:
    """Return `part` / `whole`, None when there is no whole."""
    return part / whole if whole else None
