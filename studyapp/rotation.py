"""Which backup copies are kept: the latest of each of some days, weeks and months.

With 7 days, 4 weeks and 12 months, of a copy a day since spring:

| copies                                    | kept                                             |
| ----------------------------------------- | ------------------------------------------------ |
| of the last seven days that have any      | the latest of each day                           |
| of the last four weeks that have any      | the latest of each (Monday to Sunday)            |
| of the last twelve months that have any   | the latest of each                               |
| the newest copy of all                    | always                                           |

Days without a copy do not count: who studies once a month keeps seven months of days.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import NamedTuple


class Rotation(NamedTuple):
    """How many days, weeks and months have a copy of their own."""

    days: int = 7
    weeks: int = 4
    months: int = 12


def outdated(days: Sequence[int], rotation: Rotation = Rotation()) -> tuple[int, ...]:  # noqa: B008 - a value
    """Return the places in `days` of the copies that may go; `days` are the copies' day ordinals, the newest first."""
    kept = {0} if days else set()
    for count, period in (
        (rotation.days, lambda day: day),
        (rotation.weeks, lambda day: (day - 1) // 7),  # ordinal 1 was a Monday
        (rotation.months, _month),
    ):
        kept |= _latest(days, count, period)
    return tuple(place for place in range(len(days)) if place not in kept)


def _latest(days: Sequence[int], count: int, period: Callable[[int], Hashable]) -> set[int]:
    """Return the places of the first copy in each of the first `count` periods."""
    first: dict[Hashable, int] = {}
    for place, day in enumerate(days):
        first.setdefault(period(day), place)
    return set(list(first.values())[:count])


def _month(day: int) -> tuple[int, int]:
    found = date.fromordinal(day)
    return found.year, found.month
