"""Days, and people, that could be taken for another: those told near it in time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from question_bank.composition.source import Source
from question_bank.lexicon.cues import guarded

_NEAR = 15
"""Years between two events that nobody takes one for the other's time beyond."""
_CAREER = 35
"""Years beyond which nobody could have done what another did."""
_LAST = 9999
YEAR = re.compile(
    guarded(
        r"(?:1[89]|20)\d\d(?:年|(?=[工计规—～-]))|(?<=年（)(?:1[89]|20)\d\d(?=）)|"
        "(?:一[八九]|二[〇○零])[〇○零一二三四五六七八九]{2}年"
    )
)
"""A year that dates what it stands with, in figures or in numerals (2024年, 2024工作要点, 二〇二四年)."""
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_IN_YEAR = re.compile(rf"{_YEAR.pattern}年")
"""A year in figures with 年 behind it."""
_TOLD = re.compile(r"(?:1[89]|20)\d\d(?=年(?!至今|以来|代))")


def near_days(key: str, days: Iterable[str]) -> tuple[str, ...]:
    """Return those of `days` that begin with a year near that of `key`, those told as exactly and the nearest first."""
    own, shape = _year(key), _shape(key)
    told = ((_shape(day) != shape, abs(year - own), day) for day in days if (year := _year(day)) and day != key)
    return tuple(day for _, distance, day in sorted(told) if own and distance <= _NEAR)


def told_alike(key: str, days: Iterable[str], wanted: int) -> tuple[str, tuple[str, ...]]:
    """Return `key` and the days near it told as exactly as each other: where `wanted` of them are not, by years alone.

    2016年6月 among 2009年, 2011年 and 2014年 is told by its month; 2016年 is not. Years from one to another are told by
    both, among as many years from another on.
    """
    near = near_days(key, days)
    alike = tuple(day for day in near if _shape(day) == _shape(key))
    if len(alike) >= wanted or (len(alike) == len(near) and len(_years(key)) < 2):
        return key, alike
    if len(set(_years(key))) > 1:
        return _spans_of_years(key, near)
    own = _IN_YEAR.match(key)
    years = dict.fromkeys(day[0] for each in near if (day := _IN_YEAR.match(each)) and _year(each) != _year(key))
    return (own[0], tuple(years)) if own else (key, alike)


def _spans_of_years(key: str, near: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Return the years that `key` reaches over (1961年至1962年), and as many from each year told near it on."""
    first, *_, last = _years(key)
    others = dict.fromkeys(_year(day) for day in near if not first - (last - first) <= _year(day) <= last)
    return _reaching(first, last), tuple(_reaching(year, year + last - first) for year in others)


def _reaching(first: int, last: int) -> str:
    return f"{first}年至{last}年"


def between(key: str, days: Iterable[str], before: str, after: str) -> tuple[str, ...]:
    """Return those of `days` that the years told before and behind `key` do not rule out: …，1958年并入 is later."""
    own = _year(key)
    earlier = max((year for year in _years(before) if year <= own), default=0)
    later = min((year for year in _years(after) if year >= own), default=_LAST)
    return tuple(day for day in days if earlier <= _year(day) <= later)


def contemporaries(source: Source, place: int, names: Iterable[str]) -> tuple[str, ...]:
    """Return those of `names` that are told of within a lifetime of work of what stands at `place`, the nearest first.

    The year of a name is the last one before it. All of them where the source names no years, or none before `place`.
    """
    told = source.throughout(_told_years)
    own = _year_before(told, place)
    if not own:
        return tuple(names)
    spans = ((min(_distances(source, told, own, name), default=0), name) for name in names)
    return tuple(name for distance, name in sorted(spans, key=lambda each: each[0]) if distance <= _CAREER)


def _distances(source: Source, told: tuple[tuple[int, int], ...], own: int, name: str) -> list[int]:
    years = sorted(year for place in source.index.places(name) if (year := _year_before(told, place)))
    # Whoever founded a school is named again at its hundredth birthday.
    return [abs(year - own) for year in years if year - years[0] <= _CAREER]


def _told_years(source: Source) -> tuple[tuple[int, int], ...]:
    """Return (place, year) of every year that the source tells, in document order."""
    return tuple((found.start(), int(found.group())) for found in _TOLD.finditer(source.text))


def _year_before(told: tuple[tuple[int, int], ...], place: int) -> int:
    at = bisect_left(told, (place, 0))
    return told[at - 1][1] if at else 0


def _years(words: str) -> list[int]:
    return [int(each) for each in _YEAR.findall(words)]


def _shape(day: str) -> str:
    return _DIGITS.sub("0", day)


def _year(day: str) -> int:
    found = _YEAR.match(day)
    return int(found.group()) if found else 0
