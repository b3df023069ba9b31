"""The page 成绩: sums, a year's calendar, mastery by section, accuracy over time, the table of sittings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studyapp.quiz.request import QuizMode
from studyapp.ui.charts.calendar import YearCalendar
from studyapp.ui.charts.trend import TrendChart
from studyapp.ui.history.sittings_table import ROW_ROLE, SORT_ROLE, Column, SittingsTable
from studyapp.ui.history.view import HistoryFilter, HistoryView, Tiles
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.legend import Swatch
from studyapp.ui.widgets.mastery_bar import MasteryBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_model import SectionRow
from studyapp.ui.wording import date_with_year, mode_name, month_name, weekday_letter

WIDE = 900
SECTION_LINES = 6


class HistoryPage(QWidget):
    """Shows a `HistoryView`; says which sittings are wanted and which one is to be replayed."""

    filter_changed = Signal(object)
    replay_requested = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._tiles: list[Label] = []
        self._tile_units: list[Label] = []
        self._period = QComboBox()
        self._period.setAccessibleName(self.tr("Period"))
        for days, text in (
            (365, self.tr("Last year")),
            (30, self.tr("Last 30 days")),
            (7, self.tr("Last 7 days")),
            (None, self.tr("All time")),
        ):
            self._period.addItem(text, days)
        self._mode = QComboBox()
        self._mode.setAccessibleName(self.tr("Way of practice"))
        self._mode.addItem(self.tr("All ways"), None)
        for mode in QuizMode:
            self._mode.addItem(mode_name(mode), mode)
        for chooser in (self._period, self._mode):
            chooser.activated.connect(self._emit_filter)
        self._calendar = YearCalendar(theme, self._say_day, month_name, weekday_letter)
        self._trend = TrendChart(theme, self.tr("Accuracy"), self.tr("Questions"))
        self._model = SittingsTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._table = self._make_table()
        self._section_box = QVBoxLayout()
        self._section_box.setSpacing(theme.px(12))
        self._arrange()

    def show_history(self, view: HistoryView) -> None:
        """Show the history."""
        self._period.setCurrentIndex(self._period.findData(view.filter.days))
        self._mode.setCurrentIndex(self._mode.findData(view.filter.mode))
        self._show_tiles(view.tiles)
        answers = sum(view.calendar.values())
        spoken = self.tr("%n answer(s) in a year; arrow keys move over the days", "", answers)
        self._calendar.show_year(view.today, view.calendar, spoken)
        self._show_sections(view)
        self._trend_card.title.setText(
            self.tr("Accuracy and questions by week") if view.weekly else self.tr("Accuracy and questions by day")
        )
        pieces = [f"{p.label}: {round(p.share * 100)}%, {p.answers}" for p in view.periods if p.share is not None]
        self._trend.show_periods(view.periods, "; ".join([self._trend_card.title.text(), *pieces]))
        self._model.set_rows(view.lines)
        self._hint.setText(
            self.tr("Double click to replay") if view.lines else self.tr("Your sittings will be listed here.")
        )

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (KeyMeaning("Enter", self.tr("Replay the chosen sitting")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Replay the chosen sitting by Enter (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._table.currentIndex().isValid():
            self._replay(self._table.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the effective width (Qt's name)."""
        super().resizeEvent(event)
        self._place(event.size().width() / self._theme.scale >= WIDE)

    def _emit_filter(self) -> None:
        mode = self._mode.currentData()
        chosen = HistoryFilter(days=self._period.currentData(), mode=QuizMode(mode) if mode else None)
        self.filter_changed.emit(chosen)

    def _replay(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if line is not None:
            self.replay_requested.emit(line.row.sitting.id)

    def _say_day(self, day: int, answers: int) -> str:
        return self.tr("{date}: %n question(s)", "", answers).format(date=date_with_year(day))

    def _show_tiles(self, tiles: Tiles) -> None:
        minutes = tiles.seconds // 60
        accuracy = f"{tiles.right * 100 // tiles.answers}" if tiles.answers else "–"
        texts = (f"{tiles.sittings:,}", f"{tiles.answers:,}", accuracy, f"{minutes // 60}", f"{minutes % 60}")
        for label, text in zip(self._tiles, texts, strict=True):
            label.setText(text)
        hours = minutes >= 60
        for widget in (self._tiles[3], self._tile_units[3]):
            widget.setVisible(hours)

    def _show_sections(self, view: HistoryView) -> None:
        while (item := self._section_box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        top = [row for row in view.sections if row.depth <= 1]
        rows = [row for row in view.sections if row.depth == 0] if len(top) > SECTION_LINES else top
        for row in rows[:SECTION_LINES]:
            self._section_box.addWidget(self._section_line(row))

    def _section_line(self, section: SectionRow) -> QWidget:
        theme = self._theme
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(ElidedLabel(theme, section.text, role="caption", tone="ink2"), 1)
        bar = MasteryBar(theme, 72)
        whole = section.questions or 1
        spoken = self.tr("{heading}, {percent}% mastered").format(heading=section.text, percent=section.percent)
        bar.set_parts(section.mastered / whole, section.learning / whole, spoken)
        row.addWidget(bar)
        figure = Label(theme, f"{section.percent}%", role="caption", tone="ink2")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setMinimumWidth(figure.fontMetrics().horizontalAdvance("100%") + 2)
        row.addWidget(figure)
        return line

    def _make_table(self) -> QTableView:
        theme = self._theme
        table = QTableView()
        table.setAccessibleName(self.tr("Sittings"))
        table.setModel(self._sorted)
        table.setFont(theme.font("body"))
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(38))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setMinimumHeight(theme.px(34 + 38 * 5))
        table.doubleClicked.connect(self._replay)
        return table

    def _make_tiles(self) -> Card:
        theme = self._theme
        card = Card(theme)
        flow_box = QWidget()
        row = QHBoxLayout(flow_box)
        row.setContentsMargins(theme.px(4), theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(20))
        names = (
            (self.tr("Sittings"), (self.tr("times", "count of sittings"),)),
            (self.tr("Answered"), (self.tr("questions", "unit"),)),
            (self.tr("Accuracy"), ("%",)),
            (self.tr("Time spent"), (self.tr("h"), self.tr("min"))),
        )
        for place, (name, units) in enumerate(names):
            if place:
                row.addWidget(Hairline(standing=True))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Label(theme, name, role="caption", tone="ink2"))
            figures = QHBoxLayout()
            figures.setSpacing(theme.px(6))
            for unit in units:
                figure = Label(theme, "0", role="figure")
                small = Label(theme, unit, role="caption", tone="ink2")
                self._tiles.append(figure)
                self._tile_units.append(small)
                figures.addWidget(figure)
                figures.addWidget(small, 0, Qt.AlignmentFlag.AlignBottom)
            figures.addStretch(1)
            column.addLayout(figures)
            row.addLayout(column, 1)
        card.body.addWidget(flow_box)
        return card

    def _make_legend(self) -> QWidget:
        theme = self._theme
        legend = QWidget()
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        row.addWidget(Label(theme, self.tr("0 questions"), role="caption", tone="ink2"))
        for token in ("sunken", "goodT", "goodL", "goodM", "good"):
            row.addWidget(Swatch(theme, token, 10, 10))
        row.addWidget(Label(theme, self.tr("30 or more"), role="caption", tone="ink2"))
        return legend

    def _arrange(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        top.addWidget(Label(theme, self.tr("Scores"), role="title1"), 1)
        top.addWidget(self._period)
        top.addWidget(self._mode)
        top.setSpacing(theme.px(8))
        calendar = Card(theme, self.tr("Study calendar"))
        calendar.add_to_title(self._make_legend())
        calendar.body.addWidget(self._calendar)
        calendar.body.addStretch(1)
        mastery = Card(theme, self.tr("Mastery by section"))
        mastery.body.addLayout(self._section_box)
        mastery.body.addStretch(1)
        self._trend_card = Card(theme, self.tr("Accuracy and questions by week"))
        self._trend_card.body.addWidget(self._trend, 1)
        sittings = Card(theme, self.tr("Sittings"))
        self._hint = Label(theme, role="caption", tone="ink2")
        sittings.add_to_title(self._hint)
        sittings.body.addWidget(self._table, 1)
        self._cards = (calendar, mastery, self._trend_card, sittings)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(16))
        column = ScrollColumn(theme, spacing=16)
        column.column.addLayout(top)
        column.column.addWidget(self._make_tiles())
        column.column.addLayout(self._grid, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._wide: bool | None = None
        self._place(True)

    def _place(self, wide: bool) -> None:
        """Put the cards in two rows where there is room, else one beneath the other."""
        if wide == self._wide:
            return
        self._wide = wide
        for card in self._cards:
            self._grid.removeWidget(card)
        calendar, mastery, trend, sittings = self._cards
        if wide:
            self._grid.addWidget(calendar, 0, 0, 1, 8)
            self._grid.addWidget(mastery, 0, 8, 1, 4)
            self._grid.addWidget(trend, 1, 0, 1, 5)
            self._grid.addWidget(sittings, 1, 5, 1, 7)
        else:
            for row, card in enumerate((calendar, mastery, trend, sittings)):
                self._grid.addWidget(card, row, 0, 1, 12)
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(1, 1)
