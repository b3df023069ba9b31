"""Shows mastery and forecast by section, until the exam where its day is set, else for today."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.scores import ScoreStore
from studyapp.statistics.forecast import DAY_MS
from studyapp.ui.background import Report, hand_on
from studyapp.ui.history.outlook import section_lines
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.reading import asked_sections
from studyapp.ui.history.view import Chosen, OutlookView, SectionLine
from studyapp.ui.one_work import OneWork
from studyapp.ui.services import Services
from studyapp.ui.wording import date_with_year


class OutlookPresenter(QObject):
    """Between the pane of sections and the scores; it follows the filter of the page."""

    def __init__(self, page: HistoryPage, services: Services, parent: QObject) -> None:
        """Listen to `page`."""
        super().__init__(parent)
        self._page = page
        self._services = services
        self._chosen = Chosen()
        self._shown = False
        self._work = OneWork(services.background, self)
        self._work.failed.connect(hand_on)
        page.outlook_wanted.connect(self._open)
        page.outlook_closed.connect(self._close)

    def set_chosen(self, chosen: Chosen) -> None:
        """Take over what the page shows, anew where the sections are shown."""
        self._chosen = chosen
        if self._shown:
            self._read()

    def _open(self) -> None:
        self._shown = True
        self._read()

    def _close(self) -> None:
        self._shown = False
        self._work.cancel()

    def _read(self) -> None:
        services, chosen = self._services, self._chosen
        path, member = services.paths.scores, services.member.id
        now = services.clock()
        days = max(0, services.settings.exam_day - services.local_day(now)) if services.settings.exam_day else 0
        counted = asked_sections(chosen.sections, chosen.filter)
        sentence = self._sentence(days)

        def work(_report: Report) -> tuple[SectionLine, ...]:
            with ScoreStore.open(path) as scores:
                at = now + days * DAY_MS
                return section_lines(scores, member, chosen.wanted, chosen.sections, counted, at)

        self._work.begin("outlook", work, lambda lines: self._page.show_outlook(OutlookView(sentence, lines)))

    def _sentence(self, days: int) -> str:
        if days:
            when = self.tr("the day of the exam, {date}").format(date=date_with_year(self._services.settings.exam_day))
        else:
            when = self.tr("today")
        words = self.tr(
            "“Likely remembered” is an estimate for {when}, from all you have learnt and when, whatever is filtered;"
            " questions never asked count as not known. In brackets: where the true figure lies with 95 % certainty."
            " Where there is too little, no figure is given."
        )
        return words.format(when=when)
