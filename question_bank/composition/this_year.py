"""Which year 今年 is in a document with a date.

| stem | becomes |
| 据2026年1月的这份材料，去年6月，大桥通车 | 2025年6月，大桥通车 |
| 据2026年1月的这份材料，去年六月，大桥通车 | 二〇二五年六月，大桥通车 |
"""

from __future__ import annotations

import re

from question_bank.composition.moments import RELATIVE
from question_bank.composition.written_numbers import year_in

_OF_PAPER = re.compile(r"据(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?的这份材料，")
_THIS_YEAR = re.compile("([今去前明])年(?!度的?计划)")
_APART = {"今": 0, "去": -1, "前": -2, "明": 1}


def in_year(stem: str) -> str:
    """Name the year that 今年 is by the date of the document; 据2024年4月的这份材料 goes where nothing needs it."""
    dated = _OF_PAPER.match(stem) if stem.startswith("据") else None
    if dated is None or not _THIS_YEAR.search(stem):
        return stem
    year = int(dated[1])
    words = stem[dated.end() :]
    words = _THIS_YEAR.sub(lambda this: year_in(year + _APART[this[1]], words), words)
    return dated.group() + words if RELATIVE.search(words) else words
