"""The one value that goes the whole way: emitted by the session, kept by the store, counted and printed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response


class Certainty(StrEnum):
    """How sure the member said to be."""

    SURE = "sure"
    UNSURE = "unsure"
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True)
class Grade:
    """What a response was worth: `fraction` of the points (0 to 1) and, for typed and many-part kinds, why.

    `parts` says for each part (blank, pair, place in the order, scoring point, option chosen or missed) whether it was
    right. `content` and `order` (0 to 1) are the two scores of a recitation, otherwise None.
    """

    fraction: float
    parts: tuple[bool, ...] = ()
    content: float | None = None
    order: float | None = None

    @property
    def right(self) -> bool:
        """Whether the response was wholly right."""
        return self.fraction >= 1.0


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """One answer as it is kept for good; it needs no other row to be understood.

    Times are Unix milliseconds in UTC, `day` is the proleptic ordinal of the member's local study day, `elapsed` the
    milliseconds spent on the question, `position` its place in the paper (0 first), `points` what it could bring.
    """

    id: bytes
    sitting_id: bytes
    member_id: bytes
    question_id: bytes
    question_version: int
    set_id: bytes
    section_id: bytes
    kind: QuestionKind
    position: int
    response: Response
    fraction: float
    points: float
    answered_at: int
    day: int
    elapsed: int
    certainty: Certainty | None = None

    @property
    def right(self) -> bool:
        """Whether the answer was wholly right."""
        return self.fraction >= 1.0


@dataclass(frozen=True, slots=True)
class Sitting:
    """A quiz as it is kept: whose, which kind, what it was called, when it began and ended (None: still open).

    An exam may take `duration` milliseconds (None: untimed) and is passed with `pass_share` (0 to 1) of the points; a
    question of a challenge may take `question_limit`. `scope` says what a quiz in document order goes through.
    """

    id: bytes
    member_id: bytes
    mode: QuizMode
    title: str
    set_id: bytes | None
    feedback: Feedback
    rule: MultipleRule
    seed: int
    questions: int
    possible: float
    started_at: int
    finished_at: int | None = None
    duration: int | None = None
    pass_share: float | None = None
    scope: bytes | None = None
    question_limit: int | None = None


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A sitting with its sums, as a table of the history shows it."""

    sitting: Sitting
    answered: int
    right: int
    points: float
    elapsed: int


class LoggedAnswer(NamedTuple):
    """An answer with what its sitting was, for lists that go over many of them.

    `shown` tells whether the member may know what was right: not before a paper with feedback at its end is handed in.
    `place` orders the answers of sittings that began at the same time.
    """

    record: AnswerRecord
    mode: QuizMode
    title: str
    started_at: int
    shown: bool
    place: int


@dataclass(frozen=True, slots=True)
class Experience:
    """What a member has done with one question: tries, right ones, right ones in a row at the end, the last time."""

    attempts: int
    right: int
    streak: int
    last_at: int
    last_right: bool


class WrongResponse(NamedTuple):
    """What was given in answer to a question, wrongly, `times` times; the question was last asked at `last_at`."""

    question_id: bytes
    given: tuple[str, ...]
    times: int
    last_at: int


class Keepsake(NamedTuple):
    """What a member keeps about one question: 收藏, 斩题 (never to be asked until restored), and a note."""

    favourite: bool = False
    set_aside: bool = False
    note: str = ""


class KeepsakeSort(StrEnum):
    """What can be kept about a question."""

    FAVOURITE = "favourite"
    SET_ASIDE = "set_aside"
    NOTED = "noted"


class Member(NamedTuple):
    """Somebody who answers: 16-byte id, shown name, whether put aside (the scores stay)."""

    id: bytes
    name: str
    archived: bool
