"""Step 5: the report, and taking the import back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model.import_record import UndoReport
from question_bank.storage import BankStore
from studyapp.ui.background import Report
from studyapp.ui.import_.wizard import Wizard
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.services import Services


class DonePresenter(QObject):
    """Between the step, the import that was made, and the bank."""

    def __init__(self, wizard: Wizard, work: ImportWork, services: Services, parent: QObject) -> None:
        """Listen to the step."""
        super().__init__(parent)
        self._wizard = wizard
        self._step = wizard.done
        self._work = work
        self._services = services
        self._step.undo_wanted.connect(self._undo)

    def show(self) -> None:
        """Show what the import did."""
        if self._work.report is not None:
            self._step.show_report(self._work.report)

    def _undo(self) -> None:
        number = self._work.number
        if number is None:
            return
        path, at = self._services.paths.bank, self._services.clock()

        def work(_report: Report) -> UndoReport:
            with BankStore.open(path) as bank:
                return bank.undo_import(number, at=at)

        self._work.begin("undo", work, self._undone)

    def _undone(self, report: UndoReport) -> None:
        shown = self._work.report
        if shown is None:
            return
        note = ""
        if report.kept:
            note = self.tr("%1 questions stay as they are: they have been edited since.").replace(
                "%1", str(len(report.kept))
            )
        self._work.report = shown._replace(undone=True, note=note)
        self._work.changed.emit()
        self._services.changes.bank_changed.emit()
