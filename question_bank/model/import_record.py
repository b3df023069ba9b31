"""What the bank remembers of an import, and what taking one back did."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from question_bank.model.question import Question


@dataclass(slots=True)
class Intake:
    """What goes with the questions of one file into the bank: its name, and the rows that do not come along.

    The counts may grow while the questions are taken one by one; they are read when the last one has been. `number`
    is that of the record, by which the import can be taken back; it is known once the questions are in the bank.
    """

    file: str
    refused: int = 0
    skipped: int = 0
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import: when, from which file, into which set (`set_id` None: it is gone), and what became of the rows.

    `found` is the sum of the other four. `undone_at` (Unix ms, like `at`) is set when it has been taken back.
    """

    number: int
    set_id: bytes | None
    set_name: str
    file: str
    at: int
    found: int
    added: int
    updated: int
    skipped: int
    refused: int
    undone_at: int | None = None


class Hindrance(StrEnum):
    """Why a question stays as it is when its import is taken back."""

    EDITED_SINCE = "edited_since"
    """Somebody, or a later import, has changed it."""
    WORDING_TAKEN = "wording_taken"
    """Its set has meanwhile got another question with the wording that it had before."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A question that stays as it is, and why."""

    question: Question
    hindrance: Hindrance


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What taking an import back did: questions taken out, brought back to what they were, and left as they are."""

    removed: int
    restored: int
    kept: tuple[Kept, ...] = ()
