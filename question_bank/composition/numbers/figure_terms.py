"""What the words behind a figure or its year make of it: a part of a term, or what somebody foretells.

| text | |
| 8小时等效声级超过85分贝 | 8 is part of the term, the limit stands behind it |
| 产值翻了一番，2025年预计达到4万亿元 | of what, the clause before says |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_FOR_ALL = re.compile("凡是?(?![人事])[^，。；：]{2,}的，|对[^，。；：]{2,}的，")
"""With whom a rule begins that holds for all of them."""
_NUMERALS = "〇零一二三四五六七八九十百千万亿两"
_WRITTEN = re.compile(
    f"[{_NUMERALS}]+[至到～][{_NUMERALS}]+(?![{_NUMERALS}]|分之)|"
    f"[{_NUMERALS}]+[^以至到～{_NUMERALS}]{{1,3}}[至到～][{_NUMERALS}]+(?!分之)[^以{_NUMERALS}]+|"
    f"[{_NUMERALS}]+[^以{_NUMERALS}]+(?:[一二三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?)?"
)
"""An amount in Chinese numerals, left out with its unit: 六个月, 百分之十五, 二百元到三千元; 七至十三人 is not."""
_MANY = re.compile(
    "[一二三四五六七八九十百千万两〇零]{2,}(?=(?:平方米|公里|[个箱座所间册卷亩里艘台头匹幅担石斤吨米名人件条户辆枚架门株棵张天家位处项种块幢栋])$)"
)
"""Many things in Chinese numerals, left out without their unit, which says what is counted."""
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


def laid_for_all(text: str, start: int, begin: int) -> int:
    """Return where between `start` and `begin` a rule for all begins (规矩：凡上报的，…), else `begin`."""
    behind = text.rfind("：", start, begin) + 1
    return behind if behind > start and _FOR_ALL.match(text, behind) else begin


def written_parts(figure: str) -> Iterator[re.Match[str]]:
    """Yield the parts of a figure in Chinese numerals that are left out each for itself."""
    return (_MANY if _MANY.match(figure) else _WRITTEN).finditer(figure)
