"""The first run: one friendly question, one field, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.members.view import LONGEST_NAME, clean_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class FirstRunPage(QWidget):
    """Asks for a name; `named` carries it. A suggestion stands in the field, so Enter alone goes on."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask."""
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 480, margins=(24, 24, 24, 24), spacing=0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addStretch(2)
        column.addWidget(TextBlock(theme, self.tr("Welcome"), "figure"))
        column.addSpacing(theme.px(8))
        why = self.tr(
            "What shall we call you? Your answers and scores are kept under this name, on this computer only."
        )
        column.addWidget(TextBlock(theme, why, "running", "ink2"))
        column.addSpacing(theme.px(24))
        suggestion = self.tr("Member A")
        self.field = QLineEdit(suggestion)
        self.field.setProperty("big", "true")
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setPlaceholderText(suggestion)
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.selectAll()
        column.addWidget(self.field)
        column.addSpacing(theme.px(16))
        row = QHBoxLayout()
        self.button = PrimaryButton(theme, self.tr("Begin"), key="Enter", size="today")
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.px(16))
        later = self.tr("More members can be added later; the name can be changed.")
        column.addWidget(TextBlock(theme, later, "caption", "ink3"))
        column.addStretch(3)
        self.field.returnPressed.connect(self._go_on)
        self.button.clicked.connect(self._go_on)
        self.setFocusProxy(self.field)

    def showEvent(self, event: QShowEvent) -> None:
        """Let one type at once (Qt override)."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self.named.emit(clean_name(self.field.text()) or self.field.placeholderText())
