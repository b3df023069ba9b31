"""Wrong figures of what is to rise or to fall, on the same side of its present value as the right one.

| source | stem | offered |
| 研发投入强度仅为1.9% | 研发投入强度提高到（　　） (2.2%) | 2.4%, 2.6% and not 1.8% |
| 柳编产值1.52亿元 | 柳编产值达到（　　） (1.8亿元) | 2.1亿元 and not 1.2亿元 |
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from question_bank.composition.draft import Candidate
from question_bank.composition.numbers.near_numbers import number_of
from question_bank.composition.source import Source

_CHANGED = re.compile(
    "([\u4e00-\u9fff]{4,8})(?:再|进一步|逐步|稳步|力争|控制|要)*(?:提高|提升|增加|增长|扩大|上升|增|升|降低|下降|压减|缩短|减少|压缩|降|减)[到至]$|"
    "([\u4e00-\u9fff]{4,8})(?:要|力争|将)*(?:达到?|突破|实现)$"
)
_PRESENT = re.compile(r"(?:目前|现在|仅|只|已|达|到|为|是|有|约)*(\d[\d,.]*[^\d，。；、]{1,3})")


def beyond_present(source: Source, before: str, figure: str, near: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return those of `near` that lie where `figure` lies by what the source says that the same thing is now."""
    found = _CHANGED.search(before)
    if found is None:
        return tuple(near)
    name, value = found[1] or found[2], number_of(figure)
    unit = figure.lstrip("0123456789.,")
    for at in source.index.places(name):
        present = _PRESENT.match(source.text, at + len(name))
        if present is None or not present[1].endswith(unit) or present[1] == figure:
            continue
        now = number_of(present[1])
        return tuple(each for each in near if (number_of(each.text) > now) == (value > now) and value != now)
    return tuple(near)
