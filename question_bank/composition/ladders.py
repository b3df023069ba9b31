"""Rows of numbers around a right one at one even step that fits its size, so that no gap points at it.

| number | row |
| 96 | 66, 76, 86, 106, 116, 126 |
| 58 | 43, 48, 53, 63, 68, 73 |
| 14 | 8, 10, 12, 16, 18, 20 |
| 2.85 | 1.95, 2.25, 2.55, 3.15, 3.45, 3.75 |
| 91.2 of a hundred | 85.2, 87.2, 89.2, 93.2, 95.2, 97.2 |
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

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
