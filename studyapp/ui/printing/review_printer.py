"""Makes the review sheet of missed questions and saves or prints it; shared by the screens that offer it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from question_bank.model import Outline
from question_bank.storage import BankStore
from studyapp.errors import KnownError
from studyapp.reports.review_sheet import Missed, review_sheet
from studyapp.ui.background import Report
from studyapp.ui.file_names import file_name, with_suffix
from studyapp.ui.one_work import OneWork
from studyapp.ui.printing.paper_document import PaperDocument, page_layout
from studyapp.ui.printing.review_page import ReviewWords
from studyapp.ui.services import Services
from studyapp.ui.theme import choose_family
from studyapp.ui.wording import date_with_year, question_count

SUFFIX = ".pdf"


class ReviewPrinter(QObject):
    """`said` carries what was done in words, `failed` a fault of the world."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, window: QWidget, parent: QObject) -> None:
        """Ask over `window`."""
        super().__init__(parent)
        self._services = services
        self._window = window
        self._words = ReviewWords(self)
        self._work = OneWork(services.background, self)
        self._work.failed.connect(self.failed)

    def make(self, title: str, missed: Callable[[], Sequence[Missed]], *, on_paper: bool) -> None:
        """Print the sheet or save it as PDF; `missed` is called in the background."""
        if on_paper:
            self._print_out(title, missed)
        else:
            self._save(title, missed)

    def _save(self, title: str, missed: Callable[[], Sequence[Missed]]) -> None:
        """Ask where to and save the sheet as PDF."""
        name = file_name(self.tr("%1 review sheet").replace("%1", title))
        chosen, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save the review sheet"), name, f"*{SUFFIX}")
        if not chosen:
            return
        path = with_suffix(chosen, (SUFFIX,), SUFFIX)
        document = self._maker(title, missed)

        def work(_report: Report) -> int:
            return document().save(path)

        self._work.begin("review sheet", work, lambda pages: self._saved(path, pages))

    def _print_out(self, title: str, missed: Callable[[], Sequence[Missed]]) -> None:
        """Make the sheet, then ask for a printer."""
        document = self._maker(title, missed)
        self._work.begin("review sheet", lambda _report: document(), self._print)

    def _maker(self, title: str, missed: Callable[[], Sequence[Missed]]) -> Callable[[], PaperDocument]:
        """Return the function that makes the document, which touches nothing of this thread."""
        words, path, family = self._words, self._services.paths.bank, choose_family()
        day = date_with_year(self._services.local_day(self._services.clock()))
        heading = self.tr("%1: what to look at again").replace("%1", title)
        member = self._services.member.name

        def make() -> PaperDocument:
            found = list(missed())
            sets = dict.fromkeys(one.set_id for one in found)
            with BankStore.open(path) as bank:
                outlines = {set_id: _outline(bank, set_id) for set_id in sets}
                sections = [section.id for set_id in sets for section in bank.sections(set_id)]
            order = {section: place for place, section in enumerate(sections)}
            keys = {one.question.id: words.key(one.question) for one in found}
            chapters = review_sheet(found, outlines, order, keys)
            subtitle = f"{member} · {day} · {question_count(len(found))}"
            return PaperDocument(words.html(heading, subtitle, chapters), heading, family)

        return make

    def _saved(self, path: Path, pages: int) -> None:
        self.said.emit(self.tr("Saved in %1, %n page(s).", "", pages).replace("%1", str(path)))

    def _print(self, document: PaperDocument) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # start-up, and most never print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        if QPrintDialog(printer, self._window).exec():
            document.paint(printer)
            self.said.emit(self.tr("Sent to the printer."))


def _outline(bank: BankStore, set_id: bytes) -> Outline | None:
    """Return the outline of a set; one that cannot be read costs the sheet its sentences, not its questions."""
    try:
        return bank.outline(set_id)
    except KnownError:
        return None
