"""What each part of the score store stands on, and what several of them need."""

from __future__ import annotations

from question_bank.storage.connection import Database
from studyapp.quiz.request import QuizMode
from studyapp.scores.rows import MEMBER_NUMBER


class Part:
    """A part of the store: methods about one subject on the one connection."""

    def __init__(self, database: Database) -> None:
        """Stand on an open score file."""
        self._database = database


_OF_SET = """EXISTS (
        SELECT 1 FROM sitting_days AS d
        WHERE d.member = sittings.member AND d.day BETWEEN sittings.day AND sittings.last_day
            AND d.sitting = sittings.number AND d.set_id = ? AND d.answers > 0)"""
"""Of a row of `sittings`: something of the set was answered; a sitting over several sets names none of them itself."""


def narrowed_sittings(
    member_id: bytes, since_day: int | None, until_day: int | None, set_id: bytes | None, mode: QuizMode | None
) -> tuple[str, list[object]]:
    """Return a condition like `narrowed` on the rows of `sittings`, of which several sets may have been answered."""
    where, values = narrowed(member_id, since_day, until_day, None, mode)
    return (where, values) if set_id is None else (f"{where} AND {_OF_SET}", [*values, set_id])


def narrowed(
    member_id: bytes, since_day: int | None, until_day: int | None, set_id: bytes | None, mode: QuizMode | None
) -> tuple[str, list[object]]:
    """Return a condition on member, days, set and mode of `sitting_days` with its values; None narrows nothing."""
    asked = (
        ("day >= ?", since_day),
        ("day <= ?", until_day),
        ("set_id = ?", set_id),
        ("mode = ?", None if mode is None else mode.value),
    )
    given = [(condition, value) for condition, value in asked if value is not None]
    where = " AND ".join((f"member = {MEMBER_NUMBER}", *(condition for condition, _ in given)))
    return where, [member_id, *(value for _, value in given)]
