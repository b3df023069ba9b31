"""What a member puts together on the page 练习, and what it asks for.

| way       | asked                                       | kept in the log | feedback  | ends                        |
| --------- | ------------------------------------------- | --------------- | --------- | --------------------------- |
| PRACTICE  | as chosen                                   | yes             | as chosen | after the last question     |
| STUDY     | as chosen, each with its key and its source | nothing         | –         | after the last question     |
| CHALLENGE | nothing that is written: it takes minutes   | yes             | each      | with the first mistake, too |
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest

LIMITS = (10, 20, 30, 60)
"""The seconds that a question of a challenge may take."""
WRITTEN = frozenset({QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER})
"""Kinds that no challenge asks: writing takes longer than any limit."""


class Way(StrEnum):
    """How the questions chosen are gone through."""

    PRACTICE = "practice"
    STUDY = "study"
    CHALLENGE = "challenge"


class PracticeChoice(NamedTuple):
    """What the member has chosen: at most `wanted` questions of some `sets` (`sections` None: all of those sets).

    `seconds` is the time for each question of a challenge.
    """

    sets: tuple[bytes, ...]
    sections: tuple[bytes, ...] | None
    kinds: tuple[QuestionKind, ...]
    wanted: int
    order: Order = Order.UNSEEN_FIRST
    feedback: Feedback = Feedback.EACH
    rule: MultipleRule = MultipleRule.ALL_OR_NOTHING
    way: Way = Way.PRACTICE
    seconds: int = 20
    from_first: bool = False

    @property
    def asked_kinds(self) -> tuple[QuestionKind, ...]:
        """The kinds that will be asked."""
        return tuple(kind for kind in self.kinds if self.way is not Way.CHALLENGE or kind not in WRITTEN)

    @property
    def is_empty(self) -> bool:
        """Whether no question can match: an empty tuple would mean everything to a filter."""
        return not self.sets or not self.asked_kinds or self.sections == ()

    @property
    def filter(self) -> QuestionFilter:
        """Which questions are meant, where the choice is not empty."""
        return QuestionFilter(sets=self.sets, sections=self.sections or (), kinds=self.asked_kinds)


def practice_request(choice: PracticeChoice, title: str) -> QuizRequest:
    """Return what `choice` asks for under the name `title`."""
    challenge = choice.way is Way.CHALLENGE
    return QuizRequest(
        mode=QuizMode.CHALLENGE if challenge else QuizMode.PRACTICE,
        filter=choice.filter,
        count=choice.wanted,
        order=choice.order,
        feedback=Feedback.EACH if challenge else choice.feedback,
        rule=choice.rule,
        title=title,
        from_first=choice.from_first,
        question_limit=choice.seconds * 1000 if challenge else None,
        study=choice.way is Way.STUDY,
    )
