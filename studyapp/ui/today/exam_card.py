"""The card of the exam that is coming: the days left, what will be known by then, what a day asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.today.view import Outlook, SectionOutlook
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.text_block import TextBlock


class ExamCard(Card):
    """Hidden until there is an exam to look forward to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card, hidden."""
        super().__init__(theme, self.tr("Before the exam"), parent)
        self._theme = theme
        self._days = Label(theme, role="caption", tone="ink2")
        self.add_to_title(self._days)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._share = Label(theme, role="figure")
        row.addWidget(self._share)
        self._range = Label(theme, role="caption", tone="ink2")
        row.addWidget(self._range, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.body.addLayout(row)
        self._bar = ProgressBar(theme, self.tr("Known on the day of the exam"))
        self.body.addWidget(self._bar)
        self._meaning = TextBlock(theme, "", "caption", "ink2")
        self.body.addWidget(self._meaning)
        self._load = TextBlock(theme, "", "body")
        self.body.addWidget(self._load)
        self._weakest = QWidget()
        self._rows = QGridLayout(self._weakest)
        self._rows.setContentsMargins(0, theme.px(6), 0, 0)
        self._rows.setHorizontalSpacing(theme.px(8))
        self._rows.setVerticalSpacing(theme.px(4))
        self._rows.setColumnStretch(0, 1)
        self.body.addWidget(self._weakest)
        self.hide()

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show what is ahead; None hides the card."""
        self.setVisible(outlook is not None)
        if outlook is None:
            return
        self._days.setText(self.tr("%n day(s) left", "", outlook.days))
        self._share.setText(f"{outlook.share}%")
        self._range.setText(f"{outlook.low}–{outlook.high}%")
        self._bar.set_part(outlook.share / 100)
        self._meaning.setText(self.tr("of the questions will still be known on that day without further practice"))
        new = self.tr("%n new", "", outlook.new)
        reviews = self.tr("%n to review", "", outlook.reviews)
        words = self.tr("About {minutes} minutes a day will cover everything: {new}, {reviews}.")
        self._load.setText(words.format(minutes=outlook.minutes, new=new, reviews=reviews))
        self._show_weakest(outlook.weakest)

    def _show_weakest(self, sections: Sequence[SectionOutlook]) -> None:
        """List the headings of which least will be known with their bounds: these are wide where questions are few."""
        theme = self._theme
        clear_layout(self._rows)
        self._weakest.setVisible(bool(sections))
        if sections:
            self._rows.addWidget(Label(theme, self.tr("Least sure by then"), "caption", "ink2"), 0, 0, 1, 3)
        for number, one in enumerate(sections, start=1):
            bounds = Label(theme, f"{one.low}–{one.high}%", "caption", "ink2")
            share = Label(theme, f"{one.share}%", "caption", bold=True)
            spoken = self.tr("{title}: {share}% will be known, between {low}% and {high}%")
            title = ElidedLabel(theme, one.title, "caption")
            title.setAccessibleName(spoken.format(title=one.title, share=one.share, low=one.low, high=one.high))
            self._rows.addWidget(title, number, 0)
            self._rows.addWidget(share, number, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.addWidget(bounds, number, 2, Qt.AlignmentFlag.AlignRight)
