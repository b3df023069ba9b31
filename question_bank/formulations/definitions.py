"""Definitions: numbered points that name a thing before a colon and say what it is behind it.

| text | items |
| 1. A类火灾：固体物质火灾，如木材。 2. B类火灾：液体火灾，如汽油。 | A类火灾 — 固体物质火灾 / B类火灾 — 液体火灾 |
| 1. 定义：略 2. 作用 | none: the second says nothing |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.siblings import rows, title_part
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Section

_LONGEST = 30


def find_definitions(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of points that all have a colon and one clean clause behind their title."""
    behind = _second_clauses(outline)
    for row in rows(outline):
        said = [behind.get(section.heading[0][0]) for section in row.sections]
        clauses = [clause for clause in said if clause is not None]
        if len(clauses) < len(row.sections) or len({outline.words(one.start, one.end) for one in clauses}) < len(said):
            continue
        items = [
            Item(part(outline, clause.start, clause.end), title_part(outline, section), _ordinal(section))
            for section, clause in zip(row.sections, clauses, strict=True)
        ]
        spans = [(section.heading[0][0], clause.end) for section, clause in zip(row.sections, clauses, strict=True)]
        yield formulation(outline, FormulationKind.TWO_PART_HEADING, row.parent, items, spans, subject=row.subject)


def _ordinal(section: Section) -> int:
    return 0 if section.flawed else section.ordinal


def _second_clauses(outline: Outline) -> dict[int, Clause]:
    """Return by the start of its sentence the clause behind a title and a colon, where it is clean and not too long."""
    result: dict[int, Clause] = {}
    for sentence in outline.sentences:
        if len(sentence.clauses) > 1 and outline.words(sentence.clauses[0].end, sentence.clauses[0].end + 1) == "：":
            clause = sentence.clauses[1]
            if not clause.tainted and not sentence.clauses[0].tainted and clause.end - clause.start <= _LONGEST:
                result[sentence.start] = clause
    return result
