"""What stands in place of the organizer's pages until the passcode is said, once in each run of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.passcode_form import PasscodeForm
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class LockView(QWidget):
    """Asks for the passcode; `form.given` carries it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the view."""
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 480, margins=(24, 28, 24, 32))
        outer.addWidget(scroll)
        scroll.column.addWidget(TextBlock(theme, self.tr("Question bank"), "title1"))
        card = Card(theme)
        words = self.tr("These pages are the organizer's. The passcode is asked for once until the program is closed.")
        card.body.addWidget(TextBlock(theme, words, "body", "ink2"))
        self.form = PasscodeForm(theme, old=True, new=False, can_give_up=False)
        card.body.addWidget(self.form)
        scroll.column.addWidget(card)
        scroll.column.addStretch(1)
        self.setFocusProxy(self.form)
