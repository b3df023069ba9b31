"""Numbers in Chinese numerals: their value, and how a value is written.

| written | value |
| 三 / 两 / 十五 / 三十 | 3 / 2 / 15 / 30 |
| 五千 / 二万五千 | 5000 / 25000 |
"""

from __future__ import annotations

import re

_DIGITS = "零一二三四五六七八九"
_VALUES = {digit: place for place, digit in enumerate(_DIGITS)} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_WRITTEN_MONTH = re.compile("(?<![个\u4e00-\u9fff])[一二三四五六七八九十]{1,2}月|年[一二三四五六七八九十]{1,2}月")
_YEAR = re.compile(r"\d{4}年")


def value_of(numeral: str) -> int | None:
    """Return the value of `numeral`, None where it is no number below a hundred million written with its units."""
    total, section, digit = 0, 0, -1
    for sign in numeral:
        if sign in _VALUES:
            if digit > 0:
                return None  # 二三: digit by digit, as years are
            digit = _VALUES[sign]
        elif sign in _UNITS:
            section += (1 if digit < 0 else digit) * _UNITS[sign]
            digit = -1
        elif sign == "万" and not total:
            total = (section + max(digit, 0)) * 10_000
            section, digit = 0, -1
        else:
            return None
    return total + section + max(digit, 0)


def whole_number(figure: str) -> int | None:
    """Return the value of `figure`, all of it digits or a numeral, None where it is no such number."""
    return int(figure) if figure.isdecimal() else value_of(figure)


def numeral_of(value: int) -> str:
    """Return `value` (1 to 99,999,999) in Chinese numerals."""
    high, low = divmod(value, 10_000)
    words = f"{_below(high)}万{'零' if 0 < low < 1000 else ''}{_below(low)}" if high else _below(low)
    return words.removeprefix("一") if words.startswith("一十") else words


def spelt_out(digits: str) -> str:
    """Return `digits` one by one in numerals, as names have them: 25 → 二五."""
    return "".join(_DIGITS[int(digit)] for digit in digits)


def year_in(year: int, words: str) -> str:
    """Return `year` as `words` would have it: 2025年 among 6月 and 30吨, 二〇二五年 where they write 六月."""
    written = _WRITTEN_MONTH.search(words) is not None and _YEAR.search(words) is None
    return (spelt_out(str(year)).replace("零", "〇") if written else str(year)) + "年"


def _below(value: int) -> str:
    words, gap = "", False
    for unit, size in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit, value = divmod(value, size)
        if digit:
            words += ("零" if gap and words else "") + _DIGITS[digit] + unit
            gap = False
        else:
            gap = bool(words)
    return words
