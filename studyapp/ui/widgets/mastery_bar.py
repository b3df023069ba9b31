"""The mastery bar: how much of a section is mastered, being learnt, and not asked yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme


def draw_mastery(painter: QPainter, theme: Theme, target: QRectF, mastered: float, learning: float) -> None:
    """Paint the bar into `target`; `mastered` and `learning` are parts of the whole, 0 to 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    outline = QPainterPath()
    outline.addRoundedRect(target, theme.px(2), theme.px(2))
    painter.setClipPath(outline)
    painter.fillRect(target, theme.qcolour("line"))
    left = target.left()
    gap = 1.0
    for part, tone in ((mastered, "good"), (learning, "goodM")):
        width = target.width() * min(1.0, max(0.0, part))
        if width <= 0:
            continue
        ends = left + width >= target.right() - 0.5
        painter.fillRect(
            QRectF(left, target.top(), width if ends else max(1.0, width - gap), target.height()), theme.qcolour(tone)
        )
        if not ends:
            # The gap takes the ground's colour so that the parts stay apart for those who see no hue.
            painter.fillRect(
                QRectF(left + max(1.0, width - gap), target.top(), gap, target.height()), theme.qcolour("surface")
            )
        left += width
    painter.restore()


class MasteryBar(QWidget):
    """The bar as a widget, `width` px at 100 % (112 today, 72 in the history, 36 beside the outline), 8 high."""

    def __init__(self, theme: Theme, width: int = 112, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self._theme = theme
        self._parts = (0.0, 0.0)
        self.setFixedSize(theme.px(width), theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_parts(self, mastered: float, learning: float, name: str) -> None:
        """Show the parts (0 to 1); `name` tells them in words."""
        self._parts = (mastered, learning)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar (Qt override)."""
        del event
        painter = QPainter(self)
        draw_mastery(painter, self._theme, QRectF(self.rect()), *self._parts)
