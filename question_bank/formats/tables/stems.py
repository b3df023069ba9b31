"""Taking out of a stem what is not part of it: its number, the word for its kind, the answer, the blank to fill.

| in the file | stem | what was found |
| 12、党的宗旨是（ ） (the whole column is numbered) | 党的宗旨是（ ） | |
| (单选题，1 分) 党的宗旨是() | 党的宗旨是() | single choice |
| 党的宗旨是（ B ）。 | 党的宗旨是（　　）。 | B |
| 党的宗旨是____。 (fill-in) | 党的宗旨是＿＿＿＿。 | |
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from question_bank.formats.tables.kinds import Kinds, kinds_named
from question_bank.model.question import BLANK, CHOICE_GAP

_NUMBER = re.compile(r"\s*(?:第\s*)?[0-9０-９]{1,5}\s*(?:[、，．:：)）]|[.,](?![0-9])|题[.、:：\s]*|\s(?=\D))\s*")
_PLAIN_NUMBER = re.compile(r"\s*[0-9０-９]{1,5}\s*[.．、]\s*")
_WORD = (
    r"(?:(?:(?:单|多|不定)项?选?择?|选择|判断|是非|填空|简答|问答|论述|名词解释|案例分析|辨析|主观|排序|连线|配对)题?"
    r"|(?:计算|综合|应用|材料|案例|分析|操作)题|(?:single|multiple)[ -]choice|true[ /]false)"
    r"(?:\s*[,，、:：/]?\s*(?:共|每题|本题|满分)?\s*[0-9.]+\s*分)?"
)
_TAG = re.compile(rf"[【\[(（〔［]\s*({_WORD})\s*[】\])）〕］][.、:：\s]*", re.IGNORECASE)
_TAG_AT_END = re.compile(rf"\s*[【\[(（〔［]\s*({_WORD})\s*[】\])）〕］]\s*$", re.IGNORECASE)
_BARE_TAG = re.compile(r"((?:单项?|多项?|不定项)选择?题|判断题|填空题|简答题|问答题|论述题)\s*[:：、.]\s*")
_ORIGIN = re.compile(r"\s*【(出题|来源|出处|命题)\s*[:：]\s*([^】]{1,40})】\s*$")
_ANSWERED = re.compile(
    r"[（(]\s*(?:([A-Za-zＡ-Ｚａ-ｚ](?:[\s、，,;；/|.]*[A-Za-zＡ-Ｚａ-ｚ]){0,9})|([√×✓✔✗✘❌对错]|正确|错误))\s*[)）]"
)
_ROOM = re.compile(r"[_＿]{2,}|[（(]\s*[_＿\s]*[)）]|【\s*】|\[\s+\]|\u00a0{3,}|(?<=\S) {4,}(?=\S)|\u3000{3,}(?=\S)")
_OPEN_ROOM = re.compile(r"[_＿]{2,}|\u00a0{3,}|(?<=\S) {4,}(?=\S)")
_GAP = re.compile(r"[（(][\s＿_]*[)）]")
_FIRST_OPTION = re.compile(
    r"(?:\n\s*|\s{2,}|(?<=[）)。？?：:]))(?:[（(]\s*[AＡ]\s*[)）]|[AＡ]\s*[.．、:：)）]|[AＡ]\s)"
)
_SECOND_OPTION = re.compile(r"\s(?:[（(]\s*[BＢ]\s*[)）]|[BＢ]\s*[.．、:：)）]|[BＢ]\s)")
_ANSWER_LINE = re.compile(r"\s*(?:正确|参考)?答案\s*[:：]?\s*[A-Za-z]*\s*$")
_PLACEHOLDER = re.compile(r"第?\s*(?:题目?|试题|问题|question|q|no\.?)?\s*\d*\s*题?", re.IGNORECASE)


def has_number(text: str) -> bool:
    """Whether a text begins as a numbered question does."""
    return _NUMBER.match(text) is not None or _PLAIN_NUMBER.match(text) is not None


def without_number(text: str) -> str:
    """Return a text of a numbered column without its number; “3.2016年” keeps its year."""
    found = _NUMBER.match(text) or _PLAIN_NUMBER.match(text)
    rest = text[found.end() :] if found else text
    return rest if rest.strip() else text


def is_placeholder(text: str) -> bool:
    """Whether a text only counts: “题目12”, “第3题”, “5”."""
    return _PLACEHOLDER.fullmatch(text.strip()) is not None


def without_tag(text: str) -> tuple[str, Kinds]:
    """Return a stem without the word for its kind before or after it, and the kinds that word leaves open."""
    start = text.lstrip()
    for found in (_TAG.match(start), _BARE_TAG.match(start)):
        kinds = kinds_named(found[1]) if found else ()
        if found and kinds and start[found.end() :].strip():
            return start[found.end() :], kinds
    found = _TAG_AT_END.search(text)
    kinds = kinds_named(found[1]) if found else ()
    return (text[: found.start()], kinds) if found and kinds and found.start() else (text, ())


def without_origin(text: str) -> tuple[str, str]:
    """Return a stem without who set it, at its end in brackets, and that as a tag ("" where it is not there)."""
    found = _ORIGIN.search(text)
    return (text[: found.start()], f"{found[1]}:{found[2].strip()}") if found else (text, "")


def answers_inside(text: str) -> list[str]:
    """Return the letters and signs that stand alone in brackets of a stem, each as it may be its answer."""
    return [found[1] or found[2] for found in _ANSWERED.finditer(text)]


def without_answer(text: str, is_answer: Iterable[str]) -> str:
    """Return a stem with a gap where one of the answers `is_answer` stands alone in brackets."""
    wanted = {_bare(answer) for answer in is_answer}

    def gap(found: re.Match[str]) -> str:
        return CHOICE_GAP if _bare(found[1] or found[2]) in wanted else found[0]

    return _ANSWERED.sub(gap, text)


def with_gap(text: str) -> str:
    """Return the stem of a choice whose gap is a line or a run of blanks with the mark of a gap instead."""
    return text if _GAP.search(text) else _OPEN_ROOM.sub(CHOICE_GAP, text)


def with_blanks(text: str) -> tuple[str, int]:
    """Return the stem of a fill-in with the mark of a blank wherever there is room to write, and how many."""
    return _ROOM.subn(BLANK, text)


def with_options_apart(text: str) -> tuple[str, str]:
    """Return a stem without the lettered options that follow it in the same cell, and those ("" for none)."""
    for first in _FIRST_OPTION.finditer(text):
        below = text[first.start() :].strip()
        if text[: first.start()].strip() and _SECOND_OPTION.search(below):
            return text[: first.start()], _ANSWER_LINE.sub("", below)
    return text, ""


def gap_is_inside(text: str) -> bool:
    """Whether the sentence goes on after the gap, so that an option completes it."""
    rooms = list(_ROOM.finditer(text))
    return bool(rooms) and bool(text[rooms[-1].end() :].strip(" \t\r\n\u00a0\u3000。.．！!？?；;，,、：:"))


def _bare(answer: str) -> str:
    return re.sub(r"[\s、，,;；/|.]", "", unicodedata.normalize("NFKC", answer)).upper()
