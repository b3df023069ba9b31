"""Which questions a test of wording looks at: what is published, or waits only because of its kind."""

from __future__ import annotations

from question_bank.model import Question, QuestionStatus


def is_sound(question: Question) -> bool:
    """Tell whether nothing is said against `question` itself; how often its kind is taken (G12) is another matter."""
    return question.status is QuestionStatus.APPROVED or question.reason.startswith("G12: of questions of this kind")
