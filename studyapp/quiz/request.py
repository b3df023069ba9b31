"""What a member asks for when a quiz is started: one value from the practice page to the paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from question_bank.model import QuestionFilter


class QuizMode(StrEnum):
    """What a sitting was; kept with it and shown in the history."""

    TODAY = "today"
    PRACTICE = "practice"
    AGAIN = "again"
    EXAM = "exam"


class Order(StrEnum):
    """How questions are chosen and in which order they come."""

    SEQUENTIAL = "sequential"
    RANDOM = "random"
    UNSEEN_FIRST = "unseen_first"
    MISSED_FIRST = "missed_first"
    DUE = "due"


class Feedback(StrEnum):
    """When the member learns what was right: after each question or after handing in."""

    EACH = "each"
    END = "end"


class MultipleRule(StrEnum):
    """How a multiple choice is marked: all or nothing as in exams, or a part for each right option."""

    ALL_OR_NOTHING = "all_or_nothing"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class QuizRequest:
    """Which questions (`questions` by id, or those of `filter`), how many, in which order, marked and shown how."""

    mode: QuizMode
    filter: QuestionFilter
    count: int
    order: Order = Order.RANDOM
    feedback: Feedback = Feedback.EACH
    rule: MultipleRule = MultipleRule.ALL_OR_NOTHING
    title: str = ""
    questions: tuple[bytes, ...] = ()
