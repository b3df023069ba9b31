"""What a member asks for when a quiz is started: one value from the practice page to the paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from question_bank.model import QuestionFilter, QuestionKind


class QuizMode(StrEnum):
    """What a sitting was; kept with it and shown in the history."""

    TODAY = "today"
    PRACTICE = "practice"
    AGAIN = "again"
    EXAM = "exam"
    CHALLENGE = "challenge"


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


class BlueprintLine(NamedTuple):
    """So many `questions` of one `kind`, each of which brings `points`."""

    kind: QuestionKind
    questions: int
    points: float


class Blueprint(NamedTuple):
    """The lines in the order in which the paper asks the kinds."""

    lines: tuple[BlueprintLine, ...]

    @property
    def questions(self) -> int:
        """How many questions the paper has when there are enough of each kind."""
        return sum(line.questions for line in self.lines)

    @property
    def possible(self) -> float:
        """The points the paper can bring."""
        return sum(line.questions * line.points for line in self.lines)

    @property
    def points(self) -> Mapping[QuestionKind, float]:
        """What a question of each kind brings."""
        return {line.kind: line.points for line in self.lines}


class TodayPlan(NamedTuple):
    """How many questions of each sort today's quiz has, and how many more are due and wait for another day."""

    due: int
    missed: int
    new: int
    waiting: int = 0

    @property
    def total(self) -> int:
        """How many questions in all."""
        return self.due + self.missed + self.new


@dataclass(frozen=True, slots=True)
class QuizRequest:
    """Which questions (`questions` by id, or those of `filter`), how many, in which order, marked and shown how.

    SEQUENTIAL goes on behind what was last answered in that order, unless it is to begin `from_first`. An exam may have
    a `blueprint` instead of a count, a `duration` in milliseconds and a share of the points to pass; a challenge has a
    `question_limit`, milliseconds for each question. What is only to be read (`study`) is shown with its key and kept
    nowhere. Today's quiz may say in a `plan` how many of each sort it has.
    """

    mode: QuizMode
    filter: QuestionFilter
    count: int
    order: Order = Order.RANDOM
    feedback: Feedback = Feedback.EACH
    rule: MultipleRule = MultipleRule.ALL_OR_NOTHING
    title: str = ""
    questions: tuple[bytes, ...] = ()
    blueprint: Blueprint | None = None
    duration: int | None = None
    pass_share: float | None = None
    from_first: bool = False
    question_limit: int | None = None
    study: bool = False
    plan: TodayPlan | None = None

    @property
    def scope(self) -> bytes | None:
        """What a quiz in document order goes through, as 16 bytes: the same sets and sections are the same scope.

        None where the order is another, or the questions are asked for by id.
        """
        if self.order is not Order.SEQUENTIAL or self.questions:
            return None
        parts = (b"".join(sorted(set(ids))) for ids in (self.filter.sets, self.filter.sections))
        return blake2b(b"|".join(parts), digest_size=16).digest()
