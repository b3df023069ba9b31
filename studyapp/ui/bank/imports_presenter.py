"""The tab 导入记录: what was imported, and taking it back away from the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from question_bank.model.import_record import ImportRecord, UndoReport
from question_bank.storage import BankStore
from studyapp.ui.background import Report, hand_on
from studyapp.ui.bank.imports_view import ImportsView
from studyapp.ui.bank.view import ImportLine
from studyapp.ui.bank.wording import hindrance_words, import_words
from studyapp.ui.services import Services
from studyapp.ui.wording import number_text

MOST_NAMED = 5
"""Questions that stay as they are which are named."""


class ImportsPresenter(QObject):
    """Between the view and the bank; `committed` is called after an import was taken back."""

    def __init__(self, view: ImportsView, services: Services, committed: Callable[[], None], parent: QObject) -> None:
        """Listen to `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._committed = committed
        view.undo_wanted.connect(self._undo)

    def show(self) -> None:
        """Show the imports."""
        self._view.show_imports([self._line(one) for one in self._services.bank.imports()])

    def _line(self, record: ImportRecord) -> ImportLine:
        title = self.tr("%1 → %2").replace("%1", record.file).replace("%2", record.set_name)
        return ImportLine(record.number, title, import_words(record), record.undone_at is None)

    def _undo(self, number: int) -> None:
        path, at = self._services.paths.bank, self._services.clock()

        def work(_report: Report) -> UndoReport:
            with BankStore.open(path) as bank:
                return bank.undo_import(number, at=at)

        self._services.background.run(work, done=self._undone, failed=hand_on, owner=self)

    def _undone(self, report: UndoReport) -> None:
        words = self.tr("Taken back: %1 questions removed, %2 as they were before.")
        said = [words.replace("%1", str(report.removed)).replace("%2", str(report.restored))]
        said += [hindrance_words(kept) for kept in report.kept[:MOST_NAMED]]
        if len(report.kept) > MOST_NAMED:
            said.append(self.tr("%1 more stay as they are.").replace("%1", number_text(len(report.kept) - MOST_NAMED)))
        self._view.show_notice("\n".join(said), "warn" if report.kept else "good")
        self.show()
        self._committed()
