"""Keeping one answer: its row and everything that is counted from it, inside the caller's transaction.

A later answer to the same position of the same sitting replaces the earlier one: the earlier row is put aside, and its
effect on each sum, on the question's progress and on its schedule is taken back, as if only the later one had been
given.
"""

from __future__ import annotations

from operator import neg, sub
from sqlite3 import Cursor
from typing import NamedTuple

from studyapp.errors import AnsweredElsewhere
from studyapp.quiz.records import AnswerRecord
from studyapp.quiz.request import Feedback
from studyapp.quiz.schedule import Memory
from studyapp.scores.progress import PROGRESS_COLUMNS, Answer, Progress, exchange_last, extend, precedes
from studyapp.scores.rows import (
    ADD_ANSWER,
    ANSWER_COLUMNS,
    CONFUSABLE,
    MEMORY_COLUMNS,
    PLACES,
    PRIOR_MEMORY_COLUMNS,
    RESPONSE_PLACE,
    answer_to_row,
)
from studyapp.statistics.mastery import Level, count_levels, level_of_streak

_STANDING = """
    SELECT id, correct, fraction * points, elapsed, day, set_id, question_id, kind, response FROM answers
    WHERE place = ?"""
_PUT_ASIDE = f"""
    INSERT INTO replaced_answers (number, sitting, {ANSWER_COLUMNS}, correct)
    SELECT (SELECT count(*) FROM replaced_answers AS r WHERE r.sitting = a.sitting AND r.position = a.position),
        sitting, {ANSWER_COLUMNS}, correct
    FROM answers AS a WHERE place = ?"""
_REMOVE = "DELETE FROM answers WHERE place = ?"
_BEFORE = f"""
    SELECT s.number, s.member, s.mode, s.feedback, s.finished_at, s.day, s.last_day, memory_answer, p.{PROGRESS_COLUMNS}
    FROM sittings AS s JOIN members AS m ON m.number = s.member
        LEFT JOIN progress AS p ON p.member = s.member AND p.question_id = ?
    WHERE s.id = ? AND m.id = ?"""
_SET_DAYS = "UPDATE sittings SET day = ?, last_day = ? WHERE number = ?"
_ADD_TO_DAY = """
    INSERT INTO sitting_days (member, day, sitting, set_id, mode, answers, correct, points, elapsed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET answers = answers + excluded.answers, correct = correct + excluded.correct,
        points = points + excluded.points, elapsed = elapsed + excluded.elapsed"""
_COUNT_WRONG = """
    INSERT INTO wrong_responses (member, question_id, response, times) VALUES (?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET times = times + 1"""
_FORGET_WRONG = "UPDATE wrong_responses SET times = times - 1 WHERE member = ? AND question_id = ? AND response = ?"
_DROP_WRONG = "DELETE FROM wrong_responses WHERE member = ? AND question_id = ? AND response = ? AND times <= 0"
_ADD_TO_SECTION = """
    INSERT INTO member_sections (member, set_id, section_id, beginning, familiar, mastered) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET beginning = beginning + excluded.beginning, familiar = familiar + excluded.familiar,
        mastered = mastered + excluded.mastered"""
_ADD_PROGRESS = f"""
    INSERT INTO progress (member, question_id, {PROGRESS_COLUMNS}, memory_answer, {MEMORY_COLUMNS})
    VALUES (?{", ?" * 16})"""
_SET_PROGRESS = f"""
    UPDATE progress SET ({PROGRESS_COLUMNS}) = (?{", ?" * 7})%s WHERE member = ? AND question_id = ?"""
_SET_NO_MEMORY = _SET_PROGRESS % ""
_SET_NEXT_MEMORY = _SET_PROGRESS % (
    f", ({PRIOR_MEMORY_COLUMNS}) = ({MEMORY_COLUMNS}), (memory_answer, {MEMORY_COLUMNS}) = (?{', ?' * 6})"
)
_SET_OTHER_MEMORY = _SET_PROGRESS % f", (memory_answer, {MEMORY_COLUMNS}) = (?{', ?' * 6})"
_TAKE_BACK_MEMORY = _SET_PROGRESS % f", memory_answer = NULL, ({MEMORY_COLUMNS}) = ({PRIOR_MEMORY_COLUMNS})"
_HISTORY = f"""
    SELECT answers.set_id, section_id, correct, answered_at, answers.id
    FROM sittings INDEXED BY sittings_by_day CROSS JOIN answers
        ON place BETWEEN sittings.number * {PLACES} AND sittings.number * {PLACES} + {PLACES - 1}
    WHERE member = ? AND sittings.day IS NOT NULL AND question_id = ?
    ORDER BY answered_at, answers.id"""
_AT_ONCE = Feedback.EACH.value
_ONE = tuple(count_levels((level,)) for level in Level)
"""By level: the counts of a section in which one question was answered and has reached it."""


class _Standing(NamedTuple):
    """The answer that stands at a position until now, and what it added to the sums."""

    id: bytes
    correct: int
    earned: float
    elapsed: int
    day: int
    set_id: bytes
    question_id: bytes
    kind: str
    response: str


