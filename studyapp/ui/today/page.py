"""The page 今日: greeting, today's questions with one large button, the outline's mastery, the last two weeks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.charts.accuracy_bars import AccuracyBars
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.today.view import OpenSitting, TodayView
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.legend import MasteryLegend
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree, TreeLook

WIDE, MEDIUM = 1180, 820
RIGHT_WIDE, RIGHT_MEDIUM = 320, 280


class TodayPage(QWidget):
    """Shows a `TodayView`; says what the member wants to do."""

    start_requested = Signal()
    continue_requested = Signal(bytes)
    section_requested = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._greeting = ElidedLabel(theme, role="title1")
        self._date = Label(theme, role="caption", tone="ink2")
        self._plan = Label(theme, role="caption", tone="ink2")
        self._figures = tuple(Label(theme, "0", role="figure") for _ in range(3))
        self._start = PrimaryButton(theme, self.tr("Start today's practice"), key="Enter", size="today")
        self._start.clicked.connect(self.start_requested)
        self._model = SectionModel(self)
        self._tree = SectionTree(theme, TreeLook(action=self.tr("Practise this section")), self._model)
        self._tree.setAccessibleName(self.tr("Mastery of the outline"))
        self._tree.activated_section.connect(self.section_requested)
        self._chart = AccuracyBars(theme)
        self._volume = Label(theme, role="caption", tone="ink2")
        self._average = Label(theme, role="caption", tone="ink2")
        self._open_card = self._make_open_card()
        self._open: OpenSitting | None = None
        self._grid = QGridLayout()
        self._arrange()

    def show_today(self, view: TodayView) -> None:
        """Show the day."""
        self._greeting.setText(view.greeting)
        streak = self.tr("%n day(s) in a row", "", view.streak) if view.streak else ""
        self._date.setText("　".join(part for part in (view.date, streak) if part))
        for label, number in zip(self._figures, (view.due, view.fresh, view.missed), strict=True):
            label.setText(str(number))
        if view.preparing:
            self._plan.setText(self.tr("Preparing the question bank from the outline…"))
        elif not view.questions:
            self._plan.setText(self.tr("Nothing is due today. You can still practise."))
        else:
            questions = self.tr("%n question(s) today", "", view.questions)
            minutes = self.tr("about %n minute(s)", "", view.minutes)
            self._plan.setText(self.tr("{questions}, {minutes}").format(questions=questions, minutes=minutes))
        self._start.setEnabled(not view.preparing and bool(view.sections))
        self._model.set_rows(view.sections)
        self._show_days(view)
        self._show_open(view.open_sitting)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (KeyMeaning("Enter", self.tr("Start today's practice")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Enter, as the button's cap says (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start.isEnabled():
            self.start_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out for the effective width (Qt's name)."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def _show_days(self, view: TodayView) -> None:
        average = ""
        if view.accuracy is not None:
            average = self.tr("{percent}% right on average").format(percent=view.accuracy)
        self._volume.setText(self.tr("%n question(s) in 14 days", "", view.answers))
        self._average.setText(average)
        spoken = self.tr("Accuracy of the last 14 days: {volume}, {average}")
        self._chart.show_days(view.days, spoken.format(volume=self._volume.text(), average=average or "–"))

    def _show_open(self, sitting: OpenSitting | None) -> None:
        self._open = sitting
        self._open_card.setVisible(sitting is not None)
        if sitting is None:
            return
        self._open_when.setText(sitting.when)
        self._open_title.setText(sitting.title)
        self._open_done.setText(self.tr("{done} done of {total}").format(done=sitting.done, total=sitting.total))
        self._open_bar.set_part(sitting.done / sitting.total if sitting.total else 0.0)

    def _continue(self) -> None:
        if self._open is not None:
            self.continue_requested.emit(self._open.id)

    def _make_open_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Continue"))
        self._open_when = Label(theme, role="caption", tone="ink2")
        card.add_to_title(self._open_when)
        self._open_title = ElidedLabel(theme, role="caption")
        self._open_done = Label(theme, role="caption", tone="ink2")
        self._open_bar = ProgressBar(theme, self.tr("Progress of the last sitting"))
        button = SecondaryButton(theme, self.tr("Continue"), size="header")
        button.setAccessibleName(self.tr("Continue the last sitting"))
        button.clicked.connect(self._continue)
        card.body.addWidget(self._open_title)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        left = QVBoxLayout()
        left.setSpacing(theme.px(4))
        left.addWidget(self._open_done)
        left.addWidget(self._open_bar)
        row.addLayout(left, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addStretch(1)
        card.body.addLayout(row)
        return card

    def _make_plan_card(self) -> Card:
        theme = self._theme
        card = Card(theme)
        names = (self.tr("due"), self.tr("new"), self.tr("missed"))
        self._plan_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._plan_row.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(4))
        left.addWidget(self._plan)
        figures = QHBoxLayout()
        figures.setSpacing(theme.px(28))
        for place, (figure, name) in enumerate(zip(self._figures, names, strict=True)):
            if place:
                figures.addWidget(Hairline(standing=True))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(Label(theme, name, role="caption", tone="ink2"))
            figures.addLayout(column)
        figures.addStretch(1)
        left.addLayout(figures)
        self._plan_row.addLayout(left, 1)
        self._plan_row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        card.body.addLayout(self._plan_row)
        return card

    def _arrange(self) -> None:
        theme = self._theme
        tree_card = Card(theme, self.tr("Mastery of the outline"))
        tree_card.add_to_title(MasteryLegend(theme))
        self._tree.setMinimumHeight(theme.px(8 * 38))
        tree_card.body.addWidget(self._tree, 1)
        chart_card = Card(theme, self.tr("Accuracy of the last 14 days"))
        chart_card.body.addWidget(self._chart)
        chart_card.body.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.addWidget(self._volume)
        foot.addStretch(1)
        foot.addWidget(self._average)
        chart_card.body.addLayout(foot)
        self._cards = (self._make_plan_card(), self._open_card, tree_card, chart_card)
        self._grid.setSpacing(theme.px(16))
        column = ScrollColumn(theme, spacing=0)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._greeting)
        head.addWidget(self._date)
        column.column.addLayout(head)
        column.column.addSpacing(theme.px(20))
        column.column.addLayout(self._grid, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._columns = 0
        self._place(theme.px(WIDE))

    def _place(self, width: int) -> None:
        """Put the cards in two columns where there is room, else one beneath the other."""
        theme = self._theme
        effective = width / theme.scale
        columns = 1 if effective < MEDIUM - 72 else 2
        right = RIGHT_WIDE if effective >= WIDE - 176 else RIGHT_MEDIUM
        if columns != self._columns:
            self._columns = columns
            plan, open_card, tree, chart = self._cards
            for card in self._cards:
                self._grid.removeWidget(card)
            if columns == 2:
                self._grid.addWidget(plan, 0, 0)
                self._grid.addWidget(open_card, 0, 1)
                self._grid.addWidget(tree, 1, 0, 2, 1)
                self._grid.addWidget(chart, 1, 1, Qt.AlignmentFlag.AlignTop)
            else:
                for row, card in enumerate((plan, open_card, tree, chart)):
                    self._grid.addWidget(card, row, 0)
            self._grid.setColumnStretch(0, 1)
            self._grid.setRowStretch(2, 1)
            narrow = columns == 1
            self._plan_row.setDirection(
                QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            )
        for card in (self._cards[1], self._cards[3]):
            card.setMaximumWidth(theme.px(right) if columns == 2 else 16777215)
            card.setMinimumWidth(theme.px(right) if columns == 2 else 0)
