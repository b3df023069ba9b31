"""The summaries, counted anew from the answers that stand: what `write_answer` keeps up to date step by step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Connection
from typing import Any

from studyapp.scores.progress import PROGRESS_COLUMNS, Answer, Progress, extend
from studyapp.scores.rows import CONFUSABLE_KINDS, PLACES
from studyapp.statistics.mastery import MASTERED_STREAK

_ALL = ("TRUE", "answers JOIN sittings ON sittings.number = sitting")
_SPAN = f"sittings.number * {PLACES} AND sittings.number * {PLACES} + {PLACES - 1}"
_ONE = ("member = :member", f"sittings CROSS JOIN answers ON place BETWEEN {_SPAN}")
"""Whose rows: a condition on any table that names the member, and answers with their sittings in the order to look."""


def _sums(whose: str, answers: str) -> tuple[str, ...]:
    return (
        f"""
        UPDATE sittings SET (day, last_day) = (
            SELECT min(day), max(day) FROM (
                SELECT day FROM answers
                WHERE place BETWEEN {_SPAN}
                UNION ALL SELECT day FROM replaced_answers WHERE sitting = sittings.number))
        WHERE {whose}""",
        f"DELETE FROM sitting_days WHERE {whose}",
        f"""
        INSERT INTO sitting_days
        SELECT member, answers.day, sitting, answers.set_id, mode,
            count(*), sum(correct), sum(fraction * points), sum(elapsed)
        FROM {answers} WHERE {whose} GROUP BY 1, 2, 3, 4""",
        f"DELETE FROM wrong_responses WHERE {whose}",
        f"""
        INSERT INTO wrong_responses
        SELECT member, question_id, response, count(*)
        FROM {answers}
        WHERE {whose} AND correct = 0 AND kind IN ({CONFUSABLE_KINDS}) GROUP BY 1, 2, 3""",
    )


_GIVEN = ", ".join(f"excluded.{column}" for column in PROGRESS_COLUMNS.split(", "))
_SET_PROGRESS = f"""
    INSERT INTO progress (member, question_id, {PROGRESS_COLUMNS}) VALUES (?{", ?" * 9})
    ON CONFLICT DO UPDATE SET ({PROGRESS_COLUMNS}) = ({_GIVEN})"""


def rebuild(connection: Connection, *, member: int | None = None) -> None:
    """Count every summary anew, inside the caller's transaction; what was done and scheduled stays as it is.

    With the number of a `member` only the summaries of that member.
    """
    whose, answers = _ALL if member is None else _ONE
    values = {"member": member, "mastered": MASTERED_STREAK}
    for statement in _sums(whose, answers):
        connection.execute(statement, values)
    history = connection.execute(
        f"""
        SELECT member, question_id, answers.set_id, section_id, correct, answered_at, answers.id
        FROM {answers} WHERE {whose} ORDER BY member, question_id, answered_at, answers.id""",
        values,
    )
    connection.execute(f"UPDATE progress SET attempts = 0 WHERE {whose}", values)
    connection.executemany(_SET_PROGRESS, _progress(history))
    connection.execute(f"DELETE FROM progress WHERE attempts = 0 AND {whose}", values)
    connection.execute(f"DELETE FROM member_sections WHERE {whose}", values)
    connection.execute(
        f"""
        INSERT INTO member_sections
        SELECT member, set_id, section_id,
            sum(streak = 0), sum(streak BETWEEN 1 AND :mastered - 1), sum(streak >= :mastered)
        FROM progress WHERE {whose} GROUP BY 1, 2, 3""",
        values,
    )


def _progress(answers: Iterator[tuple[Any, ...]]) -> Iterator[tuple[object, ...]]:
    """Fold the answers of each (member, question), which come together and oldest first, into the row of it."""
    for key, history in groupby(answers, key=lambda row: row[:2]):
        progress: Progress | None = None
        for row in history:
            progress = extend(progress, Answer(*row[2:]))
        assert progress is not None, "a group is never empty"
        yield (*key, *progress)
