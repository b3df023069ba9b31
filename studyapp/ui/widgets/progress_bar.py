"""A thin bar that shows how far something has come; a figure in words always stands near it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class ProgressBar(QWidget):
    """`good` on `line`; `height` px at 100 % (3 at the top of a quiz, square; 4 in cards, rounded)."""

    def __init__(
        self, theme: Theme, name: str, height: int = 4, *, rounded: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make an empty bar; `name` says to screen readers what it measures."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._rounded = rounded
        self._part = 0.0
        self.setFixedHeight(theme.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_part(self, part: float) -> None:
        """Show `part` of the whole, 0 to 1."""
        self._part = min(1.0, max(0.0, part))
        self.setAccessibleDescription(f"{round(self._part * 100)}%")
        self.update()

    def part(self) -> float:
        """Return the part shown, 0 to 1."""
        return self._part

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two parts (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._rounded)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = min(self._theme.px(2), self.height() / 2) if self._rounded else 0
        whole = QRectF(self.rect())
        painter.setBrush(self._theme.qcolour("line"))
        painter.drawRoundedRect(whole, radius, radius)
        if self._part > 0:
            whole.setWidth(whole.width() * self._part)
            painter.setBrush(self._theme.qcolour("good"))
            painter.drawRoundedRect(whole, radius, radius)
