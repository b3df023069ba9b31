"""The summaries, counted anew from the answers that stand: what `write_answer` keeps up to date step by step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Connection
from typing import Any

from studyapp.scores.progress import PROGRESS_COLUMNS, Answer, Progress, extend
from studyapp.scores.rows import CONFUSABLE_KINDS, PLACES
from studyapp.statistics.mastery import MASTERED_STREAK

_SUMS = (
    f"""
    UPDATE sittings SET (day, last_day) = (
        SELECT min(day), max(day) FROM (
            SELECT day FROM answers
            WHERE place BETWEEN sittings.number * {PLACES} AND sittings.number * {PLACES} + {PLACES - 1}
            UNION ALL SELECT day FROM replaced_answers WHERE sitting = sittings.number))""",
    "DELETE FROM sitting_days",
    """
    INSERT INTO sitting_days
    SELECT member, answers.day, sitting, answers.set_id, mode,
        count(*), sum(correct), sum(fraction * points), sum(elapsed)
    FROM answers JOIN sittings ON sittings.number = sitting GROUP BY 1, 2, 3, 4""",
    "DELETE FROM wrong_responses",
    f"""
    INSERT INTO wrong_responses
    SELECT member, question_id, response, count(*)
    FROM answers JOIN sittings ON sittings.number = sitting
    WHERE correct = 0 AND kind IN ({CONFUSABLE_KINDS}) GROUP BY 1, 2, 3""",
)
_ANSWERS = """
    SELECT member, question_id, answers.set_id, section_id, correct, answered_at, answers.id
    FROM answers JOIN sittings ON sittings.number = sitting
    ORDER BY member, question_id, answered_at, answers.id"""
_GIVEN = ", ".join(f"excluded.{column}" for column in PROGRESS_COLUMNS.split(", "))
_SET_PROGRESS = f"""
    INSERT INTO progress (member, question_id, {PROGRESS_COLUMNS}) VALUES (?{", ?" * 9})
    ON CONFLICT DO UPDATE SET ({PROGRESS_COLUMNS}) = ({_GIVEN})"""
_LEVELS = """
    INSERT INTO member_sections
    SELECT member, set_id, section_id, sum(streak = 0), sum(streak BETWEEN 1 AND ?1 - 1), sum(streak >= ?1)
    FROM progress GROUP BY 1, 2, 3"""


def rebuild(connection: Connection) -> None:
    """Count every summary anew, inside the caller's transaction; what was done and scheduled stays as it is."""
    for statement in _SUMS:
        connection.execute(statement)
    answers = connection.execute(_ANSWERS)
    connection.execute("UPDATE progress SET attempts = 0")
    connection.executemany(_SET_PROGRESS, _progress(answers))
    connection.execute("DELETE FROM progress WHERE attempts = 0")
    connection.execute("DELETE FROM member_sections")
    connection.execute(_LEVELS, (MASTERED_STREAK,))


def _progress(answers: Iterator[tuple[Any, ...]]) -> Iterator[tuple[object, ...]]:
    """Fold the answers of each (member, question), which come together and oldest first, into the row of it."""
    for key, history in groupby(answers, key=lambda row: row[:2]):
        progress: Progress | None = None
        for row in history:
            progress = extend(progress, Answer(*row[2:]))
        assert progress is not None, "a group is never empty"
        yield (*key, *progress)
