"""Fills the page 成绩 from sums; the table gets as many sittings as one can look through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from question_bank.model import SetSection
from studyapp.quiz.records import SittingRow
from studyapp.scores import ScoreStore
from studyapp.statistics.timeline import WeekCount, by_week, fill_days, monday_of
from studyapp.statistics.totals import DayCount, LevelCounts
from studyapp.ui.background import Report, hand_on
from studyapp.ui.charts.trend import Period
from studyapp.ui.history.answers_presenter import AnswersPresenter
from studyapp.ui.history.outlook_presenter import OutlookPresenter
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.reading import ROWS, Figures, answer_filter, asked_sections, read_sums
from studyapp.ui.history.view import Chosen, HistoryFilter, HistoryView, SittingLine, Tiles
from studyapp.ui.one_work import OneWork
from studyapp.ui.section_rows import rows_of
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.wording import axis_date, when_text

if TYPE_CHECKING:
    from studyapp.ui.history.export_presenter import ExportPresenter

DAILY = 14
WEEKS = 8
INDENT = "\u2003"


class HistoryPresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: HistoryPage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._filter = HistoryFilter()
        self._work = OneWork(services.background, self)
        self._work.failed.connect(hand_on)
        self._answers = AnswersPresenter(page, services, self)
        self._outlook = OutlookPresenter(page, services, self)
        self._export: ExportPresenter | None = None
        self._chosen = Chosen()
        page.export_wanted.connect(lambda: self._exports().export(self._chosen))
        page.bundle_wanted.connect(lambda: self._exports().offer_bundle(self._chosen))
        page.filter_changed.connect(self._choose)
        page.sitting_opened.connect(self._open)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what the filter means."""
        if self._export is not None:
            self._export.withdraw_bundle()
        services, member = self._services, self._services.member.id
        today = services.local_day(services.clock())
        sets = services.bank.sets()
        if self._filter.set_id not in {one.id for one in sets}:
            self._filter = self._filter._replace(set_id=None)
        shown = self._filter.set_id or (sets[0].id if sets else None)
        sections = services.bank.sections(shown) if shown is not None else ()
        if self._filter.section_id not in {one.id for one in sections}:
            self._filter = self._filter._replace(section_id=None)
        wanted = answer_filter(self._filter, sections, today, services.scores.first_day(member))
        self._chosen = Chosen(wanted, sets, sections, self._filter)
        self._answers.set_chosen(self._chosen)
        self._outlook.set_chosen(self._chosen)
        if wanted.of_sums:
            self._work.cancel()
            self._show(read_sums(services.scores, member, wanted, today=today), today)
        if not wanted.of_sets:
            self._read_apart(shown, today)
        else:
            self._show_mastery({} if shown is None else services.scores.section_levels(member, shown))

    def _read_apart(self, set_id: bytes | None, today: int) -> None:
        """Go over the answers in the background for what sums do not tell; until then the page shows what it did."""
        path, member, wanted = self._services.paths.scores, self._services.member.id, self._chosen.wanted

        def work(_report: Report) -> tuple[Figures | None, Mapping[bytes, LevelCounts]]:
            with ScoreStore.open(path) as scores:
                figures = None if wanted.of_sums else read_sums(scores, member, wanted, today=today)
                return figures, {} if set_id is None else scores.section_levels(member, set_id, wanted)

        def done(found: tuple[Figures | None, Mapping[bytes, LevelCounts]]) -> None:
            figures, levels = found
            if figures is not None:
                self._show(figures, today)
            self._show_mastery(levels)

        self._work.begin("figures", work, done)

    def _show_mastery(self, levels: Mapping[bytes, LevelCounts]) -> None:
        self._page.show_mastery(rows_of(asked_sections(self._chosen.sections, self._filter), levels))

    def _show(self, figures: Figures, today: int) -> None:
        wanted, sets, sections, _filter = self._chosen
        totals, names = figures.totals, {one.id: one.name for one in sets}
        weekly = self._weekly(figures.days, today)
        counts = _by_week(figures.days, wanted.since_day or 0, today) if weekly else _by_day(figures.days, today)
        view = HistoryView(
            filter=self._filter,
            sets=tuple((one.id, one.name) for one in sets),
            headings=self._headings(sections, len(sets)),
            tiles=Tiles(totals.sittings, totals.answers, totals.right, totals.milliseconds // 1000),
            today=today,
            calendar={day.day: day.answers for day in figures.days},
            periods=tuple(Period(axis_date(first), one.accuracy, one.answers) for first, _last, one in counts),
            spans=tuple((first, last) for first, last, _one in counts),
            weekly=weekly,
            lines=tuple(self._line(row, today, names) for row in figures.sittings),
            more=len(figures.sittings) == ROWS,
        )
        self._page.show_history(view)
        self._answers.refresh()

    def _choose(self, chosen: HistoryFilter) -> None:
        if chosen.set_id != self._filter.set_id:
            chosen = chosen._replace(section_id=None)
        self._filter = chosen
        self.refresh()

    def _exports(self) -> ExportPresenter:
        from studyapp.ui.history.export_presenter import ExportPresenter  # start-up: brings every format

        self._export = self._export or ExportPresenter(self._page, self._services, self)
        return self._export

    def _open(self, sitting_id: bytes) -> None:
        """Replay a sitting that is over, go on with one that is not."""
        row = self._services.scores.sitting(sitting_id)
        if row is not None and row.sitting.finished_at is None:
            self._services.navigation.resume_quiz.emit(sitting_id)
        elif row is not None:
            self._services.navigation.replay.emit(sitting_id, 0)

    def _headings(self, sections: tuple[SetSection, ...], sets: int) -> tuple[tuple[bytes, str], ...]:
        """Return the sections of the chosen set to choose from; among several sets one is chosen first."""
        if sets > 1 and self._filter.set_id is None:
            return ()
        rows = rows_of(sections, {})
        return tuple((row.id, INDENT * row.depth + (row.short or row.text)) for row in rows if row.questions)

    def _weekly(self, days: tuple[DayCount, ...], today: int) -> bool:
        """Weeks say more than days once there is more than a fortnight of them, unless days are asked for."""
        short = self._filter.days is not None and self._filter.days <= DAILY
        return not short and any(day.answers and day.day <= today - DAILY for day in days)

    def _line(self, row: SittingRow, today: int, names: dict[bytes, str]) -> SittingLine:
        set_id = row.sitting.set_id
        at = row.sitting.started_at
        when = when_text(at, today, day=self._services.local_day(at))
        return SittingLine(row, when, names.get(set_id, "") if set_id else "")


def _by_week(days: Sequence[DayCount], since: int, today: int) -> list[tuple[int, int, WeekCount]]:
    """Return the latest weeks with their first and last day; the first one may begin late, the last one end early."""
    first = monday_of(max(since, today - 7 * (WEEKS - 1)))
    return [(week.monday, min(week.monday + 6, today), week) for week in by_week(days, first, today)]


def _by_day(days: Sequence[DayCount], today: int) -> list[tuple[int, int, DayCount]]:
    """Return the latest days, each its own first and last."""
    return [(count.day, count.day, count) for count in fill_days(days, today - DAILY + 1, today)]
