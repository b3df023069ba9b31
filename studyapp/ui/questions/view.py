"""What is shown of questions wherever an organizer looks at them, as values; positions count normalised characters."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import Question


class Look(StrEnum):
    """How a piece of the source is drawn."""

    PLAIN = "plain"
    FAINT = "faint"
    EVIDENCE = "evidence"
    ASKED = "asked"
    MARK = "mark"
    CURRENT = "current"
    OFF = "off"
    LOST = "lost"


class Piece(NamedTuple):
    """A piece of a paragraph in one look; `key` is what a click on it tells ("": nothing)."""

    text: str
    look: Look = Look.PLAIN
    key: str = ""


class SourceParagraph(NamedTuple):
    """A paragraph from `start`: a heading of this depth (None: text), or a `caption` above what follows."""

    start: int
    pieces: tuple[Piece, ...]
    depth: int | None = None
    caption: bool = False


class Standing(StrEnum):
    """Where a candidate stands in the review."""

    READY = "ready"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class CandidateView(NamedTuple):
    """One candidate as it is looked at: `note` says why it waits, was refused or rejected; `place` of `total`."""

    question: Question
    standing: Standing
    origin: str
    note: str
    place: int
    total: int


class Tally(NamedTuple):
    """How far the review is: candidates ready without looking, waiting, and those judged, by verdict.

    `at_once`: so many got the last verdict together (0: it was on one).
    """

    ready: int
    waiting: int
    accepted: int
    edited: int
    rejected: int
    at_once: int = 0

    @property
    def judged(self) -> int:
        """How many were judged."""
        return self.accepted + self.edited + self.rejected

    @property
    def adding(self) -> int:
        """How many go into the bank as approved."""
        return self.ready + self.accepted + self.edited
