"""Questions: one flat shape for all kinds, in which the key is text and a response has the same shape as the key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from question_bank.model.outline import Evidence

RIGHT = "正确"
WRONG = "错误"
BLANK = "＿＿＿＿"
"""The mark of one blank in the stem of a fill-in question; a stem holds one for each entry of `answer`."""
CHOICE_GAP = "（　　）"
"""The mark of the gap in the stem of a choice or true/false question."""


class QuestionKind(StrEnum):
    """The eight kinds."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_CHOICE = "multiple_choice"
    TRUE_FALSE = "true_false"
    FILL_BLANK = "fill_blank"
    ORDERING = "ordering"
    MATCHING = "matching"
    RECITATION = "recitation"
    SHORT_ANSWER = "short_answer"


class QuestionStatus(StrEnum):
    """Where a question stands in its bank."""

    APPROVED = "approved"
    REVIEW = "review"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class FormulationRef:
    """Which formulation a question asks: its id and kind (a `FormulationKind` value, or a later program's)."""

    id: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `options` and `answer` (the key) by kind:

    | kind | options | answer |
    | single_choice, multiple_choice | all options as they are lettered | the right ones, in the order of options |
    | true_false | () | (RIGHT,) or (WRONG,) |
    | fill_blank | () | the filler of each blank, in order of the stem |
    | ordering | the items as they are first shown | the same items in the right order |
    | matching | the left column | the right partner of each left item, in the order of options |
    | recitation | () | the scoring points, verbatim, in order |
    | short_answer | () | (the model answer,) |

    `accepted` holds, for each entry of a typed answer, further wordings that count as right (or is empty).
    `pool` is the right column of a matching as first shown (all of `answer`, perhaps more).
    `section` is the path of headings, topmost first. `version` counts the edits of the wording, from 1.
    """

    id: bytes
    kind: QuestionKind
    stem: str
    answer: tuple[str, ...]
    options: tuple[str, ...] = ()
    pool: tuple[str, ...] = ()
    accepted: tuple[tuple[str, ...], ...] = ()
    explanation: str = ""
    section: tuple[str, ...] = ()
    formulation: FormulationRef | None = None
    evidence: tuple[Evidence, ...] = ()
    status: QuestionStatus = QuestionStatus.APPROVED
    reason: str = ""
    version: int = 1
    tags: tuple[str, ...] = ()


class _Open:
    """A question that is being filled in: the same slots without the lock."""

    __slots__ = Question.__slots__


def make_question(
    id_: bytes,
    kind: QuestionKind,
    stem: str,
    answer: tuple[str, ...],
    options: tuple[str, ...],
    pool: tuple[str, ...],
    accepted: tuple[tuple[str, ...], ...],
    explanation: str,
    section: tuple[str, ...],
    formulation: FormulationRef | None,
    evidence: tuple[Evidence, ...],
    status: QuestionStatus,
    reason: str,
    version: int,
    tags: tuple[str, ...],
) -> Question:
    """Return what `Question` with these values does in an eighth of the time, for questions by the hundred thousand."""
    # The constructor of a frozen dataclass goes through `object.__setattr__` field by field. Filling in an object of
    # the same layout and locking it then gives the same object.
    made: Any = _Open()
    made.id = id_
    made.kind = kind
    made.stem = stem
    made.answer = answer
    made.options = options
    made.pool = pool
    made.accepted = accepted
    made.explanation = explanation
    made.section = section
    made.formulation = formulation
    made.evidence = evidence
    made.status = status
    made.reason = reason
    made.version = version
    made.tags = tags
    made.__class__ = Question
    question: Question = made
    return question


def with_id(question: Question, id_: bytes) -> Question:
    """Return `question` under another id; `replace` does the same, in many times the time."""
    return make_question(
        id_,
        question.kind,
        question.stem,
        question.answer,
        question.options,
        question.pool,
        question.accepted,
        question.explanation,
        question.section,
        question.formulation,
        question.evidence,
        question.status,
        question.reason,
        question.version,
        question.tags,
    )
