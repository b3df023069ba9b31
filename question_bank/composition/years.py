"""Days that could be taken for another: those told near it in time."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NEAR = 15
"""Years between two events that nobody takes one for the other's time beyond."""
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def near_days(key: str, days: Iterable[str]) -> tuple[str, ...]:
    """Return those of `days` that begin with a year near that of `key`, those told as exactly and the nearest first."""
    own, shape = _year(key), _shape(key)
    told = ((_shape(day) != shape, abs(year - own), day) for day in days if (year := _year(day)) and day != key)
    return tuple(day for _, distance, day in sorted(told) if own and distance <= _NEAR)


def _shape(day: str) -> str:
    return _DIGITS.sub("0", day)


def _year(day: str) -> int:
    found = _YEAR.match(day)
    return int(found.group()) if found else 0
