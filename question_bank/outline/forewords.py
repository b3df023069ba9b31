"""Forewords: words before the first part of a paper (写在前面, 编写说明), which are no part over those that follow.

| headings | the parts stand |
| 编写说明 (text) / 一、… / 二、… | beside it |
| 编写说明 (text) / 一、目的 / 二、范围 / 第一课 (unnumbered) / 第二课 | 一、 and 二、 under it: others follow |
| 编写说明 (text) / 1 总则 / 1.1 … / 2 职责 | beside it: points under a number make it one of a part |
| 编写说明 (text) / 一、… / 案例一 (unnumbered) / 案例二 / 二、… | beside it: they go on behind the cases |
| 编写说明 / 一、目的 (right below) / 二、范围 | under it: it has no text of its own |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.outline.headings import Heading
from question_bank.outline.language import PART
from question_bank.outline.tree import Node

_FOREWORD = re.compile(
    "(?:前 ?言|引 ?言|导 ?言|序 ?言|弁言|导语|引语|引子|卷首语|(?:写在|说在|讲在)前[面头](?:的话)?|"
    "(?:开场|开讲|开头|开篇|开课前?|课前|卷首|前面)的话|(?:导言|引言|前言|序言|绪论|导语)[ ：:][^，。；]{2,20}|"
    "(?:编者|编写者|作者)(?:的话|按)|致[\u4e00-\u9fff]{2,6}|开篇(?:语|的话)?|开场白|"
    "[\u4e00-\u9fff]{0,4}说明|(?:课前|学习|内容|课程|阅读)(?:提示|导引|导语|须知|提要|导学|导航)|导学|导读)[：:]?"
)
"""The titles of what stands before the first part."""
_BARE, _POINT = ("1 ", "1."), "1.1"
"""The styles of a number alone (1 总则, 1. 总则) and of the points under it, which are no items of a foreword."""
_LAST = re.compile(
    "(?:结 ?语|结束语|后 ?记|尾声|附[录件则]?.*|(?:课后|复习|讨论|学习|研讨)?思考题?|"
    "(?:研讨|讨论|复习)题|小结(?:[ ：:].*)?|思考与.*|练习题?|参考(?:文献|资料)|"
    ".{0,4}(?:提示|寄语|小结))[：:]?"
)
"""What stands behind all parts."""
_OTHERS = 1
"""Other headings without a number behind them: with more, those are the parts."""


def foreword_ends(text: str, nodes: Sequence[Node]) -> dict[int, int | None]:
    """Return the blocks of the first parts behind a foreword with a text, each with the node that it belongs to.

    So do the unnumbered headings behind the parts, which closed the foreword before and now close the last part.
    """
    found: dict[int, int | None] = {}
    for number, (node, first) in enumerate(pairwise(nodes)):
        own, part = node.heading, first.heading
        if own.ordinal or first.parent != number or part.ordinal != 1 or part.block <= own.block + 1:
            continue
        # Few headings are called so: what stands behind is looked through for those alone.
        if _FOREWORD.fullmatch(text, own.title_start, own.end) is None or not _is_part(nodes, number + 1):
            continue
        beside = [each.heading for each in nodes[number + 1 :] if each.parent == node.parent]
        if last := _goes_on(nodes, number):
            behind = [each for each in beside if each.block > last.block]
            found.update({each.block: node.parent for each in (part, *behind)})
        elif sum(not _LAST.fullmatch(text, each.title_start, each.end) for each in beside) <= _OTHERS:
            found.update({each.block: node.parent for each in (part, *beside)})
    return found


def _goes_on(nodes: Sequence[Node], number: int) -> Heading | None:
    """Return the last part of those that begin in a foreword and go on behind headings without a number, if they do.

    编写说明 / 一、 / 二、 / 案例一 / 三、: the headings between are those of cases, and no parts.
    """
    first = nodes[number + 1].heading
    parts = [each for each in nodes[number + 1 :] if each.heading.style == first.style]
    inside = sum(each.parent == number for each in parts)
    behind = parts[inside:]
    counted = [each.heading.ordinal for each in parts] == list(range(1, len(parts) + 1))
    return behind[-1].heading if behind and counted else None


def _is_part(nodes: Sequence[Node], number: int) -> bool:
    """Tell whether a heading is numbered as parts are, or has points with its own number (1.1 under 1)."""
    own = nodes[number].heading
    pointed = own.style in _BARE and any(
        each.parent == number and each.heading.style.startswith(_POINT) for each in nodes[number + 1 :]
    )
    return 0 <= own.rank <= PART or pointed
