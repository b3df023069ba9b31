"""The one mouth into the bank: questions by the thousand in one transaction, with sections, tallies and the outline."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from sqlite3 import Connection
from typing import Any, NamedTuple

from question_bank.model.fingerprint import fingerprint
from question_bank.model.formulation import Formulation
from question_bank.model.identity import derive_id
from question_bank.model.merge import Verdict, merge
from question_bank.model.outline import Outline, section_id
from question_bank.model.outline_json import structure_to_json
from question_bank.model.question import Question
from question_bank.model.validation import faults
from question_bank.storage.connection import Database
from question_bank.storage.rows import KIND_CODES, STATUS_CODES, Row, question_of, to_json, wording_of

_CHUNK = 2000
"""Questions in memory at a time; more is not faster."""

_PUT_SET = """
    INSERT INTO question_set (id, name) VALUES (?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING number
"""
_SECTIONS = "SELECT path, number, position FROM section WHERE set_number = ?"
_MAKE_ROOM = "UPDATE section SET position = position + ? WHERE set_number = ? AND position >= 0"
_PUT_SECTION = """
    INSERT INTO section (id, set_number, parent_number, position, label, title, path) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, label = excluded.label, title = excluded.title
    RETURNING number
"""
KNOWN_BY_FINGERPRINT = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?3) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?3)
    )
    SELECT q.set_number, q.fingerprint, q.section_number, q.id, q.kind, q.status, s.path, q.version, q.formulation_id,
        q.formulation_kind, q.stem, q.options, q.answer, q.explanation, q.evidence, q.more
    FROM (SELECT substr(?3, place, 16) AS fingerprint FROM piece) AS f
    CROSS JOIN question AS q INDEXED BY question_in_set
        ON q.set_number = ?1 AND q.kind = ?2 AND q.fingerprint = f.fingerprint
    CROSS JOIN section AS s ON s.number = q.section_number
"""
KNOWN_BY_ID = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT q.set_number, q.fingerprint, q.section_number, q.id, q.kind, q.status, s.path, q.version, q.formulation_id,
        q.formulation_kind, q.stem, q.options, q.answer, q.explanation, q.evidence, q.more
    FROM (SELECT substr(?1, place, 16) AS id FROM piece) AS i
    CROSS JOIN question AS q INDEXED BY question_by_id ON q.id = i.id
    CROSS JOIN section AS s ON s.number = q.section_number
"""
_INSERT = """
    INSERT INTO question (id, set_number, section_number, kind, status, fingerprint, added_at, version, formulation_id,
        formulation_kind, stem, options, answer, explanation, evidence, more)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE = """
    UPDATE question SET section_number = ?, kind = ?, fingerprint = ?, version = ?, formulation_id = ?,
        formulation_kind = ?, stem = ?, options = ?, answer = ?, explanation = ?, evidence = ?, more = ?
    WHERE id = ?
"""
ADD_TO_TALLY = """
    INSERT INTO tally (set_number, section_number, kind, status, questions) VALUES (?, ?, ?, ?, max(?, 0))
    ON CONFLICT DO UPDATE SET questions = questions + ?5
"""
_PUT_OUTLINE = "INSERT OR REPLACE INTO outline (set_number, title, raw, structure) VALUES (?, ?, ?, ?)"
_DROP_FORMULATIONS = "DELETE FROM formulation WHERE set_number = ?"
_PUT_FORMULATION = """
    INSERT OR IGNORE INTO formulation (set_number, id, position, kind, section_number, spans, words)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""


class AddReport(NamedTuple):
    """How many questions adding made anew, changed under their id, and passed over because the set has them."""

    added: int
    updated: int
    skipped: int


class _Known(NamedTuple):
    set_number: int
    fingerprint: bytes
    section_number: int
    question: Question


def add_questions(
    database: Database,
    set_name: str,
    questions: Iterable[Question],
    *,
    set_id: bytes,
    added_at: int,
    outline: Outline | None,
    formulations: Sequence[Formulation],
) -> AddReport:
    """Add `questions` to the set in one transaction and report; a `ValueError` for an invalid one undoes everything."""
    # The keys are random: each chunk touches pages all over the file, and what does not fit here is read again.
    database.row("PRAGMA cache_size = -65536")
    try:
        with database.transaction() as connection:
            ((set_number,),) = connection.execute(_PUT_SET, (set_id, set_name)).fetchall()
            adding = _Adding(connection, set_number, set_id, added_at)
            if outline is not None:
                adding.put_outline(outline, formulations)
            for chunk in _chunks(questions):
                adding.add(chunk)
            return adding.finish()
    finally:
        database.row("PRAGMA cache_size = -16384")


def _chunks(questions: Iterable[Question]) -> Iterator[list[Question]]:
    source = iter(questions)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


class _Adding:
    """One transaction's state: the sections met, the changes of the tallies, the report."""

    def __init__(self, connection: Connection, set_number: int, set_id: bytes, added_at: int) -> None:
        self._connection = connection
        self._set_number = set_number
        self._set_id = set_id
        self._added_at = added_at
        rows = connection.execute(_SECTIONS, (set_number,)).fetchall()
        self._sections: dict[tuple[str, ...], int] = {tuple(json.loads(path)): number for path, number, _ in rows}
        self._next_position = max((position for _, _, position in rows), default=-1) + 1
        self._tally: Counter[tuple[int, int, int]] = Counter()
        self._report: Counter[Verdict] = Counter()

    def put_outline(self, outline: Outline, formulations: Sequence[Formulation]) -> None:
        """Keep the outline in place of an earlier one; its sections come first, in document order."""
        count = len(outline.sections)
        self._connection.execute(_MAKE_ROOM, (count, self._set_number))
        self._next_position += count
        seen: set[tuple[str, ...]] = set()
        for section in outline.sections:
            path = outline.path(section.number)
            if path not in seen:  # of two headings with the same words the first is the place
                seen.add(path)
                self._put_section(path, section.number, section.label, section.title)
        structure = structure_to_json(outline)
        self._connection.execute(_PUT_OUTLINE, (self._set_number, outline.title, outline.raw, structure))
        self._connection.execute(_DROP_FORMULATIONS, (self._set_number,))
        self._connection.executemany(
            _PUT_FORMULATION, [self._formulation_row(place, each, outline) for place, each in enumerate(formulations)]
        )

    def add(self, chunk: list[Question]) -> None:
        """Add the questions of one chunk."""
        for question in chunk:
            if found := faults(question):
                raise ValueError(f"question {question.id.hex()} is not valid: {'; '.join(found)}")
        prints = [fingerprint(question) for question in chunk]
        by_print = self._known_by_print(chunk, prints)
        chunk, by_id = self._known_by_id(chunk)
        fresh: list[Row] = []
        for question, print_ in zip(chunk, prints, strict=True):
            same, old = by_print.get(print_), by_id.get(question.id)
            result = merge(question, same and same.question, old and old.question)
            self._report[result.verdict] += 1
            if result.question is None:
                continue
            known = same or old
            stored = self._stored(result.question, print_)
            if known is None:
                fresh.append(self._new_row(stored))
            else:
                if fresh:  # the row to change may be among them
                    self._connection.executemany(_INSERT, fresh)
                    fresh = []
                self._change(known, stored)
                by_print.pop(known.fingerprint, None)
            by_print[print_] = by_id[stored.question.id] = stored
        self._connection.executemany(_INSERT, fresh)

    def finish(self) -> AddReport:
        """Write the changes of the tallies and return the report."""
        changes = [(self._set_number, *group, change) for group, change in self._tally.items() if change]
        self._connection.executemany(ADD_TO_TALLY, changes)
        return AddReport(*(self._report[verdict] for verdict in (Verdict.ADD, Verdict.UPDATE, Verdict.SKIP)))

    def _stored(self, question: Question, print_: bytes) -> _Known:
        return _Known(self._set_number, print_, self._section(question.section), question)

    def _new_row(self, new: _Known) -> Row:
        question = new.question
        kind, status = KIND_CODES[question.kind], STATUS_CODES[question.status]
        self._tally[new.section_number, kind, status] += 1
        key = (question.id, self._set_number, new.section_number, kind, status, new.fingerprint, self._added_at)
        return key + wording_of(question)

    def _change(self, old: _Known, new: _Known) -> None:
        kind, status = KIND_CODES[new.question.kind], STATUS_CODES[old.question.status]
        self._tally[old.section_number, KIND_CODES[old.question.kind], status] -= 1
        self._tally[new.section_number, kind, status] += 1
        key = (new.section_number, kind, new.fingerprint)
        self._connection.execute(_UPDATE, (*key, *wording_of(new.question), old.question.id))

    def _known_by_id(self, chunk: list[Question]) -> tuple[list[Question], dict[bytes, _Known]]:
        """Return what the set holds of the chunk by id, and the chunk with ids that no other set holds.

        A question that another set holds already gets an id of its own here: a copy collects its own scores.
        """
        known = self._find(KNOWN_BY_ID, (b"".join(question.id for question in chunk),))
        elsewhere = {each.question.id for each in known if each.set_number != self._set_number}
        if elsewhere:
            set_ = self._set_id.hex()
            chunk = [
                replace(each, id=derive_id("copy", set_, each.id.hex())) if each.id in elsewhere else each
                for each in chunk
            ]
            known = self._find(KNOWN_BY_ID, (b"".join(question.id for question in chunk),))
        return chunk, {each.question.id: each for each in known}

    def _known_by_print(self, chunk: list[Question], prints: list[bytes]) -> dict[bytes, _Known]:
        by_kind: dict[int, list[bytes]] = {}
        for question, print_ in zip(chunk, prints, strict=True):
            by_kind.setdefault(KIND_CODES[question.kind], []).append(print_)
        return {
            each.fingerprint: each
            for kind, group in by_kind.items()
            for each in self._find(KNOWN_BY_FINGERPRINT, (self._set_number, kind, b"".join(group)))
        }

    def _find(self, sql: str, parameters: tuple[Any, ...]) -> list[_Known]:
        rows = self._connection.execute(sql, parameters).fetchall()
        return [_Known(row[0], row[1], row[2], question_of(row[3:])) for row in rows]

    def _section(self, path: tuple[str, ...]) -> int:
        """Return the number of the section at `path`, made with all above it when the set does not have it."""
        number = self._sections.get(path)
        if number is not None:
            return number
        position = -1  # questions outside any section stand before the first
        if path:
            self._parent(path)  # before its place is taken
            position, self._next_position = self._next_position, self._next_position + 1
        return self._put_section(path, position, "", path[-1] if path else "")

    def _put_section(self, path: tuple[str, ...], position: int, label: str, title: str) -> int:
        row = (
            section_id(self._set_id, path),
            self._set_number,
            self._parent(path),
            position,
            label,
            title,
            to_json(path),
        )
        ((number,),) = self._connection.execute(_PUT_SECTION, row).fetchall()
        self._sections[path] = number
        return int(number)

    def _parent(self, path: tuple[str, ...]) -> int | None:
        return self._section(path[:-1]) if len(path) > 1 else None

    def _formulation_row(self, place: int, formulation: Formulation, outline: Outline) -> Row:
        section = None if formulation.section is None else self._section(outline.path(formulation.section))
        evidence = [outline.evidence(start, end) for start, end in formulation.spans]
        words = "…".join(outline.words(start, end) for start, end in formulation.spans)
        spans = to_json([(piece.start, piece.end) for piece in evidence])
        return self._set_number, formulation.id, place, formulation.kind.value, section, spans, words
