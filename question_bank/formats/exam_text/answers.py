"""What an answer says: letters of options, right or wrong, or words."""

from __future__ import annotations

import re

from question_bank.formats.exam_text.line import plain
from question_bank.model.question import RIGHT, WRONG

_BETWEEN = r"[\s,、;|/.+和及与&]*"
_LETTERS = re.compile(rf"[(\[\s\"'“]*([A-Ka-k](?:{_BETWEEN}[A-Ka-k])*)[)\]\s.。,;:\"'”项]*$")
_FIRST_LETTERS = re.compile(r"[(\[\s]*([A-K](?:[,、\s|]{0,2}[A-K])*)\s*[)\]]?\s*[.、:,;：)\s]\s*\S")
_EACH = re.compile(r"(?:^|[\s;,；，。])([A-K])\s*[.、:：)]")
_RIGHT_WORDS = "对 正确 √ ✓ ✔ ☑ 是 T Y TRUE YES V RIGHT 真 R ✅ 对的"
_WRONG_WORDS = "错 错误 × ✘ ❌ ❎ 否 F N FALSE NO X WRONG 假 不对 不正确 非 W 错的"
_TRUTH = {**dict.fromkeys(_RIGHT_WORDS.split(), RIGHT), **dict.fromkeys(_WRONG_WORDS.split(), WRONG)}
_CERTAIN = frozenset(
    ("对", "正确", "√", "✓", "✔", "✅", "对的", "TRUE", "错", "错误", "×", "✘", "❌", "❎", "错的", "FALSE")
)
_TRUTH_FIRST = re.compile(
    r"\s*(正确|错误|不正确|不对|对|错|√|×|✓|✔|❌|观点正确|观点错误)\s*(?:\(.{0,6}\))?\s*[。,;:，；：.!\s]\s*(?=\S)"
)
_EMPTY = frozenset(("", "空", "(空)", "无", "略", "暂无", "无答案", "none", "null", "-", "—", "/"))


def letters_of(answer: str, *, certain: bool = False) -> str:
    """Return the letters that `answer` consists of or begins with, in order and once each; "" where it is words.

    With `certain` only an answer that is nothing but letters counts.
    """
    words = plain(answer)
    match = _LETTERS.match(words)
    if match is None and not certain:
        match = _FIRST_LETTERS.match(words)
        if match and len(match[1]) == 1:
            # “A.甲 B.乙” names its letters one by one.
            return "".join(sorted(set(_EACH.findall(words)) | {match[1]}))
    return "".join(sorted(set(re.findall("[A-K]", match[1].upper())))) if match else ""


def truth_of(answer: str, *, certain: bool = False) -> str:
    """Return RIGHT or WRONG where `answer` says so, "" where it says something else.

    With `certain` letters do not count, which may be options too.
    """
    words = plain(answer).strip(" \t()[]。.;；,:\"'“”").upper()
    if certain and words not in _CERTAIN:
        return ""
    return _TRUTH.get(words, "")


def truth_with_reason(answer: str) -> tuple[str, str]:
    """Return the verdict that `answer` begins with and the reason behind it; ("", "") where there is none."""
    match = _TRUTH_FIRST.match(plain(answer))
    if not match:
        return "", ""
    return _TRUTH[match[1].removeprefix("观点")], answer[match.end() :].strip()


def is_empty(answer: str) -> bool:
    """Whether `answer` says that there is none."""
    return plain(answer).strip(" \t.。;:()[]").lower() in _EMPTY


LETTER_EXAMPLES: tuple[tuple[str, str], ...] = (
    ("ABCD", "ABCD"),
    ("A,B,C", "ABC"),
    ("A、C", "AC"),
    ("A|B", "AB"),
    ("c", "C"),
    ("Ｂ", "B"),
    ("（ D ）", "D"),
    ("DCA", "ACD"),
    ("C，一定职业", "C"),
    ("A:\n思政", "A"),
    ("ACD:A;甲;C;乙;D;丙;", "ACD"),
    ("A.甲 B.乙", "AB"),
    ("D.开除", "D"),
    ("A B D", "ABD"),
    ("开除", ""),
    ("A公司", ""),
    ("", ""),
    ("对", ""),
)
"""Answers, and the letters in each."""
TRUTH_EXAMPLES: tuple[tuple[str, str], ...] = (
    ("对", RIGHT),
    ("（√）", RIGHT),
    ("正确。", RIGHT),
    ("T", RIGHT),
    ("Y", RIGHT),
    ("✔", RIGHT),
    ("是", RIGHT),
    ("错", WRONG),
    ("×", WRONG),
    ("错误", WRONG),
    ("F", WRONG),
    ("❌", WRONG),
    ("否", WRONG),
    ("False", WRONG),
    ("对的东西", ""),
    ("A", ""),
    ("", ""),
)
"""Answers, and whether each says right or wrong."""
