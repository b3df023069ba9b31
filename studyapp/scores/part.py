"""What each part of the score store stands on, and what several of them need."""

from __future__ import annotations

from collections.abc import Sized

from question_bank.storage.connection import Database
from studyapp.scores.rows import MEMBER_NUMBER, PLACES
from studyapp.statistics.answer_filter import AnswerFilter


class Part:
    """A part of the store: methods about one subject on the one connection."""

    def __init__(self, database: Database) -> None:
        """Stand on an open score file."""
        self._database = database


Narrowed = tuple[str, list[object]]
"""A condition with the values that it binds."""

OF_SITTING = f"a.place BETWEEN s.number * {PLACES} AND s.number * {PLACES} + {PLACES - 1}"
"""Of answers `a`: they are those of a sitting `s`, which stand together."""
SITTINGS_ANSWERS = f"answers AS a ON {OF_SITTING}"
"""Joins to the sittings `s` their answers `a`."""


def question_marks(values: Sized) -> str:
    """Return as many parameters as there are `values`, as a list in a statement takes them."""
    return ", ".join("?" * len(values))


def narrowed_sums(member_id: bytes, wanted: AnswerFilter) -> Narrowed:
    """Return the condition on the rows of `sitting_days` of a member; only what `of_sums` names is narrowed."""
    return _all(
        (f"member = {MEMBER_NUMBER}", member_id),
        ("day >= ?", wanted.since_day),
        ("day <= ?", wanted.until_day),
        ("set_id = ?", wanted.set_id),
        ("mode = ?", None if wanted.mode is None else wanted.mode.value),
    )


def narrowed_sittings(member_id: bytes, wanted: AnswerFilter) -> Narrowed:
    """Return the condition on the sittings `s` of a member in which something can be that is wanted."""
    return _all(
        (f"s.day IS NOT NULL AND s.member = {MEMBER_NUMBER}", member_id),
        ("s.last_day >= ?", wanted.since_day),
        ("s.day <= ?", wanted.until_day),
        ("s.mode = ?", None if wanted.mode is None else wanted.mode.value),
    )


def narrowed_answers(wanted: AnswerFilter) -> Narrowed:
    """Return the condition on the answers `a` of such sittings."""
    where, values = _all(
        ("a.day >= ?", wanted.since_day),
        ("a.day <= ?", wanted.until_day),
        ("a.set_id = ?", wanted.set_id),
        ("a.kind = ?", None if wanted.kind is None else wanted.kind.value),
    )
    if wanted.sections:
        where += f" AND a.section_id IN ({question_marks(wanted.sections)})"
    return where, [*values, *wanted.sections]


def _all(*asked: tuple[str, object]) -> Narrowed:
    """Return the condition that all hold which have a value (None narrows nothing)."""
    given = [(condition, value) for condition, value in asked if value is not None]
    return " AND ".join(["1", *(condition for condition, _ in given)]), [value for _, value in given]