def write_answer(cursor: Cursor, record: AnswerRecord, memory: Memory | None) -> None:
    """Keep `record` and, unless None, the `memory` it leaves; or nothing at all.

    Raises AnsweredElsewhere when the sitting is not there or was handed in, or when another answer already stands for
    good; one that was kept already is taken again without effect.
    """
    execute = cursor.execute
    found = execute(_BEFORE, (record.question_id, record.sitting_id, record.member_id)).fetchone()
    if found is None:
        raise _answered_elsewhere()  # left there without an answer, and so forgotten
    sitting, member, mode, feedback, finished_at, first_day, last_day, memory_answer, *progress = found
    day, correct = record.day, 1 if record.right else 0
    row = answer_to_row(record, sitting, correct)
    replaced = None
    if not execute(ADD_ANSWER, row).rowcount:  # the position is taken
        place = row[:1]
        replaced = _Standing(*execute(_STANDING, place).fetchone())
        if replaced.id == record.id:
            return  # kept already
        if finished_at is not None or feedback == _AT_ONCE:
            raise _answered_elsewhere()
        execute(_PUT_ASIDE, place)
        execute(_REMOVE, place)
        execute(ADD_ANSWER, row)
        effect = (-1, -replaced.correct, -replaced.earned, -replaced.elapsed)
        execute(_ADD_TO_DAY, (member, replaced.day, sitting, replaced.set_id, mode, *effect))
        if not replaced.correct and replaced.kind in CONFUSABLE:
            wrong = (member, replaced.question_id, replaced.response)
            execute(_FORGET_WRONG, wrong)
            execute(_DROP_WRONG, wrong)
    elif finished_at is not None:
        raise _answered_elsewhere()  # which also takes the row back
    points = record.fraction * record.points
    execute(_ADD_TO_DAY, (member, day, sitting, record.set_id, mode, 1, correct, points, record.elapsed))
    if not correct and record.kind in CONFUSABLE:
        execute(_COUNT_WRONG, (member, record.question_id, row[RESPONSE_PLACE]))
    if first_day is None or not first_day <= day <= last_day:
        days = (day, day) if first_day is None else (min(first_day, day), max(last_day, day))
        execute(_SET_DAYS, (*days, sitting))
    before = None if progress[0] is None else Progress(*progress)
    key = (member, record.question_id)
    answer = Answer(record.set_id, record.section_id, correct, record.answered_at, record.id)
    after = _advance(cursor, key, before, answer, replaced)
    taken_back = replaced is not None and replaced.id == memory_answer
    remembered = _remembered(record, memory)
    if before is None:
        execute(_ADD_PROGRESS, (*key, *after, *remembered))
    else:
        _set_progress(cursor, key, after, remembered, taken_back=taken_back)
    _move_level(cursor, member, before, after)


def _answered_elsewhere() -> AnsweredElsewhere:
    return AnsweredElsewhere("This was answered or handed in in another window; what was saved there stands.")


def _advance(
    cursor: Cursor,
    key: tuple[int, bytes],
    before: Progress | None,
    answer: Answer,
    replaced: _Standing | None,
) -> Progress:
    """Return the progress of (member, question) with `answer`, which is already kept."""
    if before is None:
        return extend(None, answer)
    if not precedes(before, answer):
        return _recount(cursor, key)  # the clock was set back
    if replaced is None:
        return extend(before, answer)
    if before.last_answer == replaced.id:
        return exchange_last(before, replaced.correct, answer)
    return _recount(cursor, key)  # the same was asked elsewhere in between


def _recount(cursor: Cursor, key: tuple[int, bytes]) -> Progress:
    """Return the progress folded anew from all answers of (member, question) that stand; there is at least one."""
    progress: Progress | None = None
    for row in cursor.execute(_HISTORY, key):
        progress = extend(progress, Answer(*row))
    assert progress is not None, "called after the answer was inserted"
    return progress


def _remembered(record: AnswerRecord, memory: Memory | None) -> tuple[object, ...]:
    """Return the values of memory_answer and `MEMORY_COLUMNS`."""
    return (None,) * 7 if memory is None else (record.id, *memory)


def _set_progress(
    cursor: Cursor, key: tuple[int, bytes], after: Progress, remembered: tuple[object, ...], *, taken_back: bool
) -> None:
    """Set the progress of (member, question) and its memory, after undoing that of a replaced answer (`taken_back`)."""
    if remembered[0] is None:
        cursor.execute(_TAKE_BACK_MEMORY if taken_back else _SET_NO_MEMORY, (*after, *key))
    else:
        cursor.execute(_SET_OTHER_MEMORY if taken_back else _SET_NEXT_MEMORY, (*after, *remembered, *key))


def _move_level(cursor: Cursor, member: int, before: Progress | None, after: Progress) -> None:
    """Count the question at the level and in the section of `after` instead of those of `before`."""
    new, come = (after.set_id, after.section_id), _ONE[level_of_streak(after.streak)]
    if before is None:
        cursor.execute(_ADD_TO_SECTION, (member, *new, *come))
        return
    old, gone = (before.set_id, before.section_id), _ONE[level_of_streak(before.streak)]
    if old != new:
        cursor.execute(_ADD_TO_SECTION, (member, *old, *map(neg, gone)))
        cursor.execute(_ADD_TO_SECTION, (member, *new, *come))
    elif gone is not come:
        cursor.execute(_ADD_TO_SECTION, (member, *new, *map(sub, come, gone)))
