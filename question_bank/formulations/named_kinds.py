"""Kinds that are counted and named one after the other, each with what is told of it behind its name.

| text | name — members |
| 窗口服务有三种毛病。第一种叫“踢皮球”。…第二种叫“磨洋工”。…第三种叫“甩手掌柜”。… |
|   三种毛病 — 踢皮球 / 磨洋工 / 甩手掌柜 |
| 要避免三类人：第一类是“老好人”，…；第二类是“太平官”，…；第三类是“两面派”，…。 | 三类人 — 老好人 / 太平官 / 两面派 |
| 本馆把下面三类书列为特藏：第一类是清代刻本；第二类是名家手稿，…；第三类是本地族谱。 |
|   特藏 — 清代刻本 / 名家手稿 / 本地族谱 |
| 段长首先是带头人，…。其次是服务员，…。最后是监督员，…。三种角色中，… | 三种角色 — 带头人 / 服务员 / 监督员 |
| 洗钱通常分为三个阶段。放置阶段，是…；离析阶段，是…；融合阶段，是…。 |
|   三个阶段 — 放置阶段 / 离析阶段 / 融合阶段 |
| 有四种毛病。第一种叫“踢皮球”。第二种叫“磨洋工”。 | none: two are not four |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_in
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline, Soundness
from question_bank.model.text import behind_last

_DIGITS = "一二三四五六七八九"
_KIND = re.compile(
    rf"第(?P<n>[{_DIGITS}])(?P<measure>[种类个条])(?:[^，。；：“”\n]{{0,6}}?)(?:可以叫作?|叫作?|叫做|称为|称作|就?是)[：，]?"
    r"(?:“(?P<quoted>[^“”\n]{2,14})”|(?P<plain>(?![否因为指说])[^，。；：“”\n是]{2,24})(?=[，。；\n]))"
)
_COUNTED = r"(?P<count>[两三四五六七八九\d])(?P<measure>[种类个条])"
"""How many there are: 三种, 3类."""
_LISTED = re.compile(
    rf"(?:下面|以下|下列|如下|这){_COUNTED}[^，。；：“”\n、]{{1,8}}?(?:[列定划归]为|作为|确定为|界定为|统称为?|称为)"
    r"“?(?P<what>[^，。；：“”\n、]{2,12})”?[。：]"
)
"""把下面五类书列为特藏：…: what they are called stands behind how many there are."""
_COUNT = re.compile(rf"{_COUNTED}(?P<what>[^，。；：“”\n、]{{1,8}})(?:[。：]|”[。：])")
_TURN = re.compile(
    "(?<![^。；：？！\n])(?:[^，。；：“”\n是]{2,12}?)?(?P<turn>首先|其次|再次|最后)是"
    "(?:“(?P<quoted>[^“”\n]{2,14})”|(?P<plain>(?![否因为指说要])[^，。；：“”\n是的]{2,8})(?=[，。；\n]))"
)
"""段长首先是带头人，…。其次是服务员，…: what somebody is, one after the other."""
_TURNS = ("首先", "其次", "再次", "最后")
"""The words that count roles, from the first to the last."""
_SUMMED_UP = re.compile("(?P<count>[两三四五六七八九])[种个重类](?P<what>角色|身份|定位|职责)(?:中|里|，|。)")
"""三种角色中: how many roles were told before."""
_PARTED = re.compile(
    r"(?<![^，。；：“”\s\d.])[^，。；：“”\s\d.]{2,24}?(?:通常|一般|主要|大致|可以?){0,2}(?:分为|划分为|分成|经历|包括|包含)(?P<name>(?P<count>[三四五六七八九])个"
    "(?P<noun>阶段|环节|层次|层级|类型|部分|要素|步骤|等级|时期|维度|层面))[。：]"
)
"""How many stages or parts something has, which are told behind it by their names: 放置阶段，是…；离析阶段，是…."""
_FEWEST = 3
_BEFORE, _APART = 120, 600
"""Characters before the first kind in which they are counted, and from one kind to the next."""


def find_named_kinds(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of named kinds that are as many as the words before them say."""
    text = outline.text.text
    run: list[re.Match[str]] = []
    for found in _KIND.finditer(text):
        follows = run and found["measure"] == run[0]["measure"] and found.start() - run[-1].end() <= _APART
        if run and not (follows and count_of(found["n"]) == len(run) + 1):
            yield from _row(outline, run)
            run = []
        if count_of(found["n"]) == len(run) + 1:
            run.append(found)
    yield from _row(outline, run)
    yield from _roles(outline)
    yield from _parts(outline)


