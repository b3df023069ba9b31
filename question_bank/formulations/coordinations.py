"""Coordinations: two items of one length and one mould on both sides of 、 or 和.

| clause | items |
| 严密的组织体系是党的优势所在、力量所在 | 优势所在 / 力量所在 |
| 推进党支部标准化、规范化建设 | 标准化 / 规范化 |
| 坚持问题导向和目标导向 | 问题导向 / 目标导向 |
| 使用电、煤气时 | none: not of one length |
| 形成了以批评和自我批评为方法的新风 | none: that is one thing |
| 要说清找谁办、在哪里办 | none: 说清 is one verb |
| 从馆外借走的、送来的，随时登记 | none: 馆外借走的 is more than 借走的 |
| 供新入会社员学习和在会社员复习 | none: 新 belongs to the first member |
| 将水一滴一滴地、均匀而缓慢地滴入 | none: they say how |
| 报乡镇党委、政府审批 | none: 审批 is what both of them do |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sound_sentences
from question_bank.formulations.vocabulary import ADVERBIAL, NO_START, ONE_THING, REPORTED_TO, is_formula
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_JOINTS = re.compile("[、和与]")
_ONE_THING = re.compile(ONE_THING)
_QUOTE = re.compile(r"[“”‘’《》（）]")
_BREAKS = "的是了为有要把将对在、和与及"
_TAKES = "以把将对从由被向用按"
"""What opens the words around a list of two, not a member of it."""
_RESULT = re.compile("(?<=[说讲问查弄搞分听看写记摸理算数认辨交])[清明准透懂齐](?=[\u4e00-\u9fff])")
"""要说清找谁办: what a verb comes to is no beginning of a member."""
_TO_WHOM = re.compile(
    f"(?:{REPORTED_TO}|(?<![自理缘])由|(?<![已曾历])经|(?<![方导走倾意偏志])向)[\u4e00-\u9fff]{{2,16}}$"
)
"""Before those who do something, or to whom it is done, what is done stands behind the last of them."""
_ATTRIBUTES = "新老旧原副非未"
"""What a noun begins with, and the segmenter joins to the word before (供新, 对老)."""
_LEAST, _MOST = 2, 12


class _Pair(NamedTuple):
    start: int
    joint: int
    second: int
    end: int


def find_coordinations(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clean clause with one 、 (or none and one 和) that joins two like items."""
    text = outline.text.text
    for sentence in sound_sentences(outline):
        for clause in sentence.clauses:
            if clause.tainted or not _JOINTS.search(text, clause.start, clause.end):
                continue
            start = lead_in(text, clause.start, clause.end)
            piece = text[start : clause.end]
            if piece.count("、") > 1 or not _JOINTS.search(piece) or _ONE_THING.search(piece):
                continue
            pair = _pair(piece)
            if pair is None or piece.startswith(("和", "以及", "与", "及", "、"), pair.end):
                continue
            items = [
                Item(part(outline, start + pair.start, start + pair.joint)),
                Item(part(outline, start + pair.second, start + pair.end)),
            ]
            frame = (piece[: pair.start], piece[pair.end :])
            if is_formula(frame[0], piece[pair.start : pair.end], frame[1]):
                continue
            if not any(frame) or any(char.isdigit() for item in items for char in item.right.text):
                continue
            span = (start, clause.end)
            yield formulation(outline, FormulationKind.COORDINATION, sentence.section, items, [span], frame=frame)


def _pair(text: str) -> _Pair | None:
    """Return the pair around the one 、, or around the one 和 or 与 when there is no 、 and both sides end alike."""
    tokens = words(text)
    starts = {word.start: word.tag for word in tokens}
    ends = {word.end for word in tokens}
    comma = text.find("、")
    if comma >= 0:
        return _around(text, comma, starts, ends, alike=False)
    joints = [word.start for word in tokens if text[word.start : word.end] in ("和", "与")]
    return _around(text, joints[0], starts, ends, alike=True) if len(joints) == 1 else None


def _around(text: str, joint: int, starts: dict[int, str], ends: set[int], *, alike: bool) -> _Pair | None:
    second = joint + 1
    for length in range(min(_MOST, joint, len(text) - second), _LEAST - 1, -1):
        first, end = joint - length, second + length
        one, other = text[first:joint], text[second:end]
        if first not in starts or end not in ends or one == other or _QUOTE.search(one + other):
            continue
        if _RESULT.match(text, first) or _RESULT.match(text, second) or _cut_off(text, first, starts):
            continue
        if one[-1] == "的" and first > 0 and text[first - 1] not in _BREAKS:
            continue  # 借走的、送来的 each begin where what they say of somebody begins: 馆外借走的 is no 借走的
        if any(NO_START.match(each) or each[-1] == "地" or each[0] in _TAKES for each in (one, other)):
            continue
        if one[-2:] != other[-2:] and (ADVERBIAL.match(one) or ADVERBIAL.match(other)):
            continue
        shared = one[-1] == other[-1] or one[0] == other[0]
        closing = end == len(text) and one[0] != other[0]
        if closing and _TO_WHOM.search(text[:joint]) and _acts_last(starts, first, joint, second, end):
            continue
        free = first == 0 or text[first - 1] in _BREAKS or one[0] == other[0]
        closed = end == len(text) or text[end] in "的等之" or one[-1] == other[-1]
        same = starts[first][:1] == starts.get(second, "?")[:1]
        suits = shared and (one[-1] == other[-1] or not alike) if alike or not same else same
        if suits and closed and (free or shared or (same and first in starts)):
            return _Pair(first, joint, second, end)
    return None


def _acts_last(starts: dict[int, str], first: int, joint: int, second: int, end: int) -> bool:
    """Tell whether only the second of two members ends in a verb."""
    one = next((starts[at] for at in range(joint - 1, first - 1, -1) if at in starts), "")
    other = next((starts[at] for at in range(end - 1, second - 1, -1) if at in starts), "")
    return other == "v" and one[:1] == "n"


def _cut_off(text: str, first: int, starts: dict[int, str]) -> bool:
    """Tell whether a word of one character that belongs to a member stands right before it: 供新|入会社员."""
    before = max((start for start in starts if start < first), default=first)
    return before < first and text[first - 1] in _ATTRIBUTES and starts[before] in ("a", "b")
