"""One sentence in place of a question: nothing fits, or something cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.text_block import TextBlock


class MessagePage(QWidget):
    """The sentence with a way back; Enter and Esc go back."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        side = theme.px(40)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(20))
        column.addStretch(2)
        self.sentence = TextBlock(theme, "", "title3")
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        self.back = PrimaryButton(theme, self.tr("Back"), key="Enter", size="large")
        self.back.clicked.connect(self.back_wanted)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def show_message(self, sentence: str) -> None:
        """Show `sentence`."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Enter and Esc (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
