"""The card of the day: how much there is to do, of which sort, what waits, and the one large button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.today.view import TodayView
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_block import Run, TextBlock


class PlanCard(Card):
    """`wanted` when the day's practice is to start."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card without figures."""
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._words = TextBlock(theme, role="caption", tone="ink2")
        self._waiting = TextBlock(theme, role="caption", tone="ink2")
        self._figures = tuple(Label(theme, "0", role="figure") for _ in range(3))
        self.start = PrimaryButton(theme, self.tr("Start today's practice"), key="Enter", size="today")
        self.start.clicked.connect(self.wanted)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self._words)
        self._figure_row = self._make_figures()
        left.addLayout(self._figure_row)
        left.addWidget(self._waiting)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(theme.px(28), theme.px(9), theme.px(28), theme.px(9))
        self.body.addLayout(self._row)

    def show_plan(self, view: TodayView) -> None:
        """Show the day's figures."""
        for label, number in zip(self._figures, (view.due, view.fresh, view.missed), strict=True):
            label.setText(str(number))
        self._words.set_runs(self._say(view))
        wait = self.tr("%n more are due and wait: a day has {cap} at most.", "", view.waiting).format(cap=view.cap)
        self._waiting.setText(wait if view.waiting else "")
        self._waiting.setVisible(view.waiting > 0)
        self.start.setEnabled(not view.preparing and bool(view.sections))

    def fit(self, *, beside: bool, spacious: bool) -> None:
        """Put the button `beside` the figures or, as wide as the card, above them."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop)
        across = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Expanding
        self.start.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._row.setAlignment(self.start, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0))
        self._figure_row.setSpacing(self._theme.px(28 if spacious or not beside else 20))

    def _say(self, view: TodayView) -> tuple[Run, ...]:
        if view.preparing:
            return (Run(self.tr("Preparing the question bank from the outline…")),)
        if not view.questions and view.done:
            words = self.tr("Today's %n question(s) are done. You can still practise.", "", view.done)
            return (Run(words),)
        if not view.questions:
            return (Run(self.tr("Nothing is due today. You can still practise.")),)
        questions = self.tr("%n question(s) today", "", view.questions)
        minutes = self.tr("about %n min", "", view.minutes)
        words = self.tr("{questions}, {minutes}").format(questions=questions, minutes=minutes)
        before, figure, after = words.partition(str(view.questions))
        return (Run(before), Run(figure, "ink", True), Run(after))

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        names = (self.tr("due"), self.tr("new"), self.tr("missed"))
        for place, (figure, name) in enumerate(zip(self._figures, names, strict=True)):
            if place:
                row.addWidget(Hairline(standing=True))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(Label(self._theme, name, role="caption", tone="ink2"))
            row.addLayout(column)
        row.addStretch(1)
        return row
