"""A `QuestionFilter` as the groups of questions it means, as the patterns of its text, or as a few rows at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model.question_filter import QuestionFilter, QuestionFlag, QuestionRef
from question_bank.storage.connection import Database
from question_bank.storage.rows import KIND_CODES, STATUS_CODES, ref_of, to_json

# Any number of 16-byte ids travels as one value: the statement stays the same text and is prepared once.
_SETS_BY_ID = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT number FROM question_set WHERE id IN (SELECT substr(?1, place, 16) FROM piece) ORDER BY number
"""
_SECTIONS_BY_ID = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT number, set_number FROM section WHERE id IN (SELECT substr(?1, place, 16) FROM piece)
"""
_ALL_SETS = "SELECT number FROM question_set ORDER BY number"
_TALLIES = "SELECT section_number, kind, status, questions FROM tally WHERE set_number = ? AND questions > 0"
OF_FORMULATIONS = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT q.number, q.section_number, q.kind, q.status, q.fingerprint, q.id, z.id, s.id, q.kind, q.formulation_id
    FROM json_each(?2) AS g
    CROSS JOIN (SELECT DISTINCT substr(?1, place, 16) AS id FROM piece) AS f
    CROSS JOIN question AS q INDEXED BY question_of_formulation
        ON q.set_number = g.value AND q.formulation_id = f.id
    CROSS JOIN section AS s ON s.number = q.section_number
    CROSS JOIN question_set AS z ON z.number = q.set_number
    WHERE true {narrowed}
"""
# JSON is taken apart only where it holds the text at all.
HOLDS_TEXT = """(
        q.stem LIKE ? ESCAPE '\\' OR q.explanation LIKE ? ESCAPE '\\' OR (
            q.options LIKE ? ESCAPE '\\'
            AND EXISTS (SELECT 1 FROM json_each(q.options) AS o WHERE o.value LIKE ? ESCAPE '\\')
        ) OR (
            q.kind IN (4, 6, 7, 8) AND q.answer LIKE ? ESCAPE '\\'
            AND EXISTS (SELECT 1 FROM json_each(q.answer) AS o WHERE o.value LIKE ? ESCAPE '\\')
        )
    )"""
"""The row holds a text; the kinds are those of `term_index.TYPED`."""
_HAS_TAG = """EXISTS (
        SELECT 1 FROM question_tag AS t WHERE t.question_number = q.number AND t.tag_number IN (
            SELECT g.number FROM json_each(?) AS n CROSS JOIN tag AS g ON g.name = n.value
        )
    )"""
_HAS_REASON = "json_extract(q.more, '$.reason') IN (SELECT value FROM json_each(?))"
_FLAGS = {
    QuestionFlag.REPORTED: (
        "EXISTS (SELECT 1 FROM wrong_report AS w WHERE w.question_number = q.number AND w.resolved_at IS NULL)"
    ),
    QuestionFlag.EDITED: "EXISTS (SELECT 1 FROM edition AS e WHERE e.question_number = q.number)",
    QuestionFlag.REASONED: "json_extract(q.more, '$.reason') IS NOT NULL",
}


class Group(NamedTuple):
    """The questions of one kind and status in one section of a set, and how many they are; numbers and codes."""

    set_number: int
    section_number: int
    kind: int
    status: int
    questions: int


class Selection(NamedTuple):
    """What a filter means in one bank: the `groups` that match and how many questions the sets concerned `hold`."""

    groups: tuple[Group, ...]
    hold: int

    @property
    def total(self) -> int:
        """How many questions the groups hold."""
        return sum(group.questions for group in self.groups)

    def as_json(self) -> str:
        """Return the groups as a statement takes them: [[section, kind, status], ...]."""
        return to_json([(group.section_number, group.kind, group.status) for group in self.groups])


class Found(NamedTuple):
    """A matching question with its number, that of its section, and its fingerprint."""

    number: int
    section_number: int
    fingerprint: bytes
    ref: QuestionRef


def select_groups(database: Database, wanted: QuestionFilter) -> Selection:
    """Return the non-empty groups that `wanted` means by its sets, sections, kinds and statuses, from the tallies."""
    sections: set[int] | None = None
    sets = _set_numbers(database, wanted.sets)
    if wanted.sections:
        found = database.rows(_SECTIONS_BY_ID, (joined(wanted.sections),))
        sections = {number for number, _ in found}
        of_sections = {set_number for _, set_number in found}
        sets = [number for number in sets if number in of_sections]
    kinds = {KIND_CODES[kind] for kind in wanted.kinds} or set(KIND_CODES.values())
    statuses = {STATUS_CODES[status] for status in wanted.statuses} or set(STATUS_CODES.values())
    groups: list[Group] = []
    hold = 0
    for set_number in sets:
        for section, kind, status, questions in database.rows(_TALLIES, (set_number,)):
            hold += questions
            if kind in kinds and status in statuses and (sections is None or section in sections):
                groups.append(Group(set_number, section, kind, status, questions))
    return Selection(tuple(groups), hold)


def find_of_formulations(database: Database, selection: Selection, wanted: QuestionFilter) -> list[Found]:
    """Return all questions of `selection` about the formulations asked for: a formulation has a handful."""
    keys = {(group.section_number, group.kind, group.status) for group in selection.groups}
    sets = to_json(sorted({group.set_number for group in selection.groups}))
    narrowed, values = narrowing(wanted)
    sql = OF_FORMULATIONS.format(narrowed=narrowed)
    rows = database.rows(sql, (joined(wanted.formulations), sets, *values))
    return [Found(row[0], row[1], row[4], ref_of(row[5:])) for row in rows if row[1:4] in keys]


def narrowing(wanted: QuestionFilter) -> tuple[str, list[object]]:
    """Return what must be looked for in the rows `q`, as conditions that begin with AND ("" for none), and the values.

    Their marks carry no number: they go on after the numbered ones of the statement that they are put into.
    """
    conditions: list[str] = []
    values: list[object] = []
    if wanted.text:
        conditions.append(HOLDS_TEXT)
        values += text_values(wanted.text)
    if wanted.tags:
        conditions.append(_HAS_TAG)
        values.append(to_json(wanted.tags))
    if wanted.reasons:
        conditions.append(_HAS_REASON)
        values.append(to_json(wanted.reasons))
    conditions += (_FLAGS[flag] for flag in wanted.flags)
    return "".join(f" AND {condition}" for condition in conditions), values


def text_values(text: str) -> tuple[str, ...]:
    """Return the values of `HOLDS_TEXT`: the pattern of `text` in plain columns and in JSON columns."""
    plain, in_json = _pattern(text), _pattern(json.dumps(text, ensure_ascii=False)[1:-1])
    return plain, plain, in_json, plain, in_json, plain


def _pattern(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _set_numbers(database: Database, ids: Sequence[bytes]) -> list[int]:
    rows = database.rows(_SETS_BY_ID, (joined(ids),)) if ids else database.rows(_ALL_SETS)
    return [number for (number,) in rows]


def joined(ids: Sequence[bytes]) -> bytes:
    """Return 16-byte ids as the one value that statements take apart again."""
    # An id of another length names nothing here, and would shift all that follow it.
    return b"".join(id_ for id_ in ids if len(id_) == 16)
