"""The records of imports: begun before the first row, closed after the last, listed, and marked when taken back."""

from __future__ import annotations

from sqlite3 import Connection

from question_bank.model.edition import Change
from question_bank.model.import_record import ImportRecord, Intake
from question_bank.storage.connection import Database
from question_bank.storage.question_rows import Note

_BEGIN = """
    SELECT (SELECT coalesce(max(number), 0) FROM import_record) + 1,
        (SELECT coalesce(max(number), 0) FROM question) + 1, (SELECT coalesce(max(number), 0) FROM section) + 1
"""
_CLOSE = """
    INSERT INTO import_record (number, set_number, set_name, made_set, file, at, found, added, updated, skipped,
        refused, first_number, first_section, last_number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) FROM question))
"""
_DROP_SET = "DELETE FROM question_set WHERE number = ?"
_IMPORTS = """
    SELECT i.number, z.id, i.set_name, i.file, i.at, i.found, i.added, i.updated, i.skipped, i.refused, i.undone_at
    FROM import_record AS i LEFT JOIN question_set AS z ON z.number = i.set_number
    ORDER BY i.number DESC
"""


class ImportLog:
    """The record of the import that a transaction does."""

    def __init__(self, connection: Connection, intake: Intake, *, at: int) -> None:
        """Give the import its number and remember which rows are the next."""
        self._connection = connection
        self._intake = intake
        self._at = at
        ((self.number, *self._first),) = connection.execute(_BEGIN).fetchall()
        self.note = Note(at, intake.file, Change.IMPORTED, self.number)

    def close(self, set_number: int, set_name: str, made_set: bool, added: int, updated: int, skipped: int) -> None:
        """Write the record, unless the file had nothing in it; a set that was made for nothing is not kept."""
        intake = self._intake
        skipped += intake.skipped
        kept: int | None = set_number
        if made_set and not added:
            self._connection.execute(_DROP_SET, (set_number,))
            kept = None
        found = added + updated + skipped + intake.refused
        if not found:
            return
        counts = (found, added, updated, skipped, intake.refused)
        head = (self.number, kept, set_name, int(made_set), intake.file, self._at)
        self._connection.execute(_CLOSE, (*head, *counts, *self._first))
        intake.number = self.number


def imports(database: Database) -> tuple[ImportRecord, ...]:
    """Return the records, the latest first."""
    return tuple(ImportRecord(*row) for row in database.rows(_IMPORTS))
