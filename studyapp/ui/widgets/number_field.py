"""A field for a whole number, typed or stepped by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class NumberField(QLineEdit):
    """`chosen` carries the number a person chose, when the field is left or Enter is pressed; `set_number` does not."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, name: str, least: int, most: int, *, width: int = 88, parent: QWidget | None = None
    ) -> None:
        """Take numbers from `least` to `most`; `name` is told to screen readers, `width` is in px at 100 %."""
        super().__init__(parent)
        self._least = least
        self._most = most
        self._number = least
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setFixedWidth(theme.px(width))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setValidator(QIntValidator(0, 10 ** len(str(most)) - 1, self))
        self.set_number(least)

    def number(self) -> int:
        """Return the number that holds."""
        return self._number

    def set_number(self, number: int) -> None:
        """Show `number`, brought within the limits."""
        self._number = min(max(number, self._least), self._most)
        self.setText(str(self._number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrow keys; let what stands there hold by Enter (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose((int(self.text()) if self.text() else self._number) + step)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let what stands there hold (Qt's name)."""
        self._take()
        super().focusOutEvent(event)

    def _take(self) -> None:
        """Let what was typed hold; nothing typed leaves the number as it was."""
        self._choose(int(self.text()) if self.text() else self._number)

    def _choose(self, number: int) -> None:
        before = self._number
        self.set_number(number)
        if self._number != before:
            self.chosen.emit(self._number)
