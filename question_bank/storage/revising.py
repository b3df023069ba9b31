"""Bringing a set to a changed outline, all in one transaction: nothing is done that was not accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from question_bank.model.question import Question
from question_bank.model.revision import RevisionPlan
from question_bank.storage.adding import Adding, chunks
from question_bank.storage.connection import Database
from question_bank.storage.retiring import retire_within

_SET = "SELECT number FROM question_set WHERE id = ?"


class RevisionReport(NamedTuple):
    """What became of the questions of a plan.

    `moved` have their old wording and the new source, `reworded` both new; `orphans` were kept though their source is
    gone, `retired` were not; `added` are new, `passed_over` were not accepted or are in the set by now; `missing` have
    left the set since the plan was made.
    """

    unchanged: int
    moved: int
    reworded: int
    orphans: int
    retired: int
    added: int
    passed_over: int
    missing: int


def revise(
    database: Database, set_id: bytes, plan: RevisionPlan, accepted: Collection[bytes], *, at: int
) -> RevisionReport:
    """Do at `at` (Unix ms) what `plan` says and the `accepted` ids allow; a set that is not there is a `ValueError`."""
    wanted = frozenset(accepted)
    forms = [(each.new if each.old.id in wanted else each.kept, each.kept) for each in plan.changed]
    staying = [each.kept for each in plan.orphaned if each.kept != each.question]
    retiring = [each.question.id for each in plan.orphaned if each.question.id in wanted]
    fresh = [question for question in plan.new if question.id in wanted]
    with database.transaction() as connection:
        row = connection.execute(_SET, (set_id,)).fetchone()
        if row is None:
            raise ValueError(f"there is no set {set_id.hex()}")
        adding = Adding(connection, row[0], set_id, at)
        adding.sections.put_outline(plan.outline, plan.formulations)
        done = _updated(adding, forms)
        lost = _updated(adding, [(kept, kept) for kept in staying])["missing"]
        for chunk in chunks(fresh):
            adding.add(chunk)
        added = adding.finish().added
        retired = retire_within(connection, retiring, at)
        adding.sections.drop_empty(plan.outline)
    return RevisionReport(
        unchanged=len(plan.unchanged),
        moved=done["kept"],
        reworded=done["reworded"],
        orphans=len(plan.orphaned) - retired - lost,
        retired=retired,
        added=added,
        passed_over=len(plan.new) - added,
        missing=done["missing"] + lost,
    )


def _updated(adding: Adding, forms: list[tuple[Question, Question]]) -> Counter[str]:
    done: Counter[str] = Counter()
    for chunk in chunks(forms):
        done += adding.update(chunk)
    return done
