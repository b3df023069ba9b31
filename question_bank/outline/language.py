"""Languages as data: how each writes sentences, clauses, headings and numbering; the reader only looks it up."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from question_bank.outline.characters import CLOSING, HANZI, OPENING, STOPS

NUMERAL_CLASS = "[〇零一二三四五六七八九十百两]"
"""One Chinese digit, as a regular expression."""


PART = 2
"""The customary rank of the numbers of parts: 第一章, 第一讲, 一、."""


class Style(NamedTuple):
    """A style of numbering: `name` with {w} and {d} for what its groups of these names say; `reads` reads its group n.

    `rank`: its customary place among styles, 0 the highest. `point`: a requirement in running text rather than a
    title. `running`: may also stand inside a paragraph. Without `reads` it is `numeral`.
    """

    name: str
    pattern: re.Pattern[str]
    rank: int
    point: bool = False
    running: bool = False
    reads: Callable[[str], int] | None = None


class Language(NamedTuple):
    """What the reader must know of a language.

    `width`: characters that say as much as one Chinese character. `spaced`: a space parts words, so a line break
    between words is one. `stop`: the signs at which a sentence may end, `pause` those at which a clause does, `turn`
    those behind which numbering may begin inside a paragraph, `title_end` where the first clause of a heading ends.
    `closed`: the end of a text that is a whole sentence. `goes_on`: characters before which a quotation with a stop
    ends no sentence. `wording`: what a heading without numbering must look like. `first`: one look that tells that no
    numbering begins.
    """

    code: str
    width: float
    spaced: bool
    stop: re.Pattern[str]
    pause: re.Pattern[str]
    turn: re.Pattern[str]
    title_end: re.Pattern[str]
    closed: re.Pattern[str]
    goes_on: str
    wording: re.Pattern[str]
    styles: tuple[Style, ...]
    first: re.Pattern[str]


_HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸"
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "再者": 3, "最后": 0}
_FIRST_OF_ROW = (("①", 20), ("⑴", 20), ("㈠", 10))
_ENGLISH_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
LAST = ("最后", "Finally", "Lastly")
"""Numbering without a number: the last one of those before it."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


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


def roman(text: str) -> int:
    """Return the number that `text` writes in Roman, Arabic or English words; 0 when it says none."""
    lower = text.lower()
    if lower.isdecimal():
        return int(lower)
    for words in (_ENGLISH_WORDS, _ORDINALS):
        if lower.removesuffix("ly") in words:
            return words.index(lower.removesuffix("ly")) + 1
    total = 0
    for char, after in zip(lower, [*lower[1:], ""], strict=True):
        if char not in _ROMAN:
            return 0
        total += -_ROMAN[char] if _ROMAN.get(after, 0) > _ROMAN[char] else _ROMAN[char]
    return total


def letter(text: str) -> int:
    """Return the place of a Latin letter in the alphabet, from 1."""
    return ord(text.lower()) - ord("a") + 1


def heavenly_stem(text: str) -> int:
    """Return the place of a heavenly stem (甲, 乙, 丙) in their row, from 1."""
    return _HEAVENLY_STEMS.index(text) + 1


