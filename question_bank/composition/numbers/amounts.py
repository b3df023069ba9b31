"""Amounts as they stand in a text, made comparable: 48小时 and 2天 are one time, 0.5公顷 and 7.5亩 one area."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from question_bank.composition.numbers.near_numbers import AMOUNT, number_of

_UNITS = {
    "time": {
        "秒": 1, "s": 1, "分钟": 60, "min": 60, "小时": 3600, "h": 3600, "天": 86400, "日": 86400, "d": 86400,
        "周": 604800, "星期": 604800, "个月": 2592000, "年": 31536000,
    },
    "length": {
        "毫米": 1, "mm": 1, "厘米": 10, "cm": 10, "米": 1000, "m": 1000, "公里": 10**6, "千米": 10**6, "km": 10**6,
    },
    "weight": {
        "毫克": 1, "mg": 1, "克": 1000, "g": 1000, "千克": 10**6, "公斤": 10**6, "kg": 10**6, "吨": 10**9, "t": 10**9,
    },
    "area": {"平方米": 3, "亩": 2000, "公顷": 30000, "平方公里": 3000000, "平方千米": 3000000},
    "volume": {"毫升": 1, "ml": 1, "mL": 1, "升": 1000, "L": 1000, "立方米": 10**6},
}  # fmt: skip
"""How many of the smallest unit each unit holds (an 亩 is two thirds of a thousand square metres)."""
_SIZES = {unit: (kind, Decimal(size)) for kind, sizes in _UNITS.items() for unit, size in sizes.items()}
_NAMES = "|".join(sorted(_SIZES, key=len, reverse=True))
_AMOUNT = re.compile(rf"(?<![\d.])(?P<number>{AMOUNT}) ?(?P<unit>{_NAMES})(?![a-zA-Z²³])")
_SAME = Decimal("0.08")
"""Three months are twelve weeks, and a few days more."""

Amount = tuple[str, Decimal]
"""What kind of amount it is, and how much in its smallest unit."""


def amounts(words: str) -> Iterator[Amount]:
    """Yield every amount in `words` of which the unit is known, in order."""
    for found in _AMOUNT.finditer(words):
        kind, size = _SIZES[found["unit"]]
        yield kind, number_of(found["number"]) * size


def amount_at(words: str) -> Amount | None:
    """Return the amount with which `words` begin, None where they begin with none."""
    found = _AMOUNT.match(words)
    return next(amounts(found.group())) if found else None


def same(one: Amount, other: Amount) -> bool:
    """Tell whether two amounts are as good as equal."""
    return one[0] == other[0] and abs(one[1] - other[1]) <= _SAME * max(one[1], other[1])
