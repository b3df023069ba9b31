"""A day that may be chosen or left open: a date, and a button that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton

_PATTERN = "yyyy-MM-dd"
_JULIAN = 1_721_425
"""Julian days count from so many days before the ordinals do."""


class DateEntry(QLineEdit):
    """A date as year-month-day, typed, or moved by the arrow keys; `chosen` when one holds that differs."""

    chosen = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Show no date yet."""
        super().__init__(parent)
        self.date = QDate(2000, 1, 1)
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setInputMask("0000-00-00")
        self.setFixedWidth(theme.px(132))

    def show_date(self, date: QDate) -> None:
        """Show `date`."""
        self.date = date
        self.setText(date.toString(_PATTERN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go a day on or back by the arrows, let what was typed hold by Enter (Qt's name)."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._choose(self.date.addDays(step))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let what was typed hold (Qt's name)."""
        self._take()
        super().focusOutEvent(event)

    def _take(self) -> None:
        """Let what was typed hold where it is a date, else show the one that held."""
        typed = QDate.fromString(self.text(), _PATTERN)
        self._choose(typed if typed.isValid() else self.date)

    def _choose(self, date: QDate) -> None:
        before = self.date
        self.show_date(date)
        if date != before:
            self.chosen.emit()


class DayField(QWidget):
    """`chosen` carries the ordinal of the day a person chose, 0 when it is left open; `set_value` does not emit."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Leave the day open."""
        super().__init__(parent)
        self._first = 1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.date = DateEntry(theme, name)
        self.date.chosen.connect(self._tell)
        self.begin = SecondaryButton(theme, self.tr("Choose a day"), size="header")
        self.begin.clicked.connect(self._begin)
        self.end = QuietButton(theme, self.tr("None"), size="header")
        self.end.clicked.connect(lambda: self._choose(0))
        for widget in (self.date, self.begin, self.end):
            row.addWidget(widget)
        self.set_value(0)

    def value(self) -> int:
        """Return the ordinal of the day, 0 where it is open."""
        return 0 if self._open else self.date.date.toJulianDay() - _JULIAN

    def propose(self, day: int) -> None:
        """Begin with the day of this ordinal when one is to be chosen."""
        self._first = day

    def set_value(self, value: object) -> None:
        """Show the day with the ordinal `value`, 0 for none."""
        day = value if isinstance(value, int) else 0
        self._open = day == 0
        if day:
            self.date.show_date(QDate.fromJulianDay(day + _JULIAN))
        self.date.setVisible(not self._open)
        self.end.setVisible(not self._open)
        self.begin.setVisible(self._open)

    def _begin(self) -> None:
        self._choose(self._first)
        self.date.setFocus()

    def _choose(self, day: int) -> None:
        self.set_value(day)
        self.chosen.emit(day)

    def _tell(self) -> None:
        self.chosen.emit(self.value())
