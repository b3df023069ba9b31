"""The score file: members, their sittings and answers, and the sums that screens show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from question_bank.storage.connection import BUSY_SECONDS, FileKind, open_database
from studyapp.quiz.records import AnswerRecord
from studyapp.quiz.schedule import Memory
from studyapp.scores.answer_log import write_answer
from studyapp.scores.attempts import Attempts
from studyapp.scores.keepsakes import Keepsakes
from studyapp.scores.ladder import Ladder
from studyapp.scores.log import Log
from studyapp.scores.member_moves import MemberMoves
from studyapp.scores.members import Members
from studyapp.scores.questions import Questions
from studyapp.scores.sittings import Sittings
from studyapp.scores.summaries import rebuild
from studyapp.scores.sums import Sums

if TYPE_CHECKING:
    from sqlite_utils import Migrations


def _migrations() -> Migrations:
    from studyapp.scores.migrations import migrations  # start-up: brings sqlite-utils

    return migrations


SCORES = FileKind(
    application_id=int.from_bytes(b"scor", "big"),
    version=4,
    migrations=_migrations,
    # An answer is on the disk before the next question shows, even if the power fails. Moving the log into the file
    # is left to `checkpoint` in a quiet moment; the limit is only for the case that none ever comes. An answer changes
    # a few bytes of nine pages, and whole pages go to the log: small ones are written sooner.
    pragmas=("page_size=2048", "synchronous=FULL", "wal_autocheckpoint=8000"),
)


class ScoreStore(Members, MemberMoves, Sittings, Attempts, Sums, Log, Questions, Keepsakes, Ladder):
    """The open score file; a context manager, for one thread; every method may raise a `StoreError`.

    Ids are 16 bytes, times Unix milliseconds in UTC, days the ordinals of `AnswerRecord.day`.
    """

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> ScoreStore:
        """Open the file at `path`, making or upgrading it where needed."""
        return cls(open_database(path, SCORES, busy_seconds=busy_seconds))

    def foreign_writes(self) -> int:
        """Return a number that changes when another connection has written the file."""
        return self._database.foreign_writes()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Self:
        """Give the store itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def record(self, record: AnswerRecord, memory: Memory | None) -> None:
        """Keep one answer with all that is counted from it; on return it is on the disk, on an error nothing of it is.

        `memory` is what the answer leaves of the question (None: it does not change the schedule). A later answer to
        the same position of the sitting replaces the earlier one in every sum; the earlier row is kept.
        """
        with self._database.transaction() as connection:
            # One cursor: `connection.execute` would make another for each statement.
            write_answer(connection.cursor(), record, memory)

    def engine_version(self) -> str:
        """Return the version of SQLite that keeps the file."""
        row = self._database.row("SELECT sqlite_version()")
        return "" if row is None else str(row[0])

    def checkpoint(self) -> None:
        """Move what the log holds into the file without waiting for anybody: for a moment when nobody answers."""
        self._database.row("PRAGMA wal_checkpoint(PASSIVE)")

    def rebuild_summaries(self) -> None:
        """Count all sums anew from the answers: the repair of a file whose sums are doubted, never needed otherwise."""
        with self._database.transaction() as connection:
            rebuild(connection)
