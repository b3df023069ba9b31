"""The work that is timed: a member's answers, the same ones each time."""

from __future__ import annotations

import random

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response

DAY_MS = 86_400_000
START = 1_760_000_000_000


class Workload:
    """A member who answers questions drawn at random, sitting after sitting, with memories as FSRS gives them."""

    def __init__(self, questions: int, seed: int) -> None:
        """Make `questions` ids; the same `seed` gives the same work."""
        self.chance = random.Random(seed)
        self.member, self.set_id = self.id(), self.id()
        self.questions = [self.id() for _ in range(questions)]
        self.sections = [self.id() for _ in range(24)]
        self.sitting = b""
        self.at = START
        self.position = 0

    def id(self) -> bytes:
        """Return a new id."""
        return self.chance.randbytes(16)

    def begin(self, questions: int) -> Sitting:
        """Return the next sitting; the records that follow belong to it."""
        self.sitting, self.position = self.id(), 0
        return Sitting(
            id=self.sitting,
            member_id=self.member,
            mode=QuizMode.PRACTICE,
            title="练习",
            set_id=self.set_id,
            feedback=Feedback.EACH,
            rule=MultipleRule.ALL_OR_NOTHING,
            seed=1,
            questions=questions,
            possible=float(questions),
            started_at=self.at,
        )

    def record(self, question: bytes) -> AnswerRecord:
        """Return the next answer, to `question`."""
        self.at += 20_000
        self.position += 1
        return AnswerRecord(
            id=self.id(),
            sitting_id=self.sitting,
            member_id=self.member,
            question_id=question,
            question_version=1,
            set_id=self.set_id,
            section_id=self.sections[question[0] % len(self.sections)],
            kind=QuestionKind.SINGLE_CHOICE,
            position=self.position - 1,
            response=Response(("增强政治功能和组织功能是基层党组织建设的重点",)),
            fraction=1.0 if self.chance.random() < 0.7 else 0.0,
            points=1.0,
            answered_at=self.at,
            day=739_000 + (self.at - START) // DAY_MS,
            elapsed=9_000,
        )
