"""Lines: what the readers of plain text and Markdown hand over, markup already taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model.text import MappedText, positions
from question_bank.outline.characters import HANZI, NUMERAL, WIDE, has_hanzi

_SPACES = re.compile(" +")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d,])(?=(?:\.\d+)?[\u4e00-\u9fff%])")
"""A figure whose thousands are set apart by spaces: 总面积2 386平方千米."""
_SPREAD = re.compile(
    rf"(?<![{HANZI}])[{HANZI}](?: ?[，、。；：（）“”])*(?: [{HANZI}](?: ?[，、。；：（）“”])*){{3,}}(?![{HANZI}])"
)
_SET_APART = re.compile(rf"(?:第(?:[{NUMERAL}]+|\d+)[编章节篇] *)(?P<title>[{HANZI}](?: +[{HANZI}]){{1,2}})")
"""The short title of a chapter, set apart to be as wide as the others: 第三章  会  员."""

_DAY = r"(?:\d{1,2}日|[上中下]旬|[初中底末])"
_DATED_LINE = re.compile(
    rf"(?:(?:(?:1[89]|20)\d\d年)?\d{{1,2}}月{_DAY}?(?:[—–～~至-]+(?:\d{{1,2}}月)?{_DAY}?)?|(?:1[89]|20)\d\d年|"
    r"[春夏秋冬]季?|年[初中底末]|[上下]半年|[同是本当]年)"
    rf"(?P<blank> +)(?![上中下]旬|[初中底末])(?=[{HANZI}“《]|\d+(?![\d日]))"
)
"""The date and the blank with which a line of a chronicle begins: 3月  引进加工线一条."""
_ENDS = ("。", "！", "；", "。”", "。）")
_SHORTEST_EVENT = 10


class Line(NamedTuple):
    """One line: normalised `text` and, for each character, the raw position it came from.

    `level`: 1–6 for a Markdown heading, else 0. `item`: a bullet or a cell, a whole of its own. `gap`: an empty line
    stands before it. `indented`: it began with the space that opens a paragraph. `newline`: raw position of the line
    break before it (-1: none). `depth`: how deep an item stands among items, 1 the outermost (0: not known). `marked`:
    the raw ranges that markup sets off inside the line, each with how ("strong", "code").
    """

    text: str
    origins: Sequence[int]
    level: int = 0
    item: bool = False
    gap: bool = False
    indented: bool = False
    newline: int = -1
    depth: int = 0
    marked: tuple[tuple[int, int, str], ...] = ()


def without(text: str, origins: Sequence[int], ranges: list[tuple[int, int]]) -> tuple[str, Sequence[int]]:
    """Return `text` and its `origins` without the ascending, disjoint `ranges`."""
    if not ranges:
        return text, origins
    texts: list[str] = []
    kept = positions(())
    done = 0
    for start, end in ranges:
        texts.append(text[done:start])
        kept.extend(origins[done:start])
        done = end
    texts.append(text[done:])
    kept.extend(origins[done:])
    return "".join(texts), kept


def tidy(text: str, origins: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Drop spaces at both ends, all but one of a run, and in a Chinese line those beside full-width punctuation.

    The blank behind the date of a line in a chronicle is a comma.
    """
    if " " not in text:
        return text, origins
    text = _date_parted(text)
    ranges: list[tuple[int, int]] = []
    wide = WIDE if has_hanzi(text) else ""
    spread = [match.span() for match in _SPREAD.finditer(text)] if wide else []
    if wide and any(map(str.isdigit, text)):
        spread += [match.span() for match in _GROUPED.finditer(text)]
    if wide and text[0] == "第" and (title := _SET_APART.fullmatch(text.rstrip())):
        spread.append(title.span("title"))
    for match in _SPACES.finditer(text):
        start, end = match.span()
        inside = start > 0 and end < len(text) and text[start - 1] not in wide and text[end] not in wide
        # Letters set apart for their looks or by a scanner: 提 纲 is not two words when four stand so.
        if not inside or any(first < start < last for first, last in spread):
            ranges.append((start, end))
        elif end - start > 1:
            ranges.append((start + 1, end))
    return without(text, origins, ranges)


def _date_parted(line: str) -> str:
    """Return `line` with a comma for the blank between a date and the sentence that tells what was then."""
    begin = len(line) - len(line.lstrip(" "))
    found = _DATED_LINE.match(line, begin)
    if found is None or not line.rstrip().endswith(_ENDS) or len(line) - found.end() < _SHORTEST_EVENT:
        return line
    place = found.start("blank")
    return f"{line[:place]}，{line[place + 1 :]}"


def join(lines: list[Line]) -> MappedText:
    """Return the texts of `lines` one after the other, each line break before a line kept as one character."""
    text: list[str] = []
    origins = positions(())
    for line in lines:
        if origins:
            text.append("\n")
            origins.append(line.newline)
        text.append(line.text)
        origins.extend(line.origins)
    return MappedText("".join(text), origins)
