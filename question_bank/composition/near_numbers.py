"""Wrong figures near a right one: a stated difference away, with swapped digits, or next to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.written_numbers import numeral_of, value_of

_Step = TypeVar("_Step")
AMOUNT = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
"""The pattern of a number as documents write it, with the commas of its thousands."""
_NUMBER = re.compile(rf"^({AMOUNT})(.*)$")
_WRITTEN = re.compile("([零〇一二三四五六七八九十百千万两]+)(.*)")
_COUNTED = ("年", "个", "次", "人", "天", "倍", "名", "件", "条", "户", "周", "小")
"""What is counted with 两 and not with 二."""
_LADDERS = (
    ("分钟", (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)),
    ("小时", (1, 2, 4, 6, 8, 12, 24, 48, 72)),
    ("个工作日", (1, 2, 3, 5, 7, 10, 15, 20, 30)),
    ("日", (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90)),
    ("天", (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90)),
    ("个月", (1, 2, 3, 6, 9, 12, 18, 24, 36)),
    ("年", (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30)),
    ("周岁", (10, 12, 14, 16, 18, 20, 22)),
    ("学时", (4, 8, 12, 16, 20, 24, 32, 40, 48, 72)),
)
"""Limits of time as they are laid down."""
_SPELT = {"h": "小时", "min": "分钟", "d": "天"}
"""Units of time in Latin letters."""
_LATIN = re.compile("[A-Za-z]")
_ROUND_STEPS = (1000, 500, 100, 50, 10, 5)
_OFFERED = 5
_SLIP = 14
_SMALL = 10
_TWENTY = 20
_NEARLY_ALL = Decimal(95)
_WHOLE, _FIVE, _TEN, _HALF = Decimal(100), Decimal(5), Decimal(10), Decimal("0.5")


def numbers(figure: str, differences: Iterable[str]) -> tuple[Candidate, ...]:
    """Return figures near `figure` with its unit and decimals: a stated difference away, swapped digits, neighbours.

    Round ones (ending in 0) are left out: nobody states a measured figure roundly.
    """
    found = _NUMBER.match(figure)
    if found is None:
        return _written(figure)
    value, unit = _value(found[1]), found[2]
    if steps := _steps(value, unit) or _limits(value, unit):
        return tuple(Candidate(f"{step}{unit}", Origin.NUMBER) for step in steps)
    values = [
        near
        for text in differences
        if (other := _NUMBER.match(text)) and other[2] == unit and _value(other[1]) < value / 5
        for near in (value - _value(other[1]), value + _value(other[1]))
    ]
    values += [near for near in _swapped(found[1].replace(",", "")) if abs(near - value) <= value / 5]
    values += _neighbours(value)
    if unit == "%" and value > _TWENTY and value % _FIVE == 0:
        values = [value + by * _TEN for by in (-1, 1, -2, 2, -3)]  # among 84%, 86% and 87% it is told by its form
    if unit == "%" and _NEARLY_ALL <= value < _WHOLE and value % 1:
        values = [near for near in values if abs(near - value) < 1]
        values += [value - by for by in (_HALF, Decimal("0.3"), Decimal("0.8"), Decimal("0.6"))]
    decimals = -int(value.as_tuple().exponent)
    form = f",.{decimals}f" if "," in found[1] else f".{decimals}f"
    # A share of more than the whole rules itself out.
    whole = _WHOLE if unit == "%" and value <= _WHOLE else None
    sound = (near for near in dict.fromkeys(values) if near > 0 and near != value and (whole is None or near < whole))
    texts = (format(near, form) for near in sound)
    return tuple(Candidate(text + unit, Origin.NUMBER) for text in dict.fromkeys(texts) if not text.endswith("0"))


def possible(figure: str, near: Iterable[Candidate], around: str) -> tuple[Candidate, ...]:
    """Return those of `near` that stand to the other figures of the same unit `around` as `figure` does.

    Of 31 problems 29 are solved: 28 could not be the whole.
    """
    found = _NUMBER.match(figure)
    unit = found[2] if found else ""
    if not unit or unit not in around:
        return tuple(near)
    value = number_of(figure)
    others = [_value(digits) for digits in re.findall(rf"({AMOUNT}){re.escape(unit[:1])}", around)]
    return tuple(each for each in near if all((number_of(each.text) > other) == (value > other) for other in others))


_BELOW = re.compile("(?:不足|不满|未满|不到|少于|低于|小于)$")
_ABOVE = re.compile("(?:超过|多于|高于|大于|达到|(?<![不未圆])满)$")


def not_entailed(figure: str, near: Iterable[Candidate], before: str) -> tuple[Candidate, ...]:
    """Return those of `near` that a rule for a bound `before` does not hold for all the same.

    Who is fewer than 2 is fewer than 7 too: only a larger number makes 不足7人的，设1名 wrong.
    """
    value = number_of(figure)
    if _BELOW.search(before):
        return tuple(each for each in near if number_of(each.text) > value)
    if _ABOVE.search(before):
        return tuple(each for each in near if number_of(each.text) < value)
    return tuple(near)


def number_of(figure: str) -> Decimal:
    """Return the number at the start of `figure` (0 where there is none), by which options are put in order."""
    if found := _NUMBER.match(figure):
        return _value(found[1])
    written = _WRITTEN.match(figure)
    return Decimal((written and value_of(written[1])) or 0)


def _steps(value: Decimal, unit: str) -> tuple[int, ...]:
    """Return the limits of time that might be laid down instead, the nearest first: 6个月 among 3, 9, 2 and 12."""
    unit = _SPELT.get(unit.strip(), unit)
    ladder = next((steps for end, steps in _LADDERS if unit.startswith(end)), ())
    if ladder and value == _HALF:
        return ladder[:_OFFERED]
    if value not in ladder:
        return ()
    return nearest(int(value), ladder)[:_OFFERED]


def nearest(step: _Step, ladder: Sequence[_Step]) -> tuple[_Step, ...]:
    """Return the other steps of `ladder`, those fewest steps away from `step` first."""
    place = ladder.index(step)
    return tuple(sorted((each for each in ladder if each != step), key=lambda each: abs(ladder.index(each) - place)))


def _limits(value: Decimal, unit: str) -> tuple[int, ...]:
    """Return the limits near a technical one that is as round as they are: 25km/h among 20, 30, 15 and 35."""
    if _LATIN.match(unit.strip()) is None or value % _FIVE:
        return ()
    step = next((step for step in _ROUND_STEPS if value % step == 0 and value >= 2 * step), 0)
    return tuple(int(value) + by * step for by in (-1, 1, -2, 2, 3) if value + by * step > 0) if step else ()


def far_first(figure: str, near: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return `near` with those first that differ from `figure` by more than a slip of the pen."""
    value = number_of(figure)
    return tuple(sorted(near, key=lambda each: abs(number_of(each.text) - value) * _SLIP < value))


