"""Taking an import back: exactly what it did, as long as nobody has built on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection

from question_bank.model.fingerprint import fingerprint
from question_bank.model.import_record import Hindrance, Kept, UndoReport
from question_bank.model.question import Question
from question_bank.storage.arranging import known_in_chunks
from question_bank.storage.connection import Database
from question_bank.storage.known import Known, known_by_fingerprint
from question_bank.storage.question_rows import QuestionRows
from question_bank.storage.rows import unpacked
from question_bank.storage.sections import Sections, drop_unused

_RECORD = """
    SELECT set_number, made_set, first_section, first_number, last_number
    FROM import_record WHERE number = ? AND undone_at IS NULL
"""
_MARK = "UPDATE import_record SET undone_at = ? WHERE number = ?"
ADDED = "SELECT id FROM question AS q WHERE q.number BETWEEN ?1 AND ?2 AND q.import_number = ?3"
_EDITED_SINCE = """
    SELECT DISTINCT e.question_number FROM edition AS e
    WHERE e.question_number BETWEEN ?1 AND ?2 AND e.import_number IS NOT ?3
"""
UPDATED = """
    SELECT DISTINCT q.id FROM edition AS e INDEXED BY edition_of_import
    CROSS JOIN question AS q ON q.number = e.question_number WHERE e.import_number = ?
"""
_EDITIONS = "SELECT place, import_number, before FROM edition WHERE question_number = ? ORDER BY place DESC"
_DROP_EDITIONS = "DELETE FROM edition WHERE question_number = ? AND place >= ?"
_SETS = "SELECT id FROM question_set WHERE number = ?"
_IS_EMPTY = """
    SELECT NOT EXISTS (SELECT 1 FROM question WHERE set_number = ?1)
        AND NOT EXISTS (SELECT 1 FROM outline WHERE set_number = ?1)
"""
_DROP_TALLIES = "DELETE FROM tally WHERE set_number = ?"
_DROP_SET = "DELETE FROM question_set WHERE number = ?"


def undo_import(database: Database, number: int, *, at: int) -> UndoReport:
    """Take an import back in one transaction; one that is unknown or taken back already changes nothing."""
    with database.transaction() as connection:
        record = connection.execute(_RECORD, (number,)).fetchone()
        if record is None:
            return UndoReport(0, 0)
        set_number, made_set, first_section, first, last = record
        undoing = _Undoing(connection, number)
        undoing.take_out(first, last)
        undoing.restore()
        undoing.rows.flush()
        if set_number is not None:
            drop_unused(connection, set_number, first_section)
            if made_set and connection.execute(_IS_EMPTY, (set_number,)).fetchone()[0]:
                connection.execute(_DROP_TALLIES, (set_number,))
                connection.execute(_DROP_SET, (set_number,))
        connection.execute(_MARK, (at, number))
        return UndoReport(undoing.removed, undoing.restored, tuple(undoing.kept))


class _Undoing:
    """One transaction's state."""

    def __init__(self, connection: Connection, import_number: int) -> None:
        self._connection = connection
        self._import_number = import_number
        self.rows = QuestionRows(connection)
        self._sections: dict[int, Sections] = {}
        self.removed = 0
        self.restored = 0
        self.kept: list[Kept] = []

    def take_out(self, first: int, last: int) -> None:
        """Delete the questions that the import added between two numbers, but those that were edited since."""
        bounds = (first, last, self._import_number)
        edited = {number for (number,) in self._connection.execute(_EDITED_SINCE, bounds)}
        ids = [id_ for (id_,) in self._connection.execute(ADDED, bounds)]
        for chunk in known_in_chunks(self._connection, ids):
            going = [each for each in chunk if each.number not in edited]
            self.rows.remove(going)
            self.removed += len(going)
            self.kept += (Kept(each.question, Hindrance.EDITED_SINCE) for each in chunk if each.number in edited)

    def restore(self) -> None:
        """Bring the questions that the import changed back to what they were before it."""
        added = {each.question.id for each in self.kept}
        waiting = [
            (each, *before)
            for each, before in self._changed()
            if each.question.id not in added  # a question of this import has nothing before it
        ]
        while waiting:
            taken = [each for each in waiting if not self._restored(*each)]
            if len(taken) == len(waiting):  # else one may have waited for the wording of another
                self.kept += (Kept(known.question, Hindrance.WORDING_TAKEN) for known, _, _ in taken)
                return
            waiting = taken

    def _changed(self) -> Iterator[tuple[Known, tuple[int, Question]]]:
        """Yield the questions that the import changed last, with the place and form of what it first replaced."""
        ids = [id_ for (id_,) in self._connection.execute(UPDATED, (self._import_number,))]
        for chunk in known_in_chunks(self._connection, ids):
            for each in chunk:
                first: tuple[int, str] | None = None
                for place, import_number, before in self._connection.execute(_EDITIONS, (each.number,)):
                    if import_number != self._import_number:
                        break
                    first = place, before
                if first is None:
                    self.kept.append(Kept(each.question, Hindrance.EDITED_SINCE))
                else:
                    yield each, (first[0], unpacked(each.question.id, first[1]))

    def _restored(self, now: Known, place: int, before: Question) -> bool:
        print_ = fingerprint(before)
        holder = known_by_fingerprint(self._connection, now.set_number, [before], [print_]).get(print_)
        if holder is not None and holder.number != now.number:
            return False
        after = replace(before, status=now.question.status)
        section = self._of_set(now.set_number).number(after.section)
        self.rows.change(now, Known(now.number, now.set_number, print_, section, after), None)
        self._connection.execute(_DROP_EDITIONS, (now.number, place))
        self.restored += 1
        return True

    def _of_set(self, set_number: int) -> Sections:
        found = self._sections.get(set_number)
        if found is None:
            ((set_id,),) = self._connection.execute(_SETS, (set_number,)).fetchall()
            found = self._sections[set_number] = Sections(self._connection, set_number, set_id)
        return found
