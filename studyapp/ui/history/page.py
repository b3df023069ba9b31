"""The page 成绩: sums, a year's calendar, mastery by section, accuracy over time, the table of sittings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.charts.calendar import YearCalendar
from studyapp.ui.charts.trend import TrendChart
from studyapp.ui.history.answers_view import AnswersPane
from studyapp.ui.history.bundle_bar import BundleBar
from studyapp.ui.history.calendar_legend import CalendarLegend
from studyapp.ui.history.export_bar import ExportBar
from studyapp.ui.history.filter_row import FilterChoosers
from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.line_table import HEAD, ROW
from studyapp.ui.history.list_pane import ListPane
from studyapp.ui.history.outlook_view import OutlookPane
from studyapp.ui.history.sections_card import SectionsCard
from studyapp.ui.history.sittings_table import SORT_ROLE, Column, SittingsTable
from studyapp.ui.history.sittings_view import SittingsView
from studyapp.ui.history.tiles import TilesCard
from studyapp.ui.history.view import AnswersView, BundleOffer, Figure, FigureName, HistoryView, OutlookView
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_model import SectionRow
from studyapp.ui.wording import date_with_year, month_name, percent_text, weekday_letter

WIDE = 840
NARROW = 660
"""Widths of the page in px at 100 %: from WIDE on cards stand side by side, below NARROW choices under the title."""
CALENDAR, TREND, SECTIONS, SITTINGS = 708, 394, 300, 520
ROWS_SEEN = 5
EXPORT = "export"
"""What notices of an export are about."""
UNLIMITED = 16_777_215
"""Qt's own word for no greatest size."""


