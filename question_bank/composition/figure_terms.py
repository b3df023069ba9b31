"""What the words behind a figure or its year make of it: a part of a term, or what somebody foretells.

| text | |
| 8小时等效声级超过85分贝 | 8 is part of the term, the limit stands behind it |
| 产值翻了一番，2025年预计达到4万亿元 | of what, the clause before says |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source
from question_bank.model import Item, Part

_DIGITS = re.compile(r"\d[\d.]*|[一二三四五六七八九十]+")
_IN_A_TERM = re.compile(
    "(?:小时|时|h|年|天|日|分钟|min)?(?:等效|时间加权|加权|滑动平均|平均(?:容许|浓度|值)|工作制|热线|(?:专人|不间断|双人|领导)?(?:值班|值守)|动态心电|自助|便利)|"
    "[级类](?:等保|甲等|乙等|特种|安全教育|教育培训|污染|医疗器械|响应|预警|动火|作业票?)"
)
"""What makes a figure a part of a term (8小时等效声级): the limit stands behind it."""
_FORETOLD = re.compile(
    "年?(?:底|末)?(?:预计|预期|有望|力争|将|已)+(?:达到?|突破|超过|增[至到]|增加到|提高到|降[至到]|实现)(?=\\d)"
)
"""2025年预计达到4万亿元: what will, the clause before says."""

_HOUR = re.compile(r"\d[日时点]$")
"""What stands before the hour or the minute of a time of day."""
_OF_DAY = re.compile(r"\d{1,2}[时点分]|\d{1,2}小?时")
_YEARS = re.compile(r"(?:1[89]|20)\d\d年?[至到～~—-]+(?:1[89]|20)\d\d年")
SELF_EVIDENT = ("24小时", "二十四小时", "100%", "12个月", "365天")
"""Figures that nobody has to remember: the whole of something."""
_RATIO = r"\d[\d.]*(?:[∶:：]\d[\d.]*)+"
_NUMBER = "[\\d一二三四五六七八九十百两]+"
"""A number in either script."""
IN_TWO_PARTS = re.compile(
    f"{_NUMBER}(?:年|个月|[天日]|小时|分钟?)零?{_NUMBER}(?:个月|[天日]|小时|分钟?|秒钟?)|{_NUMBER}元{_NUMBER}角(?:{_NUMBER}分)?|"
    f"[一二三四五六七八九十百千两]+[元米吨斤克升里]半|{_RATIO}"
)
"""A time or a price in two units is one answer too, and so are one with a half and a ratio."""


def is_time(source: Source, figure: Part) -> bool:
    """Tell whether the figure is a span of years (1949—1978年), or the hour or minute of a day (8日12时50分)."""
    before = source.text[max(0, figure.start - 2) : figure.start]
    of_day = _HOUR.search(before) is not None and _OF_DAY.fullmatch(figure.text) is not None
    return of_day or _YEARS.fullmatch(figure.text) is not None


def in_a_term(source: Source, figure: Part) -> bool:
    """Tell whether `figure` is a part of a term, its unit in it or behind it."""
    number = _DIGITS.match(figure.text)
    return number is not None and _IN_A_TERM.match(source.text, figure.start + number.end()) is not None


def foretold(words: str, start: int) -> bool:
    """Tell whether behind the year that ends at `start` only a verb stands before the figure."""
    return _FORETOLD.match(words, start) is not None


def is_whole(source: Source, item: Item) -> bool:
    """Tell whether the figure is the whole of something, with nothing to bound it (24小时热线, but not 24小时内)."""
    behind = source.text[item.right.end : item.right.end + 1]
    return item.right.text in SELF_EVIDENT and not item.extra and behind not in "内以之前后，。；、的"
