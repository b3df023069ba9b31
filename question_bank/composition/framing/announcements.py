"""Which list a sentence is an item of: what announces it with a colon, and the name that this gives the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.list_names import (
    CLAUSE,
    IN_SHORT,
    announced,
    asked_before,
    list_name,
    named_by_question,
)
from question_bank.composition.naming.topics import EMPTY, asks_of_above, topic_over
from question_bank.composition.source import Source

_ITEM = re.compile(r"（[一二三四五六七八九十\d]+）|\d+[.．、）)](?!\d)|[①-⑳]|[一二三四五六七八九十]+是(?!否)")
ITEM_BEFORE = re.compile(rf"(?:{_ITEM.pattern}) ?$")
"""The label of an item, with the words of it right behind."""
_FIRST_ITEM = re.compile(r"：\s*(（一）|（1）|1[.．、）)]|①|一是|第一，)")
_LONGEST = 60
_CLAUSES_BEFORE = re.compile(rf"[^。；！？\n：]{{2,{_LONGEST}}}\Z")
_FORMS = (
    re.compile("（[一二三四五六七八九十]"),
    re.compile(r"（\d"),
    re.compile(r"\d"),
    re.compile("[①-⑳]"),
    re.compile("[一二三四五六七八九十]+是"),
)
"""How labels of one list look: the first one and the item's have the same form."""
_FURTHEST = 900
_LABEL = re.compile(
    "^(?:第[一二三四五六七八九十百零〇\\d]+条[ \u3000]*|[（(][一二三四五六七八九十\\d]+[）)] ?|"
    "[一二三四五六七八九十]+、|[①-⑳]|\\d{1,2}(?:[.．]\\d{1,2})+[.．、]? ?|\\d{1,2}[.．、] ?(?!\\d))"
)
"""The number of the article or the point that announces the list."""
_VERB = re.compile(
    "^(?:重点|着力|努力|切实|全力|主要|要|还要|必须|应当?|须|突出|集中|认真|严格)*(?:抓好|做好|做到|把握好?|落实好?|推进|完成|实施|开展|履行|遵守)?"
)
_SEEN = re.compile("^我们(?:[也还更]|清醒|深刻|充分)*地?(?:看到|认识到|意识到)了?(?=.)")
"""That it is seen is no part of the name: 我们也清醒看到存在的问题."""
_VAGUE = re.compile(
    "(?:以下|下列|如下|这|几|[一二三四五六七八九十\\d]+)?(?:件事|[个条点项方]?面?的?(?:工作|事项|方面|几点|不足|内容|事情))(?:如下)?|.*(?:不足|如下|看到|体会到|认识到)|[\u4e00-\u9fff]{0,6}(?:下面|以下|下列|如下|的)各[项点条个]|是|有|为|在于|包括|(?:表现|体现|反映|集中)[为在]|(?:共|大致)?(?:分为|划分为|分成).*"
)
_TO_DO = re.compile(
    "(?:[并还也均都同时]+)?(?:要|应当?|必须|须)?(?:做到|记住|牢记|记牢|注意|掌握)?"
    "(?:的)?(?:以下|下列|如下|这)?(?:[一两二三四五六七八九十几]+[项点条个件])?(?:方面|内容|数字|数据)?"
)
"""并做到：, 要记住以下几项： say that there is a list, and not of what."""
_ADDRESSED = re.compile(
    "(?:敬|务|恳|特|烦)?请(?![示假愿求销款])|列[在于出](?:下|后|此|如)|供(?![应给电水热气销货暖需养奉])[^，]{0,6}(?:对照|参考|参阅|学习|掌握|比照)|"
    "(?:大家|同志们|各支部|各单位)?(?:可以?|要|应)?(?:逐[条项一])?(?:对照|比照)[^，]{0,10}(?:自查|检查|查找|落实|执行|整改)|"
    "现?(?:分述|摘录|列举|介绍|说明|汇总|归纳|整理)(?:如下|于[下后])"
)
"""请对照自查, 现摘录如下: said to the reader of the list, and not what it is about."""

