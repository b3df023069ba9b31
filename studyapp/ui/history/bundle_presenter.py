"""Offers what the filter of 成绩 means as a bundle for the organizer, says what goes in, and writes it when told to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from studyapp.scores.exchange import SUFFIX
from studyapp.statistics.totals import Extent
from studyapp.ui.file_names import file_name, with_suffix
from studyapp.ui.history.bundle_work import BundleExport, extent_of, write_sittings
from studyapp.ui.history.page import EXPORT, HistoryPage
from studyapp.ui.history.view import BundleOffer, Chosen
from studyapp.ui.one_work import OneWork
from studyapp.ui.services import Services
from studyapp.ui.wording import date_with_year

LOOK = "look"


class BundlePresenter(QObject):
    """Between the page and the bundle; `work` is that of every export, one at a time."""

    def __init__(self, page: HistoryPage, services: Services, work: OneWork, parent: QObject) -> None:
        """Listen to `page`."""
        super().__init__(parent)
        self._page = page
        self._services = services
        self._work = work
        self._export: BundleExport | None = None
        page.bundle_accepted.connect(self._save)

    def offer(self, chosen: Chosen) -> None:
        """Count what is `chosen`, then say on the page what a bundle of it would hold."""
        services = self._services
        export = BundleExport(services.paths.scores, services.member.id, services.member.name, chosen.wanted)
        self._export = export
        self._work.begin(LOOK, lambda _report: extent_of(export), self._offer)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        if self._work.work == LOOK:
            self._work.cancel()
        self._page.offer_bundle(None)

    def _offer(self, extent: Extent) -> None:
        if extent.sittings:
            self._page.offer_bundle(BundleOffer(self._services.member.name, extent))
        else:
            self._page.say(
                self.tr("Nothing was answered in what is chosen; the bundle would be empty."), tone="neutral"
            )

    def _save(self) -> None:
        """Ask where to, then write what was offered."""
        export, services, page = self._export, self._services, self._page
        page.offer_bundle(None)
        day = date_with_year(services.local_day(services.clock()))
        name = self.tr("Score bundle {name} {date}").format(name=services.member.name, date=day)
        named = file_name(name) + SUFFIX
        target, _kind = QFileDialog.getSaveFileName(page, self.tr("Save the score bundle"), named, f"*{SUFFIX}")
        if not target or export is None:
            return
        path = with_suffix(target, (SUFFIX,), SUFFIX)
        at = services.clock()
        self._work.begin(
            EXPORT, lambda report: write_sittings(export, path, at, report), lambda count: self._done(path, count)
        )

    def _done(self, path: Path, count: int) -> None:
        words = self.tr("%n sitting(s) saved in %1; hand this file to the organizer.", "", count)
        self._page.say(words.replace("%1", str(path)), tone="good")
