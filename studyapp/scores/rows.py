"""Between values and rows: which columns, in which order, packed how."""

from __future__ import annotations

from json import JSONEncoder, loads
from typing import Any

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Certainty, Sitting, SittingRow
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response

Row = tuple[Any, ...]

CONFUSABLE = (QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK, QuestionKind.MATCHING)
"""The kinds of which a wrong response is counted: those in which one term can be taken for another."""
CONFUSABLE_KINDS = ", ".join(f"'{kind.value}'" for kind in CONFUSABLE)

_encode = JSONEncoder(ensure_ascii=False).encode  # `dumps` would make a new encoder for each answer

MEMBER_NUMBER = "(SELECT m.number FROM members AS m WHERE m.id = ?)"
SITTING_NUMBER = "(SELECT s.number FROM sittings AS s WHERE s.id = ?)"
NOT_ASIDE = """NOT EXISTS (
        SELECT 1 FROM keepsakes AS k
        WHERE k.member = progress.member AND k.question_id = progress.question_id AND k.set_aside = 1)"""
"""Of a row of `progress`: the member has not set the question aside."""
_MEMBER_ID = "(SELECT m.id FROM members AS m WHERE m.number = member)"

SITTING_COLUMNS = (
    f"id, {_MEMBER_ID}, mode, title, set_id, feedback, rule, seed, questions, possible, started_at, finished_at,"
    " duration, pass_share, scope, question_limit"
)
ADD_SITTING = f"""
    INSERT INTO sittings
        (id, member, mode, title, set_id, feedback, rule, seed, questions, possible, started_at, finished_at,
        duration, pass_share, scope, question_limit)
    VALUES (?, {MEMBER_NUMBER}{", ?" * 14})"""

MEMORY_COLUMNS = "stability, difficulty, due, last, state, step"
"""The fields of `Memory`, in their order."""
PRIOR_MEMORY_COLUMNS = "prior_stability, prior_difficulty, prior_due, prior_last, prior_state, prior_step"


def with_sums(sittings: str) -> str:
    """Return the statement for the columns and sums of the sittings that the statement `sittings` selects (s.*)."""
    return f"""
        SELECT s.id, (SELECT m.id FROM members AS m WHERE m.number = s.member), s.mode, s.title, s.set_id, s.feedback,
            s.rule, s.seed, s.questions, s.possible, s.started_at, s.finished_at, s.duration, s.pass_share,
            s.scope, s.question_limit,
            ifnull(sum(d.answers), 0), ifnull(sum(d.correct), 0), total(d.points), ifnull(sum(d.elapsed), 0)
        FROM ({sittings}) AS s LEFT JOIN sitting_days AS d
            ON d.member = s.member AND d.day BETWEEN s.day AND s.last_day AND d.sitting = s.number
        GROUP BY s.number ORDER BY s.started_at DESC, s.number DESC"""


ANSWER_COLUMNS = (
    "id, question_id, question_version, set_id, section_id, kind, position, response, self_mark,"
    " fraction, points, answered_at, day, elapsed, certainty"
)
ADD_ANSWER = f"""
    INSERT INTO answers (place, sitting, {ANSWER_COLUMNS}, correct) VALUES (?{", ?" * 17}) ON CONFLICT DO NOTHING"""
RESPONSE_PLACE = 9
"""Where the response stands among the values that `ADD_ANSWER` binds."""
PLACES = 1_000_000
"""The place of an answer is the number of its sitting times this, plus its position."""


def sitting_to_row(sitting: Sitting) -> Row:
    """Return the values that `ADD_SITTING` binds."""
    return (
        sitting.id,
        sitting.member_id,
        sitting.mode.value,
        sitting.title,
        sitting.set_id,
        sitting.feedback.value,
        sitting.rule.value,
        sitting.seed,
        sitting.questions,
        sitting.possible,
        sitting.started_at,
        sitting.finished_at,
        sitting.duration,
        sitting.pass_share,
        sitting.scope,
        sitting.question_limit,
    )


def sitting_from_row(row: Row) -> Sitting:
    """Return the sitting in the values of `SITTING_COLUMNS`."""
    sitting_id, member_id, mode, title, set_id, feedback, rule, *rest = row
    return Sitting(sitting_id, member_id, QuizMode(mode), title, set_id, Feedback(feedback), MultipleRule(rule), *rest)


def sitting_row_from_row(row: Row) -> SittingRow:
    """Return the sitting with its sums in a row of `with_sums`."""
    return SittingRow(sitting_from_row(row[:-4]), *row[-4:])


def answer_to_row(record: AnswerRecord, sitting: int, correct: int) -> Row:
    """Return the values that `ADD_ANSWER` binds."""
    response = record.response
    certainty = record.certainty
    # `.value` because sqlite3 is slow to take a subclass of str.
    return (
        sitting * PLACES + record.position,
        sitting,
        record.id,
        record.question_id,
        record.question_version,
        record.set_id,
        record.section_id,
        record.kind.value,
        record.position,
        _encode(response.given),
        response.self_mark,
        record.fraction,
        record.points,
        record.answered_at,
        record.day,
        record.elapsed,
        None if certainty is None else certainty.value,
        correct,
    )


def answer_from_row(row: Row, sitting_id: bytes, member_id: bytes) -> AnswerRecord:
    """Return the answer of a sitting in the values of `ANSWER_COLUMNS`."""
    record_id, question_id, version, set_id, section_id, kind, position, given, *rest = row
    self_mark, fraction, points, answered_at, day, elapsed, certainty = rest
    return AnswerRecord(
        id=record_id,
        sitting_id=sitting_id,
        member_id=member_id,
        question_id=question_id,
        question_version=version,
        set_id=set_id,
        section_id=section_id,
        kind=QuestionKind(kind),
        position=position,
        response=Response(tuple(loads(given)), self_mark),
        fraction=fraction,
        points=points,
        answered_at=answered_at,
        day=day,
        elapsed=elapsed,
        certainty=None if certainty is None else Certainty(certainty),
    )
