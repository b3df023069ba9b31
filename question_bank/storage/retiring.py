"""Taking questions out of use and back, with the tallies in the same transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from sqlite3 import Connection

from question_bank.model.question import QuestionStatus
from question_bank.storage.connection import Database
from question_bank.storage.question_rows import ADD_TO_TALLY
from question_bank.storage.rows import STATUS_CODES

_RETIRED = STATUS_CODES[QuestionStatus.RETIRED]
_APPROVED = STATUS_CODES[QuestionStatus.APPROVED]
_FIND = "SELECT number, set_number, section_number, kind, status, status_before FROM question WHERE id = ?"
_SET_STATUS = "UPDATE question SET status = ?, status_before = ?, retired_at = ? WHERE number = ?"


def retire(database: Database, ids: Sequence[bytes], at: int) -> int:
    """Retire the questions at `at` (Unix ms) and return how many were not retired yet."""
    with database.transaction() as connection:
        return retire_within(connection, ids, at)


def retire_within(connection: Connection, ids: Sequence[bytes], at: int) -> int:
    """Retire the questions within a transaction that is under way."""
    return _set_status(connection, ids, at)


def restore(database: Database, ids: Sequence[bytes]) -> int:
    """Give the retired ones of the questions the status back that they had before; return how many they were."""
    with database.transaction() as connection:
        return _set_status(connection, ids, None)


def _set_status(connection: Connection, ids: Sequence[bytes], retired_at: int | None) -> int:
    """Retire (`retired_at` given) or bring back those questions for which that is a change."""
    retiring = retired_at is not None
    changes: Counter[tuple[int, int, int, int]] = Counter()
    rows: list[tuple[int, int | None, int | None, int]] = []
    for id_ in dict.fromkeys(ids):
        found = connection.execute(_FIND, (id_,)).fetchone()
        if found is None or (found[4] == _RETIRED) == retiring:
            continue
        number, set_number, section_number, kind, old, before = found
        # Questions that came retired, or were retired by an earlier program, have no status to go back to.
        new = _RETIRED if retiring else before or _APPROVED
        rows.append((new, old if retiring else None, retired_at, number))
        changes[set_number, section_number, kind, old] -= 1
        changes[set_number, section_number, kind, new] += 1
    connection.executemany(_SET_STATUS, rows)
    connection.executemany(ADD_TO_TALLY, [(*group, change) for group, change in changes.items() if change])
    return len(rows)
