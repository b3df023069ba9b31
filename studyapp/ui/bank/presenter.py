"""题库: shows the parts of the page as they are come to, and all that is shown anew when the bank changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from question_bank.errors import StoreLocked
from question_bank.model import QuestionFilter, QuestionStatus
from question_bank.storage import BankStore
from studyapp.ui.background import Report, hand_on
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.checkup_presenter import CheckupPresenter
from studyapp.ui.bank.export_presenter import ExportPresenter
from studyapp.ui.bank.imports_presenter import ImportsPresenter
from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.preview_presenter import PreviewPresenter
from studyapp.ui.bank.questions_presenter import QuestionsPresenter
from studyapp.ui.bank.reports_presenter import ReportsPresenter
from studyapp.ui.bank.review_presenter import ReviewPresenter
from studyapp.ui.bank.sets_presenter import SetsPresenter
from studyapp.ui.bank.view import Tab
from studyapp.ui.services import Services
from studyapp.ui.when_seen import FramePage, WhenSeen

LEISURE_MS = 150
"""Between two slices of the index that makes questions quick to find."""


class BankPresenter(QObject):
    """Between the page and the bank; `frame` is the page of the frame in which it stands."""

    def __init__(self, page: BankPage, services: Services, frame: FramePage) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._lines = BankLines(services.bank)
        commit = services.changes.bank_changed.emit
        view = page.questions
        self._questions = QuestionsPresenter(view, services, self._lines, self)
        self._preview = PreviewPresenter(view, services, self._lines, commit, self)
        self._sets = SetsPresenter(view, services, self._lines, self._questions, commit, self)
        self._export = ExportPresenter(view, services, self._lines, self)
        self._review = ReviewPresenter(page.review, services, self._lines, commit, self)
        self._checkup = CheckupPresenter(page.checkup, services, self._lines, commit, self)
        self._reports = ReportsPresenter(page.reports, services, self._lines, commit, self)
        self._imports = ImportsPresenter(page.imports, services, commit, self)
        view.export_wanted.connect(lambda: self._export.export(self._questions.set_id))
        for talking in (self._sets.said, self._export.said):
            talking.connect(page.show_said)
        for opened in (self._checkup.opened, self._reports.opened):
            opened.connect(self._go_to)
        self._checkup.counted.connect(lambda count: page.show_counts({Tab.CHECKUP: count}))
        page.tab_chosen.connect(self._show_tab)
        services.changes.bank_changed.connect(WhenSeen(frame, self._changed, self).changed)
        self._leisure = QTimer(self)
        self._leisure.setSingleShot(True)
        self._leisure.setInterval(LEISURE_MS)
        self._leisure.timeout.connect(self._index)

    def show(self) -> None:
        """Show the part that is up."""
        self._count()
        self._show_tab(self._page.tab())
        self._leisure.start()

    def _changed(self) -> None:
        self._lines.forget()
        self._checkup.forget()
        self._count()
        tab = self._page.tab()
        if tab is Tab.REVIEW:
            self._review.refresh()
        elif tab is Tab.QUESTIONS:
            self._questions.show()
            self._preview.refresh()
        elif tab is Tab.IMPORTS:
            self._imports.show()
        self._leisure.start()

    def _show_tab(self, tab: Tab) -> None:
        if tab is Tab.QUESTIONS:
            self._questions.show()
        elif tab is Tab.REVIEW:
            self._review.begin()
        elif tab is Tab.CHECKUP:
            self._checkup.begin(self._questions.set_id)
        elif tab is Tab.REPORTS:
            self._reports.show()
        else:
            self._imports.show()

    def _count(self) -> None:
        bank = self._services.bank
        self._page.show_counts(
            {
                Tab.QUESTIONS: bank.count(QuestionFilter()),
                Tab.REVIEW: bank.count(QuestionFilter(statuses=(QuestionStatus.REVIEW,))),
                Tab.REPORTS: len(bank.wrong_reports()),
            }
        )

    def _go_to(self, id_: bytes) -> None:
        self._page.show_tab(Tab.QUESTIONS, tell=False)
        self._questions.go_to(id_)

    def _index(self) -> None:
        """Make some more questions quick to find, as long as there are any."""
        path = self._services.paths.bank

        def work(_report: Report) -> int:
            with BankStore.open(path) as bank:
                return bank.index_slice()

        def done(left: int) -> None:
            if left:
                self._leisure.start()

        def failed(error: Exception) -> None:
            # An import may be writing for long: there is leisure enough afterwards, and it changes the bank.
            if not isinstance(error, StoreLocked):
                hand_on(error)

        self._services.background.run(work, done=done, failed=failed, owner=self)
