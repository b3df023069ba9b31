"""Rows of a key that stands apart: many answers in a line, by number, by range, or one letter after the other.

| a line | says |
| 1、D 2、A　3、C | 1 D, 2 A, 3 C |
| 1B 2A3C4C | 1 B, 2 A, 3 C, 4 C |
| 1-5 ABCDA 6～10：BBACD | 1 A … 10 D |
| 1—3 AB ACD BC | 1 AB, 2 ACD, 3 BC |
| 1.√ 2.× 3.√ | 1 √, 2 ×, 3 √ |
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SIGN = r"[√×✓✔❌✘]|正确|错误|对|错|[TFYN](?![A-Za-z])"
_VALUE = rf"(?:[A-K](?:[,、]?[A-K]){{0,9}}|{_SIGN})"
# Each gap is bounded, so that no row takes long whatever stands in it.
_PAIR = re.compile(
    rf"[\s,;|。.、(\[]{{0,24}}(\d{{1,4}})[\s、.,:)\]-]{{0,12}}[(\[]?\s{{0,6}}({_VALUE})\s{{0,6}}[)\]]?(?![A-Za-z])"
)
_RANGE = re.compile(
    r"[\s,;|。、(\[]{0,24}(\d{1,4})\s{0,4}[-—–~～至到]{1,2}\s{0,4}(\d{1,4})\s{0,4}题?[\s:、.)\]]{0,8}"
    rf"((?:(?:[A-K]|{_SIGN})[\s,、;]{{0,8}}){{1,2000}})(?=\d|[\s;|。,)]|$)"
)
_CELLS = re.compile(rf"(?:{_SIGN}|[A-K]+)")
_LETTERS = re.compile(rf"\s{{0,8}}(?:(?:[A-K]|{_SIGN})[\s,、;.]{{0,8}})+$")
_NUMBERS = re.compile(r"(?:题号|序号|题目)\s*((?:\d{1,4}[\s|]*)+)$")
_ANSWERS = re.compile(r"(?:参考|正确)?答案\s*(.+)$")
LEAST = 3
"""Pairs from which on a line is a row of a key wherever it stands."""


class KeyEntry(NamedTuple):
    """One answer of a key; number 0 stands for the next question in turn."""

    number: int
    value: str


def key_row(line: str) -> list[KeyEntry]:
    """Return the answers of the plain `line` when it holds nothing else, [] for any other line."""
    found: list[KeyEntry] = []
    place = 0
    while place < len(line):
        span = _RANGE.match(line, place)
        if span:
            entries = _of_range(int(span[1]), int(span[2]), span[3])
            if not entries:
                return []
            found += entries
            place = span.end()
            continue
        pair = _PAIR.match(line, place)
        if not pair:
            break
        found.append(KeyEntry(int(pair[1]), pair[2]))
        place = pair.end()
    return found if not line[place:].strip(" \t,;|。.、") else []


def _of_range(first: int, last: int, values: str) -> list[KeyEntry]:
    count = last - first + 1
    if not 1 < count <= 200:
        return []
    groups = values.replace(",", " ").replace("、", " ").replace(";", " ").split()
    if len(groups) != count:
        groups = [cell for group in groups for cell in (re.findall(rf"{_SIGN}|[A-K]", group))]
    return [KeyEntry(first + place, value) for place, value in enumerate(groups)] if len(groups) == count else []


def letters_row(line: str) -> list[KeyEntry]:
    """Return the answers of a plain `line` of nothing but letters or signs, one for each question in turn."""
    if not _LETTERS.match(line):
        return []
    groups = line.replace(",", " ").replace("、", " ").replace(";", " ").replace(".", " ").split()
    if all(len(group) >= LEAST for group in groups) and _CELLS.match(groups[0]):
        groups = [cell for group in groups for cell in re.findall(rf"{_SIGN}|[A-K]", group)]
    return [KeyEntry(0, value) for value in groups]


def numbers_row(line: str) -> list[int]:
    """Return the numbers of a plain row that says of which questions the answers stand below it: 题号 1 2 3."""
    match = _NUMBERS.match(line)
    return [int(number) for number in re.findall(r"\d+", match[1])] if match else []


def answers_row(line: str) -> list[str]:
    """Return the answers of a plain row that stands under the numbers: 答案 A B C."""
    match = _ANSWERS.match(line)
    return match[1].split() if match else []


EXAMPLES: tuple[tuple[str, tuple[KeyEntry, ...]], ...] = (
    ("1、D 2、A　3、C", (KeyEntry(1, "D"), KeyEntry(2, "A"), KeyEntry(3, "C"))),
    ("1A 2D 3A13D14C", (KeyEntry(1, "A"), KeyEntry(2, "D"), KeyEntry(3, "A"), KeyEntry(13, "D"), KeyEntry(14, "C"))),
    ("1-5 ABCDA", tuple(KeyEntry(number, value) for number, value in zip(range(1, 6), "ABCDA", strict=True))),
    ("1—3：AB ACD BC", (KeyEntry(1, "AB"), KeyEntry(2, "ACD"), KeyEntry(3, "BC"))),
    ("1.√ 2.× 3.√", (KeyEntry(1, "√"), KeyEntry(2, "×"), KeyEntry(3, "√"))),
    ("1.（B） 2.（C）", (KeyEntry(1, "B"), KeyEntry(2, "C"))),
    ("1. A公司和B公司", ()),
    ("1.对党员的处分", ()),
    ("2016年", ()),
)
"""Lines, and the answers that each holds."""
