"""The tab 纠错: what members say is wrong with questions, until it is dealt with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from question_bank.model.edition import WrongReport
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.findings_view import FindingsView
from studyapp.ui.bank.wording import report_words
from studyapp.ui.questions.stems import one_line
from studyapp.ui.services import Services
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import number_text


class ReportsPresenter(QObject):
    """Between the view and the bank; `opened` carries the id of a question to go to."""

    opened = Signal(bytes)

    def __init__(
        self, view: FindingsView, services: Services, lines: BankLines, committed: Callable[[], None], parent: QObject
    ) -> None:
        """Listen to `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._lines = lines
        self._committed = committed
        self._current = 0
        view.chosen.connect(self._stand_at)
        view.opened.connect(self.opened)
        view.acted.connect(self._close)
        view.retired.connect(self._retire)

    def show(self) -> None:
        """Show the open reports."""
        reports = self._services.bank.wrong_reports()
        numbers = [one.number for one in reports]
        if self._current not in numbers:
            self._current = numbers[0] if numbers else 0
        rows = [ListRow(_key(one.number), one_line(one.text), report_words(one), "report") for one in reports]
        words = self.tr("%1 open").replace("%1", number_text(len(rows)))
        self._view.show_rows(words, rows, _key(self._current) if rows else None)
        shown = next((one for one in reports if one.number == self._current), None)
        if shown is None:
            self._view.show_nothing(self.tr("Members have reported nothing that is still open."))
        else:
            self._show(shown)

    def _show(self, report: WrongReport) -> None:
        questions = self._services.bank.questions((report.question_id,))
        placed = [(one, self._lines.place(one)) for one in questions]
        self._view.show_questions(report.text, report_words(report), placed, action=self.tr("Dealt with"))

    def _stand_at(self, key: bytes) -> None:
        self._current = int.from_bytes(key, "big")
        self.show()

    def _close(self) -> None:
        self._services.bank.resolve_report(self._current, at=self._services.clock())
        self.show()
        self._committed()

    def _retire(self, id_: bytes) -> None:
        self._services.bank.retire((id_,), at=self._services.clock())
        self.show()
        self._committed()


def _key(number: int) -> bytes:
    return number.to_bytes(8, "big")
