"""Answers along time: days without gaps, weeks, the streak, the five steps of the calendar.

Days are proleptic ordinals (1 is Monday, 1 January of the year 1, as `datetime.date.toordinal` counts).

| days with answers, today = 100 | streak |                                    |
| ------------------------------ | ------ | ---------------------------------- |
| none                           | 0      |                                    |
| 100                            | 1      |                                    |
| 98, 99, 100                    | 3      |                                    |
| 97, 98, 99                     | 3      | today is not over yet              |
| 96, 97, 98                     | 0      | yesterday was left out             |
| 97, 99, 100                    | 2      |                                    |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from studyapp.statistics.totals import DayCount, share

_DAY = 86_400_000
_HOUR = 3_600_000
_EPOCH = 719_163  # the ordinal of 1 January 1970
_HEAT_STEP = 10
HEAT_STEPS = 4
"""The warmest step of the calendar: 0 none, 1 from one answer, 2 from 10, 3 from 20, 4 from 30 a day."""


class WeekCount(NamedTuple):
    """A week by its Monday with its answers and the right ones."""

    monday: int
    answers: int
    right: int

    @property
    def accuracy(self) -> float | None:
        """The share of right answers (0 to 1), None without answers."""
        return share(self.right, self.answers)


def study_day(at: int, *, offset: int, boundary_hours: int = 0) -> int:
    """Return the study day of the moment `at`: the local day, which begins `boundary_hours` after midnight.

    `at` is in Unix milliseconds (UTC), `offset` what local time is ahead of UTC, in milliseconds.
    """
    return _EPOCH + (at + offset - boundary_hours * _HOUR) // _DAY


def fill_days(days: Iterable[DayCount], first: int, last: int) -> tuple[DayCount, ...]:
    """Return every day from `first` to `last` inclusive, those missing in `days` with zeros."""
    known = {count.day: count for count in days}
    return tuple(known.get(day, DayCount(day, 0, 0)) for day in range(first, last + 1))


def by_week(days: Iterable[DayCount], first: int, last: int) -> tuple[WeekCount, ...]:
    """Return every week from that of `first` to that of `last`, with the sums of the `days` from `first` to `last`."""
    sums = dict.fromkeys(range(monday_of(first), last + 1, 7), (0, 0))
    for count in days:
        if first <= count.day <= last:
            answers, right = sums[monday_of(count.day)]
            sums[monday_of(count.day)] = (answers + count.answers, right + count.right)
    return tuple(WeekCount(monday, *figures) for monday, figures in sums.items())


def monday_of(day: int) -> int:
    """Return the Monday of the week of `day`."""
    return day - (day - 1) % 7


def streak(days: Iterable[int], today: int) -> int:
    """Return how many days in a row, up to today or yesterday, are among `days` (see the table above)."""
    known = frozenset(days)
    end = today if today in known else today - 1
    length = 0
    while end - length in known:
        length += 1
    return length


def heat(answers: int) -> int:
    """Return the step of the calendar for a day with so many answers: 0, 1 (1–9), 2 (10–19), 3 (20–29), 4 (30 up)."""
    return min(HEAT_STEPS, answers // _HEAT_STEP + 1) if answers > 0 else 0
