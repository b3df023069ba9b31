"""How easy questions have shown themselves to be: the facility index, the share of answers that were right.

| of all answers right | band |
| none were given | unknown |
| less than 35 % | hard |
| 35 to 64 % | middle |
| 65 % and more | easy |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

HARD_BELOW, EASY_FROM = 0.35, 0.65


class Band(StrEnum):
    """How easy a question is."""

    HARD = "hard"
    MIDDLE = "middle"
    EASY = "easy"
    UNKNOWN = "unknown"


class Answers(NamedTuple):
    """The answers of all members to one question, and how many of them were right."""

    given: int
    right: int


@dataclass(frozen=True, slots=True)
class Facilities:
    """What is known of questions, by id; those that nobody has answered are not there."""

    answers: Mapping[bytes, Answers] = field(default_factory=dict)

    def index(self, question_id: bytes) -> float | None:
        """Return the facility index of a question, 0 to 1; None where nobody has answered it."""
        found = self.answers.get(question_id)
        return found.right / found.given if found is not None and found.given else None

    def band(self, question_id: bytes) -> Band:
        """Return the band in which a question lies."""
        index = self.index(question_id)
        if index is None:
            return Band.UNKNOWN
        if index < HARD_BELOW:
            return Band.HARD
        return Band.EASY if index >= EASY_FROM else Band.MIDDLE

    def within(self, question_ids: Iterable[bytes], band: Band) -> tuple[bytes, ...]:
        """Return those of the questions that lie in `band`, in their order."""
        return tuple(each for each in question_ids if self.band(each) is band)
