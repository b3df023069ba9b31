"""The card of 今日 with the passages that are to be recited again; away where there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import Label


class ReciteCard(Card):
    """`wanted` when the member goes to the first of them."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card, hidden."""
        super().__init__(theme, parent=parent)
        self._words = Label(theme, "", role="body")
        button = SecondaryButton(theme, self.tr("Recite"), size="header")
        button.setAccessibleName(self.tr("Recite the first passage that is due"))
        button.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        self.hide()

    def show_count(self, passages: int) -> None:
        """Show how many passages are due."""
        self._words.setText(self.tr("To recite: %n passage(s)", "", passages))
        self.setVisible(passages > 0)
