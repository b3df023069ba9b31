"""Stages: periods in order of time, each with its character.

| text | items |
| 从革命时期的斗争磨砺、建设时期的曲折发展，到改革时期的基本成型，再到新时代的创新发展 |
|   革命时期 — 斗争磨砺 / 建设时期 — 曲折发展 / 改革时期 — 基本成型 / 新时代 — 创新发展 |
| 起步阶段，重在立规矩；成长阶段，重在强管理；成熟阶段，重在促创新。 | 起步阶段 — 重在立规矩 / … |
| 1921年，中国共产党成立；1949年，中华人民共和国成立；1978年，改革开放开始。 | 1921年 — 中国共产党成立 / … |
| 1953年，甲；1956年，乙；1958年，《…》（三十字以上） | none of the last: what is too long is never cut |
| 1928年1月21日（农历腊月廿九），甲乡农民暴动；… | 1928年1月21日 — 甲乡农民暴动: the other calendar is no event |
| 1668年在甲城创办书院，“乙”二字，取自…；… | none of it: a deed in a place is no setting of the words behind it |
| 从北京到上海，再到广州 | none: no 的 parts a period from its character |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, passages
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline

_FEWEST = 3
_STEP = re.compile(r"，?(?:再|又|最后|进而|直|然后|、)?到|、")
_PAIR = re.compile(r"(?P<period>[^，、的“”]{2,24})的(?P<what>[^，、的“”]{2,8})")
_PERIOD = re.compile(
    r"(?:在)?(?P<period>[^，。；：、的]{2,24}?(?:时期|阶段|时代|年代|[初中后晚]期|世纪|之初|年间))(?:，|，?则?是)"
)
_YEAR = re.compile(
    r"(?P<period>(?P<year>\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?"
    r"(?:[至到—～-]+(?:\d{4}年(?:\d{1,2}月)?|\d{1,2}月)(?:\d{1,2}日)?)?)(?:（(?![^（）]*[，。；])[^（）]{2,16}）)?，?"
    r"(?:(?:(?:经|为|因|由于|根据|按照|随着|应|面对)[^，。；：]{2,20}|在[^，。；：]{1,18}[下中里上后前时间内]|在[^，。；：]{1,16}(?:之际|之初|期间|方面))，)?"
    r"(?P<what>(?!他|她|其(?!中)|[（至到起经被由以在为随因按根据将把于及和与]|召开的|成立的|国庆|春节|年?[初底末]|[春夏秋冬]季?(?![晖雷蕾笋风光城]))[^，。；：、\d][^，。；：]{4,29})(?![^，。；：])"
)
# What is longer than that is left alone: words cut at a length say something else.
_WHAT = re.compile(r"[^，。；：]{2,30}(?![^，。；：])")
_NO_EVENT = re.compile(
    "(?:[后前时中]|期间|之际|以来|情况下|[前后]夕|不久|当[天日晚年]|[后前]的?第?[一二三四五六七八九十两\\d]+个?(?:[天日年周]|月|小时))$"
)
"""What only says when something else was."""
_MARKS = (("《", "》"), ("“", "”"), ("（", "）"))


def find_stages(outline: Outline) -> Iterator[Formulation]:
    """Yield chains of periods (从…到…再到…), rows of sentences opened by a period, and rows of years."""
    for passage in passages(outline):
        if outline.text.text.find("从", passage.start, passage.end) >= 0:
            yield from _chains(outline, passage)
    yield from _rows(outline)


def _chains(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield 从A的a、B的b，到C的c，再到D的d, up to the first piece that is no period with its character."""
    text = outline.text.text
    for clause in passage.clauses:
        if text[clause.start : clause.start + 1] != "从":
            continue
        items: list[Item] = []
        place = clause.start + 1
        while match := _PAIR.match(text, place, passage.end):
            stop = match.end()
            items.append(Item(part(outline, *match.span("what")), part(outline, *match.span("period"))))
            step = _STEP.match(text, stop, passage.end)
            if step is None:
                break
            place = step.end()
        if len(items) < _FEWEST or _spoilt(passage, clause.start, items[-1].right.end):
            continue
        span = (clause.start, items[-1].right.end)
        yield formulation(outline, FormulationKind.STAGES, passage.section, _counted(items), [span])


def _rows(outline: Outline) -> Iterator[Formulation]:
    """Yield runs of clauses that begin with a period or a year, within the paragraphs of one section."""
    text = outline.text.text
    periods: list[Item] = []
    years: list[Item] = []
    year = 0
    section: int | None = None
    for passage in passages(outline):
        if passage.section != section:
            yield from _run(outline, section, periods)
            yield from _run(outline, section, years)
            periods, years, year, section = [], [], 0, passage.section
        for place, clause in enumerate(passage.clauses):
            opened = _PERIOD.match(text, clause.start, passage.end)
            behind = passage.clauses[place + 1] if place + 1 < len(passage.clauses) else None
            if opened and not clause.tainted:
                what = _WHAT.match(text, opened.end(), passage.end)
                inside = behind is None or not behind.tainted
                if what and inside and _balanced(what[0]):
                    periods.append(_item(outline, opened.span("period"), what.span()))
            dated = None if clause.tainted else _YEAR.match(text, clause.start, passage.end)
            bare = dated and place and text[clause.start - 1] == "，" and words(dated["what"])[0].tag[:1] == "v"
            if dated and not bare and _balanced(dated["what"]) and not _NO_EVENT.search(dated["what"]):
                if int(dated["year"]) < year:
                    yield from _run(outline, section, years)
                    years = []
                year = int(dated["year"])
                years.append(_item(outline, dated.span("period"), dated.span("what")))
    yield from _run(outline, section, periods)
    yield from _run(outline, section, years)


def _balanced(piece: str) -> bool:
    """Return whether every opening mark in `piece` is closed there."""
    return all(piece.count(opened) == piece.count(closed) for opened, closed in _MARKS)


def _item(outline: Outline, left: tuple[int, int], right: tuple[int, int]) -> Item:
    return Item(part(outline, *right), part(outline, *left))


def _run(outline: Outline, section: int | None, items: list[Item]) -> Iterator[Formulation]:
    parts: list[Part] = [item.left for item in items if item.left is not None]
    if len(items) < _FEWEST or len({one.text for one in parts}) < len(items):
        return
    if len({item.right.text for item in items}) < len(items):
        return
    spans = [(left.start, item.right.end) for left, item in zip(parts, items, strict=True)]
    yield formulation(outline, FormulationKind.STAGES, section, _counted(items), spans)


def _counted(items: list[Item]) -> list[Item]:
    return [Item(item.right, item.left, number) for number, item in enumerate(items, 1)]


def _spoilt(passage: Passage, start: int, end: int) -> bool:
    return any(clause.tainted for clause in passage.clauses if clause.start < end and clause.end > start)
