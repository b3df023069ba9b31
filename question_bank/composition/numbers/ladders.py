"""Rows of numbers around a right one: grades that its unit has, or one even step, so that no gap points at it.

| number | row |
| 96 | 66, 76, 86, 106, 116, 126 |
| 58 | 43, 48, 53, 63, 68, 73 |
| 14 | 8, 10, 12, 16, 18, 20 |
| 2.85 | 1.95, 2.25, 2.55, 3.15, 3.45, 3.75 |
| 91.2 of a hundred | 85.2, 87.2, 89.2, 93.2, 95.2, 97.2 |
| 35千伏 | 10, 20, 66, 110: mains of 32千伏 do not exist |
| 19时 | 18, 20, 17, 21, 16, 22: a day has 24 |
| 平均58.6岁 | 55.6, 61.6, 52.6, 64.6: nobody is 73.6 on the average |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

_Step = TypeVar("_Step")
_PART = 10
"""How many times a number holds a step that fits it."""
_EASY = (1, 2, 3, 5)
_RUNGS = 4
"""Numbers on each side; three are shown where the right one is the least or the greatest, one is spare."""
_SHOWN = 6
_NEAR = Decimal("2.5")
"""How many times a step may be larger, or smaller, than the one that would fit best."""
_SMALL, _TWENTY = 10, 20
_LAST_DAY = Decimal(28)
"""The last day that every month has."""
_GRADES = tuple(
    (re.compile(pattern), steps)
    for pattern, steps in (
        ("(?:千伏安|kVA)$", (30, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000)),
        ("(?:千伏|kV)$", (6, 10, 20, 35, 66, 110, 220, 330, 500, 750, 1000)),
        ("(?:伏特?|V)$", (12, 24, 36, 42, 110, 220, 380, 660)),
        ("(?:安培?|A)$", (5, 10, 16, 20, 25, 32, 40, 63, 80, 100)),
        ("(?:千克|公斤|kg)[^，。；]{0,8}灭火器", (1, 2, 3, 4, 5, 8, 20, 35, 50)),
    )
)
"""Sizes in which things are made and rated, by their unit, and by what it is of where that decides."""

_HOUR = re.compile("时(?!间|长|限|段)")
_OF_MANY = re.compile("周?岁")
_DAY, _YEARS_APART, _GROWN = 24, 3, 30


def grades(value: Decimal, unit: str, behind: str = "") -> tuple[int, ...]:
    """Return the other grades of what is rated in `unit`, fewest grades away first, where `value` is one of them."""
    for pattern, steps in _GRADES:
        if value in steps and (pattern.match(unit) or pattern.match(unit + behind)):
            return nearest(int(value), steps)[:_SHOWN]
    return ()


def evenly_apart(value: Decimal, unit: str) -> tuple[Decimal, ...]:
    """Return the hours of the day around one, or the ages of grown people around one; none for all else."""
    if _HOUR.match(unit) and value < _DAY:
        return tuple(each for each in _row(value, Decimal(1), Decimal(_DAY)))
    if _OF_MANY.match(unit) and (value % 1 or value >= _GROWN):
        return _row(value, Decimal(_YEARS_APART), None)
    return ()


def nearest(step: _Step, steps: Sequence[_Step]) -> tuple[_Step, ...]:
    """Return the other ones of `steps`, those fewest steps away from `step` first."""
    place = steps.index(step)
    return tuple(sorted((each for each in steps if each != step), key=lambda each: abs(steps.index(each) - place)))


def ladder(
    value: Decimal, whole: Decimal | None = None, stated: Sequence[Decimal] = (), change: Decimal | None = None
) -> tuple[Decimal, ...]:
    """Return the numbers around `value`, nearest first; below `whole`, if it is a share of that.

    What came about by a small `change` has steps of its size: what fell from 2.08 to 2.02 never was 1.62. A `stated`
    difference is the step where it fits: who adds or takes it away by mistake finds the result.
    """
    exponent = int(value.as_tuple().exponent)
    unit = Decimal(1).scaleb(exponent)
    if unit == 1 and value <= _TWENTY:
        return _row(value, Decimal(1 if value <= _SMALL else 2), whole)
    room = value if whole is None else min(value, (whole - value) * _PART / _RUNGS)
    fit = max(min(room / _PART, change or room), unit)
    size = Decimal(1).scaleb(fit.adjusted())
    easy = [step * size for step in (*_EASY, _PART) if step * size >= unit]
    steps = [*(step for step in stated if step % unit == 0), *sorted(easy, key=lambda step: _ratio(step, fit))]
    rows = [_row(value, step, whole) for step in steps if _ratio(step, fit) <= _NEAR]
    sound = (row for row in rows if not any(map(is_round, row[:_SHOWN])))
    return next(sound, None) or tuple(each for each in rows[0] if not is_round(each))


def days_of_the_month(day: Decimal) -> tuple[Decimal, ...]:
    """Return the days two apart around `day` that every month has, nearest first; none where it is no such day."""
    return _row(day, Decimal(2), _LAST_DAY + 1) if day <= _LAST_DAY else ()


def is_round(value: Decimal) -> bool:
    """Tell whether `value` as it is written ends in 0: nobody states a measured figure roundly."""
    return value.as_tuple().digits[-1] == 0


def _ratio(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)


def _row(value: Decimal, step: Decimal, whole: Decimal | None) -> tuple[Decimal, ...]:
    near = [value + side * rung * step for rung in range(1, _RUNGS + 1) for side in (-1, 1)]
    return tuple(each for each in near if each > 0 and (whole is None or each < whole))
