"""Days that could be taken for another: those told near it in time."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NEAR = 15
"""Years between two events that nobody takes one for the other's time beyond."""
_LAST = 9999
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def near_days(key: str, days: Iterable[str]) -> tuple[str, ...]:
    """Return those of `days` that begin with a year near that of `key`, those told as exactly and the nearest first."""
    own, shape = _year(key), _shape(key)
    told = ((_shape(day) != shape, abs(year - own), day) for day in days if (year := _year(day)) and day != key)
    return tuple(day for _, distance, day in sorted(told) if own and distance <= _NEAR)


def between(key: str, days: Iterable[str], before: str, after: str) -> tuple[str, ...]:
    """Return those of `days` that the years told before and behind `key` do not rule out: …，1958年并入 is later."""
    own = _year(key)
    earlier = max((year for year in _years(before) if year <= own), default=0)
    later = min((year for year in _years(after) if year >= own), default=_LAST)
    return tuple(day for day in days if earlier <= _year(day) <= later)


def _years(words: str) -> list[int]:
    return [int(each) for each in _YEAR.findall(words)]


def _shape(day: str) -> str:
    return _DIGITS.sub("0", day)


def _year(day: str) -> int:
    found = _YEAR.match(day)
    return int(found.group()) if found else 0
