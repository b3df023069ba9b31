"""Tells a member of a list by the head that a comma parts from what is said of it: the head is no part of that.

| list | stem | becomes |
| “三个一”：…；一户一档，三日内建档 | 一户一档，（　　）内建档 | 就“三个一”中的“一户一档”，（　　）内建档 |
| “清、疏、挖”三字法; “疏”，每月冲洗1次 | “疏”，（　　）冲洗1次 | 就“三字法”中的“疏”，（　　）冲洗1次 |
| 社员的权利: （二）申诉权，… | 就“社员的权利”，申诉权，对… | 就“社员的权利”中的“申诉权”，对… |
| （二）保障组，负责食宿 | 保障组，负责食宿 | stays: it is who does it |
"""

from __future__ import annotations

import re

from question_bank.composition.dating.years import YEAR
from question_bank.composition.draft import SIGNS, Draft, reworded
from question_bank.composition.framing.stems import NAMED_OTHERWISE, TOPIC, bare, lead_of
from question_bank.composition.source import Source

_FEWEST = 3
_HEAD = re.compile("(?P<head>[\u4e00-\u9fff]{2,8})，")
_WORD = re.compile("“(?P<head>[\u4e00-\u9fff]{1,4})”[，：]")
_NAMED = re.compile("“([一二两三四五六七八九十][^“”，。；：]{1,6})”[^“”，。；：]{0,4}$")
_NAME_OF_WORDS = re.compile(
    "(?P<count>[两二三四五六七八九十])字(?:工作)?(?:法|诀|经|方针|要诀|要领|口诀)|“(?P<name>[两二三四五六七八九十][^“”，。；：]{1,6})”"
)
_PREDICATE = re.compile("负责|主要|用于|以[^，。；]*为|由|是|为|即|指|应当?|必须|不得|可以?|须|分|包括|有|设")
"""How words begin that say of their head what it is or does: those need it."""
_SHORTEST, _LONGEST = 2, 6


def head_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` told of the member of a list whose head its words begin with, without that head in them."""
    plain = draft.kind in SIGNS and draft.formulation.kind not in NAMED_OTHERWISE
    if not plain or not draft.spans or source.language.scale > 1:
        return draft
    words, start = bare(draft.stem), draft.spans[0][0]
    found = _HEAD.match(words) or _WORD.match(words)
    if found is None or not source.text.startswith(found.group(), start) or _PREDICATE.match(words, found.end()):
        return draft
    lead = _lead(source, start, found["head"], lead_of(draft.stem))
    return reworded(draft, lead + words[found.end() :]) if lead else draft


def _lead(source: Source, start: int, head: str, lead: str) -> str:
    """Return how a stem with `lead` begins that is told of the member with `head` at `start`, "" where it is none."""
    put = source.language.put
    topic = TOPIC.search(lead)
    if name := _named_row(source, start) or _named_words(source, start):
        member = put("lead.member", name=name, member=head)
        return lead + put("lead.member_there", name=name, member=head) if topic and YEAR.search(topic[1]) else member
    if not _is_labelled_noun(source, start, head):
        return ""
    return put("lead.member", name=topic[1], member=head) if topic else source.language.opening(head)


def _named_row(source: Source, start: int) -> str:
    """Return the name before the colon of a row of which each part begins with a head (“三个一”：…，…；…，…)."""
    colon = source.text.rfind("：", source.line_start(start), start)
    stop = source.text.find("。", start)
    name = _NAMED.search(source.text, source.line_start(start), colon) if colon >= 0 else None
    if name is None or stop < 0 or source.text.find("。", colon, start) >= 0:
        return ""
    parts = source.text[colon + 1 : stop].split("；")
    begins = source.text[start - 1 : start] in "：；"
    return name[1] if begins and len(parts) >= _FEWEST and all(map(_HEAD.match, parts)) else ""


def _named_words(source: Source, start: int) -> str:
    """Return how the words are called that open lines of their own (“清”，…), as the line before the first says."""
    line = source.line_start(start)
    if start != line or _WORD.match(source.text, line) is None:
        return ""
    count = 1
    while line and _WORD.match(source.text, source.line_start(line - 1)):
        line = source.line_start(line - 1)
        count += 1
    behind = source.line_end(start) + 1
    while behind < len(source.text) and _WORD.match(source.text, behind):
        behind = source.line_end(behind) + 1
        count += 1
    names = list(_NAME_OF_WORDS.finditer(source.text, source.line_start(line - 1), line)) if line else []
    return (names[-1]["name"] or names[-1].group()) if names and count >= _FEWEST else ""


def _is_labelled_noun(source: Source, start: int, head: str) -> bool:
    """Tell whether the items of a list all begin with nouns of one sort: （一）知情权，… （二）申诉权，…."""
    line = source.line_start(start)
    if start == line or start != source.after_label(line) or not _SHORTEST <= len(head) <= _LONGEST:
        return False
    heads = [head, *_heads(source, line, -1), *_heads(source, line, 1)]
    return len(heads) >= _FEWEST and len({each[-1] for each in heads}) == 1 and len(set(heads)) == len(heads)


def _heads(source: Source, line: int, step: int) -> list[str]:
    """Return the heads of the labelled lines that follow each other before (-1) or behind (1) the one at `line`."""
    heads: list[str] = []
    while True:
        line = source.line_start(line - 1) if step < 0 else source.line_end(line) + 1
        if not 0 < line < len(source.text):
            return heads
        begin = source.after_label(line)
        found = _HEAD.match(source.text, begin)
        if begin == line or found is None:
            return heads
        heads.append(found["head"])
