"""Taking questions out of use and back, with the tallies in the same transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from sqlite3 import Connection

from question_bank.model.question import QuestionStatus
from question_bank.storage.adding import ADD_TO_TALLY
from question_bank.storage.connection import Database
from question_bank.storage.rows import STATUS_CODES

_RETIRED = STATUS_CODES[QuestionStatus.RETIRED]
_APPROVED = STATUS_CODES[QuestionStatus.APPROVED]
_FIND = "SELECT number, set_number, section_number, kind, status FROM question WHERE id = ?"
_SET_STATUS = "UPDATE question SET status = ?, retired_at = ? WHERE number = ?"


def retire(database: Database, ids: Sequence[bytes], at: int) -> int:
    """Retire the questions at `at` (Unix ms) and return how many were not retired yet."""
    with database.transaction() as connection:
        return _set_status(connection, ids, _RETIRED, at)


def restore(database: Database, ids: Sequence[bytes]) -> int:
    """Approve those of the questions that are retired and return how many they were."""
    with database.transaction() as connection:
        return _set_status(connection, ids, _APPROVED, None)


def _set_status(connection: Connection, ids: Sequence[bytes], status: int, retired_at: int | None) -> int:
    """Give `status` to those questions that change between retired and in use by it."""
    changes: Counter[tuple[int, int, int, int]] = Counter()
    numbers: list[int] = []
    for id_ in dict.fromkeys(ids):
        row = connection.execute(_FIND, (id_,)).fetchone()
        if row is None or (row[4] == _RETIRED) == (status == _RETIRED):
            continue
        number, set_number, section_number, kind, old = row
        numbers.append(number)
        changes[set_number, section_number, kind, old] -= 1
        changes[set_number, section_number, kind, status] += 1
    connection.executemany(_SET_STATUS, [(status, retired_at, number) for number in numbers])
    connection.executemany(ADD_TO_TALLY, [(*group, change) for group, change in changes.items() if change])
    return len(numbers)
