"""The tab 体检: looks through all questions away from the screen, then shows what it found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from question_bank.model import Question, QuestionStatus
from question_bank.model.checkup import Finding, Flaw, check_up
from question_bank.storage import BankStore
from studyapp.ui.background import Report
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.findings_view import FindingsView
from studyapp.ui.bank.wording import flaw_sentence
from studyapp.ui.one_work import OneWork
from studyapp.ui.questions.stems import one_line
from studyapp.ui.services import Services
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import number_text, percent_text, question_count

MOST_SHOWN = 12
"""Questions of one finding that are shown whole."""
_COMPARED = (Flaw.REPEATED, Flaw.NEAR)
_GRAVE = (Flaw.REPEATED, Flaw.KEY_IN_STEM, Flaw.GIVEN_AWAY)


class CheckupPresenter(QObject):
    """Between the view and the bank; `counted` carries how much was found, `opened` the id of a question to go to."""

    counted = Signal(int)
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
        self._work = OneWork(services.background, self)
        self._findings: tuple[Finding, ...] | None = None
        self._set_id: bytes | None = None
        self._work.progressed.connect(self._progressed)
        view.chosen.connect(self._stand_at)
        view.opened.connect(self.opened)
        view.retired.connect(self._retire)
        view.again.connect(self.check)

    def begin(self, set_id: bytes | None) -> None:
        """Come to the tab: check the set (None: the whole bank) unless that was done."""
        if self._findings is None or set_id != self._set_id:
            self._set_id = set_id
            self.check()

    def forget(self) -> None:
        """Check anew when somebody comes to the tab: the bank has changed."""
        self._findings = None

    def check(self) -> None:
        """Look through the questions in use and those to be reviewed."""
        path, set_id = self._services.paths.bank, self._set_id

        def work(report: Report) -> tuple[Finding, ...]:
            with BankStore.open(path) as bank:
                chosen = [one.id for one in bank.sets() if set_id in (None, one.id)]
                questions: list[Question] = []
                for one in chosen:
                    questions += (each for each in bank.questions_of_set(one) if _counts(each))
            report("check", 0.3)
            return check_up(questions, lambda share: report("check", 0.3 + 0.7 * share))

        self._view.show_rows(self.tr("Checking…"), (), None)
        self._progressed("", 0.0)
        self._work.begin("check", work, self._show)

    def _progressed(self, _stage: str, share: float) -> None:
        words = self.tr("Looking through the questions: %1").replace("%1", percent_text(share))
        self._view.show_nothing(words)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        rows = [
            ListRow(
                number.to_bytes(4, "big"),
                flaw_sentence(one),
                self._caption(one),
                "warning" if one.flaw in _GRAVE else "info",
                "warn",
            )
            for number, one in enumerate(findings)
        ]
        words = self.tr("%1 noticed").replace("%1", number_text(len(findings)))
        self._view.show_rows(words, rows, rows[0].key if rows else None)
        self.counted.emit(len(findings))
        if rows:
            self._stand_at(rows[0].key)
        else:
            self._view.show_nothing(self.tr("Nothing was noticed."))

    def _caption(self, finding: Finding) -> str:
        if len(finding.questions) > 2:
            return question_count(len(finding.questions))
        found = self._services.bank.questions(finding.questions[:1])
        return one_line(found[0].stem) if found else ""

    def _stand_at(self, key: bytes) -> None:
        findings = self._findings or ()
        place = int.from_bytes(key, "big")
        if place >= len(findings):
            return
        finding = findings[place]
        shown = self._services.bank.questions(finding.questions[:MOST_SHOWN])
        left = len(finding.questions) - len(shown)
        note = self.tr("%1 more are not shown here.").replace("%1", str(left)) if left > 0 else ""
        places = [(one, self._lines.place(one)) for one in shown]
        self._view.show_questions(flaw_sentence(finding), note, places, compared=finding.flaw in _COMPARED)

    def _retire(self, id_: bytes) -> None:
        self._services.bank.retire((id_,), at=self._services.clock())
        self._committed()
        self.check()


def _counts(question: Question) -> bool:
    return question.status is not QuestionStatus.RETIRED
