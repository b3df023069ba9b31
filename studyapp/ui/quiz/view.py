"""What the screen of a quiz is shown and what it gives back: plain values between page and presenter."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import Question, QuestionKind
from studyapp.quiz.records import Certainty, Grade
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.result import Result
from studyapp.quiz.session import PositionState


class RunKind(StrEnum):
    """What a run of the evidence is: its surroundings, the evidence itself, the words that were asked, lost words."""

    CONTEXT = "context"
    EVIDENCE = "evidence"
    ASKED = "asked"
    LOST = "lost"


class EvidenceRun(NamedTuple):
    """A piece of the source text in one look."""

    text: str
    kind: RunKind


class EvidenceView(NamedTuple):
    """Where an answer stands in its document: the headings above it and each paragraph around it in runs.

    `set_id` and `start` (a raw position) open it in the reader; None where there is no document to open. `tries` are
    the member's answers to the question so far and how many of them were right.
    """

    path: tuple[str, ...]
    paragraphs: tuple[tuple[EvidenceRun, ...], ...]
    set_id: bytes | None
    start: int
    tries: tuple[int, int] | None = None


class Draft(NamedTuple):
    """What stands in the input but is not handed over yet."""

    response: Response
    certainty: Certainty | None


class QuestionView(NamedTuple):
    """One question as the page shows it.

    `position` counts from 0, `answered` are the questions with an answer. With a `grade` the answer is closed and its
    verdict shown; without one the input is open. `draft` is what stands in the input either way. `elapsed`
    (milliseconds) is given once the store has the answer and not before. `note` is the short line beside the kind.
    `marking`: a short answer is to be marked by the member before hand-in. `replay`: a sitting of the past is looked
    at, nothing can be changed. `study`: it is only read, with its key in place of an answer. `ended`: nothing comes
    after it but the result.
    """

    question: Question
    mode: QuizMode
    title: str
    position: int
    total: int
    answered: int
    points: float
    feedback: Feedback
    marked: bool
    note: str = ""
    draft: Draft | None = None
    grade: Grade | None = None
    elapsed: int | None = None
    evidence: EvidenceView | None = None
    marking: bool = False
    replay: bool = False
    study: bool = False
    ended: bool = False

    @property
    def last(self) -> bool:
        """Whether no question comes after this one."""
        return self.position + 1 >= self.total or (self.ended and not self.replay)

    @property
    def one_way(self) -> bool:
        """Whether there is no way back to a question before."""
        return self.mode is QuizMode.CHALLENGE and not self.replay

    def continues(self, earlier: QuestionView) -> bool:
        """Return whether this is the question of `earlier` at the same place, no less far than there."""
        return (
            self.question == earlier.question
            and self.position == earlier.position
            and self.replay == earlier.replay
            and self.marking == earlier.marking
            and (earlier.grade is None or self.grade is not None)
        )


class SheetCell(NamedTuple):
    """One number of the answer sheet; `position` counts from 0."""

    position: int
    state: PositionState
    marked: bool
    current: bool


class SheetGroup(NamedTuple):
    """The numbers of one kind and what each can bring (None where they differ)."""

    kind: QuestionKind
    points: float | None
    cells: tuple[SheetCell, ...]


class SheetView(NamedTuple):
    """The answer sheet; `can_hand_in` shows the button that ends the quiz, `can_choose` lets one go to a number."""

    groups: tuple[SheetGroup, ...]
    can_hand_in: bool
    can_choose: bool = True

    def count(self, *states: PositionState) -> int:
        """Count the cells in one of `states`."""
        return sum(cell.state in states for group in self.groups for cell in group.cells)

    @property
    def marked(self) -> int:
        """The cells that are marked."""
        return sum(cell.marked for group in self.groups for cell in group.cells)


class ResultEntry(NamedTuple):
    """A question of the finished quiz as the list under the score shows it."""

    position: int
    kind: QuestionKind
    stem: str
    state: PositionState
    marked: bool


class ResultView(NamedTuple):
    """A finished quiz: its figures, and its questions in order.

    `best` is how many right answers the best other challenge with the same time has (None: there is none).
    """

    result: Result
    entries: tuple[ResultEntry, ...]
    best: int | None = None