class HistoryPage(FramePage):
    """Shows a `HistoryView`, or the answers behind one of its figures in its place.

    `filter_changed` carries the filter that is wanted, `figure_opened` the `Figure` whose answers are,
    `answers_closed` tells that they are left again.
    """

    filter_changed = Signal(object)
    sitting_opened = Signal(bytes)
    figure_opened = Signal(object)
    answers_closed = Signal()
    outlook_wanted = Signal()
    outlook_closed = Signal()
    export_wanted = Signal()
    export_cancelled = Signal()
    bundle_wanted = Signal()
    bundle_accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._filters = FilterChoosers(theme, self)
        self._filters.chosen.connect(self.filter_changed)
        self.export = SecondaryButton(theme, self.tr("Export"), icon_name="export", size="header")
        self.export.clicked.connect(self.export_wanted)
        self.bundle = SecondaryButton(theme, self.tr("Export score bundle"), size="header")
        self.bundle.clicked.connect(self.bundle_wanted)
        self.bundle_bar = BundleBar(theme)
        self.bundle_bar.accepted.connect(self.bundle_accepted)
        self.bundle_bar.declined.connect(lambda: self.offer_bundle(None))
        self.export_bar = ExportBar(theme)
        self.export_bar.cancelled.connect(self.export_cancelled)
        self._notices = Notices(theme)
        self._tiles = TilesCard(theme)
        self._tiles.opened.connect(lambda name: self.figure_opened.emit(Figure(name)))
        self._calendar = YearCalendar(theme, self._say_day, month_name, weekday_letter)
        self._calendar.opened.connect(lambda day: self.figure_opened.emit(Figure(FigureName.DAYS, day, day)))
        self._sections = SectionsCard(theme, self.tr("Mastery by section"))
        self._sections.opened.connect(lambda id_: self.figure_opened.emit(Figure(FigureName.SECTION, section_id=id_)))
        self._sections.outlook_wanted.connect(self.outlook_wanted)
        self._trend = TrendChart(theme, self.tr("Accuracy"), self.tr("Questions"))
        self._trend.opened.connect(lambda place: self.figure_opened.emit(Figure(FigureName.DAYS, *self._spans[place])))
        self._spans: tuple[tuple[int, int], ...] = ()
        self._left: list[tuple[QWidget | None, QWidget | None]] = []
        self.answers = AnswersPane(theme)
        self.answers.back_wanted.connect(self.close_answers)
        self.outlook = OutlookPane(theme)
        self.outlook.back_wanted.connect(self.close_outlook)
        self.outlook.opened.connect(lambda id_: self.figure_opened.emit(Figure(FigureName.SECTION, section_id=id_)))
        self._model = SittingsTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._table = SittingsView(theme)
        self._table.setAccessibleName(self.tr("Sittings"))
        self._table.setModel(self._sorted)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        self._table.opened.connect(self._open)
        self._arrange()

    def show_history(self, view: HistoryView) -> None:
        """Show the history."""
        self._filters.show_filter(view)
        self._tiles.show_tiles(view.tiles)
        spoken = self.tr("%n answer(s) in a year; arrow keys move over the days", "", sum(view.calendar.values()))
        self._calendar.show_year(view.today, view.calendar, spoken)
        title = self.tr("Accuracy and questions by week") if view.weekly else self.tr("Accuracy and questions by day")
        self._trend_card.title.setText(title)
        pieces = [f"{p.label}: {percent_text(p.share)}, {p.answers}" for p in view.periods if p.share is not None]
        self._spans = view.spans
        self._trend.show_periods(view.periods, "; ".join([title, *pieces]))
        self._model.set_rows(view.lines)
        self._table.fit_columns()
        self._hint.setText(self._hint_words(view))

    def show_mastery(self, rows: Sequence[SectionRow]) -> None:
        """Show how well the sections are known."""
        self._sections.show_sections(rows)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("Enter", self.tr("Replay the chosen sitting")),
            KeyMeaning("Enter", self.tr("Show the answers behind a figure")),
            KeyMeaning("Esc", self.tr("Back from the answers to the figures")),
        )

    def show_answers(self, view: AnswersView) -> None:
        """Show the answers behind a figure in place of the figures."""
        self.answers.show_answers(view)
        self._open_pane(self.answers)

    def show_outlook(self, view: OutlookView) -> None:
        """Show mastery and forecast by section in place of the figures."""
        self.outlook.show_outlook(view)
        if self._stack.currentWidget() is not self.answers:
            self._open_pane(self.outlook)

    def show_export(self, share: float | None) -> None:
        """Show how far an export is (0 to 1), or that none is under way (None)."""
        for button in (self.export, self.bundle):
            button.setEnabled(share is None)
        if share is None:
            self.export_bar.hide()
        else:
            self._notices.clear(EXPORT)
            self.export_bar.show_progress(share)

    def offer_bundle(self, offer: BundleOffer | None) -> None:
        """Say what a score bundle would hold and ask whether to write it, or ask no longer (None)."""
        if offer is not None:
            self._notices.clear(EXPORT)
            self.bundle_bar.show_offer(offer)
            return
        held = self.bundle_bar.has_keyboard()
        self.bundle_bar.hide()
        if held:
            self.bundle.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self, sentence: str, *, tone: str) -> None:
        """Say above the page what became of an export."""
        self._notices.show_notice(Notice(EXPORT, sentence, tone))

    def filter_words(self) -> tuple[tuple[str, str], ...]:
        """Return name and value of each filter as they are read on the page."""
        return self._filters.words()

    def close_answers(self) -> None:
        """Show again what the answers stand behind, with the keyboard where it was."""
        if self._close_pane(self.answers):
            self.answers_closed.emit()

    def close_outlook(self) -> None:
        """Show the figures again, with the keyboard where it was."""
        if self._close_pane(self.outlook):
            self.outlook_closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the effective width (Qt's name)."""
        super().resizeEvent(event)
        self._place(event.size().width() / self._theme.scale)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if line is not None:
            self.sitting_opened.emit(line.row.sitting.id)

    def _open_pane(self, pane: ListPane) -> None:
        before = self._stack.currentWidget()
        if before is not pane:
            self._left.append((before, self.focusWidget()))
            self._stack.setCurrentWidget(pane)
            pane.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_pane(self, pane: ListPane) -> bool:
        """Return whether `pane` was in front, and go back to what was before it."""
        if self._stack.currentWidget() is not pane:
            return False
        before, focused = self._left.pop()
        if before is not None:
            self._stack.setCurrentWidget(before)
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _say_day(self, day: int, answers: int) -> str:
        return self.tr("{date}: %n question(s)", "", answers).format(date=date_with_year(day))

    def _hint_words(self, view: HistoryView) -> str:
        if not view.lines:
            return self.tr("Your sittings will be listed here.")
        if view.more:
            return self.tr("The latest %n; double click to replay", "", len(view.lines))
        return self.tr("Double click to replay")

    def _arrange(self) -> None:
        theme = self._theme
        self._top = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        title = Label(theme, self.tr("Scores"), role="title1")
        title.setContentsMargins(0, 0, theme.px(16), 0)
        for widget in (title, *self._filters.boxes, self.export, self.bundle):
            self._top.addWidget(widget)
        calendar = Card(theme, self.tr("Study calendar"))
        calendar.add_to_title(CalendarLegend(theme))
        calendar.body.addWidget(self._calendar)
        calendar.body.addStretch(1)
        self._trend_card = Card(theme, self.tr("Accuracy and questions by week"))
        self._trend_card.body.addWidget(self._trend, 1)
        sittings = Card(theme, self.tr("List of sittings"))
        self._hint = Label(theme, role="caption", tone="ink2")
        sittings.add_to_title(self._hint)
        sittings.body.setContentsMargins(0, 0, 0, 0)
        sittings.body.addWidget(self._table, 1)
        self._cards = (calendar, self._sections, self._trend_card, sittings)
        self._rows = tuple(QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        for row, pair in zip(self._rows, (self._cards[:2], self._cards[2:]), strict=True):
            row.setSpacing(theme.px(16))
            for card in pair:
                row.addWidget(card)
        self._column = ScrollColumn(theme, spacing=16)
        self._column.column.addLayout(self._top)
        self._column.column.addWidget(self._tiles)
        self._column.column.addLayout(self._rows[0])
        self._column.column.addLayout(self._rows[1], 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._column)
        self._stack.addWidget(self.outlook)
        self._stack.addWidget(self.answers)
        whole.setSpacing(0)
        whole.addWidget(self._notices)
        whole.addWidget(self.bundle_bar)
        whole.addWidget(self.export_bar)
        whole.addWidget(self._stack)
        self._shape: tuple[bool, bool] | None = None
        self._place(WIDE)

    def _place(self, width: float) -> None:
        """Put the cards in two rows where there is room (`width` in px at 100 %), else one beneath the other."""
        shape = (width >= WIDE, width < NARROW)
        if shape == self._shape:
            return
        self._shape = shape
        wide, narrow = shape
        theme = self._theme
        calendar, sections, trend, sittings = self._cards
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across if wide else down)
        # Side by side, calendar and chart have the sizes of the mock and their neighbours what is left.
        self._rows[0].setStretch(0, 1000 if wide else 0)
        self._rows[0].setStretch(1, 1 if wide else 0)
        self._rows[1].setStretch(0, 0)
        self._rows[1].setStretch(1, 1)
        calendar.setMaximumWidth(theme.px(CALENDAR) if wide else UNLIMITED)
        sections.setMinimumWidth(theme.px(SECTIONS) if wide else 0)
        trend.setMaximumWidth(theme.px(TREND) if wide else UNLIMITED)
        trend.setMinimumHeight(0 if wide else theme.px(340))
        sittings.setMinimumWidth(theme.px(SITTINGS) if wide else 0)
        self._table.setMinimumHeight(theme.px(HEAD + ROW * ROWS_SEEN))
        self._tiles.set_narrow(narrow)
        self._column.set_margins(theme, (20, 16, 20, 24) if narrow else (40, 28, 40, 32))
