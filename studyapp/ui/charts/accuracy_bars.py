"""A small chart of daily accuracy: one bar a day, a dash where nothing was practised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class DayAccuracy(NamedTuple):
    """A day by its axis `label`, the `share` of right answers (None: no answers) and how many `answers`."""

    label: str
    share: float | None
    answers: int


class AccuracyBars(QWidget):
    """Bars of accuracy from 0 to 100 %; only the latest value is written out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(parent)
        self._theme = theme
        self._days: tuple[DayAccuracy, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DayAccuracy], spoken: str) -> None:
        """Draw `days`, the oldest first; `spoken` says the same in words for a screen reader."""
        self._days = tuple(days)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the mock (Qt's name)."""
        return QSize(self._theme.px(280), self._theme.px(168))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the bars stay apart (Qt's name)."""
        return QSize(self._theme.px(160), self._theme.px(168))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, bars and labels (Qt's name)."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        axis = metrics.horizontalAdvance("100%") + theme.px(10)
        plot = QRectF(0, theme.px(24), self.width() - axis, self.height() - theme.px(24) - theme.px(30))
        for share, text in ((1.0, "100%"), (0.5, "50%"), (0.0, "0")):
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(theme.qcolour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.qcolour("ink3"))
            box = QRectF(plot.right(), y - theme.px(12), axis, theme.px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        if self._days:
            self._paint_bars(painter, plot)
            self._paint_labels(painter, plot)
        painter.end()

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._theme
        pitch = plot.width() / len(self._days)
        width = min(theme.px(10), pitch * 0.6)
        latest = max((i for i, day in enumerate(self._days) if day.share is not None), default=-1)
        painter.setPen(Qt.PenStyle.NoPen)
        for i, day in enumerate(self._days):
            x = plot.left() + pitch * (i + 0.5)
            if day.share is None:
                painter.setBrush(theme.qcolour("ctl"))
                painter.drawRect(QRectF(x - theme.px(3), plot.bottom() - theme.px(2), theme.px(6), theme.px(2)))
                continue
            height = max(theme.px(2), day.share * plot.height())
            painter.setBrush(theme.qcolour("good" if i == latest else "goodM"))
            painter.drawRoundedRect(QRectF(x - width / 2, plot.bottom() - height, width, height), 2, 2)
        if latest < 0:
            return
        share = self._days[latest].share or 0.0
        painter.setFont(theme.font("caption", bold=True))
        painter.setPen(theme.qcolour("good"))
        text = f"{round(share * 100)}%"
        width = painter.fontMetrics().horizontalAdvance(text) + theme.px(4)
        x = min(plot.left() + pitch * (latest + 0.5) - width / 2, plot.right() - width)
        top = plot.bottom() - max(theme.px(2), share * plot.height()) - theme.px(22)
        painter.drawText(QRectF(max(x, plot.left()), top, width, theme.px(20)), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(theme.font("caption"))

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._theme
        painter.setPen(theme.qcolour("ink3"))
        pitch = plot.width() / len(self._days)
        for i in sorted({0, len(self._days) // 2 - 1 if len(self._days) > 6 else 0, len(self._days) - 1}):
            text = self._days[i].label
            width = painter.fontMetrics().horizontalAdvance(text) + theme.px(4)
            x = min(max(plot.left(), plot.left() + pitch * (i + 0.5) - width / 2), plot.right() - width)
            box = QRectF(x, plot.bottom() + theme.px(6), width, theme.px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
