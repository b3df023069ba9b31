"""Groups: lists inside a list, each under a name of its own.

| text | group — members |
| 直接费用包括设备费、材料费，间接费用包括管理费、绩效费。 | 直接费用 — 设备费、材料费 / 间接费用 — 管理费、绩效费 |
| 种植粮食（小麦、玉米）和油料（花生、大豆） | 粮食 — 小麦、玉米 / 油料 — 花生、大豆 |
| 三交三查：交任务、交技术、交安全，查着装、查状态、查防护。 | 三交 — 交任务、… / 三查 — 查着装、… |
| - 事前：培训、演练 - 事后：总结、评估 | 事前 — 培训、演练 / 事后 — 总结、评估 |
| 设备费包括甲、乙 | none: one group is an enumeration |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with
from question_bank.lexicon.meaning_words import POINTS_OUT
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Paragraph, Soundness

_MEMBER = r"[^，。；：、（）“”]{1,16}"
_LIST = rf"{_MEMBER}(?:、{_MEMBER})+(?:(?:以及|和){_MEMBER})?"
_NAMED = re.compile(rf"(?P<name>[^，。；：、（）“”]{{2,14}}?)(?:主要)?(?:包括|分为|包含|含有|涵盖|有)(?P<list>{_LIST})")
_BRACKETS = re.compile(rf"(?P<name>[^，。；：、（）“”]{{2,12}})（(?:包括|含|如)?(?P<list>{_LIST})）")
_ALIKE = re.compile(r"(?P<first>[^，。；：、（）“”])[^，。；：、（）“”]{1,8}(?:、(?P=first)[^，。；：、（）“”]{1,8})+")
_COUNT = "[一二三四五六七八九十两双]"
_ROW = re.compile(
    rf"(?P<name>[^，。；：、（）“”\d][^，。；：、（）“”]{{1,11}})：(?:是?{POINTS_OUT})?(?P<list>{_LIST})[。；]?"
)
_CUE = re.compile("(?:包括|分为|包含|涵盖|有)[^，。；：]{0,24}、|（[^（）]{0,24}、|[^，。；：、]、")
_PIECES = re.compile("[^、]+")
_LAST = re.compile("以及|和")
_HEAD = re.compile("^.*?(?:种植|发展|包括|分为|有|为|和|与|及|的|是)(?=..)")
_FEWEST = 2


def find_groups(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each passage, and each row of paragraphs, with two or more named lists."""
    for passage in passages_with(outline, _CUE):
        for found in (_by_verb(outline, passage), _by_brackets(outline, passage), _by_count(outline, passage)):
            yield from _formulation(outline, passage.section, found)
    yield from _rows(outline)


def is_list(words: str) -> bool:
    """Tell whether `words` are nothing but members of a list."""
    return re.fullmatch(_LIST, words.rstrip("。；")) is not None


def _by_verb(outline: Outline, passage: Passage) -> list[Item]:
    text = outline.text.text
    items: list[Item] = []
    for clause in passage.clauses:
        start = lead_in(text, clause.start, clause.end)
        match = None if clause.tainted else _NAMED.fullmatch(text, start, clause.end)
        if match and "等" not in match["list"][-8:]:
            items.append(_item(outline, match.span("name"), match.span("list")))
        elif items and len(items) < _FEWEST:
            items = []
        elif items:
            break
    names = [item.left.text for item in items if item.left is not None]
    alike = len({name[-1] for name in names}) == 1 or len({len(name) for name in names}) == 1
    return items if alike else []


def _by_brackets(outline: Outline, passage: Passage) -> list[Item]:
    text = outline.text.text
    items: list[Item] = []
    for clause in passage.clauses:
        if clause.tainted or text.find("（", clause.start, clause.end) < 0:
            continue
        for match in _BRACKETS.finditer(text, clause.start, clause.end):
            head = _HEAD.match(match["name"])
            start = match.start("name") + (head.end() if head and len(match["name"]) - head.end() >= 2 else 0)
            items.append(_item(outline, (start, match.end("name")), match.span("list")))
    return items


def _by_count(outline: Outline, passage: Passage) -> list[Item]:
    """Return the lists whose members all begin with the verb that a name before them counts: 三交."""
    text = outline.text.text
    items: list[Item] = []
    for clause in passage.clauses:
        match = None if clause.tainted else _ALIKE.fullmatch(text, clause.start, clause.end)
        if match is None:
            continue
        name = re.search(_COUNT + re.escape(match["first"]), text[passage.start : clause.start])
        if name:
            span = (passage.start + name.start(), passage.start + name.end())
            items.append(_item(outline, span, match.span()))
    return items


def _item(outline: Outline, name: tuple[int, int], members: tuple[int, int]) -> Item:
    words = outline.words(*members)
    pieces = [match.span() for match in _PIECES.finditer(words)]
    last = words[pieces[-1][0] : pieces[-1][1]]
    joint = _LAST.search(last, 1)
    if joint and joint.end() < len(last):
        start = pieces[-1][0]
        pieces[-1:] = [(start, start + joint.start()), (start + joint.end(), start + len(last))]
    extra = tuple(part(outline, members[0] + a, members[0] + b) for a, b in pieces)
    return Item(part(outline, *members), part(outline, *name), extra=extra)


def _formulation(outline: Outline, section: int | None, items: Sequence[Item]) -> Iterator[Formulation]:
    lefts = [item.left for item in items if item.left is not None]
    if len(items) < _FEWEST or len({left.text for left in lefts}) < len(items):
        return
    if len({member.text for item in items for member in item.extra}) < sum(len(item.extra) for item in items):
        return
    # The names of 三交三查 stand before all lists.
    span = (min(left.start for left in lefts), items[-1].right.end)
    yield formulation(outline, FormulationKind.GROUPS, section, list(items), [span])


def _rows(outline: Outline) -> Iterator[Formulation]:
    """Yield the rows of paragraphs of one section that each are a name, a colon and a list."""
    whole = {(one.start, one.end) for one in outline.sentences if one.soundness is Soundness.WHOLE}
    row: list[Item] = []
    last: Paragraph | None = None
    for paragraph in outline.paragraphs:
        match = None
        if not paragraph.heading and (paragraph.start, paragraph.end) in whole:
            match = _ROW.fullmatch(outline.text.text, paragraph.start, paragraph.end)
        if row and last is not None and (match is None or paragraph.section != last.section):
            yield from _row(outline, last.section, row)
            row = []
        if match and "_" not in match["list"] and not match["list"].endswith("等"):
            row.append(_item(outline, match.span("name"), match.span("list")))
            last = paragraph
    if last is not None:
        yield from _row(outline, last.section, row)


def _row(outline: Outline, section: int | None, items: Sequence[Item]) -> Iterator[Formulation]:
    for one in _formulation(outline, section, items):
        subject = outline.sections[section].title if section is not None else ""
        spans = [(item.left.start, item.right.end) for item in items if item.left is not None]
        yield formulation(outline, FormulationKind.GROUPS, one.section, one.items, spans, subject=subject)