_LACK = "(?:问题|不足|短板|差距|困难|薄弱环节|弱项)"
_LACKING = re.compile(
    f"存在(?:着|的)?(?:主要|突出|一些|不少|许多|诸多|较多|一定的?|以下|如下|几个?方面的?|[一二三四五六七八九十]个?方面的?)*"
    f"(?P<what>{_LACK}(?:[和与、]{_LACK})*)(?:如下|主要[是有]|[是有])?$"
)
"""也要看到存在的不足, 但还存在一些问题: what is found wrong, with what was done before it."""


class Announcement(NamedTuple):
    """The clause `told` that announces a list ("": none was found), and the `name` of the list ("": none)."""

    told: str
    name: str


def announcement(source: Source, start: int) -> Announcement | None:
    """Return what announces the list of which the words at `start` are an item, None where they are none."""
    told = source.once(_told)
    if start not in told:
        told[start] = _announcement(source, start)
    return told[start]


def _told(source: Source) -> dict[int, Announcement | None]:
    """Return what was told already, by position: all questions on a sentence ask for it."""
    return {}


def _announcement(source: Source, start: int) -> Announcement | None:
    sentence = source.sentence_at(start)
    if sentence is None or source.text[start - 1 : start] == "（":
        return None  # a note in an item is none itself
    if not _ITEM.match(source.text, sentence.start) and not ITEM_BEFORE.search(source.text[max(0, start - 5) : start]):
        return None
    label = source.text[sentence.start : start + 1].lstrip()
    heads = [head for head, first in _heads(source.text, max(0, start - _FURTHEST), start) if _same_form(first, label)]
    if not heads:
        return Announcement("", "")
    found = heads[-1]
    lead = source.sentence_at(found.start())
    if lead is not None and not source.related(lead.section, sentence.section):
        return Announcement("", "")
    heading = topic_over(source, lead.section) if lead else ""
    told = announced(found[0])
    name = _name(told, heading)
    before = source.text[max(0, found.start() - _LONGEST) : found.start()].rstrip()
    if IN_SHORT.fullmatch(name):
        name = asked_before(before) or heading
    elif (asked := named_by_question(told, before, heading)) is not None:
        name = asked
    return Announcement(told.rpartition("，")[2], name)


def _heads(text: str, low: int, high: int) -> Iterator[tuple[re.Match[str], str]]:
    """Yield what stands before the colon of each list in `[low, high)`, with the label of its first item."""
    for found in _FIRST_ITEM.finditer(text, low, high):
        head = _CLAUSES_BEFORE.search(text, max(low, found.start() - _LONGEST), found.start())
        if head:
            yield head, found[1]
            low = found.end()


def _same_form(one: str, other: str) -> bool:
    return any(form.match(one) and form.match(other) for form in _FORMS)


def lacking_named(words: str) -> str:
    """Return what a list is called that `words` announce as what is found wrong (存在的问题), "" for another."""
    lacking = _LACKING.search(words)
    return f"存在的{lacking['what']}" if lacking else ""


def _name(words: str, heading: str) -> str:
    words = _LABEL.sub("", words)
    if lacking := lacking_named(words):
        return lacking
    name = list_name(words, heading)
    if name == words:
        name = _SEEN.sub("", words.rpartition("，")[2])
        name = topic_of(name[_verb_end(name) :])
    if name.startswith("“") and name.endswith("”"):
        name = name[1:-1]
    nameless = not name or CLAUSE.search(name) or _VAGUE.fullmatch(name) or EMPTY.fullmatch(name)
    nameless = nameless or _TO_DO.fullmatch(name) or _ADDRESSED.match(name)
    return heading if nameless or asks_of_above(name) else name


def _verb_end(words: str) -> int:
    found = _VERB.match(words)
    return found.end() if found else 0
