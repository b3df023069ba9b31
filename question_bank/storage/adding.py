"""The one mouth into the bank: questions by the thousand in one transaction, with sections, tallies and the outline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from sqlite3 import Connection
from typing import Any, NamedTuple, TypeVar

from question_bank.model.fingerprint import fingerprint
from question_bank.model.formulation import Formulation
from question_bank.model.identity import derive_id
from question_bank.model.merge import merge
from question_bank.model.outline import Outline
from question_bank.model.question import Question
from question_bank.model.validation import faults
from question_bank.storage.connection import Database
from question_bank.storage.rows import KIND_CODES, STATUS_CODES, Row, question_of, wording_of
from question_bank.storage.sections import Sections

T = TypeVar("T")

_CHUNK = 2000
"""Questions in memory at a time; more is not faster."""

_PUT_SET = """
    INSERT INTO question_set (id, name) VALUES (?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING number
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


class AddReport(NamedTuple):
    """How many questions adding dealt with in which way, see `merge`; together they are all that were given."""

    added: int = 0
    moved: int = 0
    reworded: int = 0
    repeated: int = 0
    outdated: int = 0

    @property
    def updated(self) -> int:
        """The questions that changed under their id."""
        return self.moved + self.reworded

    @property
    def skipped(self) -> int:
        """The questions that the set has already, with this wording or a later one."""
        return self.repeated + self.outdated


class Known(NamedTuple):
    """A question as its set has it."""

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
            adding = Adding(connection, set_number, set_id, added_at)
            if outline is not None:
                adding.sections.put_outline(outline, formulations)
            for chunk in chunks(questions):
                adding.add(chunk)
            return adding.finish()
    finally:
        database.row("PRAGMA cache_size = -16384")


def chunks(questions: Iterable[T]) -> Iterator[list[T]]:
    """Yield as many at a time as one look at the set is made for."""
    source = iter(questions)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


def _refuse_invalid(questions: Iterable[Question]) -> None:
    for question in questions:
        if found := faults(question):
            raise ValueError(f"question {question.id.hex()} is not valid: {'; '.join(found)}")


class Adding:
    """One transaction's state: the sections met, the changes of the tallies, the report."""

    def __init__(self, connection: Connection, set_number: int, set_id: bytes, added_at: int) -> None:
        self._connection = connection
        self._set_number = set_number
        self._set_id = set_id
        self._added_at = added_at
        self.sections = Sections(connection, set_number, set_id)
        self._tally: Counter[tuple[int, int, int]] = Counter()
        self._report: Counter[str] = Counter()

    def add(self, chunk: list[Question]) -> None:
        """Add the questions of one chunk."""
        _refuse_invalid(chunk)
        prints = [fingerprint(question) for question in chunk]
        by_print = self._known_by_print(chunk, prints)
        chunk, by_id = self._known_by_id(chunk)
        fresh: list[Row] = []
        for question, print_ in zip(chunk, prints, strict=True):
            same, old = by_print.get(print_), by_id.get(question.id)
            result = merge(question, same and same.question, old and old.question)
            self._report[result.verdict.value] += 1
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

    def update(self, chunk: Sequence[tuple[Question, Question]]) -> Counter[str]:
        """Bring the questions of the set to the first form of each pair, or to the second (the same wording as before).

        The second is taken where the set has meanwhile got another question of the first wording; questions that the
        set no longer has are left out. Both forms keep id and status. Return how often which happened.
        """
        done: Counter[str] = Counter()
        _refuse_invalid([form for pair in chunk for form in pair])
        wanted = [new for new, _ in chunk]
        prints = [fingerprint(new) for new in wanted]
        by_print = self._known_by_print(wanted, prints)
        known = {each.question.id: each for each in self._find(KNOWN_BY_ID, (b"".join(each.id for each in wanted),))}
        for (new, kept), print_ in zip(chunk, prints, strict=True):
            old, holder = known.get(new.id), by_print.get(print_)
            if old is None or old.set_number != self._set_number:
                done["missing"] += 1
                continue
            taken = holder is not None and holder.question.id != new.id
            done["kept" if taken or new == kept else "reworded"] += 1
            stored = self._stored(kept, fingerprint(kept)) if taken else self._stored(new, print_)
            self._change(old, stored)
            by_print[stored.fingerprint] = stored
        return done

    def finish(self) -> AddReport:
        """Write the changes of the tallies and return the report."""
        changes = [(self._set_number, *group, change) for group, change in self._tally.items() if change]
        self._connection.executemany(ADD_TO_TALLY, changes)
        return AddReport(**self._report)

    def _stored(self, question: Question, print_: bytes) -> Known:
        return Known(self._set_number, print_, self.sections.number(question.section), question)

    def _new_row(self, new: Known) -> Row:
        question = new.question
        kind, status = KIND_CODES[question.kind], STATUS_CODES[question.status]
        self._tally[new.section_number, kind, status] += 1
        key = (question.id, self._set_number, new.section_number, kind, status, new.fingerprint, self._added_at)
        return key + wording_of(question)

    def _change(self, old: Known, new: Known) -> None:
        kind, status = KIND_CODES[new.question.kind], STATUS_CODES[old.question.status]
        self._tally[old.section_number, KIND_CODES[old.question.kind], status] -= 1
        self._tally[new.section_number, kind, status] += 1
        key = (new.section_number, kind, new.fingerprint)
        self._connection.execute(_UPDATE, (*key, *wording_of(new.question), old.question.id))

    def _known_by_id(self, chunk: list[Question]) -> tuple[list[Question], dict[bytes, Known]]:
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

    def _known_by_print(self, chunk: list[Question], prints: list[bytes]) -> dict[bytes, Known]:
        by_kind: dict[int, list[bytes]] = {}
        for question, print_ in zip(chunk, prints, strict=True):
            by_kind.setdefault(KIND_CODES[question.kind], []).append(print_)
        return {
            each.fingerprint: each
            for kind, group in by_kind.items()
            for each in self._find(KNOWN_BY_FINGERPRINT, (self._set_number, kind, b"".join(group)))
        }

    def _find(self, sql: str, parameters: tuple[Any, ...]) -> list[Known]:
        rows = self._connection.execute(sql, parameters).fetchall()
        return [Known(row[0], row[1], row[2], question_of(row[3:])) for row in rows]
