"""Importing into the bank: what a file means for a set, what was imported, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from question_bank.model.question import Question
from question_bank.storage.part import Part

if TYPE_CHECKING:
    from question_bank.model.import_plan import ImportPlan
    from question_bank.model.import_record import ImportRecord, UndoReport

# Start-up: nothing is imported before the first window.


class Importing(Part):
    """The part of the bank store that knows of imports; the questions themselves come in by `BankStore.add`."""

    __slots__ = ()

    def plan_import(self, set_id: bytes, questions: Sequence[Question], *, near: bool = True) -> ImportPlan:
        """Return how each of `questions` stands to the set (there or not), and what is proposed; nothing is changed.

        Without `near`, stems that are nearly the same are not looked for. What was decided is brought in by
        `add(name, plan.resolved(), intake=Intake(file, refused=…, skipped=plan.skipped), …)`.
        """
        from question_bank.storage.planning import plan

        return plan(self._database, set_id, questions, near=near)

    def imports(self) -> tuple[ImportRecord, ...]:
        """Return the imports there were, the latest first."""
        from question_bank.storage.import_log import imports

        return imports(self._database)

    def undo_import(self, number: int, *, at: int) -> UndoReport:
        """Take an import back: its questions go, and those it changed are as before.

        What somebody has edited since stays as it is and is named. Undoing twice changes nothing.
        """
        from question_bank.storage.undoing import undo_import

        return undo_import(self._database, number, at=at)
