"""The built-in set: made from the outline that comes with the program, when there is no set yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from question_bank.build import build_questions
from question_bank.model import Question, QuestionStatus
from question_bank.outlines import BUILTIN_SET_ID, BUILTIN_TITLE, accepted_of_builtin, builtin_outline_path
from question_bank.storage import BankStore


def add_builtin_set(bank: Path, at: int, report: Callable[[str, float], None] | None = None) -> int:
    """Build the questions of the built-in outline, add the good ones to the bank at time `at`; return how many.

    Opens the bank itself, so that it can run in any thread; raises `KnownError`s.
    """
    result = build_questions(builtin_outline_path(), report)
    good = published(result.candidates)
    with BankStore.open(bank) as store:
        store.add(
            BUILTIN_TITLE,
            good,
            set_id=BUILTIN_SET_ID,
            added_at=at,
            outline=result.outline,
            formulations=result.formulations,
        )
    return len(good)


def published(candidates: Iterable[Question]) -> list[Question]:
    """Return what is good by the rules, and what they left to a reader and was accepted."""
    accepted = accepted_of_builtin()
    read = (
        replace(one, status=QuestionStatus.APPROVED, reason="") if (str(one.kind), one.stem) in accepted else one
        for one in candidates
    )
    return [one for one in read if one.status is QuestionStatus.APPROVED]
