"""Names the county, town or village that 全县, 该县 or 镇政府 is, where its paragraph tells of one in a wider paper.

| paper; paragraph | stem | becomes |
| 全省养蜂会议提纲; 青石县介绍了做法。全县… | 2017年，全县蜂群只剩（　　） | 2017年，青石县蜂群只剩（　　） |
| 门牌条例讲义; 柳塘镇有两条路。镇政府… | 镇政府收回意见（　　）份 | 柳塘镇政府收回意见（　　）份 |
| 云河县工作报告; 青石县的经验… 全县… | 全县新建（　　）所 | stays: the paper is of a county itself |
| 全省会议提纲; 青石县、云河县都… 全县… | 全县新建（　　）所 | stays: the paragraph tells of two |
"""

from __future__ import annotations

import re

from question_bank.composition.draft import SIGNS, Draft, reworded
from question_bank.composition.framing.stems import is_quoted
from question_bank.composition.source import Source

_LEVELS = "县镇乡村"
"""The last characters of the names of places that paragraphs tell of."""
_BARE = re.compile(
    rf"(?<![\u4e00-\u9fff“])(?:全|该)(?P<whole>[{_LEVELS}])(?![级域长内外里上民民居委])|"
    rf"(?<![\u4e00-\u9fff“])(?P<body>[{_LEVELS}])(?=委(?!员)|政府|党委|党支部|党总支|两委|[\u4e00-\u9fff]{{1,5}}[局站办院所](?:[长，。]|[\u4e00-\u9fff]))"
)
"""全县, 该镇, and 镇 before a body of it (镇政府, 县水利局), but not 全县域 nor 县长."""
_NOT_NAMED = re.compile(
    "^[全该本各我两邻外他每某到在的有是]|[一二两三几多\\d]个?[县镇乡村]$|[城乡集村]镇$|[农乡山渔新]村$|(?:行政|自然|示范|试点|贫困|重点|农业|产粮|边境|山区)[县镇乡村]$|"
    "[立强活富兴治管美稳惠建][县镇乡村]$|^[\u4e00-\u9fff]?[新现前原时历]任"
)
"""What is no name of one place: 贫困县, 行政村, 沿海城镇, nor a motto (竹业强县) or an office (新任村支书)."""


def place_told(draft: Draft, source: Source) -> Draft:
    """Return `draft` with the name of the one place of which its paragraph tells for 全县, 该县 or 县 before a body."""
    stem = draft.stem if draft.kind in SIGNS and draft.spans else ""
    found = _BARE.search(stem) if source.language.scale == 1 else None
    if found is None:
        return draft
    level = found["whole"] or found["body"]
    if level in source.title or is_quoted(stem, found.start()):
        return draft
    start = draft.spans[0][0]
    named = _named(source.text[source.line_start(start) : start], level)
    if len(named) != 1 or named[0] in stem:
        return draft
    return reworded(draft, stem[: found.start()] + named[0] + stem[found.end() :])


def _named(told: str, level: str) -> list[str]:
    """Return the names of the places of a `level` with which clauses of the words `told` begin, each once."""
    if level not in told:
        return []
    names = re.findall(
        rf"(?:^|[，。；：、）]|[，。；：][在从到由向])(?:[\u4e00-\u9fff]{{2,3}}[{_LEVELS}])?([\u4e00-\u9fff]{{2,3}}{level})(?=[\u4e00-\u9fff、，])",
        told,
    )
    return list(dict.fromkeys(name for name in names if is_place(name)))


def is_place(name: str) -> bool:
    """Tell whether a word that ends as the names of places do may be the name of one."""
    return _NOT_NAMED.search(name) is None
