"""Lists whose points end in one noun: that noun, with their count, or the heading that ends with it, tells of what.

| before, or over, the points | points | list |
| 干部要练好四种本领。 | 练好学习的本领 / 练好调研的本领 / … (four) | 四种本领 |
| 二、协会的职能 | 服务职能 / 协调职能 / 自律职能 | 协会的职能 |
| 二、协会的三项职能 | 服务职能 / 协调职能 / 自律职能 | 协会的三项职能 |
| 干部要练好五种本领。 | four points | none: one is missing |
| 三、组织机构 | 理事会 / 监事会 / 秘书处 | none: no noun is shared |
| 二、用电“三不准” | 不准拉线 / 不准超载 / 不准私修 | 用电“三不准” |
"""

from __future__ import annotations

import re

from question_bank.composition.framing.phrasing import counted
from question_bank.composition.source import Source
from question_bank.model import Formulation, Soundness

_NOUN = 2
"""Characters of the noun in which all points end."""
_FEWEST = 3
COUNT_AND_NOUN = re.compile("[三四五六七八九十]+[种个项大条类](?:方面的?)?[\u4e00-\u9fff]{2}")
"""A list called by its count: of whom, the heading says."""
_TEMPLATE = "(?P<name>{count}[种个项大条类](?:方面的?)?{noun})。?$"
_CALLED = re.compile("“([^“”]{2,8})”(?:要求|规定|制度|原则|法|工作法|纪律|内容)?$")
_SIGNS = re.compile("[一二两三四五六七八九十]")
_VALUES = {"两": 2} | {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)}


def _noun(formulation: Formulation) -> str:
    """Return the two characters in which all points end, where they say more than those, or ""."""
    titles = [item.right.text.rstrip("。；") for item in formulation.items]
    ends = {title[-_NOUN:] for title in titles}
    return ends.pop() if len(ends) == 1 and len(titles) >= _FEWEST and min(map(len, titles)) > _NOUN else ""


def shared_end(topic: str, formulation: Formulation) -> bool:
    """Tell whether the heading `topic` ends in the noun in which all of its points end."""
    noun = _noun(formulation)
    count = counted(len(formulation.items))
    return bool(noun) and re.search(f"的(?:{count}[种个项大条类])?{re.escape(noun)}$", topic) is not None


def counted_before(source: Source, formulation: Formulation) -> str:
    """Return how the sentence right before the points counts them (四种本领), "" where none does."""
    noun = _noun(formulation)
    first = source.section_with(formulation.items[0].right.start) if noun else None
    if first is None:
        return ""
    end = first.heading[0][0]
    while end > 0 and source.text[end - 1].isspace():
        end -= 1
    sentence = source.sentence_at(max(0, end - 1))
    if sentence is None or sentence.soundness is not Soundness.WHOLE or sentence.end < end:
        return ""
    words = source.outline.words(sentence.start, sentence.end)
    found = re.search(_TEMPLATE.format(count=counted(len(formulation.items)), noun=re.escape(noun)), words)
    return found["name"] if found else ""


def called_by_count(topic: str, formulation: Formulation) -> bool:
    """Tell whether the heading `topic` counts its points (用电“三不准”, “三会一课”, 处理好三对关系)."""
    count = counted(len(formulation.items))
    if len(formulation.items) >= _FEWEST and re.search(f"{count}[种个项大条类对组][\u4e00-\u9fff]{{2,4}}$", topic):
        return True
    found = _CALLED.search(topic)
    values = [_VALUES[sign] for sign in _SIGNS.findall(found[1])] if found else []
    return bool(values) and values[0] > 1 and sum(values) == len(formulation.items)
