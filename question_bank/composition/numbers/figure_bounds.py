"""What limits a figure, so that no other one near it is clearly wrong, or no other one is worth asking for.

| text | bound |
| 不少于40学时 | 不少于: more are no less |
| 投资1200万元 | 1200万元: a round figure is hardly the exact one |
| 三年至五年 | either end: the other one rules others out |
| 用时由12天压缩到5天 | 12天: what it came to is worth knowing, not what it was |
| “十五条”措施 | a part of a name |
"""

from __future__ import annotations

import re

from question_bank.composition.numbers.figure_terms import SELF_EVIDENT
from question_bank.composition.source import Source
from question_bank.model import Item

_BOUND = re.compile(
    r"[≤≥＜＞<>]|以上|以下|以内|超过|突破|超|不少于|不低于|不超过|至少|至多|近|约|左右|上下|余|多|逾|小于|大于|高于|低于|接近|达到?\d*倍|[～~—]"
)
_LIMITED = re.compile("不(?:得|应|宜)?(?:超过|少于|低于|高于|大于|小于|多于)|至少|至多|最多|每(?:增加|减少|隔|满)$")
"""A limit somewhere before the figure holds for it: 一般不超过总量的5%."""
_RANGE = re.compile(r"[至到～~—-]|之间")
_TO = re.compile(r"[至到～~—–-](?:\d|[一二两三四五六七八九十])")
_FROM = re.compile(r"(?:\d|[一二两三四五六七八九十])[^，。；、\d]{0,4}[至到～~—–-]$")
"""The other end of a range stands beside the figure."""
_LONGEST_FROM = 6
_BASE = re.compile("[由从](?:[^，。；\\d]{0,8}的)?$")
_CHANGED = re.compile(
    "[^，。；\\d]{0,6}(?:提高|提升|增加|上升|扩大|降低|下降|压缩|缩短|减少|压减|延长|增长|降|增|升|减|改)[^，。；\\d]{0,2}[到至为]"
)
"""What stands around the figure from which something changed."""
ROUND = re.compile(r"^\d[\d,]*0(?:[^\d.,]|$)")
"""A round figure is hardly the exact one, so one near it is not clearly wrong."""
_WITHIN = ("内", "之内")
"""五年内: the words of a time limit, which has no other amount."""
_SHORT_OF = re.compile("(?:不足|不到|不满|未满|达不到|未达到?)$")
_CONDITION = re.compile("[^，。；]{0,14}的(?:[，、]|[^，。；]{1,10}，)")
"""不足7人的，… lays down from where on something holds; 普遍不足1年一遇 is true of every larger number too."""


def bound_of(source: Source, item: Item, left: str) -> str:
    """Return the words that limit a figure, or the figure itself where it is asked only as a blank; "" for neither.

    `left` are the words of its statement before it.
    """
    figure, words = item.right, item.left.text if item.left else ""
    limits = [part.text for part in item.extra if part.text not in _WITHIN]
    bound = "".join(limits) or "".join(_BOUND.findall(words[-4:] + figure.text))
    bound += "".join(_LIMITED.findall(words))
    short_of = _SHORT_OF.search(words) and not _CONDITION.match(source.text, figure.end)
    own = _RANGE.search(figure.text) or ROUND.match(figure.text) or figure.text in SELF_EVIDENT
    base = _BASE.search(left) and _CHANGED.match(source.text, figure.end)
    end = _TO.match(source.text, figure.end) or _FROM.search(left[-_LONGEST_FROM:])
    named = left.rfind("“") > left.rfind("”")
    return bound + figure.text if short_of or own or base or end or named else bound
