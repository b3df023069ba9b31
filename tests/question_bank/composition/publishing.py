"""Which questions a test of wording looks at: what is published, or waits only because others like it were bad."""

from __future__ import annotations

from question_bank.model import Question, QuestionStatus

_OF_ITS_LIKE = (
    "G12: of questions of this kind",
    "G12: of stems that stand",
    "G12: too few stems that stand",
    "G12: of questions that look",
)


def is_sound(question: Question) -> bool:
    """Tell whether nothing is said against `question` itself; how often its like is taken (G12) is another matter."""
    return question.status is QuestionStatus.APPROVED or question.reason.startswith(_OF_ITS_LIKE)
