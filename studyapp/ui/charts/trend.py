"""Accuracy as a line above, volume as bars beneath: how it goes from period to period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.wording import number_text, percent_text, question_count


class Period(NamedTuple):
    """A day or week by its axis `label`, the `share` of right answers (None: no answers) and how many `answers`."""

    label: str
    share: float | None
    answers: int


class TrendChart(QWidget):
    """Two charts over one axis of time; only the latest value of each is written out.

    Arrow keys move over the periods and say each; `opened` carries the place of one with answers that was clicked, or
    chosen by Enter.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, accuracy: str, volume: str, parent: QWidget | None = None) -> None:
        """Make an empty chart whose halves are named `accuracy` and `volume`."""
        super().__init__(parent)
        self._theme = theme
        self._names = (accuracy, volume)
        self.setFont(theme.font("caption"))
        self._periods: tuple[Period, ...] = ()
        self._cursor = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_periods(self, periods: Sequence[Period], spoken: str) -> None:
        """Draw `periods`, the oldest first; `spoken` says the same in words for a screen reader."""
        self._periods = tuple(periods)
        self._cursor = len(self._periods) - 1
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self._words(self._cursor))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the mock (Qt's name)."""
        return QSize(self._theme.px(352), self._theme.px(300))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which both halves can be read (Qt's name)."""
        return QSize(self._theme.px(200), self._theme.px(240))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by ← and →, open by Enter (Qt's name)."""
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._cursor)
        elif move is None:
            super().keyPressEvent(event)
        elif 0 <= self._cursor + move < len(self._periods):
            self._cursor += move
            self.setAccessibleDescription(self._words(self._cursor))
            x = round((self._cursor + 0.5) * self._pitch())
            QToolTip.showText(self.mapToGlobal(self.rect().topLeft()) + QPoint(x, 0), self._words(self._cursor), self)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the period under the pointer (Qt's name)."""
        place = self._place_at(event.position().x())
        if place >= 0:
            self._cursor = place
            self.update()
            self._open(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands (Qt's name)."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard stood (Qt's name)."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the period under the pointer (Qt's name)."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words(self._place_at(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both halves (Qt's name)."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        axis = self._axis()
        head, foot = theme.px(26), theme.px(28)
        free = self.height() - 2 * head - foot - theme.px(10)
        line = QRectF(0, head, self.width() - axis, free * 0.65)
        bars = QRectF(0, line.bottom() + theme.px(10) + head, line.width(), free * 0.35)
        for name, area in zip(self._names, (line, bars), strict=True):
            painter.setPen(theme.qcolour("ink2"))
            box = QRectF(0, area.top() - head, area.width() / 2, theme.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_grid(painter, line, axis)
        painter.setPen(QPen(theme.qcolour("line2"), 1))
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        if self._periods:
            self._paint_line(painter, line)
            self._paint_bars(painter, bars)
        if self.hasFocus() and self._cursor >= 0:
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pitch = self._pitch()
            ring = QRectF(self._cursor * pitch + 1, line.top() - 1, pitch - 2, bars.bottom() - line.top() + 2)
            painter.drawRoundedRect(ring, theme.px(4), theme.px(4))
        painter.end()

    def _axis(self) -> int:
        return self.fontMetrics().horizontalAdvance("100%") + self._theme.px(10)

    def _pitch(self) -> float:
        """Return the px from one period to the next."""
        return (self.width() - self._axis()) / max(1, len(self._periods))

    def _place_at(self, x: float) -> int:
        place = int(x // self._pitch())
        return place if 0 <= place < len(self._periods) else -1

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._periods) and self._periods[place].answers:
            self.opened.emit(place)

    def _words(self, place: int) -> str:
        """Return a period's figures in words ("": there is none)."""
        if not 0 <= place < len(self._periods):
            return ""
        period = self._periods[place]
        share = "–" if period.share is None else percent_text(period.share)
        return f"{period.label}: {share}, {question_count(period.answers)}"

    def _paint_grid(self, painter: QPainter, area: QRectF, axis: int) -> None:
        for share, text in ((1.0, "100%"), (0.5, "50%"), (0.0, "0")):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(self._theme.qcolour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.qcolour("ink3"))
            box = QRectF(area.right(), y - self._theme.px(12), axis, self._theme.px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        pitch = area.width() / len(self._periods)
        points = [
            QPointF(area.left() + pitch * (i + 0.5), area.bottom() - period.share * area.height())
            for i, period in enumerate(self._periods)
            if period.share is not None
        ]
        if not points:
            return
        painter.setPen(QPen(theme.qcolour("good"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.qcolour("surface"))
        for point in points:
            painter.drawEllipse(point, theme.px(35) / 10, theme.px(35) / 10)
        shares = [period.share for period in self._periods if period.share is not None]
        self._write(painter, points[-1], percent_text(shares[-1]), area, "good", bold=True)

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        pitch = area.width() / len(self._periods)
        width = min(theme.px(18), pitch * 0.6)
        top = max(period.answers for period in self._periods) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        latest = len(self._periods) - 1
        for i, period in enumerate(self._periods):
            x = area.left() + pitch * (i + 0.5)
            height = period.answers / top * area.height()
            painter.setBrush(theme.qcolour("goodM"))
            if period.answers:
                painter.drawRoundedRect(QRectF(x - width / 2, area.bottom() - height, width, height), 2, 2)
            else:
                painter.setBrush(theme.qcolour("ctl"))
                painter.drawRect(QRectF(x - theme.px(3), area.bottom() - theme.px(2), theme.px(6), theme.px(2)))
        last = self._periods[-1]
        if last.answers:
            peak = QPointF(area.left() + pitch * (latest + 0.5), area.bottom() - last.answers / top * area.height())
            self._write(painter, peak, number_text(last.answers), area, "ink2", bold=False)
        painter.setPen(theme.qcolour("ink3"))
        painter.setFont(theme.font("caption"))
        widest = max(painter.fontMetrics().horizontalAdvance(period.label) for period in self._periods) + theme.px(8)
        step = max(1, -int(-widest // pitch))
        free = self.width() + 1.0
        for i in range(latest, -1, -step):
            centre = area.left() + pitch * (i + 0.5)
            x = min(max(area.left(), centre - widest / 2), area.right() - widest)
            if x + widest > free:
                continue
            free = x
            box = QRectF(x, area.bottom() + theme.px(4), widest, theme.px(22))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._periods[i].label)

    def _write(self, painter: QPainter, point: QPointF, text: str, area: QRectF, token: str, *, bold: bool) -> None:
        """Write `text` above `point`, kept inside the width of `area`."""
        theme = self._theme
        painter.setFont(theme.font("caption", bold=bold))
        painter.setPen(theme.qcolour(token))
        width = painter.fontMetrics().horizontalAdvance(text) + theme.px(4)
        x = min(max(area.left(), point.x() - width / 2), area.right() - width)
        box = QRectF(x, point.y() - theme.px(27), width, theme.px(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
