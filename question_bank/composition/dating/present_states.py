"""Whether words tell how something is at the time of the document, so that no year need be said.

| words | no year needed |
| 仍有12个村未通公交 / 持证上岗的只占三成 | yes, of a report or an outline |
| 全年受理案件96件 / 去年仅办结4件 | no: the year is that of the report |
| 全县现有学校16所 (a chronicle) | no: of which of its years |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source

_STATE = re.compile(
    r"[仍尚]有|仍然?(?:存在|处于|未)|仅[有占为达\d]|只[占有]|现有|目前(?:全[\u4e00-\u9fff]|集团|公司|学校|医院|街道|社区|本[省市县区局院校])|缺口|月均(?!线)|本届|不足[一二三四五六七八九\d]成|"
    r"[\u4e00-\u9fff]平均年龄|下设(?!的|了)|编制\d|(?:估算|计划|概算)总投资|由原来的[^，。；]{1,8}(?:压缩|缩短|减少|提高)[到至为]"
)
_OF_A_YEAR = re.compile(
    r"今年|去年|前年|上年|全年|本年|半年|季度|同比|环比|(?:新增|新建|完成|办结|受理|查处|发生|累计)[^满，]{0,8}\d"
)
_CHRONICLE = re.compile("史(?!学|料|实)|历程|沿革|大事记|编年|纪事|志$")


def is_so_now(source: Source, words: str) -> bool:
    """Tell whether `words` tell a state that a document of one time, which no chronicle is, finds there."""
    if _STATE.search(words) is None or _OF_A_YEAR.search(words):
        return False
    return _CHRONICLE.search(source.title) is None
