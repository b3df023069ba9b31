"""Where one is among the steps: a circle and a word for each; with less room in words, with hardly any in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon

CIRCLE = 24
LINE = 36
LEAST_LINE = 12
GAP = 8


class Stepper(QWidget):
    """Steps done have a check, the present one is filled with ink, those to come are outlined."""

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Stand at the first of `names`."""
        super().__init__(parent)
        self._theme = theme
        self._names = tuple(names)
        self._at = 0
        self.setFixedHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_place(0)

    def set_place(self, place: int) -> None:
        """Stand at the step `place` (0 first)."""
        self._at = place
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def place(self) -> int:
        """Return where it stands (0 first)."""
        return self._at

    def words(self) -> str:
        """Return where it stands in words."""
        words = self.tr("Step %1 of %2: %3").replace("%1", str(self._at + 1)).replace("%2", str(len(self._names)))
        return words.replace("%3", self._names[self._at])

    def sizeHint(self) -> QSize:
        """Ask for room for all names (Qt override)."""
        return QSize(self._width(LINE), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Be content with two figures (Qt override)."""
        metrics = QFontMetrics(self._theme.font("body", bold=True))
        return QSize(metrics.horizontalAdvance(self._figures()) + 2, self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps from the right edge, or the words (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.width() < self._width(LEAST_LINE):
            painter.setFont(theme.font("body", bold=True))
            painter.setPen(theme.qcolour("ink"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            fits = painter.fontMetrics().horizontalAdvance(self.words()) <= self.width()
            painter.drawText(self.rect(), int(side), self.words() if fits else self._figures())
            return
        spare = (self.width() - self._width(0)) / max(1, len(self._names) - 1)
        line = min(float(theme.px(LINE)), spare)
        left = self.width() - self._width(0) - line * (len(self._names) - 1)
        for number, name in enumerate(self._names):
            left = self._draw_step(painter, left, number, name)
            if number + 1 < len(self._names):
                painter.setPen(QPen(theme.qcolour("line2"), 1))
                gap, middle = theme.px(GAP), round(self.height() / 2) + 0.5
                painter.drawLine(QPointF(left + gap, middle), QPointF(left + gap + line, middle))
                left += 2 * gap + line

    def _figures(self) -> str:
        return f"{self._at + 1}/{len(self._names)}"

    def _draw_step(self, painter: QPainter, left: float, number: int, name: str) -> float:
        """Paint one step from `left` on and return where it ends."""
        theme = self._theme
        side = theme.px(CIRCLE)
        circle = QRectF(left, (self.height() - side) / 2, side, side)
        now, done = number == self._at, number < self._at
        token = "good" if done else "ink" if now else "ctl"
        painter.setPen(QPen(theme.qcolour(token), 1.5 if done else 1))
        painter.setBrush(theme.qcolour("ink") if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            inset = side * 0.24
            draw_icon(painter, theme, "check", "good", circle.adjusted(inset, inset, -inset, -inset))
        else:
            painter.setFont(theme.font("caption", bold=now))
            painter.setPen(theme.qcolour("surface" if now else "ink3"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        font = theme.font("body", bold=now)
        painter.setFont(font)
        painter.setPen(theme.qcolour("ink" if now else "ink2" if done else "ink3"))
        width = QFontMetrics(font).horizontalAdvance(name)
        left += side + theme.px(GAP)
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        return left + width

    def _width(self, line: int) -> int:
        """Return the width in px of all steps with lines of `line` px (at 100 %) between them."""
        theme = self._theme
        metrics = QFontMetrics(theme.font("body", bold=True))
        words = sum(metrics.horizontalAdvance(name) for name in self._names)
        each = theme.px(CIRCLE) + theme.px(GAP)
        return words + each * len(self._names) + (theme.px(line) + 2 * theme.px(GAP)) * (len(self._names) - 1)
