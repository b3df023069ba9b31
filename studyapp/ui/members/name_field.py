"""A field for a member's name with its two buttons, for adding and for renaming."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.members.view import LONGEST_NAME, clean_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.flow_layout import FlowLayout


class NameField(QWidget):
    """`named` carries a name that is not empty; Esc or the second button gives up."""

    named = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, name: str, label: str, confirm: str, parent: QWidget | None = None) -> None:
        """Offer `name` to change; `label` is told to screen readers, `confirm` stands on the button."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        column.setSpacing(theme.px(8))
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(label)
        self.field.setPlaceholderText(label)
        self.field.selectAll()
        column.addWidget(self.field)
        buttons = FlowLayout(gap=theme.px(8))
        self.confirm = PrimaryButton(theme, confirm, size="header")
        self.confirm.clicked.connect(self._confirm)
        buttons.addWidget(self.confirm)
        self.give_up = QuietButton(theme, self.tr("Cancel"), size="header")
        self.give_up.clicked.connect(self.given_up)
        buttons.addWidget(self.give_up)
        column.addLayout(buttons)
        self.field.returnPressed.connect(self._confirm)
        self.field.textChanged.connect(self._allow)
        self.setFocusProxy(self.field)
        self._allow(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc give up (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _allow(self, typed: str) -> None:
        self.confirm.setEnabled(bool(clean_name(typed)))

    def _confirm(self) -> None:
        name = clean_name(self.field.text())
        if name:
            self.named.emit(name)
