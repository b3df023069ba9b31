"""A gate for wrong figures: what the rest of the stem rules out by itself is no option.

| stem | ruled out |
| 排查管道（　　），其中漏水6处 (9处) | 6处, 5处: a part is no more than the whole |
| 招收学员40人，其中女学员（　　） (17名) | 40名, 43名: people are counted by any of their words |
| 年满（　　）的可以报名，其中未满十八周岁的须家长同意 (十四周岁) | 十八周岁, 二十周岁 |
| 山林占62%，耕地占（　　） (31%) | 41%: parts of one whole are no more than all of it |
| 一处（　　）内检查不超过2次 (两年) | 一年: it holds for a shorter time too |
| 每月10日前上报，（　　）前汇总 (25日) | 31日: not every month has one |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from question_bank.composition.draft import SIGNS, Candidate, Draft, Origin
from question_bank.composition.framing.stems import bare
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of, size_of
from question_bank.composition.source import Source

_WRITTEN = "[零〇一二三四五六七八九十百千万两]+"
_AMOUNTS = re.compile(rf"(?<![\d.])(?=\d\d|\d\.){AMOUNT}(?![\d年月日])")
"""Numbers of two figures and more that are no dates: of fewer each stands everywhere."""
_FIGURE = re.compile(rf"({AMOUNT}|{_WRITTEN})(.*)")
_COUNTED = re.compile(rf"(?<![\d.第])(?<!\d月)(?:{AMOUNT}|{_WRITTEN})(?=[^\d])")
"""Numbers that count or measure something: no ordinal, and no day of a certain month."""
_PEOPLE = "名人位"
_LONG_UNIT = re.compile(
    "个(?:月|工作日|小时|百分点)|周[岁年]|[平立]方|公[里斤顷]|[千毫厘分]米|小时|分钟|工作日|学[时年期分]|百分"
)
"""Units of which the first character is a unit of something else."""
_SHARE = re.compile(rf"占[^，。；、\d（]{{0,8}}({AMOUNT})%(?!以[上下])")
_TO_SHARE = re.compile("占[^，。；、\\d（]{0,8}$")
_IN_A_MONTH = re.compile("[每次当下翌本]个?月")
_LASTING = re.compile("[之以]?内|的|后|时间|期")
"""What stands behind so many days, and behind no day of the month."""
_AT_MOST = re.compile("[之以]?内[^。；]{0,24}?(?:不(?:得|应|再|能)?(?:超过|多于)|至多|最多)[^，。；]{0,3}[次遍回]")
"""What is done so often at most in a time is done no oftener in a shorter one."""
_EVERY_MONTH, _WHOLE = 28, Decimal(100)
_REMEMBERED = 1 << 8


def ruled_out(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> str | None:
    """G3: beside the other figures of the stem the wrong one could stand as the right one does."""
    sign = SIGNS.get(draft.kind)
    if candidate.origin is not Origin.NUMBER or sign is None or len(draft.fillers) != 1:
        return None
    left, found, right = bare(draft.stem).partition(sign)
    if not found:
        return None
    key, text = draft.fillers[0], candidate.text
    shown = _FIGURE.match(text)
    if shown and shown[1] in _AMOUNTS.findall(f"{left}，{right}"):
        return "the stem tells it of something else"
    value, other = size_of(key), size_of(text)
    if any(_on_another_side(other, value, each) for each in _alike(key, left, right)):
        return "another figure of the stem rules it out"
    if key.endswith("%") and _TO_SHARE.search(left):
        shares = [number_of(each) for each in _SHARE.findall(f"{left}，{right}")]
        if sum(shares) + value <= _WHOLE < sum(shares) + other:
            return "the parts would be more than the whole"
    if other < value and _AT_MOST.match(right):
        return "what holds for the time holds for a shorter one"
    if _is_day(key, left, right) and value <= _EVERY_MONTH < other:
        return "not every month has such a day"
    return None


def _on_another_side(other: Decimal, value: Decimal, told: Decimal) -> bool:
    """Tell whether `other` does not stand to what is `told` as the right `value` does."""
    return value != told and (other == told or (other > told) != (value > told))


@lru_cache(_REMEMBERED)
def _alike(key: str, left: str, right: str) -> tuple[Decimal, ...]:
    """Return the figures around a gap that are counted as its `key` is."""
    found = _FIGURE.match(key)
    if found is None or not found[2]:
        return ()
    unit = _unit(found[2])
    return tuple(number for words in (left, right) for number, own in _figures(words) if own == unit)


def _figures(words: str) -> Iterator[tuple[Decimal, str]]:
    for found in _COUNTED.finditer(words):
        unit = words[found.end() : found.end() + 4]
        yield size_of(found.group() + unit), _unit(unit)


def _unit(words: str) -> str:
    """Return the unit that `words` begin with: one for people, and as much of a long one as tells it from others."""
    if words[:1] in _PEOPLE:
        return _PEOPLE
    long = _LONG_UNIT.match(words)
    return long.group() if long else words[:1]


def _is_day(key: str, left: str, right: str) -> bool:
    """Tell whether `key` is a day of some month, any month."""
    return key.lstrip("0123456789") == "日" and _IN_A_MONTH.search(left) is not None and not _LASTING.match(right)
