"""A quiz while it runs: a value; each step returns the next one and, for an answer, the record to keep.

Who drives it keeps the record first and goes on with the next session only when it is kept (commit, then advance).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from studyapp.quiz.grading import grade
from studyapp.quiz.paper import Paper, PaperItem
from studyapp.quiz.records import AnswerRecord, Certainty, Grade, Sitting
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.result import Result, make_result

LONGEST_STAY = 600_000
"""Milliseconds of one uninterrupted stay on a question that count: who looks longer has left the desk."""


class PositionState(StrEnum):
    """What the answer sheet shows of a position; RIGHT, PARTIAL and WRONG only where the member may know."""

    UNANSWERED = "unanswered"
    ANSWERED = "answered"
    RIGHT = "right"
    PARTIAL = "partial"
    WRONG = "wrong"


class NotAllowedError(ValueError):
    """The session does not allow the step: it is finished, or the question was answered for good."""


@dataclass(frozen=True, slots=True)
class Session:
    """A running quiz: its sitting and paper, what was answered and marked, and which position is shown.

    `answers` and `spent` have one entry a position: the answer that counts (None: none yet), and the milliseconds spent
    there. Time runs from `since` (Unix milliseconds) on the position shown, not at all when `since` is None, no longer
    once an answer cannot be changed, and for `LONGEST_STAY` at most without a step.
    """

    sitting: Sitting
    paper: Paper
    answers: tuple[AnswerRecord | None, ...]
    marked: frozenset[int]
    position: int
    spent: tuple[int, ...]
    since: int | None

    @classmethod
    def begin(cls, sitting: Sitting, paper: Paper, at: int) -> Session:
        """Start at the first question of `paper`, which holds at least one."""
        return cls.resume(sitting, paper, (), (), at)

    @classmethod
    def resume(
        cls, sitting: Sitting, paper: Paper, records: Iterable[AnswerRecord], marks: Iterable[int], at: int
    ) -> Session:
        """Go on with a kept sitting at its first unanswered question, or at the last when all are answered.

        A challenge that ended with a mistake is shown at the mistake.
        Of several `records` of one position the last in order counts; records and marks that do not belong to the paper
        are left out. A finished sitting gives a finished session, to be looked at.
        """
        count = len(paper.items)
        if not count:
            raise ValueError("a paper without questions cannot be asked")
        answers: list[AnswerRecord | None] = [None] * count
        for record in records:
            if _belongs(record, sitting, paper):
                answers[record.position] = record
        first = next((position for position, answer in enumerate(answers) if answer is None), count - 1)
        if sitting.mode is QuizMode.CHALLENGE and sitting.finished_at is None:
            first = next((place for place, answer in enumerate(answers) if answer and not answer.right), first)
        spent = tuple(0 if answer is None else answer.elapsed for answer in answers)
        marked = frozenset(position for position in marks if 0 <= position < count)
        session = cls(sitting, paper, tuple(answers), marked, first, spent, None)
        return session.unpause(at)

    # --- what is seen ----------------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many questions the paper has."""
        return len(self.paper.items)

    @property
    def current(self) -> PaperItem:
        """The item that is shown."""
        return self.paper.items[self.position]

    @property
    def finished(self) -> bool:
        """Whether the paper was handed in."""
        return self.sitting.finished_at is not None

    @property
    def ended(self) -> bool:
        """Whether nothing more is asked though the paper goes on: a challenge ends with its first mistake."""
        challenge = self.sitting.mode is QuizMode.CHALLENGE
        return challenge and any(answer is not None and not answer.right for answer in self.answers)

    @property
    def answered(self) -> int:
        """How many positions have an answer."""
        return sum(answer is not None for answer in self.answers)

    @property
    def unanswered(self) -> tuple[int, ...]:
        """The positions without an answer."""
        return tuple(position for position, answer in enumerate(self.answers) if answer is None)

    @property
    def is_last(self) -> bool:
        """Whether the position shown is the paper's last."""
        return self.position == self.count - 1

    def answerable(self, position: int | None = None) -> bool:
        """Return whether an answer at `position` (None: the one shown) would be taken."""
        place = self.position if position is None else position
        open_ = self.sitting.feedback is Feedback.END or self.answers[place] is None
        return open_ and not self.finished and not self.ended

    def reachable(self, position: int) -> bool:
        """Return whether `position` may be shown: a running challenge goes forward only, from answer to answer."""
        if not 0 <= position < self.count:
            return False
        if self.sitting.mode is not QuizMode.CHALLENGE or self.finished or position == self.position:
            return True
        here = self.answers[self.position]
        return position == self.position + 1 and here is not None and not self.ended

    def revealed(self, position: int | None = None) -> bool:
        """Return whether the member may see what was right at `position` (None: the one shown)."""
        place = self.position if position is None else position
        return self.finished or (self.sitting.feedback is Feedback.EACH and self.answers[place] is not None)

    def state(self, position: int) -> PositionState:
        """Return what the answer sheet shows of `position`; marks are apart, in `marked`."""
        answer = self.answers[position]
        if answer is None:
            return PositionState.UNANSWERED
        if not self.revealed(position):
            return PositionState.ANSWERED
        if answer.right:
            return PositionState.RIGHT
        return PositionState.PARTIAL if answer.fraction > 0 else PositionState.WRONG

    @property
    def states(self) -> tuple[PositionState, ...]:
        """The state of each position."""
        return tuple(self.state(position) for position in range(self.count))

    def grade(self, position: int | None = None) -> Grade | None:
        """Return the grade of the answer at `position` (None: the one shown), None without an answer."""
        place = self.position if position is None else position
        answer = self.answers[place]
        if answer is None:
            return None
        return grade(self.paper.items[place].question, answer.response, self.sitting.rule)

    def elapsed(self, at: int) -> int:
        """Return the milliseconds spent on the question shown, until `at`."""
        return self.spent[self.position] + self._running(at)

    def total_elapsed(self, at: int) -> int:
        """Return the milliseconds spent on all questions, until `at`."""
        return sum(self.spent) + self._running(at)

    # --- what is done ----------------------------------------------------------------------------------------------

    def answer(
        self, response: Response, *, at: int, day: int, answer_id: bytes, certainty: Certainty | None = None
    ) -> tuple[Session, AnswerRecord]:
        """Return the session with `response` as the answer to the question shown, and the record to keep.

        With feedback after each question the first answer stands (NotAllowedError for another); with feedback at the
        end the latest counts until hand-in. The session stays on the question.
        """
        if not self.answerable():
            raise NotAllowedError("this question can no longer be answered")
        item = self.current
        question, sitting = item.question, self.sitting
        timed = self._stopped(at)
        record = AnswerRecord(
            id=answer_id,
            sitting_id=sitting.id,
            member_id=sitting.member_id,
            question_id=question.id,
            question_version=question.version,
            set_id=item.set_id,
            section_id=item.section_id,
            kind=question.kind,
            position=self.position,
            response=response,
            fraction=grade(question, response, sitting.rule).fraction,
            points=item.points,
            answered_at=at,
            day=day,
            elapsed=timed.spent[self.position],
            certainty=certainty,
        )
        answers = (*self.answers[: self.position], record, *self.answers[self.position + 1 :])
        return replace(timed, answers=answers).unpause(at), record

    def go_to(self, position: int, at: int) -> Session:
        """Show `position`; time goes on there.

        Raises IndexError for a position that the paper does not have, NotAllowedError for one that is not `reachable`.
        """
        if not 0 <= position < self.count:
            raise IndexError(f"position {position} of {self.count}")
        if not self.reachable(position):
            raise NotAllowedError("a challenge goes forward only, from answer to answer")
        return replace(self._stopped(at), position=position).unpause(at)

    def advance(self, at: int) -> Session:
        """Show the next position; at the last, or where it is not reachable, nothing changes."""
        return self.go_to(self.position + 1, at) if self.reachable(self.position + 1) else self

    def back(self, at: int) -> Session:
        """Show the position before; at the first, or where it is not reachable, nothing changes."""
        return self.go_to(self.position - 1, at) if self.reachable(self.position - 1) else self

    def mark(self, position: int | None = None) -> Session:
        """Set or remove the member's mark on `position` (None: the one shown)."""
        return replace(self, marked=self.marked ^ {self.position if position is None else position})

    def pause(self, at: int) -> Session:
        """Stop the time: the window is hidden, or the member left."""
        return self._stopped(at)

    def unpause(self, at: int) -> Session:
        """Let the time run again on the question shown, if it can still be answered."""
        runs = self.since is None and self.answerable()
        return replace(self, since=at) if runs else self

    def finish(self, at: int) -> Session:
        """Hand in; a second time changes nothing."""
        if self.finished:
            return self
        return replace(self._stopped(at), sitting=replace(self.sitting, finished_at=at))

    def result(self) -> Result:
        """Return what the answers so far are worth."""
        return make_result(self.sitting, self.paper, self.answers, self.marked)

    def _running(self, at: int) -> int:
        # A clock that was set back takes no time away.
        return 0 if self.since is None else min(max(0, at - self.since), LONGEST_STAY)

    def _stopped(self, at: int) -> Session:
        spent = list(self.spent)
        spent[self.position] += self._running(at)
        return replace(self, spent=tuple(spent), since=None)


def _belongs(record: AnswerRecord, sitting: Sitting, paper: Paper) -> bool:
    """Return whether `record` answers the question at its position of `paper`."""
    return (
        record.sitting_id == sitting.id
        and 0 <= record.position < len(paper.items)
        and paper.items[record.position].question.id == record.question_id
    )
