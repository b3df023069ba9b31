"""By which year the points of a list are aimed at, and over which years a report looks back, as their sentence says it.

| text | point | year |
| 到2030年，实现以下目标：\\n——节水：用水量降到80亿立方米。 | 用水量降到… | 到2030年， |
| 五年来，产值翻了一番，2025年达到4万亿元；里程突破7千公里。 | 里程突破… | of the five years, not of 2025 |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source

_AIMED = re.compile(
    r"(?P<year>(?:到|至)(?:1[89]|20)\d\d年(?:\d{1,2}月)?[底末初]?，)[^。；\n]{0,40}(?:目标|指标|任务|要求|效果|成效)[^。；\n：]{0,8}："
)
_ITEM = re.compile(
    r"\s*(?:——|—|[-•●▪■◆·*]|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳]|\d+[.．、]|[一二三四五六七八九十]+(?:是|、))"
)
_FURTHEST = 900
_JOINED = re.compile(
    r"(?:(?<=[。\n：])|(?m:^))[ \u3000]*(?P<year>(?:力争)?到20\d\d年[底末]?，)(?:(?!到?20\d\d年[底末]?，)[^。\n])*；$"
)
"""到2027年，培训180万人次；总量达到860万人: what follows a semicolon is to be reached by then too."""
_LOOKS_BACK = re.compile(
    r"\s*(?:过去|近|这|前)?(?:[一二三四五六七八九十两]|\d)+年(?:来|间)，|\s*(?:“[^”]{2,6}”|[一二三四五六七八九十]+五)(?:时期|期间|以来)，|\s*(?:20)\d\d[年—–-]+(?:至|到)?(?:20)\d\d年(?:间|期间)?，"
)

_NAMED = re.compile(r"“|[一二三四五六七八九十]+五|20\d\d")


def aimed_year(source: Source, begin: int) -> str:
    """Return the year by which the list is to be reached of which the words at `begin` are a point, with its comma."""
    if source.text.startswith("；", begin - 1) and (
        joined := _JOINED.search(source.text, max(0, begin - _FURTHEST), begin)
    ):
        return joined["year"]
    found = list(_AIMED.finditer(source.text, max(0, begin - _FURTHEST), begin))
    if not found:
        return ""
    first, *further = source.text[found[-1].end() : begin].split("\n")
    listed = all(_ITEM.match(line) for line in further) if further else _ITEM.match(first) is not None
    return found[-1]["year"] if listed and (not further or not first.strip()) else ""


def era_told(source: Source, begin: int, end: int) -> str | None:
    """Return the several years of which the sentence from `begin` to `end` says that it is told, None for none.

    五年来 is "": only the date of the document says which they are.
    """
    found = _LOOKS_BACK.match(source.text, begin, end)
    if found is None:
        return None
    words = found.group().strip().removesuffix("，")
    return words if _NAMED.match(words) else ""
