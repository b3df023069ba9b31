"""The lines of a bundle: the head and each sitting as one line of JSON, in the one way in which it can be written.

Keys stand in alphabetical order without spaces, texts as they are in UTF-8, ids as hexadecimal digits. What is read is
written again and compared, so that a line that says the same in another way is refused too.

| line    | keys                                                                                                    |
| ------- | ------------------------------------------------------------------------------------------------------- |
| head    | member_id, member (the name), made_at                                                                   |
| sitting | id, mode, title, set, feedback, rule, seed, questions, possible, started_at, finished_at (null: open),  |
|         | duration, pass_share, scope, question_limit; asked: a list of question, version, kind, set, section,    |
|         | points; answers: a list of id, position, question, version, kind, set, section, given, self_mark,       |
|         | fraction, points, answered_at, day, elapsed, certainty                                                  |

The values are those of `Sitting`, `AskedQuestion` and `AnswerRecord`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from json import JSONEncoder, loads
from typing import Any, TypeVar

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Certainty, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.scores.exchange.bundle import AskedQuestion, BundledSitting, BundleHead
from studyapp.scores.exchange.fields import BadLine, Fields

Value = TypeVar("Value")

_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False).encode


def head_line(head: BundleHead) -> bytes:
    """Return the head as a line."""
    return _line({"member_id": head.member_id.hex(), "member": head.member, "made_at": head.made_at})


def sitting_line(bundled: BundledSitting) -> bytes:
    """Return a sitting as a line; the member is that of the head."""
    one = bundled.sitting
    return _line(
        {
            "id": one.id.hex(),
            "mode": one.mode.value,
            "title": one.title,
            "set": _hex(one.set_id),
            "feedback": one.feedback.value,
            "rule": one.rule.value,
            "seed": one.seed,
            "questions": one.questions,
            "possible": float(one.possible),
            "started_at": one.started_at,
            "finished_at": one.finished_at,
            "duration": one.duration,
            "pass_share": None if one.pass_share is None else float(one.pass_share),
            "scope": _hex(one.scope),
            "question_limit": one.question_limit,
            "asked": [_asked(asked) for asked in bundled.asked],
            "answers": [_answer(record) for record in bundled.answers],
        }
    )


def read_head(line: bytes) -> BundleHead:
    """Return the head in a line; raises `BadLine`."""
    fields = _fields(line)
    head = BundleHead(fields.id("member_id"), fields.text("member"), fields.moment("made_at"))
    _compare(line, head_line, head)
    return head


def read_sitting(line: bytes, member_id: bytes) -> BundledSitting:
    """Return the member's sitting in a line; raises `BadLine`."""
    fields = _fields(line)
    sitting = Sitting(
        id=fields.id("id"),
        member_id=member_id,
        mode=fields.one_of(QuizMode, "mode"),
        title=fields.text("title"),
        set_id=fields.perhaps("set", fields.id),
        feedback=fields.one_of(Feedback, "feedback"),
        rule=fields.one_of(MultipleRule, "rule"),
        seed=fields.whole("seed"),
        questions=fields.whole("questions", 0),
        possible=fields.number("possible"),
        started_at=fields.moment("started_at"),
        finished_at=fields.perhaps("finished_at", fields.moment),
        duration=fields.perhaps("duration", fields.whole),
        pass_share=fields.perhaps("pass_share", fields.share),
        scope=fields.perhaps("scope", fields.bytes),
        question_limit=fields.perhaps("question_limit", fields.whole),
    )
    asked = tuple(_read_asked(Fields(value)) for value in fields.items("asked"))
    answers = tuple(_read_answer(Fields(value), sitting) for value in fields.items("answers"))
    places = [record.position for record in answers]
    if any(later <= earlier for earlier, later in pairwise(places)):
        raise BadLine("positions")
    bundled = BundledSitting(sitting, asked, answers)
    _compare(line, sitting_line, bundled)
    return bundled


def _asked(asked: AskedQuestion) -> dict[str, Any]:
    return {
        "question": asked.question_id.hex(),
        "version": asked.version,
        "kind": asked.kind.value,
        "set": asked.set_id.hex(),
        "section": asked.section_id.hex(),
        "points": float(asked.points),
    }


def _answer(record: AnswerRecord) -> dict[str, Any]:
    mark = record.response.self_mark
    return {
        "id": record.id.hex(),
        "position": record.position,
        "question": record.question_id.hex(),
        "version": record.question_version,
        "kind": record.kind.value,
        "set": record.set_id.hex(),
        "section": record.section_id.hex(),
        "given": record.response.given,
        "self_mark": None if mark is None else float(mark),
        "fraction": float(record.fraction),
        "points": float(record.points),
        "answered_at": record.answered_at,
        "day": record.day,
        "elapsed": record.elapsed,
        "certainty": None if record.certainty is None else record.certainty.value,
    }


def _read_asked(fields: Fields) -> AskedQuestion:
    return AskedQuestion(
        question_id=fields.id("question"),
        version=fields.whole("version"),
        kind=fields.one_of(QuestionKind, "kind"),
        set_id=fields.id("set"),
        section_id=fields.id("section"),
        points=fields.number("points"),
    )


def _read_answer(fields: Fields, sitting: Sitting) -> AnswerRecord:
    return AnswerRecord(
        id=fields.id("id"),
        sitting_id=sitting.id,
        member_id=sitting.member_id,
        question_id=fields.id("question"),
        question_version=fields.whole("version"),
        set_id=fields.id("set"),
        section_id=fields.id("section"),
        kind=fields.one_of(QuestionKind, "kind"),
        position=fields.position("position"),
        response=Response(fields.texts("given"), fields.perhaps("self_mark", fields.share)),
        fraction=fields.share("fraction"),
        points=fields.number("points"),
        answered_at=fields.moment("answered_at"),
        day=fields.day("day"),
        elapsed=fields.whole("elapsed"),
        certainty=fields.perhaps("certainty", lambda name: fields.one_of(Certainty, name)),
    )


def _fields(line: bytes) -> Fields:
    try:
        return Fields(loads(line.decode("utf-8")))
    except BadLine:
        raise
    except (ValueError, RecursionError) as error:
        raise BadLine("no JSON") from error


def _compare(line: bytes, write: Callable[[Value], bytes], value: Value) -> None:
    """Raise `BadLine` unless `value` is written as `line`."""
    try:
        if write(value) != line:
            raise BadLine("written in another way")
    except UnicodeEncodeError as error:  # half of a pair, which JSON can say and UTF-8 cannot
        raise BadLine("no text") from error


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


def _line(value: dict[str, Any]) -> bytes:
    return _encode(value).encode("utf-8") + b"\n"
