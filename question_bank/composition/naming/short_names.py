"""What is called in short, or is a part of something, and has been named in full before.

| words | before | called in short |
| 水库于1972年蓄水 / 2019年，大坝加高3米 | 红旗水库1970年动工 | yes |
| 委员会下设办公室 | 设立职称评审委员会 | yes |
| 工程质量全部合格 | 云河工程1970年动工 | no: another thing |
"""

from __future__ import annotations

import re

from question_bank.composition.framing.predicates import DATED
from question_bank.composition.source import Source

_PART = re.compile("(?:大坝|坝[顶体]|主坝|厂区|矿区|院区|校区|新址|工地|库区|灌区|渠首|苏区|根据地)(?![的、和])")
_COMMITTEE = re.compile("(委员会|领导小组|指挥部|理事会)(?=主任|组长|副|由|每|下设|办公室|应|负责|会议)")
_SHORT = re.compile("(水库|大桥|大渠|工程|公路|铁路|隧道|电站|水厂|渡槽|书院|学堂)(?![的、和质师建造款量项类局部队处])")
"""What somebody calls a part of something, or in short, whose full name stands before."""
OF_ONE = re.compile(
    "(?:全长|全线|线路全长|总(?:投资|长|建筑面积|面积|库容|装机|规模|占地|用地|造价|里程|工期)|占地|用地|概算|估算|建筑面积|设计(?!师|院|单位|大赛|方案)|规划(?:总|用|占|建|面)|"
    "主跨|桥面|年(?:引水|供水|处理|发电|产|吞吐|均)|日(?:处理|供水|产)|建设(?:工期|周期|规模|总))"
)
"""What is told only of one work or body that has been named."""
CALLED = re.compile(
    "(工程|项目|线路|大桥|水库|平台|基地|中心|园区|产业园|示范区|系统|活动|赛事|大赛|展会|基金|隧道|铁路|公路|高速|机场|码头|车站|电站|泵站|水厂|灌区|场馆|展馆|突击队|宣传队|工作队|服务队|小分队|识字班|夜校|合作社|互助组)"
    f"(?={OF_ONE.pattern}|每|用|共|累计|先后|目前|已|建成|投产|投用|上线|开通|启用|覆盖|采用|涵盖|汇集|接入|服务|惠及|吸引|全部|全面|正式|一期|主体|"
    "预计|计划|于|自|拥有|设有|入驻|\\d)"
)
"""A general noun at the head of what is told of a work, a body or an occasion."""
_THROUGHOUT = 3
"""Clauses that begin with the short name of a body that everybody in a paper calls so."""
_BACK = 1_000
"""Characters of text in which the full name may stand."""


def speaks_in_short(source: Source, start: int, words: str) -> bool:
    """Tell whether `words` name a part of something (大坝), or call in short what is named in full before `start`."""
    before = source.text[max(0, start - _BACK) : start]
    return _PART.match(undated(words)) is not None or named_in_full(words, before)


def speaks_for_all(source: Source, words: str) -> bool:
    """Tell whether the short name that opens `words` opens so many clauses that it can only be whose paper it is."""
    found = CALLED.match(undated(words)) or _SHORT.match(undated(words))
    if found is None:
        return False
    counts, name = source.throughout(_openings), found[1]
    if name not in counts:
        counts[name] = len(re.findall(f"(?<![一-鿿]){name}", source.text))
    return counts[name] >= _THROUGHOUT


def _openings(source: Source) -> dict[str, int]:
    """Return how many clauses begin with each short name that was asked for already."""
    return {}


def named_in_full(words: str, before: str) -> bool:
    """Tell whether `before` names in full what `words` call in short."""
    told = undated(words)
    found = _SHORT.match(told) or _COMMITTEE.match(told) or CALLED.match(told)
    return found is not None and re.search(f"(?:[\u4e00-\u9fff]{{2}}|[”）]){found[1]}", before) is not None


def undated(words: str) -> str:
    """Return `words` without the date with which they begin."""
    told = DATED.match(words)
    return words[told.end() :] if told else words