def _written(figure: str) -> tuple[Candidate, ...]:
    """Return amounts in Chinese numerals near one: 三十年 among 十年, 二十年, 四十年; 三年 among 二年, 四年, 五年."""
    found = _WRITTEN.match(figure)
    value = value_of(found[1]) if found else None
    if found is None or not value or found[2].startswith(("半", "分")):
        return ()
    if steps := _steps(Decimal(value), found[2]):
        return tuple(Candidate(_counted(step, found), Origin.NUMBER) for step in steps)
    digits = str(value)
    size = 10 ** (len(digits) - len(digits.rstrip("0")))
    step = value // 2 if value == size > 1 else size
    near = [value + step * by for by in (-1, 1, 2, -2, 3) if value + step * by > 0]
    if size == 1 and value > _SMALL:
        # 八十四箱 among 八十三, 八十五 and 八十六 would stand in an unbroken row.
        swapped = [int(each) for each in _swapped(digits) if abs(each - value) <= value / 5]
        near = list(dict.fromkeys([*swapped, *(int(each) for each in _neighbours(Decimal(value)))]))
    return tuple(Candidate(_counted(each, found), Origin.NUMBER) for each in near)


def _counted(value: int, found: re.Match[str]) -> str:
    """Return `value` in numerals with the unit of `found`; two of it are 两 where its kind is counted so."""
    words = numeral_of(value)
    two = words == "二" and ("两" in found[1] or found[2][:1] in _COUNTED)
    return ("两" if two else words) + found[2]


def _value(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _swapped(digits: str) -> Iterator[Decimal]:
    """Yield the number with two neighbouring, different digits exchanged."""
    for place in range(len(digits) - 1):
        one, other = digits[place], digits[place + 1]
        if one != other and one.isdigit() and other.isdigit() and not (place == 0 and other == "0"):
            yield Decimal(digits[:place] + other + one + digits[place + 2 :])


def _neighbours(value: Decimal) -> Iterator[Decimal]:
    """Yield values a unit away, for small decimals a tenth, for large ones some tens: nobody slips by one in 1286."""
    steps = [Decimal(1), Decimal(2), Decimal(3)]
    if value < _SMALL and value != value.to_integral_value():
        # 3.6人 of every thousand: a unit away is no number that anybody would take for it.
        unit = Decimal(1).scaleb(int(value.as_tuple().exponent))
        tenth = max(unit, (value / 10).quantize(unit))
        steps = [tenth, 2 * tenth, 3 * tenth]
    if _SMALL < value < _TWENTY and value == value.to_integral_value():
        steps = [Decimal(2), Decimal(3), Decimal(4)]
    if _TWENTY <= value < 100 and value == value.to_integral_value():
        steps = [Decimal(3), Decimal(5), Decimal(2), Decimal(6)]  # no row 42, 43, 44, 45 with the right one at an end
    if value >= 100:
        steps = [Decimal(10), Decimal(20), Decimal(30)]
    if value >= 1000:
        steps = [Decimal(100), Decimal(10), Decimal(200), Decimal(20)]
    for step in steps:
        if step < value:
            yield value - step
        yield value + step
