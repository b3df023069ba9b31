"""How a question is numbered: rules for what stands at the beginning of a line, each with examples."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formats.exam_text.rule import Rule, TokenKind, rule, value_of

_N = TokenKind.NUMBER
_HAN_DIGITS = "一二三四五六七八九十"
# What follows a point and a digit when the digits are the first word of the stem: 3.2016年…
_STEM_OF_DIGITS = r"(?=\d+\s*(?:年|月|日|世纪|号|个|次|名|届|岁|%|亿|万|千|米|人|条|大|项|[-—~–/]\s*\d+\s*年))"

RULES: tuple[Rule, ...] = (
    rule(
        "number_ti",
        _N,
        0.99,
        rf"第\s*(\d{{1,4}}|[{_HAN_DIGITS}]{{1,3}})\s*(?:小?题)(?![组型目])\s*[.、:,)\]]?\s*",
        ("第1题(单选)：某村", "1"),
        ("第 12 题 某村", "12"),
        ("第三题、某村", "三"),
        others=("第1章 概论", "第1题组"),
    ),
    rule(
        "number_question",
        _N,
        0.9,
        r"(?:题目|问题|试题|题|[Qq]|Question)\s*(\d{1,4})\s*[.、:)]\s*",
        ("题目1：某村", "1"),
        ("Q3. 某村", "3"),
        others=("问题1和问题2",),
    ),
    rule("number_of", _N, 0.95, r"(\d{1,4})\s*/\s*\d{1,4}\s*[.、:]?\s*(?=\[)", ("3/20 【单选题】某村", "3")),
    rule("number_lone", _N, 0.75, r"(\d{1,4})\s*[.、,]?$", ("12", "12"), ("12、", "12"), others=("2016年", "12 34")),
    rule(
        "number_comma",
        _N,
        0.97,
        r"(\d{1,4})\s*、\s*(?![、\d]*\d+、)",
        ("24、1840年以后", "24"),
        ("3 、某村", "3"),
        others=("1、2、3三个数", "某村"),
    ),
    rule(
        "number_tagged",
        _N,
        0.97,
        r"(\d{1,4})\s*(?=\[[单多判填简名论问不是])",
        ("1【单选题】某村", "1"),
        ("12 ［多选题］某村", "12"),
        others=("1[注]某村",),
    ),
    rule(
        "number_dot_stem",
        _N,
        0.8,
        rf"(\d{{1,4}})\s*\.\s*{_STEM_OF_DIGITS}",
        ("3.2016年，某村", "3"),
        others=("1.1 概述", "30.2"),
    ),
    rule(
        "number_dot_digit",
        _N,
        0.4,
        r"(\d{1,4})\.(?=\d)(?!\d+(?:\.\d+)*\s*$)",
        ("5.3G的意思是", "5"),
        others=("30.2", "1.2.3"),
    ),
    rule(
        "number_dot",
        _N,
        0.97,
        r"(\d{1,4})\s*\.(?!\d)[.\s]*",
        ("1.某村", "1"),
        ("1．某村", "1"),
        ("10 . 某村", "10"),
        others=("3.14", "某.村"),
    ),
    rule(
        "number_stop",
        _N,
        0.85,
        r"(\d{1,4})\s*(?:[,:;。·']|\.)\s*(?!\d)",
        ("1，某村", "1"),
        ("2：某村", "2"),
        others=("1,000元", "11:08"),
    ),
    rule("number_paren", _N, 0.85, r"(\d{1,4})\s*\)\s*", ("1)某村", "1"), ("2）某村", "2"), others=("(1)某村",)),
    rule(
        "number_parens",
        _N,
        0.7,
        r"\((\d{1,3})\)\s*[.、]?\s*",
        ("(1)某村", "1"),
        ("（12）、某村", "12"),
        others=("(A)某村",),
    ),
    rule("number_brackets", _N, 0.9, r"\[(\d{1,4})\]\s*[.、]?\s*", ("[1]某村", "1"), ("【12】某村", "12")),
    rule("number_tab", _N, 0.9, r"(\d{1,4})\t\s*", ("1\t某村", "1")),
    rule("number_space_year", _N, 0.6, r"(\d{1,4}) +(?=\d{4}\s*年)", ("84 2017年某月", "84"), others=("84 2017",)),
    rule(
        "number_space",
        _N,
        0.6,
        r"(\d{1,4}) +(?=[^\d\s.、,:/+\-*=<>%)])(?![A-Za-z]\b)",
        ("1 某村", "1"),
        others=("36 + 1", "5 G 36"),
    ),
    rule(
        "number_glued",
        _N,
        0.45,
        r"(\d{1,3})(?=[\u4e00-\u9fff“《])(?!个(?![人体])|[年月日时分秒次名届岁亿万千百十米元人条大项级世号周倍种位楼层])",
        ("14某村", "14"),
        others=("16年", "3个"),
    ),
    rule("number_han", _N, 0.5, rf"([{_HAN_DIGITS}]{{1,3}})\s*[、.,]\s*", ("一、简述某村", "一"), others=("一个某村",)),
    rule("number_han_parens", _N, 0.5, rf"\(([{_HAN_DIGITS}]{{1,3}})\)\s*[、.]?\s*", ("（一）某村", "一")),
)
"""The first that fits reads the number."""

_FAMILY = {
    "number_dot_stem": "number_dot",
    "number_dot_digit": "number_dot",
    "number_stop": "number_dot",
    "number_tagged": "number_dot",
    "number_space_year": "number_space",
    "number_tab": "number_space",
}

_BRACKET_FIRST = re.compile(r"([(\[][ _]*(?:[A-Ha-h][ ,、A-Ha-h]*|[√×对错✓✔])?[ _]*[)\]])\s*(?=\d{1,4}\s*[.、])")
_START = frozenset("0123456789第题问试Qq([" + _HAN_DIGITS)
_HAN_VALUES = {char: value for value, char in enumerate(_HAN_DIGITS, start=1)}


class Number(NamedTuple):
    """A number at the beginning of a line: the rule that read it, its value, where it ends, and a bracket before it."""

    rule: Rule
    value: int
    end: int
    bracket: str = ""


def number_at(line: str, start: int = 0) -> Number | None:
    """Return the number that the plain `line` has at `start`."""
    if start >= len(line) or line[start] not in _START:
        return None
    bracket = _BRACKET_FIRST.match(line, start)
    found = _number_at(line, bracket.end() if bracket else start)
    return found._replace(bracket=bracket[1]) if found and bracket else found


def _number_at(line: str, start: int) -> Number | None:
    for each in RULES:
        match = each.pattern.match(line, start)
        if match:
            value = value_of(match)
            return Number(each, int(value) if value.isdecimal() else han_value(value), match.end())
    return None


def family(name: str) -> str:
    """Return the way of numbering that the rule `name` is a case of: 3. and 3.2016年 number in one way."""
    return _FAMILY.get(name, name)


def han_value(numeral: str) -> int:
    """Return the value of a Chinese numeral below one hundred; 0 for what is none."""
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return _HAN_VALUES.get(numeral, 0)
    return _HAN_VALUES.get(tens, 1) * 10 + (_HAN_VALUES.get(ones, 0) if ones else 0)
