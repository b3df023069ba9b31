"""Sets (题库/题集): what a bank is divided into, with the counters that screens show without counting."""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.model.question import QuestionKind


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A set with its name, whether it has a readable outline, and how many approved questions it holds."""

    id: bytes
    name: str
    has_outline: bool
    approved: int


@dataclass(frozen=True, slots=True)
class SetSection:
    """A section of a set: tree by `parent` (None: top) and `position` in document order, counts of approved questions.

    `counts` are the section's own questions by kind, without those of its subsections.
    """

    id: bytes
    set_id: bytes
    parent: bytes | None
    position: int
    label: str
    title: str
    counts: tuple[tuple[QuestionKind, int], ...]

    @property
    def total(self) -> int:
        """The section's own approved questions."""
        return sum(count for _, count in self.counts)
