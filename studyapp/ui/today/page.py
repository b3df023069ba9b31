"""The page 今日: greeting, today's questions with one large button, the outline's mastery, the last two weeks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.charts.accuracy_bars import AccuracyBars
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.today.exam_card import ExamCard
from studyapp.ui.today.plan_card import PlanCard
from studyapp.ui.today.recite_card import ReciteCard
from studyapp.ui.today.view import OpenSitting, Outlook, TodayView
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.legend import MasteryLegend
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree

TWO_COLUMNS = 748
WIDE = 1004
"""Widths of the page in px at 100 %: from here on two columns, from here on the right one is as wide as in the mock."""
RIGHT_WIDE, RIGHT_MEDIUM = 320, 280
PLAN_BESIDE, PLAN_SPACIOUS = 560, 640
"""Widths of the card with the day's figures: from here on the button stands beside them, from here on they are wide."""
LEAST_ROWS = 8
UNLIMITED = 16_777_215
"""Qt's own word for no greatest size."""


class TodayPage(FramePage):
    """Shows a `TodayView`; says what the member wants to do."""

    start_requested = Signal()
    continue_requested = Signal(bytes)
    section_requested = Signal(bytes)
    recite_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._greeting = ElidedLabel(theme, role="title1")
        self._date = Label(theme, role="caption", tone="ink2")
        self._plan = PlanCard(theme)
        self._plan.wanted.connect(self.start_requested)
        self._model = SectionModel(self)
        self._tree = SectionTree(theme, TreeLook(action=self.tr("Practise this section")), self._model)
        self._tree.setAccessibleName(self.tr("Mastery of the outline"))
        self._tree.activated_section.connect(self.section_requested)
        self._chart = AccuracyBars(theme)
        self._volume = ElidedLabel(theme, role="caption", tone="ink2")
        self._average = Label(theme, role="caption", tone="ink2")
        self._exam = ExamCard(theme)
        self._recite = ReciteCard(theme)
        self._recite.wanted.connect(self.recite_requested)
        self._open_card = self._make_open_card()
        self._open: OpenSitting | None = None
        self._grid = QGridLayout()
        self._arrange()

    def show_today(self, view: TodayView) -> None:
        """Show the day."""
        self._greeting.setText(view.greeting)
        streak = self.tr("%n day(s) in a row", "", view.streak) if view.streak else ""
        self._date.setText("　".join(part for part in (view.date, streak) if part))
        self._plan.show_plan(view)
        self._recite.show_count(view.recite)
        self._model.set_rows(view.sections)
        self._fit_rows(self._shape[0] if self._shape else 2)
        self._show_days(view)
        self._show_open(view.open_sitting)

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show what lies before the exam, None where no day is set or it is over."""
        self._exam.show_outlook(outlook)

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (KeyMeaning("Enter", self.tr("Start today's practice")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Enter, as the button's cap says (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._plan.start.isEnabled():
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
            average = self.tr("{percent}% right").format(percent=view.accuracy)
        self._volume.setText(self.tr("%n question(s) in 14 days", "", view.answers))
        self._average.setText(average)
        spoken = self.tr("Accuracy of the last 14 days: {volume}, {average}")
        self._chart.show_days(view.days, spoken.format(volume=self._volume.text(), average=average or "–"))

    def _show_open(self, sitting: OpenSitting | None) -> None:
        self._open = sitting
        self._open_card.setVisible(sitting is not None)
        self._place(self.width())
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
        card = Card(theme, self.tr("Unfinished"))
        self._open_when = Label(theme, role="caption", tone="ink2")
        card.add_to_title(self._open_when)
        self._open_title = ElidedLabel(theme, role="caption")
        self._open_done = Label(theme, role="caption", tone="ink2")
        self._open_bar = ProgressBar(theme, self.tr("Progress of the last sitting"))
        button = SecondaryButton(theme, self.tr("Continue"), size="header")
        button.setAccessibleName(self.tr("Continue the last sitting"))
        button.clicked.connect(self._continue)
        card.body.setSpacing(theme.px(2))
        card.body.addWidget(self._open_title)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        left = QVBoxLayout()
        left.setSpacing(theme.px(4))
        left.addWidget(self._open_done)
        left.addWidget(self._open_bar)
        left.addSpacing(theme.px(4))
        row.addLayout(left, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addStretch(1)
        card.body.addLayout(row)
        return card

    def _make_tree_card(self) -> Card:
        card = Card(self._theme, self.tr("Mastery"))
        card.add_to_title(MasteryLegend(self._theme))
        # Rows light up nearer to the edge than the words stand, and the scroll bar stands beside the figures.
        card.body.setContentsMargins(self._theme.px(12), 0, 0, 0)
        card.body.addWidget(self._tree, 1)
        return card

    def _make_right_column(self) -> QWidget:
        """Return the cards of what is to be recited, of the chart and, beneath it, of the exam."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(16))
        column.addWidget(self._recite)
        column.addWidget(self._make_chart_card())
        column.addWidget(self._exam)
        return both

    def _make_chart_card(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Accuracy of the last 14 days"))
        card.body.addWidget(self._chart)
        card.body.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(0, theme.px(3), 0, 0)
        foot.addWidget(self._volume, 1)
        foot.addWidget(self._average)
        card.body.addLayout(foot)
        return card

    def _arrange(self) -> None:
        theme = self._theme
        self._cards = (self._plan, self._open_card, self._make_tree_card(), self._make_right_column())
        self._grid.setSpacing(theme.px(16))
        self._column = ScrollColumn(theme, spacing=0)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._greeting)
        head.addWidget(self._date)
        self._column.column.addLayout(head)
        self._column.column.addSpacing(theme.px(20))
        self._column.column.addLayout(self._grid, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._shape: tuple[int, bool] | None = None
        self._place(theme.px(WIDE))

    def _place(self, width: int) -> None:
        """Put the cards in two columns where there is room, else one beneath the other."""
        theme = self._theme
        effective = width / theme.scale
        columns = 2 if effective >= TWO_COLUMNS else 1
        right = theme.px(RIGHT_WIDE if effective >= WIDE else RIGHT_MEDIUM)
        for card in (self._cards[1], self._cards[3]):
            card.setMaximumWidth(right if columns == 2 else UNLIMITED)
            card.setMinimumWidth(right if columns == 2 else 0)
        plan_width = effective - 80 - (right / theme.scale + 16 if columns == 2 and self._open is not None else 0)
        self._plan.fit(beside=columns == 2 and plan_width >= PLAN_BESIDE, spacious=plan_width >= PLAN_SPACIOUS)
        shape = (columns, self._open is not None)
        if shape == self._shape:
            return
        self._shape = shape
        plan, open_card, tree, chart = self._cards
        for card in self._cards:
            self._grid.removeWidget(card)
        if columns == 2:
            # Without an open sitting the day's button has the whole row.
            self._grid.addWidget(plan, 0, 0, 1, 1 if self._open is not None else 2)
            self._grid.addWidget(open_card, 0, 1)
            self._grid.addWidget(tree, 1, 0)
            self._grid.addWidget(chart, 1, 1, Qt.AlignmentFlag.AlignTop)
        else:
            for row, card in enumerate(self._cards):
                self._grid.addWidget(card, row, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1, 1 if columns == 2 else 0)
        self._fit_rows(columns)

    def _fit_rows(self, columns: int) -> None:
        """Let the tree scroll by itself beside the chart, but show all its rows where the page scrolls anyway."""
        theme = self._theme
        narrow = columns == 1
        rows = max(LEAST_ROWS, len(self._model.rows())) if narrow else LEAST_ROWS
        self._tree.setMinimumHeight(theme.px(38) * min(rows, 40))
        self._column.set_margins(theme, (20, 16, 20, 24) if narrow else (40, 28, 40, 32))
