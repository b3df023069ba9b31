"""The card of the exam that is coming: the days left, what will be known by then, what a day asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.today.view import Outlook
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.text_block import TextBlock


class ExamCard(Card):
    """Hidden until there is an exam to look forward to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card, hidden."""
        super().__init__(theme, self.tr("Before the exam"), parent)
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
