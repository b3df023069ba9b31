"""Fills the page 成绩 from sums; the table gets as many sittings as one can look through."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.quiz.records import SittingRow
from studyapp.statistics.timeline import by_week, fill_days
from studyapp.statistics.totals import DayCount
from studyapp.ui.charts.trend import Period
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.view import HistoryFilter, HistoryView, SittingLine, Tiles
from studyapp.ui.section_rows import section_rows
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.wording import axis_date, when_text

YEAR = 371
ROWS = 200
DAILY = 14
WEEKS = 8


class HistoryPresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: HistoryPage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._filter = HistoryFilter()
        page.filter_changed.connect(self._choose)
        page.sitting_opened.connect(self._open)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what the filter means."""
        scores, member = self._services.scores, self._services.member
        today = self._services.local_day(self._services.clock())
        since = None if self._filter.days is None else today - self._filter.days + 1
        sets = self._services.bank.sets()
        if self._filter.set_id not in {one.id for one in sets}:
            self._filter = self._filter._replace(set_id=None)
        chosen = self._filter.set_id
        totals = scores.totals(member.id, since_day=since, mode=self._filter.mode, set_id=chosen)
        days = scores.days(member.id, today - YEAR, today)
        lines = scores.sittings(member.id, limit=ROWS, since_day=since, mode=self._filter.mode, set_id=chosen)
        weekly = self._weekly(days, today)
        shown = chosen or (sets[0].id if sets else None)
        names = {one.id: one.name for one in sets}
        view = HistoryView(
            filter=self._filter,
            sets=tuple((one.id, one.name) for one in sets),
            tiles=Tiles(totals.sittings, totals.answers, totals.right, totals.milliseconds // 1000),
            today=today,
            calendar={day.day: day.answers for day in days},
            sections=section_rows(self._services, shown) if shown is not None else (),
            periods=_weeks(days, today) if weekly else _days(days, today),
            weekly=weekly,
            lines=tuple(self._line(row, today, names) for row in lines),
            more=len(lines) == ROWS,
        )
        self._page.show_history(view)

    def _choose(self, chosen: HistoryFilter) -> None:
        self._filter = chosen
        self.refresh()

    def _open(self, sitting_id: bytes) -> None:
        """Replay a sitting that is over, go on with one that is not."""
        row = self._services.scores.sitting(sitting_id)
        if row is not None and row.sitting.finished_at is None:
            self._services.navigation.resume_quiz.emit(sitting_id)
        elif row is not None:
            self._services.navigation.replay.emit(sitting_id, 0)

    def _weekly(self, days: tuple[DayCount, ...], today: int) -> bool:
        """Weeks say more than days once there is more than a fortnight of them, unless days are asked for."""
        short = self._filter.days is not None and self._filter.days <= DAILY
        return not short and any(day.answers and day.day <= today - DAILY for day in days)

    def _line(self, row: SittingRow, today: int, names: dict[bytes, str]) -> SittingLine:
        set_id = row.sitting.set_id
        at = row.sitting.started_at
        when = when_text(at, today, day=self._services.local_day(at))
        return SittingLine(row, when, names.get(set_id, "") if set_id else "")


def _days(days: tuple[DayCount, ...], today: int) -> tuple[Period, ...]:
    filled = fill_days(days, today - DAILY + 1, today)
    return tuple(Period(axis_date(day.day), day.accuracy, day.answers) for day in filled)


def _weeks(days: tuple[DayCount, ...], today: int) -> tuple[Period, ...]:
    weeks = by_week(days, today - 7 * (WEEKS - 1), today)
    return tuple(Period(axis_date(week.monday), week.accuracy, week.answers) for week in weeks)
