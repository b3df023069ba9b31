"""Tables written with spaces: a row of heads, and below it rows of as many cells that each begin with their name.

| lines | column: row — cell |
| 等级 死亡人数 损失 / 特大事故 30人以上 1亿元以上 / 重大事故 10人以上 5000万元以上 / 一般事故 3人以下 1000万元以下 |
|   死亡人数: 特大事故 — 30人以上 / 重大事故 — 10人以上 / 一般事故 — 3人以下; 损失: … |
| 时间：周一 地点：会议室 / 张三 李四 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline, Paragraph

_CELL = re.compile(r"[^ \t\u3000|]+")
_SENTENCE = re.compile("[。；！？：，]")
_FEWEST_ROWS, _MOST_ROWS = 3, 8
_FEWEST_CELLS = 2
_LONGEST = 24


def find_tables(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each column of a table but the first."""
    table: list[list[Part]] = []
    section: int | None = None
    for paragraph in (*outline.paragraphs, None):
        cells = _cells(outline, paragraph) if paragraph is not None else []
        if cells and table and len(cells) == len(table[0]) and paragraph and paragraph.section == section:
            table.append(cells)
            continue
        yield from _columns(outline, section, table)
        table, section = ([cells], paragraph.section) if cells and paragraph else ([], None)


def _cells(outline: Outline, paragraph: Paragraph) -> list[Part]:
    """Return the cells of a line that is nothing but cells."""
    words = outline.words(paragraph.start, paragraph.end)
    if paragraph.heading or _SENTENCE.search(words) or len(words) > _LONGEST * 6:
        return []
    cells = [
        part(outline, paragraph.start + each.start(), paragraph.start + each.end()) for each in _CELL.finditer(words)
    ]
    fit = len(cells) >= _FEWEST_CELLS and all(len(cell.text) <= _LONGEST for cell in cells)
    return cells if fit else []


def _columns(outline: Outline, section: int | None, table: Sequence[Sequence[Part]]) -> Iterator[Formulation]:
    if not _FEWEST_ROWS < len(table) <= _MOST_ROWS + 1:
        return
    heads, *rows = table
    names = [row[0].text for row in rows]
    if any(any(map(str.isdigit, head.text)) for head in heads) or len({*names}) < len(names):
        return
    for column in range(1, len(heads)):
        rights = [row[column].text for row in rows]
        if len({*rights}) < len(rights):
            continue
        items = [Item(row[column], row[0], extra=(heads[column],)) for row in rows]
        spans = [(heads[0].start, heads[-1].end), *((row[0].start, row[-1].end) for row in rows)]
        yield formulation(
            outline, FormulationKind.ROW, section, items, spans, subject=heads[column].text, aspect="table"
        )
