"""Numbering of headings and points, and its ordinals: 一、 （一） 第一章 一要 第一， 首先， 1. 1.2 （1） ①."""

from __future__ import annotations

import re
from typing import NamedTuple

NUMERAL_CLASS = "[〇零一二三四五六七八九十百两]"
"""One Chinese digit, as a regular expression."""
# The verb of 一要… belongs to the label unless it begins a longer word (要求, 是否, 应用).
_VERB = r"(?:要(?!求|点|素|害|领|义|旨)|必须|应该|应当|应(?![用对急变付邀届])|须(?!知)|是(?!否|非))"


class Marker(NamedTuple):
    """A numbering at the start of a heading: `style` is what siblings share, `end` where the label ends in the text.

    `ordinal` is 0 where the label does not say one (最后). `point`: a requirement in running text rather than a title.
    `running`: may also stand inside a paragraph. `rank`: its customary place among styles, 0 the highest.
    """

    style: str
    ordinal: int
    end: int
    rank: int
    point: bool = False
    running: bool = False


class _Style(NamedTuple):
    name: str
    pattern: re.Pattern[str]
    rank: int
    point: bool = False
    running: bool = False


_STYLES = (
    # 第一章 总则 / 第二部分 / 第三条; 第一节课 and 第一条战线 are not numbering, so a break must follow 条 and 节.
    _Style("第{w}", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+|\d+)(?P<w>编|篇|部分|章|单元|讲)(?!的)[ ：、.]?"), 0),
    _Style("第{w}", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+|\d+)(?P<w>节|课|条|款)(?:[ ：]|(?=[【（\n]|$))"), 1),
    # 一、 but not 一、二级公路
    _Style("一、", re.compile(rf"(?P<n>{NUMERAL_CLASS}+)[、.．](?! ?{NUMERAL_CLASS}+[、级类等档季])[ ]?"), 2),
    _Style("（一）", re.compile(rf"（(?P<n>{NUMERAL_CLASS}+)）[、.．]?[ ]?"), 3),
    _Style("（一）", re.compile(r"(?P<n>[㈠-㈩])[、.．]?[ ]?"), 3),
    # 一要 / 二是 / 三须; 一是一 is a saying
    _Style(
        "一{w}", re.compile(rf"(?P<n>{NUMERAL_CLASS}{{1,3}})(?P<w>{_VERB}|[靠抓])(?!一)"), 4, point=True, running=True
    ),
    _Style("第一，", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+)[，、：]{_VERB}?"), 4, point=True, running=True),
    _Style("其一，", re.compile(rf"其(?P<n>{NUMERAL_CLASS}+)[，、：]?{_VERB}?"), 4, point=True, running=True),
    _Style("首先", re.compile(rf"(?P<n>首先|其次|再次|再者|最后)(?:[，、]{_VERB}?|{_VERB}|还{_VERB})"), 4, True, True),
    # 1.2 总则, but not 3.5亿元
    _Style(
        "1.1{d}",
        re.compile(
            r"(?P<d>\d{1,2}(?:\.(?P<n>\d{1,2}))+)[.、．]?(?: |(?=[^\W\da-zA-Z_亿万千百倍元米公吨个名人次年月日度平]))"
        ),
        5,
    ),
    _Style("1.", re.compile(r"(?P<n>\d{1,3})[.、．](?!\d)[ ]?"), 5, running=True),
    _Style("（1）", re.compile(r"（(?P<n>\d{1,3})）[、.．]?[ ]?"), 6, running=True),
    _Style("（1）", re.compile(r"(?P<n>[⑴-⒇])[、.．]?[ ]?"), 6, running=True),
    _Style("1）", re.compile(r"(?P<n>\d{1,3})[)）][、.．]?[ ]?"), 6, running=True),
    _Style("①", re.compile(r"(?P<n>[①-⑳])[、.．]?[ ]?"), 7, running=True),
)

_BARE = re.compile(r"(?P<n>\d{1,2}) (?=[^\W\da-zA-Z_])")
# One look tells that most sentences carry no numbering.
_FIRST = re.compile(rf"[第其首再最（\d⑴-⒇①-⑳㈠-㈩]|{NUMERAL_CLASS}")

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "最后": 0}
_FIRST_OF_ROW = (("①", 20), ("⑴", 20), ("㈠", 10))


def numeral(text: str) -> int:
    """Return the number that `text` writes in Chinese or Arabic digits, circled or as 首先…; 0 when it says none."""
    if text.isdecimal():
        return int(text)
    if text in _WORDS:
        return _WORDS[text]
    for first, count in _FIRST_OF_ROW:
        if len(text) == 1 and 0 <= ord(text) - ord(first) < count:
            return ord(text) - ord(first) + 1
    total, digit = 0, 0
    for char in text:
        if char in _DIGITS:
            digit = digit * 10 + _DIGITS[char]
        elif char in "十百":
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            return 0
    return total + digit


def bare_number(text: str, start: int, end: int) -> Marker | None:
    """Return the number without any sign behind it that a line known to be a heading begins with: 1 总则."""
    match = _BARE.match(text, start, end)
    return Marker("1 ", int(match["n"]), match.end(), 5) if match else None


def marker_at(text: str, start: int, end: int) -> Marker | None:
    """Return the numbering that begins at `text[start]` and has something behind it before `end`, if there is one."""
    if start >= end or _FIRST.match(text, start, end) is None:
        return None
    for style in _STYLES:
        match = style.pattern.match(text, start, end)
        if match is None:
            continue
        ordinal = numeral(match["n"])
        if ordinal == 0 and match["n"] != "最后":
            continue
        groups = match.groupdict()
        word = groups.get("w") or ""
        depth = str((groups.get("d") or "").count(".") or "")
        return Marker(style.name.format(w=word, d=depth), ordinal, match.end(), style.rank, style.point, style.running)
    return None
