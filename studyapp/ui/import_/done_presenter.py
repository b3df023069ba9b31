"""Step 5: the report, saved as a file or taken back; and the list of problems, saved as a file."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from question_bank.model.import_record import UndoReport
from question_bank.reporting import IMPORT_REPORT_SUFFIXES, ImportReport, write_import_report
from question_bank.storage import BankStore
from studyapp.ui.background import Report, hand_on
from studyapp.ui.file_names import with_suffix
from studyapp.ui.import_.coming import problems_report
from studyapp.ui.import_.report_words import report_words
from studyapp.ui.import_.wizard import Wizard
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.services import Services
from studyapp.ui.wording import number_text


class DonePresenter(QObject):
    """Between the step, the import that was made, and the bank."""

    def __init__(self, wizard: Wizard, work: ImportWork, services: Services, parent: QObject) -> None:
        """Listen to the step."""
        super().__init__(parent)
        self._wizard = wizard
        self._step = wizard.done
        self._work = work
        self._services = services
        self._step.save_wanted.connect(self._save)
        self._step.undo_wanted.connect(self._undo)

    def show(self) -> None:
        """Show what the import did."""
        if self._work.report is not None:
            self._step.show_report(self._work.report)

    def save_problems(self) -> None:
        """Save the rows that cannot be imported, with their places, texts and reasons."""
        report = problems_report(self._work.state, self._services.clock())
        self._save_as(self.tr("Save the list of problems"), self.tr("problems"), report)

    def _save(self) -> None:
        if self._work.full is not None:
            self._save_as(self.tr("Save the report"), self.tr("import report"), self._work.full)

    def _save_as(self, words: str, name: str, report: ImportReport) -> None:
        file = f"{self._work.title()} {name}.xlsx"
        chosen, _kind = QFileDialog.getSaveFileName(self._wizard, words, file, "*.xlsx;;*.json")
        if not chosen:
            return
        path = with_suffix(chosen, IMPORT_REPORT_SUFFIXES, ".xlsx")
        spoken = report_words()
        self._services.background.run(
            lambda _report: write_import_report(path, report, spoken),
            done=lambda _none: None,
            failed=hand_on,
            owner=self,
        )

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
                "%1", number_text(len(report.kept))
            )
        self._work.report = shown._replace(undone=True, note=note)
        self._work.changed.emit()
        self._services.changes.bank_changed.emit()
