"""What is called in short, or is a part of something, and has been named in full before.

| words | before | called in short |
| 水库于1972年蓄水 / 2019年，大坝加高3米 | 红旗水库1970年动工 | yes |
| 委员会下设办公室 | 设立职称评审委员会 | yes |
| 工程质量全部合格 | 云河工程1970年动工 | no: another thing |
"""

from __future__ import annotations

import re

from question_bank.composition.predicates import DATED
from question_bank.composition.source import Source

_PART = re.compile("(?:大坝|坝[顶体]|主坝|厂区|矿区|院区|校区|新址|工地|库区|灌区|渠首|苏区|根据地)(?![的、和])")
_COMMITTEE = re.compile("(委员会|领导小组|指挥部|理事会)(?=主任|组长|副|由|每|下设|办公室|应|负责|会议)")
_SHORT = re.compile("(水库|大桥|大渠|工程|公路|铁路|隧道|电站|水厂|渡槽|书院|学堂)(?![的、和质师建造款量项类局部队处])")
"""What somebody calls a part of something, or in short, whose full name stands before."""
_BACK = 1_000
"""Characters of text in which the full name may stand."""


def speaks_in_short(source: Source, start: int, words: str) -> bool:
    """Tell whether `words` name a part of something (大坝), or call in short what is named in full before `start`."""
    before = source.text[max(0, start - _BACK) : start]
    return _PART.match(_undated(words)) is not None or named_in_full(words, before)


def named_in_full(words: str, before: str) -> bool:
    """Tell whether `before` names in full what `words` call in short."""
    found = _SHORT.match(_undated(words)) or _COMMITTEE.match(_undated(words))
    return found is not None and re.search("[\u4e00-\u9fff]{2}" + found[1], before) is not None


def _undated(words: str) -> str:
    told = DATED.match(words)
    return words[told.end() :] if told else words
