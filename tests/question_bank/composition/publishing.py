"""Which questions of a text a test of wording looks at: published, or waiting only because others like it were bad."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionStatus

_OF_ITS_LIKE = (
    "G12: of questions of this kind",
    "G12: questions of this kind",
    "G12: of questions that look",
)


def is_sound(question: Question) -> bool:
    """Tell whether nothing is said against `question` itself; how often its like is taken (G12) is another matter."""
    return question.status is QuestionStatus.APPROVED or question.reason.startswith(_OF_ITS_LIKE)


def asked_of(text: str, kind: str = "") -> list[Question]:
    """Return all questions made of `text`, of formulations of one `kind` if one is named."""
    made = build_from_text(text, "试用").candidates
    return [each for each in made if not kind or (each.formulation and each.formulation.kind == kind)]


def sound_of(text: str, kind: str = "") -> list[Question]:
    """Return those of them against which nothing is said."""
    return [each for each in asked_of(text, kind) if is_sound(each)]


def stems_of(text: str, kind: str = "") -> list[str]:
    """Return the stems of those."""
    return [each.stem for each in sound_of(text, kind)]
