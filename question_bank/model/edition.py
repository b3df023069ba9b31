"""The versions of a question: who changed it when and why, and what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from question_bank.model.question import Question


class Change(StrEnum):
    """How a version came about."""

    ADDED = "added"
    EDITED = "edited"
    IMPORTED = "imported"
    REVISED = "revised"
    BROUGHT_BACK = "brought_back"


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a question: `place` counts from 1, the last is how it stands; made at `at` (Unix ms) by `who`.

    `who` is the name of whoever changed it, or the file it came from ("" where nobody knows).
    """

    place: int
    at: int
    who: str
    change: Change
    question: Question


@dataclass(frozen=True, slots=True)
class WrongReport:
    """What a member says is wrong with a question (纠错), with the day it was dealt with (None: it is open)."""

    number: int
    question_id: bytes
    member: str
    text: str
    at: int
    resolved_at: int | None = None