def _parts(outline: Outline) -> Iterator[Formulation]:
    """Yield the stages or parts that are as many as a sentence says, each told at the head of a clause behind it."""
    text = outline.text.text
    for counted in _PARTED.finditer(text):
        heads = re.compile(f"(?<=[。；：\n])(?!第[{_DIGITS}])[^，。；：“”\n]{{1,8}}{counted['noun']}(?=[，：]|是)")
        found = list(heads.finditer(text, counted.end() - 1, counted.end() + _APART))
        distinct = len({one.group() for one in found}) == len(found) == count_of(counted["count"])
        spans = [counted.span(), *(one.span() for one in found)]
        sentences = [one for span in spans for one in sentences_in(outline, *span)]
        whole = all(one.soundness in (Soundness.WHOLE, Soundness.HEADING) for one in sentences)
        if not distinct or not whole or len({one.section for one in sentences}) != 1:
            continue
        members = tuple(part(outline, *one.span()) for one in found)
        item = Item(
            part(outline, members[0].start, members[-1].end), part(outline, *counted.span("name")), extra=members
        )
        yield formulation(outline, FormulationKind.GROUPS, sentences[0].section, [item], spans, aspect="kinds")


def _roles(outline: Outline) -> Iterator[Formulation]:
    """Yield what somebody is first, second and last, where the words behind sum it up as so many roles."""
    text = outline.text.text
    run: list[re.Match[str]] = []
    for found in _TURN.finditer(text):
        if found["turn"] == _TURNS[0] or (run and found.start() - run[-1].end() > _APART):
            run = []
        if run or found["turn"] == _TURNS[0]:
            run.append(found)
        counted = _SUMMED_UP.search(text, found.end(), found.end() + _APART) if found["turn"] == _TURNS[-1] else None
        if counted is None or len(run) < _FEWEST or count_of(counted["count"]) != len(run):
            continue
        spans = [*(one.span() for one in run), counted.span()]
        sections = {one.section for span in spans for one in sentences_in(outline, *span)}
        whole = all(one.soundness is Soundness.WHOLE for span in spans for one in sentences_in(outline, *span))
        if not whole or len(sections) != 1:
            continue
        members = tuple(_named(outline, one) for one in run)
        name = part(outline, counted.start(), counted.end("what"))
        item = Item(part(outline, members[0].start, members[-1].end), name, extra=members)
        yield formulation(outline, FormulationKind.GROUPS, sections.pop(), [item], spans, aspect="kinds")


def _row(outline: Outline, run: list[re.Match[str]]) -> Iterator[Formulation]:
    """Yield the kinds of `run`, where the words before it count as many."""
    if len(run) < _FEWEST or len({_named(outline, found).text for found in run}) < len(run):
        return
    text, start = outline.text.text, run[0].start()
    counts = [
        each
        for pattern in (_COUNT, _LISTED)
        for each in pattern.finditer(text, max(0, start - _BEFORE), start)
        if each["measure"] == run[0]["measure"]
    ]
    counts.sort(key=re.Match.end)
    if not counts or count_of(counts[-1]["count"]) != len(run):
        return
    listed = counts[-1].re is _LISTED
    if not listed and any(found["plain"] for found in run) and counts[-1].end() != start:
        return  # what is not in quotation marks is a kind only right behind the words that count it
    first, last = counts[-1].start("what" if listed else "count"), counts[-1].end("what")
    clause = behind_last(text, "，。；：", first)
    spans = [(clause, last), *(found.span() for found in run)]
    if any(one.soundness is not Soundness.WHOLE for span in spans for one in sentences_in(outline, *span)):
        return
    members = tuple(_named(outline, found) for found in run)
    item = Item(part(outline, members[0].start, members[-1].end), part(outline, first, last), extra=members)
    section = next((one.section for one in sentences_in(outline, first, last)), None)
    yield formulation(outline, FormulationKind.GROUPS, section, [item], spans, aspect="kinds")


def _named(outline: Outline, found: re.Match[str]) -> Part:
    """Return the name that a match gives, inside its quotation marks if it has any."""
    return part(outline, *found.span("quoted" if found["quoted"] else "plain"))
