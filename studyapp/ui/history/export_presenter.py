"""Exports what the filter of 成绩 means: the log as a workbook or CSV, a summary as PDF, whole sittings as a bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from studyapp.scores import ScoreStore
from studyapp.ui.background import Report
from studyapp.ui.file_names import file_name, with_suffix
from studyapp.ui.history.bundle_presenter import BundlePresenter
from studyapp.ui.history.export_page import MOST_SITTINGS, Summary, SummaryPage
from studyapp.ui.history.export_words import ExportWords
from studyapp.ui.history.export_work import WRITERS, LogExport, write_log
from studyapp.ui.history.page import EXPORT, HistoryPage
from studyapp.ui.history.reading import asked_sections
from studyapp.ui.history.view import Chosen
from studyapp.ui.one_work import OneWork
from studyapp.ui.printing.paper_document import PaperDocument
from studyapp.ui.section_rows import rows_of
from studyapp.ui.services import Services
from studyapp.ui.theme import choose_family
from studyapp.ui.wording import date_with_year, error_sentence

PDF = ".pdf"
SUFFIXES = (*WRITERS, PDF)


class ExportPresenter(QObject):
    """Between the page and the files; one export at a time, which can be cancelled and then leaves no file."""

    def __init__(self, page: HistoryPage, services: Services, parent: QObject) -> None:
        """Listen to `page`."""
        super().__init__(parent)
        self._page = page
        self._services = services
        self._words = ExportWords(self)
        self._summary = SummaryPage(self)
        self._chosen = Chosen()
        self._work = OneWork(services.background, self)
        self._work.working.connect(lambda name: page.show_export(0.0 if name == EXPORT else None))
        self._work.progressed.connect(lambda _stage, share: page.show_export(share))
        self._work.failed.connect(lambda error: page.say(error_sentence(error), tone="warn"))
        self._bundle = BundlePresenter(page, services, self._work, self)
        page.export_cancelled.connect(self._cancel)

    def offer_bundle(self, chosen: Chosen) -> None:
        """Say what a bundle of what is `chosen` would hold; it is written when the member says so."""
        self._bundle.offer(chosen)

    def withdraw_bundle(self) -> None:
        """Offer no bundle any more: what the page means has changed."""
        self._bundle.withdraw()

    def export(self, chosen: Chosen) -> None:
        """Ask where to, then write what is `chosen` as the name of the file says."""
        self._chosen = chosen
        day = date_with_year(self._services.local_day(self._services.clock()))
        name = self.tr("Scores {name} {date}").format(name=self._services.member.name, date=day)
        kinds = ";;".join(f"*{suffix}" for suffix in SUFFIXES)
        target, kind = QFileDialog.getSaveFileName(self._page, self.tr("Export the scores"), file_name(name), kinds)
        if not target:
            return
        path = with_suffix(target, SUFFIXES, kind.removeprefix("*") or SUFFIXES[0])
        work = self._summary_work(name, path) if path.suffix.lower() == PDF else self._log_work(name, path)
        self._work.begin(EXPORT, work, lambda count: self._done(path, count))

    def _log_work(self, title: str, path: Path) -> Callable[[Report], int]:
        services, chosen = self._services, self._chosen
        export = LogExport(
            scores=services.paths.scores,
            member_id=services.member.id,
            member=services.member.name,
            wanted=chosen.wanted,
            set_names={one.id: one.name for one in chosen.sets},
            outcomes=(self.tr("right"), self.tr("partly"), self.tr("wrong")),
            words=self._words.table(title, self._page.filter_words()),
        )
        return lambda report: write_log(export, path, report)

    def _summary_work(self, title: str, path: Path) -> Callable[[Report], int]:
        services, chosen, page = self._services, self._chosen, self._summary
        selection, family = self._page.filter_words(), choose_family()
        scores_path, member = services.paths.scores, services.member.id
        set_id = chosen.sections[0].set_id if chosen.sections else None

        def work(report: Report) -> int:
            report("export", 0.1)
            with ScoreStore.open(scores_path) as scores:
                levels = {} if set_id is None else scores.section_levels(member, set_id, chosen.wanted)
                sittings = scores.sittings(member, chosen.wanted, limit=MOST_SITTINGS + 1)
                totals = scores.totals(member, chosen.wanted)
            report("export", 0.4)
            rows = rows_of(asked_sections(chosen.sections, chosen.filter), levels)
            summary = Summary(
                heading=title,
                selection=selection,
                totals=totals,
                sections=[row for row in rows if row.questions],
                sittings=sittings[:MOST_SITTINGS],
                set_names={one.id: one.name for one in chosen.sets},
                more=len(sittings) > MOST_SITTINGS,
            )
            document = PaperDocument(page.html(summary), title, family)
            report("export", 0.5)
            document.save(path, check=lambda: report("export", 0.9))
            return totals.answers

        return work

    def _done(self, path: Path, count: int) -> None:
        self._page.say(self.tr("%n answer(s) exported to %1.", "", count).replace("%1", str(path)), tone="good")

    def _cancel(self) -> None:
        self._work.cancel()
        self._page.say(self.tr("The export was cancelled; no file was written."), tone="neutral")