# The verb of 一要… belongs to the label unless it begins a longer word (要求, 是否, 应用).
_VERB = r"(?:要(?!求|点|素|害|领|义|旨)|必须|应该|应当|应(?![用对急变付邀届])|须(?!知)|是(?!否|非))"
# What a sentence says of a part (第三单元叫“…”, 第一部分是…) is no title of it; 为什么 and 以…为 begin titles.
_SAID = (
    r"的|是(?!否|非)|叫做?(?!醒|好)|(?:取|定|命)?名为|题为|称为|为[“《]|则|(?:主要|重点|着重)?(?:讲的|讲述|介绍|展示|回顾|反映|说的|记述)了?(?!\w{0,8}$)|"
    r"主要(?:是|有|包括|讲)|(?:共|又|可|一共)?分为|共[有\d]|一共"
)
_PARTS = "专题|模块|单元|板块"
_SMALL_PARTS = "要点|任务|项目|课题|议题"
_PART_NUMBER = rf"(?P<n>{NUMERAL_CLASS}{{1,3}}|\d{{1,2}})(?:[：、.．] ?| (?=\S))"
_CHINESE_STYLES = (
    # 第一章 总则 / 第二部分 / 第三条; 第一节课 and 第一条战线 are not numbering, so a break must follow 条 and 节.
    Style("第{w}", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+|\d+)(?P<w>编|篇|部分|章|单元|讲)(?!{_SAID})[ ：、.]?"), 0),
    Style("第{w}", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+|\d+)(?P<w>节|课|条|款)(?:[ ：]|(?=[【（\n]|$))"), 1),
    # 专题一 为什么要协商 / 要点2：现实意义; 任务一是 begins a sentence
    Style("{w}一", re.compile(rf"(?P<w>{_PARTS}){_PART_NUMBER}"), 0),
    Style("{w}一", re.compile(rf"(?P<w>{_SMALL_PARTS}){_PART_NUMBER}"), 2),
    # 第一个问题：责任从哪里来, as speakers count
    Style("第个{w}", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+)个大?(?P<w>问题|方面|专题|话题|板块)(?:：| (?=\S))"), 2),
    # 一、 but not 一、二级公路
    Style("一、", re.compile(rf"(?P<n>{NUMERAL_CLASS}+)[、.．](?! ?{NUMERAL_CLASS}+[、级类等档季])[ ]?"), 2),
    Style("（一）", re.compile(rf"（(?P<n>{NUMERAL_CLASS}+)）[、.．]?[ ]?"), 3, running=True),
    Style("（一）", re.compile(r"(?P<n>[㈠-㈩])[、.．]?[ ]?"), 3, running=True),
    # （甲）工具, but not （甲方）
    Style("（甲）", re.compile(rf"（(?P<n>[{_HEAVENLY_STEMS}])） ?"), 3, reads=heavenly_stem),
    # 一要 / 二是 / 三须 / 五要一坪多用; 一是一 is a saying
    Style(
        "一{w}",
        re.compile(rf"(?P<n>{NUMERAL_CLASS}{{1,3}})(?P<w>{_VERB}|[靠抓])(?!一(?:[，。；、”]|$))"),
        4,
        point=True,
        running=True,
    ),
    Style("第一，", re.compile(rf"第(?P<n>{NUMERAL_CLASS}+)[，、：]{_VERB}?"), 4, point=True, running=True),
    Style("其一，", re.compile(rf"其(?P<n>{NUMERAL_CLASS}+)[，、：]?{_VERB}?"), 4, point=True, running=True),
    Style("首先", re.compile(rf"(?P<n>首先|其次|再次|再者|最后)(?:[，、]{_VERB}?|{_VERB}|还{_VERB})"), 4, True, True),
)
_NUMBER_STYLES = (
    # 1.2 总则, but not 3.5亿元
    Style(
        "1.1{d}",
        re.compile(
            r"(?P<d>\d{1,2}(?:\.(?P<n>\d{1,2}))+)[.、．]?"
            r"(?: |(?=[“《【]|[^\W\da-zA-Z_亿万千百倍元米公吨个名人次年月日度平]))"
        ),
        5,
    ),
    # 3.5月和11月 is a third point, as is 3.1963年: nobody writes 3.5月 for three months and a half
    Style("1.", re.compile(r"(?P<n>\d{1,3})[.、．](?!\d(?!\d?月|\d{3}年))[ ]?"), 5, running=True),
    Style("（1）", re.compile(r"（(?P<n>\d{1,3})）[、.．]?[ ]?"), 6, running=True),
    Style("（1）", re.compile(r"(?P<n>[⑴-⒇])[、.．]?[ ]?"), 6, running=True),
    Style("1）", re.compile(r"(?P<n>\d{1,3})[)）][、.．]?[ ]?"), 6, running=True),
    Style("①", re.compile(r"(?P<n>[①-⑳])[、.．]?[ ]?"), 7, running=True),
)
# a）主绳：… / a. 撕裂 / （a）锚点, but not a点 or pH值
_CHINESE_LETTERS = (
    Style("（a）", re.compile(rf"[（(](?P<n>[a-h])[)）] ?(?=[{HANZI}“《Ⅰ-Ⅻ])"), 8, running=True, reads=letter),
    Style("a）", re.compile(rf"(?P<n>[a-h])[)）] ?(?=[{HANZI}“《Ⅰ-Ⅻ])"), 8, reads=letter),
    Style("a.", re.compile(rf"(?P<n>[a-h])[.．、] ?(?=[{HANZI}“《Ⅰ-Ⅻ])"), 8, reads=letter),
)
_ROMANS = r"[IVX]{1,5}"
_ENGLISH_STYLES = (
    Style(
        "{w}",
        re.compile(
            rf"(?P<w>Chapter|Part|Unit|Module|Lesson|Topic) (?P<n>\d+|{_ROMANS}|[A-Z][a-z]+)\b[.:]?(?: [–—-])? ?"
        ),
        0,
        reads=roman,
    ),
    Style(
        "{w}",
        re.compile(rf"(?P<w>Section|Article|Rule|Clause) (?P<n>\d+|{_ROMANS}|[A-Z][a-z]+)\b(?:[.:]|(?: [–—-]))? ?"),
        1,
        reads=roman,
    ),
    Style("I.", re.compile(rf"(?P<n>{_ROMANS})\. +(?=[A-Z“\"])"), 2, reads=roman),
    Style("A.", re.compile(r"(?P<n>[A-Z])\. +(?=[A-Z“\"])"), 3, reads=letter),
    # Finally says no number but follows one.
    Style("Step 1", re.compile(r"Step (?P<n>\d+|[A-Za-z]+)[.:,]? +"), 4, True, True, roman),
    Style(
        "First",
        re.compile(r"(?P<n>(?:First|Second|Third|Four|Fif|Six)(?:th)?|Finally|Lastly)(?:ly)?,? +(?=[a-z])"),
        4,
        True,
        True,
        roman,
    ),
    Style("(1)", re.compile(r"\((?P<n>\d{1,2})\) *"), 6, running=True),
    Style("(i)", re.compile(r"\((?P<n>[ivx]{1,4})\) *"), 7, running=True, reads=roman),
    Style("(a)", re.compile(r"\((?P<n>[a-h])\) *"), 6, running=True, reads=letter),
    Style("a)", re.compile(r"(?P<n>[a-h])\) +"), 6, reads=letter),
)
_SHORTENED = "".join(
    rf"(?<!\b{word})"
    for word in (
        "e\\.g",
        "i\\.e",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prof",
        "No",
        "vs",
        "Fig",
        "St",
        "cf",
        "al",
        "Art",
        "Sec",
        "approx",
    )
)
_AFTER = rf"[{CLOSING}\"')\]]*(?:\s|$)"
_BEGINS = "The|A|An|In|It|This|These|That|If|When|All|Every|Each|Do|For|They|There|But|And"
"""Words that begin a sentence and hardly a name, so that the letter before them is no initial."""

