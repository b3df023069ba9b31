"""The calendar of a year: one cell a day, darker the more was answered; arrows move over it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studyapp.statistics.timeline import heat
from studyapp.ui.theme import Theme

TONES = ("sunken", "goodT", "goodL", "goodM", "good")
WEEKS = 53


class YearCalendar(QWidget):
    """Weeks as columns from Monday down, the newest at the right; fewer weeks where less room is.

    `opened` carries the ordinal of a day with answers that was clicked, or chosen by Enter.
    """

    opened = Signal(int)

    def __init__(
        self,
        theme: Theme,
        say: Callable[[int, int], str],
        month: Callable[[int], str],
        weekday: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty calendar.

        `say` words a day ordinal with its answers, `month` (1-12) a month, `weekday` (0 = Monday) the letter of a row.
        """
        super().__init__(parent)
        self._theme = theme
        self._say, self._month, self._weekday = say, month, weekday
        self._counts: Mapping[int, int] = {}
        self._today = datetime.date.min.toordinal() + 400
        self._cursor = self._today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, today: int, counts: Mapping[int, int], spoken: str) -> None:
        """Show the year that ends on the day ordinal `today`, with answers by day ordinal."""
        self._today = self._cursor = today
        self._counts = counts
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self._spoken_day())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of 53 weeks (Qt's name)."""
        pitch = self._theme.px(12)
        return QSize(self._theme.px(24) + WEEKS * pitch, self._theme.px(22) + 7 * pitch)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a quarter (Qt's name)."""
        pitch = self._theme.px(12)
        return QSize(self._theme.px(24) + 13 * pitch, self._theme.px(22) + 7 * pitch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the days by arrow keys, open one by Enter (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._cursor)
            return
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        if self._first_day() <= self._cursor + move <= self._today:
            self._cursor += move
        self.setAccessibleDescription(self._spoken_day())
        where = self._cell(self._cursor)
        QToolTip.showText(self.mapToGlobal(where.bottomRight().toPoint()), self._spoken_day(), self)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer (Qt's name)."""
        day = self._day_at(round(event.position().x()), round(event.position().y()))
        if day is not None:
            self._cursor = day
            self.update()
            self._open(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands (Qt's name)."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard stood (Qt's name)."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell day and figure under the pointer (Qt's name)."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._words(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint month names, weekday letters and the cells (Qt's name)."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.qcolour("ink3"))
        pitch = theme.px(12)
        for row in (0, 2, 4, 6):
            box = QRectF(0, theme.px(22) + row * pitch - theme.px(4), theme.px(20), theme.px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._weekday(row))
        last_end = -1.0
        for day in range(self._first_day(), self._today + 1):
            date = datetime.date.fromordinal(day)
            cell = self._cell(day)
            if date.day == 1 and cell.left() > last_end:
                painter.setPen(theme.qcolour("ink3"))
                text = self._month(date.month)
                width = painter.fontMetrics().horizontalAdvance(text) + theme.px(6)
                if cell.left() + width <= self.width():
                    painter.drawText(QRectF(cell.left(), 0, width, theme.px(20)), Qt.AlignmentFlag.AlignLeft, text)
                    last_end = cell.left() + width
            step = heat(self._counts.get(day, 0))
            painter.setPen(QPen(theme.qcolour("line"), 1) if step < 2 else Qt.PenStyle.NoPen)
            painter.setBrush(theme.qcolour(TONES[step]))
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._cell(self._cursor).adjusted(-1, -1, 1, 1), 2, 2)
        painter.end()

    def _open(self, day: int) -> None:
        if self._counts.get(day):
            self.opened.emit(day)

    def _weeks(self) -> int:
        return max(1, min(WEEKS, (self.width() - self._theme.px(24)) // self._theme.px(12)))

    def _first_day(self) -> int:
        monday = self._today - datetime.date.fromordinal(self._today).weekday()
        return monday - 7 * (self._weeks() - 1)

    def _cell(self, day: int) -> QRectF:
        column, row = divmod(day - self._first_day(), 7)
        pitch, size = self._theme.px(12), self._theme.px(10)
        return QRectF(self._theme.px(24) + column * pitch, self._theme.px(22) + row * pitch, size, size)

    def _day_at(self, x: int, y: int) -> int | None:
        pitch = self._theme.px(12)
        column, row = (x - self._theme.px(24)) // pitch, (y - self._theme.px(22)) // pitch
        day = self._first_day() + column * 7 + row
        return day if 0 <= row < 7 and 0 <= column < self._weeks() and day <= self._today else None

    def _spoken_day(self) -> str:
        return self._words(self._cursor)

    def _words(self, day: int) -> str:
        return self._say(day, self._counts.get(day, 0))
