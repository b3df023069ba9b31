"""Theses without numbers: paragraphs that all open alike, and powers or duties listed behind a colon.

| text | formulation: items |
| 要把引领摆在首位。… / 要选好带头人。… / 要减轻基层负担。… | points: 把引领摆在首位 / 选好带头人 / 减轻基层负担 |
| 突出抓好工业，加快构建体系。… / 突出抓好改革，增强动力。… / 突出抓好民生，提高品质。… |
|   points: 突出抓好工业 / 突出抓好改革 / …, and halves: 突出抓好工业 — 加快构建体系 / … |
| ——坚持企业主体。… / ——坚持市场引导。… / ——坚持分类施策。 | points: 坚持企业主体 / … |
| ——就近借阅。… / ——专人看护。… / ——破损必修。… | points: 就近借阅 / 专人看护 / 破损必修 |
| 理事会的职权是：听取工作报告；选举理事长；审议预算。 | points of 理事会的职权: 听取工作报告 / 选举理事长 / 审议预算 |
| 要抓紧落实。… / 要加强领导。 | none: two are no row |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, passages_with, sentences_in, spoilt
from question_bank.formulations.siblings import by_heading_end
from question_bank.formulations.vocabulary import TAKING
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Paragraph, Sentence, Soundness

_FEWEST = 3
_DEMAND = re.compile(r"(?:[^，。；：要]{2,10}，)?要(?P<what>(?![求点害素不么是])[^，。；：要]{3,22})")
_LONGEST_TITLE, _LONGEST_HALF = 20, 20
_SHORTEST_PARAGRAPH = 30
_SHORTEST_DASHED = 16
"""A thesis is argued for in its paragraph; behind a dash it may be argued for briefly."""
_SHORTEST_NAME, _LONGEST_NAME = 3, 12
_DASH = re.compile("——? ?")
_OPENING = 2
_POWERS = re.compile(
    r"(?P<topic>[^，。；：]{2,16}的(?:主要|基本|具体)?(?:职权|职责|任务|权利|义务|权限|职能|条件|标志|要求|原因|作用))(?:主要)?(?:是|有|包括|为|如下)?："
)
_MOST = 10
_SEMICOLON = re.compile("；")


class _Thesis(NamedTuple):
    """The first sentence of a paragraph: where its own words begin, and whether they demand."""

    paragraph: Paragraph
    sentence: Sentence
    start: int
    demand: bool
    dashed: bool


def find_theses(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of three or more paragraphs that open alike, and each list of powers."""
    for row in _rows(outline):
        yield from _points(outline, row)
    for passage in passages_with(outline, _POWERS):
        yield from _powers(outline, passage.start, passage.end, passage.section)


def _rows(outline: Outline) -> Iterator[list[_Thesis]]:
    """Yield the rows: demands of one section, or neighbours in it that share the verb they open with."""
    first = {sentence.start: sentence for sentence in outline.sentences if sentence.soundness is Soundness.WHOLE}
    sections: dict[int | None, list[_Thesis]] = {}
    for paragraph in outline.paragraphs:
        sentence = first.get(paragraph.start)
        dash = _DASH.match(outline.text.text, paragraph.start)
        long = dash is not None or paragraph.end - paragraph.start >= _SHORTEST_PARAGRAPH
        if sentence is None or paragraph.heading or paragraph.level or not long:
            continue
        if sentence.clauses and not spoilt(sentence.clauses, sentence.start, sentence.end):
            sections.setdefault(paragraph.section, []).append(_thesis(outline, paragraph, sentence, dash))
    for section in sections.values():
        # Of those behind dashes one may be argued for in no word, but not all of them.
        argued = any(each.dashed and each.paragraph.end - each.start >= _SHORTEST_DASHED for each in section)
        theses = [each for each in section if argued or not each.dashed]
        demands = [each for each in theses if each.demand]
        if len(demands) >= _FEWEST:
            yield demands
            continue
        names = [each for each in theses if _named(each)]
        if len(names) >= _FEWEST and len(names) == sum(each.dashed for each in theses):
            yield names
            continue
        row: list[_Thesis] = []
        for each in theses:
            if row and _opening(outline, row[-1]) != _opening(outline, each):
                if len(row) >= _FEWEST:
                    yield row
                row = []
            if TAKING.match(_opening(outline, each)):
                row.append(each)
        if len(row) >= _FEWEST:
            yield row


