"""A bundle as a value: whose it is, and each sitting with what it asked and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Sitting


class AskedQuestion(NamedTuple):
    """A place of a paper: which version of which question, where it stands in its bank, the points it could bring."""

    question_id: bytes
    version: int
    kind: QuestionKind
    set_id: bytes
    section_id: bytes
    points: float


@dataclass(frozen=True, slots=True)
class BundledSitting:
    """A whole sitting: the questions of its paper in order, and the answers that stand, in order of the paper.

    What was `asked` and not answered can be told from what was never asked; it is empty where the paper can no longer
    be read.
    """

    sitting: Sitting
    asked: tuple[AskedQuestion, ...]
    answers: tuple[AnswerRecord, ...]

    @property
    def finished(self) -> bool:
        """Whether it was handed in; an open one can still grow, and a later bundle has more of it."""
        return self.sitting.finished_at is not None


class BundleHead(NamedTuple):
    """Whose bundle it is, by id and by name, and when it was made (Unix ms)."""

    member_id: bytes
    member: str
    made_at: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """Sittings of one member, in the order of the file: the latest first."""

    head: BundleHead
    sittings: tuple[BundledSitting, ...]