CHINESE = Language(
    code="zh",
    width=1.0,
    spaced=False,
    stop=re.compile(rf"[{STOPS}]+"),
    pause=re.compile(r"[，：；。！？]"),
    turn=re.compile(f"[{STOPS}：]"),
    title_end=re.compile(rf"[，。；：:！？—…{OPENING[5:]}]|——"),
    closed=re.compile(rf"[{STOPS}][{CLOSING}]*$"),
    goes_on="，、。；：！？的地得是和与及或",
    wording=re.compile(f".*[{HANZI}]"),
    styles=(*_CHINESE_STYLES, *_NUMBER_STYLES, *_CHINESE_LETTERS),
    first=re.compile(
        rf"[第其首再最（a-h\d⑴-⒇①-⑳㈠-㈩]|{NUMERAL_CLASS}|(?:{_PARTS}|{_SMALL_PARTS})(?:{NUMERAL_CLASS}|\d)"
    ),
)
ENGLISH = Language(
    code="en",
    width=2.6,
    spaced=True,
    stop=re.compile(
        rf"{_SHORTENED}(?<!\b[A-Z])[.!?]+(?={_AFTER})|(?<=\b[A-Z])\.(?={_AFTER}(?:{_BEGINS})\b)|[{STOPS}]+"
    ),
    pause=re.compile(
        rf"[,;:](?={_AFTER})|{_SHORTENED}(?<!\b[A-Z])[.!?](?={_AFTER})|(?<=[A-Z])\.$| [–—] |[，：；。！？]"
    ),
    turn=re.compile(rf"[.!?;:](?={_AFTER})"),
    title_end=re.compile(rf"[,.;:!?](?={_AFTER})| [–—-] "),
    closed=re.compile(rf"[.!?;][{CLOSING}\"')]*$"),
    goes_on=",;:",
    wording=re.compile("[A-Z][^.!?;,:]*[a-z]"),
    styles=(*_ENGLISH_STYLES, *_NUMBER_STYLES),
    first=re.compile(r"[A-Za-z(\d①-⑳]"),
)

_SAMPLE = 20_000
_LATIN = re.compile("[A-Za-z]{2,}")
_HANZI = re.compile(f"[{HANZI}]")


def language_of(text: str) -> Language:
    """Return the language of `text`: English when its beginning holds more English words than Chinese characters."""
    sample = text[:_SAMPLE]
    return ENGLISH if len(_LATIN.findall(sample)) > len(_HANZI.findall(sample)) else CHINESE