def _thesis(outline: Outline, paragraph: Paragraph, sentence: Sentence, dash: re.Match[str] | None) -> _Thesis:
    first = dash.end() if dash else sentence.start
    match = _DEMAND.fullmatch(outline.text.text, first, sentence.clauses[-1].end)
    start = match.start("what") if match else first
    return _Thesis(paragraph, sentence, start, match is not None, dash is not None)


def _named(thesis: _Thesis) -> bool:
    """Tell whether a thesis behind a dash is only named by its first sentence: ——便民优先。"""
    named = thesis.dashed and len(thesis.sentence.clauses) == 1 and thesis.paragraph.end > thesis.sentence.end + 1
    return named and _SHORTEST_NAME <= thesis.sentence.clauses[0].end - thesis.start <= _LONGEST_NAME


def _opening(outline: Outline, thesis: _Thesis) -> str:
    return outline.words(thesis.start, thesis.start + _OPENING)


def _points(outline: Outline, row: Sequence[_Thesis]) -> Iterator[Formulation]:
    section = _section_of(outline, row[0])
    subject = outline.sections[section].title if section is not None else ""
    ends = [each.sentence.clauses[-1 if each.demand else 0].end for each in row]
    items = [Item(part(outline, each.start, end)) for each, end in zip(row, ends, strict=True)]
    texts = [item.right.text for item in items]
    if len(set(texts)) < len(texts) or max(map(len, texts)) > _LONGEST_TITLE + 2 or len(row) > _MOST:
        return
    spans = [
        (max(each.sentence.start, each.start) if not each.demand else each.sentence.start, end)
        for each, end in zip(row, ends, strict=True)
    ]
    aspect = "demands" if row[0].demand else "theses"
    yield formulation(outline, FormulationKind.ORDERED_POINTS, section, items, spans, subject=subject, aspect=aspect)
    halves = [each.sentence.clauses for each in row]
    if not row[0].demand and all(len(pair) == 2 and pair[1].end - pair[1].start <= _LONGEST_HALF for pair in halves):
        pairs = [
            Item(part(outline, two[1].start, two[1].end), part(outline, two[0].start, two[0].end)) for two in halves
        ]
        whole = [(two[0].start, two[1].end) for two in halves]
        yield formulation(outline, FormulationKind.TWO_PART_HEADING, section, pairs, whole, subject=subject)


def _section_of(outline: Outline, first: _Thesis) -> int | None:
    """Return the section of a row: behind dashes that whose heading is the line right before, if one is."""
    own = first.paragraph.section
    if not first.dashed:
        return own
    headings, text = outline.once(by_heading_end), outline.text.text
    end = _back_over(text, first.paragraph.start, "\n")
    headed = headings.get(end) or headings.get(_back_over(text, end, "。："))
    return headed.number if headed else own


def _back_over(text: str, end: int, signs: str) -> int:
    while end and text[end - 1] in signs:
        end -= 1
    return end


def _powers(outline: Outline, start: int, end: int, section: int | None) -> Iterator[Formulation]:
    """Yield the list that semicolons part behind 甲的职权是：."""
    text = outline.text.text
    head = _POWERS.search(text, start, end)
    if head is None or "“" in head["topic"]:
        return
    first = lead_in(text, head.start(), head.end())
    stops = [head.end() - 1, *(match.start() for match in _SEMICOLON.finditer(text, head.end() + 1, end))]
    pieces = [(low + 1, high) for low, high in pairwise([*stops, end])]
    spans = [(low, high - 1 if text[high - 1] in "。；" else high) for low, high in pieces]
    items = [Item(part(outline, low, high)) for low, high in spans if high > low]
    clean = all(not spoilt(one.clauses, start, end) for one in sentences_in(outline, start, end))
    if _FEWEST <= len(items) <= _MOST and clean and not any("。" in item.right.text for item in items):
        topic = outline.words(first, head.end("topic"))
        yield formulation(
            outline, FormulationKind.ORDERED_POINTS, section, items, [(first, spans[-1][1])],
            subject=topic, aspect="powers",
        )  # fmt: skip
