"""What the underlines mean, at the foot of the page 原文."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.paragraph import pen_of
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label


class LevelSwatch(QWidget):
    """A short piece of one underline."""

    def __init__(self, theme: Theme, known: Level, parent: QWidget | None = None) -> None:
        """Make the swatch of `known`."""
        super().__init__(parent)
        self._theme = theme
        self._known = known
        self.setFixedSize(theme.px(28), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line (Qt's name)."""
        del event
        painter = QPainter(self)
        pen = pen_of(self._theme, self._known)
        painter.setPen(pen)
        y = self.height() // 2 + (pen.width() % 2) / 2
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))


class LevelSample(QWidget):
    """A swatch with its word."""

    def __init__(self, theme: Theme, known: Level, word: str, parent: QWidget | None = None) -> None:
        """Show `word` for `known`."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(LevelSwatch(theme, known))
        row.addWidget(Label(theme, word, role="caption", tone="ink2"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
