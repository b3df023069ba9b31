"""Keeping one answer: its row and everything that is counted from it, inside the caller's transaction.

A later answer to the same position of the same sitting replaces the earlier one: the earlier row stays, marked as
superseded, and its effect on each sum, on the question's progress and on its schedule is taken back, as if only the
later one had been given.
"""

from __future__ import annotations

from operator import neg, sub
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
from studyapp.scores.rows import ADD_ANSWER, answer_to_row
from studyapp.statistics.mastery import Level, count_levels, level_of_streak

_STANDING = """
    SELECT id, correct, fraction * points, elapsed, day, set_id FROM answers
    WHERE sitting = ? AND position = ? AND superseded = 0"""
_SUPERSEDE = """
    UPDATE answers SET superseded = (SELECT 1 + max(superseded) FROM answers WHERE sitting = ? AND position = ?)
    WHERE sitting = ? AND position = ? AND superseded = 0"""
_SITTING = """
    SELECT sittings.number, member, mode, day, last_day FROM sittings JOIN members ON members.number = member
    WHERE sittings.id = ? AND members.id = ?"""
_SET_DAYS = "UPDATE sittings SET day = ?, last_day = ? WHERE number = ?"
_ADD_TO_DAY = """
    INSERT INTO sitting_days (member, day, sitting, set_id, mode, answers, correct, points, elapsed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET answers = answers + excluded.answers, correct = correct + excluded.correct,
        points = points + excluded.points, elapsed = elapsed + excluded.elapsed"""
_ADD_TO_SECTION = """
    INSERT INTO member_sections (member, set_id, section_id, beginning, familiar, mastered) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET beginning = beginning + excluded.beginning, familiar = familiar + excluded.familiar,
        mastered = mastered + excluded.mastered"""
_PROGRESS = f"SELECT {PROGRESS_COLUMNS}, {MEMORY_COLUMNS} FROM progress WHERE member = ? AND question_id = ?"
_SET_PROGRESS = f"""
    INSERT INTO progress VALUES (?{", ?" * 22})
    ON CONFLICT DO UPDATE
    SET ({PROGRESS_COLUMNS}) = ({excluded(PROGRESS_COLUMNS)}), ({MEMORY_COLUMNS}) = ({excluded(MEMORY_COLUMNS)})"""
_HISTORY = """
    SELECT set_id, section_id, correct, answered_at, id FROM answers INDEXED BY answers_by_day
    WHERE member = ? AND question_id = ? AND superseded = 0 ORDER BY answered_at, id"""

_ONE = {level: count_levels((level,)) for level in Level}
"""The counts of a section in which one question was answered and has reached the level."""


class _Standing(NamedTuple):
    """The answer that stands at a position until now, and what it added to the sums."""

    id: bytes
    correct: int
    earned: float
    elapsed: int
    day: int
    set_id: bytes


class _Sitting(NamedTuple):
    """What must be known of the sitting; the days are the first and the last on which something was answered."""

    number: int
    member: int
    mode: str
    day: int | None
    last_day: int | None


def write_answer(connection: Connection, record: AnswerRecord, memory: Memory | None) -> None:
    """Keep `record` and, unless None, the `memory` it leaves; raise LookupError for a sitting that is not there."""
    execute = connection.execute
    found = execute(_SITTING, (record.sitting_id, record.member_id)).fetchone()
    if found is None:
        raise LookupError(f"member {record.member_id.hex()} has no sitting {record.sitting_id.hex()}")
    sitting, member, mode, first_day, last_day = _Sitting(*found)
    day, correct = record.day, 1 if record.right else 0
    row = answer_to_row(record, sitting, member, correct)
    replaced = None
    if not execute(ADD_ANSWER, row).rowcount:  # the position is taken
        place = (sitting, record.position)
        replaced = _Standing(*execute(_STANDING, place).fetchone())
        if replaced.id == record.id:
            return  # kept already
        execute(_SUPERSEDE, (*place, *place))
        execute(ADD_ANSWER, row)
        effect = (-1, -replaced.correct, -replaced.earned, -replaced.elapsed)
        execute(_ADD_TO_DAY, (member, replaced.day, sitting, replaced.set_id, mode, *effect))
    points = record.fraction * record.points
    execute(_ADD_TO_DAY, (member, day, sitting, record.set_id, mode, 1, correct, points, record.elapsed))
    if first_day is None or last_day is None or not first_day <= day <= last_day:
        days = [known for known in (first_day, last_day, day) if known is not None]
        execute(_SET_DAYS, (min(days), max(days), sitting))
    answer = Answer(record.set_id, record.section_id, correct, record.answered_at, record.id)
    _advance(connection, (member, record.question_id), answer, memory, replaced)


def _advance(
    connection: Connection,
    key: tuple[int, bytes],
    answer: Answer,
    memory: Memory | None,
    replaced: _Standing | None,
) -> None:
    """Carry progress and memory of (member, question), and the levels of its section, over to `answer`."""
    row = connection.execute(_PROGRESS, key).fetchone()
    if row is None:
        after = extend(None, answer)
        connection.execute(_SET_PROGRESS, (*key, *after, *remember(NO_MEMORY, answer.id, memory)))
        _move_level(connection, key[0], None, after)
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
    remembered = remember(row[8:], answer.id, memory, replaced=None if replaced is None else replaced.id)
    connection.execute(_SET_PROGRESS, (*key, *after, *remembered))
    _move_level(connection, key[0], before, after)


def _recount(connection: Connection, key: tuple[int, bytes]) -> Progress:
    """Return the progress folded anew from all answers of (member, question) that stand; there is at least one."""
    progress: Progress | None = None
    for row in connection.execute(_HISTORY, key):
        progress = extend(progress, Answer(*row))
    assert progress is not None, "called after the answer was inserted"
    return progress


def _move_level(connection: Connection, member: int, before: Progress | None, after: Progress) -> None:
    """Count the question at the level and in the section of `after` instead of those of `before`."""
    new, come = (after.set_id, after.section_id), _ONE[level_of_streak(after.streak)]
    if before is None:
        connection.execute(_ADD_TO_SECTION, (member, *new, *come))
        return
    old, gone = (before.set_id, before.section_id), _ONE[level_of_streak(before.streak)]
    if old != new:
        connection.execute(_ADD_TO_SECTION, (member, *old, *map(neg, gone)))
        connection.execute(_ADD_TO_SECTION, (member, *new, *come))
    elif gone is not come:
        connection.execute(_ADD_TO_SECTION, (member, *new, *map(sub, come, gone)))
