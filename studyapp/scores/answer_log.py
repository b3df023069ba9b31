"""Keeping one answer: its row and everything that is counted from it, inside the caller's transaction.

A later answer to the same position of the same sitting replaces the earlier one: the earlier row stays, marked as
superseded, and its effect on each sum, on the question's progress and on its schedule is taken back, as if only the
later one had been given.
"""

from __future__ import annotations

from sqlite3 import Connection
from typing import NamedTuple

from studyapp.quiz.records import AnswerRecord
from studyapp.quiz.schedule import Memory
from studyapp.scores.progress import (
    MEMORY_COLUMNS,
    NO_MEMORY,
    PROGRESS_COLUMNS,
    Answer,
    Progress,
    exchange_last,
    excluded,
    extend,
    precedes,
    remember,
)
from studyapp.scores.rows import ANSWER_COLUMNS, answer_to_row
from studyapp.statistics.mastery import count_levels

_STANDING = """
    SELECT id, correct, fraction * points, elapsed, day, set_id FROM answers
    WHERE sitting_id = ? AND position = ? AND superseded = 0"""
_SUPERSEDE = """
    UPDATE answers
    SET superseded = (SELECT 1 + max(superseded) FROM answers WHERE sitting_id = :sitting AND position = :position)
    WHERE sitting_id = :sitting AND position = :position AND superseded = 0"""
_INSERT = f"INSERT INTO answers ({ANSWER_COLUMNS}, correct) VALUES (?{', ?' * 17})"
_ADD_TO_SITTING = """
    UPDATE sittings
    SET answered = answered + ?, correct = correct + ?, points = points + ?, elapsed = elapsed + ?,
        day = min(ifnull(day, ?), ?)
    WHERE id = ? AND member_id = ? RETURNING mode"""
_ADD_TO_DAY = """
    INSERT INTO member_days (member_id, day, set_id, mode, answers, correct, elapsed) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET answers = answers + excluded.answers, correct = correct + excluded.correct,
        elapsed = elapsed + excluded.elapsed"""
_ADD_TO_SECTION = """
    INSERT INTO member_sections (member_id, set_id, section_id, beginning, familiar, mastered) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET beginning = beginning + excluded.beginning, familiar = familiar + excluded.familiar,
        mastered = mastered + excluded.mastered"""
_PROGRESS = f"SELECT {PROGRESS_COLUMNS}, {MEMORY_COLUMNS} FROM progress WHERE member_id = ? AND question_id = ?"
_SET_PROGRESS = f"""
    INSERT INTO progress VALUES (?{", ?" * 22})
    ON CONFLICT DO UPDATE
    SET ({PROGRESS_COLUMNS}) = ({excluded(PROGRESS_COLUMNS)}), ({MEMORY_COLUMNS}) = ({excluded(MEMORY_COLUMNS)})"""
_HISTORY = """
    SELECT set_id, section_id, correct, answered_at, id FROM answers INDEXED BY answers_by_day
    WHERE member_id = ? AND question_id = ? AND superseded = 0 ORDER BY answered_at, id"""


class _Standing(NamedTuple):
    """The answer that stands at a position until now, and what it added to the sums."""

    id: bytes
    correct: int
    earned: float
    elapsed: int
    day: int
    set_id: bytes


def write_answer(connection: Connection, record: AnswerRecord, memory: Memory | None) -> None:
    """Keep `record` and, unless None, the `memory` it leaves; raise LookupError for a sitting that is not there."""
    found = connection.execute(_STANDING, (record.sitting_id, record.position)).fetchone()
    replaced = None if found is None else _Standing(*found)
    if replaced is not None:
        if replaced.id == record.id:
            return  # kept already
        connection.execute(_SUPERSEDE, {"sitting": record.sitting_id, "position": record.position})
        effect = (-1, -replaced.correct, -replaced.earned, -replaced.elapsed)
        _add(connection, record, effect, day=replaced.day, set_id=replaced.set_id)
    correct = 1 if record.right else 0
    connection.execute(_INSERT, (*answer_to_row(record), correct))
    effect = (1, correct, record.fraction * record.points, record.elapsed)
    _add(connection, record, effect, day=record.day, set_id=record.set_id)
    _advance(connection, record, memory, replaced)


def _add(
    connection: Connection, record: AnswerRecord, effect: tuple[int, int, float, int], *, day: int, set_id: bytes
) -> None:
    """Add `effect` (answers, right ones, points, milliseconds) to the sums of sitting and day."""
    answers, correct, _, elapsed = effect
    member_id = record.member_id
    modes = connection.execute(_ADD_TO_SITTING, (*effect, day, day, record.sitting_id, member_id)).fetchall()
    if not modes:
        raise LookupError(f"member {member_id.hex()} has no sitting {record.sitting_id.hex()}")
    connection.execute(_ADD_TO_DAY, (member_id, day, set_id, modes[0][0], answers, correct, elapsed))


def _advance(connection: Connection, record: AnswerRecord, memory: Memory | None, replaced: _Standing | None) -> None:
    """Carry the question's progress and memory, and the count of levels in its section, over to `record`."""
    member_id = record.member_id
    key = (member_id, record.question_id)
    row = connection.execute(_PROGRESS, key).fetchone()
    answer = Answer(record.set_id, record.section_id, 1 if record.right else 0, record.answered_at, record.id)
    if row is None:
        after = extend(None, answer)
        connection.execute(_SET_PROGRESS, (*key, *after, *remember(NO_MEMORY, record.id, memory)))
        _count_level(connection, member_id, after, 1)
        return
    before = Progress(*row[:8])
    if not precedes(before, answer):
        after = _recount(connection, key)  # the clock was set back
    elif replaced is None:
        after = extend(before, answer)
    elif before.last_answer == replaced.id:
        after = exchange_last(before, replaced.correct, answer)
    else:
        after = _recount(connection, key)  # another sitting asked the same in between
    remembered = remember(row[8:], record.id, memory, replaced=None if replaced is None else replaced.id)
    connection.execute(_SET_PROGRESS, (*key, *after, *remembered))
    if (before.level, before.section_id, before.set_id) != (after.level, after.section_id, after.set_id):
        _count_level(connection, member_id, before, -1)
        _count_level(connection, member_id, after, 1)


def _recount(connection: Connection, key: tuple[bytes, bytes]) -> Progress:
    """Return the progress folded anew from all answers of (member, question) that stand; there is at least one."""
    progress: Progress | None = None
    for row in connection.execute(_HISTORY, key):
        progress = extend(progress, Answer(*row))
    assert progress is not None, "called after the answer was inserted"
    return progress


def _count_level(connection: Connection, member_id: bytes, progress: Progress, change: int) -> None:
    """Add `change` to the count of the level that `progress` has reached, in its section."""
    changes = (change * count for count in count_levels((progress.level,)))
    connection.execute(_ADD_TO_SECTION, (member_id, progress.set_id, progress.section_id, *changes))
