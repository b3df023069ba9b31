"""Which year 今年 is in a document with a date.

| stem | becomes |
| 据2026年1月的这份材料，去年6月，大桥通车 | 2025年6月，大桥通车 |
| 据2026年1月的这份材料，去年六月，大桥通车 | 二〇二五年六月，大桥通车 |
| 从今年9月1日起轮岗 (of a paper of 2025) | 从2025年9月1日起轮岗 |
"""

from __future__ import annotations

import re

from question_bank.composition.dating.moments import RELATIVE
from question_bank.composition.dating.years import YEAR
from question_bank.composition.numbers.written_numbers import year_in

_OF_PAPER = re.compile(r"据(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?的这份材料，")
_HEADED = re.compile("(?:按照)?(?:材料|就)“[^”]*”")
_THIS_YEAR = re.compile("([今去前明])年(?!度的?计划)")
_OTHERS = re.compile("今年[^，。；]{0,6}岁|[说道讲问]：|《[^》]*[今去前明]年|[她他我咱]")
"""How old somebody is, and what others say: of another day than that of the paper, perhaps."""
_APART = {"今": 0, "去": -1, "前": -2, "明": 1}


def in_year(stem: str, year: str = "") -> str:
    """Name the year that 今年 is by the date of the document; 据2024年4月的这份材料 goes where nothing needs it.

    Without these words it is named by the `year` of the document, if the stem says none: 从今年9月起 is 从2025年9月起.
    """
    dated = _OF_PAPER.match(stem) if stem.startswith("据") else None
    if "年" not in stem or not _THIS_YEAR.search(stem):
        return stem
    if dated is None:
        headed = _HEADED.match(stem)  # 材料“今年要办的几件事”部分指出: a heading is quoted as it is
        start = headed.end() if headed else 0
        told = year and not YEAR.search(stem) and not _OTHERS.search(stem)
        return stem[:start] + _named(stem[start:], int(year[:4])) if told else stem
    words = _named(stem[dated.end() :], int(dated[1]))
    return dated.group() + words if RELATIVE.search(words) else words


def _named(words: str, year: int) -> str:
    return _THIS_YEAR.sub(lambda this: year_in(year + _APART[this[1]], words), words)
