"""A small chart of daily accuracy: one bar a day, a dash where nothing was practised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.wording import percent_text


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
        return QSize(self._theme.px(278), self._theme.px(173))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the bars stay apart (Qt's name)."""
        return QSize(self._theme.px(160), self._theme.px(173))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, bars and labels (Qt's name)."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        axis = metrics.horizontalAdvance("100%") + theme.px(10)
        plot = QRectF(0, theme.px(21), self.width() - axis, self.height() - theme.px(21 + 32))
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
        self._write_latest(painter, plot, latest)

    def _write_latest(self, painter: QPainter, plot: QRectF, latest: int) -> None:
        """Write the latest value above its bar, and above the bars beside it that the figure would reach."""
        theme = self._theme
        painter.setFont(theme.font("captionBold"))
        painter.setPen(theme.qcolour("good"))
        pitch = plot.width() / len(self._days)
        text = percent_text(self._days[latest].share or 0.0)
        width = painter.fontMetrics().horizontalAdvance(text) + theme.px(4)
        left = max(plot.left(), min(plot.left() + pitch * (latest + 0.5) - width / 2, plot.right() - width))
        reached = [
            day.share
            for i, day in enumerate(self._days)
            if day.share is not None and left - pitch < plot.left() + pitch * (i + 0.5) < left + width + pitch / 2
        ]
        top = plot.bottom() - max(reached) * plot.height() - theme.px(20)
        painter.drawText(QRectF(left, top, width, theme.px(20)), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(theme.font("caption"))

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        """Write the first day, one about the middle, and the last day, as far as they do not meet."""
        theme = self._theme
        painter.setPen(theme.qcolour("ink3"))
        pitch = plot.width() / len(self._days)
        last = len(self._days) - 1
        taken = QRectF()
        for i in dict.fromkeys((0, last, (last - 1) // 2)):
            text = self._days[i].label
            width = painter.fontMetrics().horizontalAdvance(text) + theme.px(2)
            x = min(max(plot.left(), plot.left() + pitch * (i + 0.5) - width / 2), plot.right() - width)
            x = plot.left() if i == 0 else plot.right() - width if i == last else x
            box = QRectF(x, plot.bottom() + theme.px(6), width, theme.px(24))
            if not taken.intersects(box.adjusted(-theme.px(4), 0, theme.px(4), 0)):
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                taken = box if i == last else taken
