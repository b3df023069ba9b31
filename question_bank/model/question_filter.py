"""Which questions are meant: a value that stores turn into a statement and tests into a list comprehension."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from question_bank.model.question import QuestionKind, QuestionStatus


class QuestionFlag(StrEnum):
    """What can be noticed about a question in a bank."""

    REPORTED = "reported"
    """A member's report of a fault in it is open."""
    EDITED = "edited"
    """It has been changed since it came into the bank."""
    REASONED = "reasoned"
    """It carries a reason: why it is to be reviewed, or why it was rejected."""


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """Questions of any of `sets`, `sections` (subsections are listed by the caller), `kinds` and `statuses`.

    An empty tuple asks nothing of that property. They have any of `tags` and any of `reasons`, and all of `flags`.
    `text` is a piece of the stem, options, explanation or typed answer.
    """

    sets: tuple[bytes, ...] = ()
    sections: tuple[bytes, ...] = ()
    kinds: tuple[QuestionKind, ...] = ()
    statuses: tuple[QuestionStatus, ...] = (QuestionStatus.APPROVED,)
    formulations: tuple[bytes, ...] = ()
    text: str = ""
    tags: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    flags: tuple[QuestionFlag, ...] = ()

    @property
    def looks_inside(self) -> bool:
        """Whether the rows themselves must be looked at: sets, sections, kinds and statuses are counted without."""
        return bool(self.text or self.tags or self.reasons or self.flags)


@dataclass(frozen=True, slots=True)
class QuestionRef:
    """The little that choosing needs to know of a question: no wording travels."""

    id: bytes
    set_id: bytes
    section_id: bytes
    kind: QuestionKind
    formulation_id: bytes | None
