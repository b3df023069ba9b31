"""Which questions are meant: a value that stores turn into a statement and tests into a list comprehension."""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.model.question import QuestionKind, QuestionStatus


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """Questions of any of `sets`, `sections` (subsections are listed by the caller), `kinds` and `statuses`.

    An empty tuple asks nothing of that property. `text` is a piece of the stem, options or explanation.
    """

    sets: tuple[bytes, ...] = ()
    sections: tuple[bytes, ...] = ()
    kinds: tuple[QuestionKind, ...] = ()
    statuses: tuple[QuestionStatus, ...] = (QuestionStatus.APPROVED,)
    formulations: tuple[bytes, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class QuestionRef:
    """The little that choosing needs to know of a question: no wording travels."""

    id: bytes
    set_id: bytes
    section_id: bytes
    kind: QuestionKind
    formulation_id: bytes | None
