"""Changing many questions at once: their place, their tags, their status; and whole sets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from sqlite3 import Connection
from typing import NamedTuple

from question_bank.model.question import Question, QuestionStatus
from question_bank.storage.connection import Database
from question_bank.storage.known import Known, known_by_fingerprint, known_by_id
from question_bank.storage.question_rows import QuestionRows
from question_bank.storage.rows import STATUS_CODES
from question_bank.storage.sections import Sections

_CHUNK = 1000
_SET = "SELECT number FROM question_set WHERE id = ?"
_MAKE_SET = "INSERT INTO question_set (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING"
_RENAME_SET = "UPDATE question_set SET name = ? WHERE id = ?"
_STATUS_KEPT = "UPDATE question SET status_before = ?, retired_at = ? WHERE number = ?"
_IDS_OF_SET = "SELECT id FROM question WHERE set_number = ? ORDER BY number LIMIT ?"
_DELETE_SET = (
    "DELETE FROM formulation WHERE set_number = ?",
    "DELETE FROM outline WHERE set_number = ?",
    "DELETE FROM tally WHERE set_number = ?",
    "UPDATE section SET parent_number = NULL WHERE set_number = ?",
    "DELETE FROM section WHERE set_number = ?",
    "DELETE FROM question_set WHERE number = ?",
)


class MoveReport(NamedTuple):
    """How many questions changed their place; `taken` stayed: the other set has questions with their wording."""

    moved: int
    taken: int


def move(database: Database, ids: Sequence[bytes], *, set_id: bytes, section: tuple[str, ...] | None) -> MoveReport:
    """Move questions to a set, which must be there (`ValueError`), and a section path in it (None: their own)."""
    moved = taken = 0
    with database.transaction() as connection:
        row = connection.execute(_SET, (set_id,)).fetchone()
        if row is None:
            raise ValueError(f"there is no set {set_id.hex()}")
        sections, rows = Sections(connection, row[0], set_id), QuestionRows(connection)
        for chunk in known_in_chunks(connection, ids):
            coming = [each for each in chunk if each.set_number != row[0]]
            prints = [each.fingerprint for each in coming]
            held = set(known_by_fingerprint(connection, row[0], [each.question for each in coming], prints))
            for each in chunk:
                path = each.question.section if section is None else section
                if each.set_number != row[0] and each.fingerprint in held:
                    taken += 1
                elif each.set_number != row[0] or each.question.section != path:
                    held.add(each.fingerprint)
                    after = replace(each.question, section=path)
                    rows.change(each, Known(each.number, row[0], each.fingerprint, sections.number(path), after), None)
                    moved += 1
        rows.flush()
    return MoveReport(moved, taken)


def tag(database: Database, ids: Sequence[bytes], *, add: Iterable[str], remove: Iterable[str]) -> int:
    """Give questions tags and take others away; return how many changed."""
    come, gone = tuple(dict.fromkeys(add)), frozenset(remove)

    def tagged(question: Question) -> Question:
        kept = tuple(each for each in question.tags if each not in gone)
        return replace(question, tags=(*kept, *(each for each in come if each not in kept)))

    with database.transaction() as connection:
        return _change_each(connection, ids, tagged)


def set_status(database: Database, ids: Sequence[bytes], status: QuestionStatus, *, reason: str, at: int) -> int:
    """Give questions a status with its `reason` ("" for none); return how many changed."""

    def judged(question: Question) -> Question:
        return replace(question, status=status, reason=reason)

    def keep(connection: Connection, known: Known) -> None:
        before = known.question.status
        if before is not status:
            retiring = status is QuestionStatus.RETIRED
            kept = (STATUS_CODES[before], at) if retiring else (None, None)
            connection.execute(_STATUS_KEPT, (*kept, known.number))

    with database.transaction() as connection:
        return _change_each(connection, ids, judged, keep)


def make_set(database: Database, set_id: bytes, name: str) -> None:
    """Make an empty set unless it is there."""
    database.row(_MAKE_SET, (set_id, name))


def rename_set(database: Database, set_id: bytes, name: str) -> None:
    """Give a set another name."""
    database.row(_RENAME_SET, (name, set_id))


def delete(database: Database, ids: Sequence[bytes]) -> int:
    """Delete questions with their versions and reports; return how many there were."""
    with database.transaction() as connection:
        return _delete(connection, ids)


def delete_set(database: Database, set_id: bytes) -> int:
    """Delete a set with its questions, sections and outline; return how many questions it had."""
    removed = 0
    with database.transaction() as connection:
        row = connection.execute(_SET, (set_id,)).fetchone()
        if row is None:
            return 0
        while ids := [id_ for (id_,) in connection.execute(_IDS_OF_SET, (row[0], _CHUNK))]:
            removed += _delete(connection, ids)
        for statement in _DELETE_SET:
            connection.execute(statement, row)
    return removed


def _delete(connection: Connection, ids: Sequence[bytes]) -> int:
    rows = QuestionRows(connection)
    removed = 0
    for chunk in known_in_chunks(connection, ids):
        rows.remove(chunk)
        removed += len(chunk)
    rows.flush()
    return removed


def _change_each(
    connection: Connection,
    ids: Sequence[bytes],
    change: Callable[[Question], Question],
    also: Callable[[Connection, Known], None] | None = None,
) -> int:
    """Change what surrounds the wording of questions: place and wording stay, and no version is made."""
    rows = QuestionRows(connection)
    changed = 0
    for chunk in known_in_chunks(connection, ids):
        for each in chunk:
            after = change(each.question)
            if after != each.question:
                rows.change(each, each._replace(question=after), None)
                changed += 1
                if also is not None:
                    also(connection, each)
    rows.flush()
    return changed


def known_in_chunks(connection: Connection, ids: Sequence[bytes]) -> Iterator[list[Known]]:
    """Yield the questions of `ids` that the bank holds, each once, some at a time."""
    source = iter(dict.fromkeys(ids))
    while chunk := list(islice(source, _CHUNK)):
        yield list(known_by_id(connection, chunk).values())
