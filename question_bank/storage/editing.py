"""Changing one question by hand: nothing is lost, for each change keeps what it replaces as a version."""

from __future__ import annotations

from dataclasses import replace
from sqlite3 import Connection

from question_bank.errors import QuestionGone, WordingTaken
from question_bank.model.edition import Change, Edition
from question_bank.model.fingerprint import fingerprint
from question_bank.model.question import Question
from question_bank.model.vetted import vetted
from question_bank.storage.connection import Database
from question_bank.storage.known import Known, known_by_fingerprint, known_by_id
from question_bank.storage.question_rows import Note, QuestionRows
from question_bank.storage.rows import unpacked
from question_bank.storage.sections import Sections

_SET_ID = "SELECT id FROM question_set WHERE number = ?"
_ARRIVAL = """
    SELECT q.number, q.added_at, coalesce(i.file, '')
    FROM question AS q LEFT JOIN import_record AS i ON i.number = q.import_number WHERE q.id = ?
"""
_EDITIONS = "SELECT at, who, change, before FROM edition WHERE question_number = ? ORDER BY place"


def edit(database: Database, question: Question, *, at: int, who: str, change: Change = Change.EDITED) -> Question:
    """Put `question` in the place of the one with its id, as its next version, and return it as it stands now.

    Its status stays; a question that is as it was becomes no new version.
    """
    vetted((question,))
    with database.transaction() as connection:
        old = known_by_id(connection, (question.id,)).get(question.id)
        if old is None:
            raise QuestionGone("the question is no longer in the bank; nothing was changed")
        before = old.question
        after = replace(question, status=before.status, version=before.version)
        if after == before:
            return before
        after = replace(after, version=before.version + 1)
        _put(connection, old, after, Note(at, who, change))
        return after


def _put(connection: Connection, old: Known, after: Question, note: Note) -> None:
    print_ = fingerprint(after)
    holder = known_by_fingerprint(connection, old.set_number, [after], [print_]).get(print_)
    if holder is not None and holder.number != old.number:
        raise WordingTaken("the set has a question with this wording already", other=holder.question.id)
    ((set_id,),) = connection.execute(_SET_ID, (old.set_number,)).fetchall()
    section = Sections(connection, old.set_number, set_id).number(after.section)
    rows = QuestionRows(connection)
    rows.change(old, Known(old.number, old.set_number, print_, section, after), note)
    rows.flush()


def editions(database: Database, id_: bytes) -> tuple[Edition, ...]:
    """Return the versions of a question, as it stands now first; none for a question that is not there."""
    with database.snapshot() as connection:
        now = known_by_id(connection, (id_,)).get(id_)
        if now is None:
            return ()
        ((number, added_at, file),) = connection.execute(_ARRIVAL, (id_,)).fetchall()
        rows = connection.execute(_EDITIONS, (number,)).fetchall()
    # A row says what its change replaced, so each version was made by the change before.
    made = [(added_at, file, Change.ADDED), *((at, who, Change(change)) for at, who, change, _ in rows)]
    forms = [*(unpacked(id_, before) for _, _, _, before in rows), now.question]
    found = [Edition(place, *how, form) for place, (how, form) in enumerate(zip(made, forms, strict=True), start=1)]
    return tuple(reversed(found))


def bring_back(database: Database, id_: bytes, place: int, *, at: int, who: str) -> Question:
    """Make the version at `place` the one that stands, as the next version, and return it."""
    version = next((each for each in editions(database, id_) if each.place == place), None)
    if version is None:
        raise QuestionGone("this version of the question is no longer in the bank; nothing was changed")
    return edit(database, version.question, at=at, who=who, change=Change.BROUGHT_BACK)
