"""Between values and rows: which columns, in which order, packed how."""

from __future__ import annotations

from json import dumps, loads
from typing import Any

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Certainty, Sitting, SittingRow
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response

Row = tuple[Any, ...]

SITTING_COLUMNS = (
    "id, member_id, mode, title, set_id, feedback, rule, seed, questions, possible, started_at, finished_at"
)
SITTING_SUMS = "answered, correct, points, elapsed"
ANSWER_COLUMNS = (
    "id, sitting_id, member_id, question_id, question_version, set_id, section_id, kind, position, response, self_mark,"
    " fraction, points, answered_at, day, elapsed, certainty"
)


def sitting_to_row(sitting: Sitting) -> Row:
    """Return the values of `SITTING_COLUMNS`."""
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
    )


def sitting_from_row(row: Row) -> Sitting:
    """Return the sitting in the values of `SITTING_COLUMNS`."""
    sitting_id, member_id, mode, title, set_id, feedback, rule, *rest = row
    return Sitting(sitting_id, member_id, QuizMode(mode), title, set_id, Feedback(feedback), MultipleRule(rule), *rest)


def sitting_row_from_row(row: Row) -> SittingRow:
    """Return the sitting with its sums in the values of `SITTING_COLUMNS` and `SITTING_SUMS`."""
    return SittingRow(sitting_from_row(row[:-4]), *row[-4:])


def answer_to_row(record: AnswerRecord) -> Row:
    """Return the values of `ANSWER_COLUMNS`."""
    response = record.response
    certainty = record.certainty
    # `.value` because sqlite3 is slow to take a subclass of str.
    return (
        record.id,
        record.sitting_id,
        record.member_id,
        record.question_id,
        record.question_version,
        record.set_id,
        record.section_id,
        record.kind.value,
        record.position,
        dumps(response.given, ensure_ascii=False),
        response.self_mark,
        record.fraction,
        record.points,
        record.answered_at,
        record.day,
        record.elapsed,
        None if certainty is None else certainty.value,
    )


def answer_from_row(row: Row) -> AnswerRecord:
    """Return the answer in the values of `ANSWER_COLUMNS`."""
    record_id, sitting_id, member_id, question_id, version, set_id, section_id, kind, position, given, *rest = row
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
