"""A question that was found valid, with its fingerprint: whoever gets it need not find out again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from question_bank.model.fingerprint import fingerprint
from question_bank.model.question import Question
from question_bank.model.validation import faults


class Vetted(NamedTuple):
    """A valid question and its fingerprint."""

    question: Question
    fingerprint: bytes


def vetted(questions: Iterable[Question | Vetted]) -> list[Vetted]:
    """Return all of `questions` vetted; raise a `ValueError` for the first that is not valid."""
    return [each if isinstance(each, Vetted) else _vet(each) for each in questions]


def _vet(question: Question) -> Vetted:
    if found := faults(question):
        raise ValueError(f"question {question.id.hex()} is not valid: {'; '.join(found)}")
    return Vetted(question, fingerprint(question))
