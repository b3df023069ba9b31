"""Things to be compared: side by side where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.ui.theme import Theme

LEAST = 260
"""Px at 100 % that each needs for itself."""
GAP = 24


class SideBySide(QWidget):
    """`widgets` in a row of equal widths, which becomes a column where one of them would be too narrow."""

    def __init__(self, theme: Theme, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        """Put them in."""
        super().__init__(parent)
        self._least = len(widgets) * theme.px(LEAST) + (len(widgets) - 1) * theme.px(GAP)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(GAP))
        for widget in widgets:
            self._row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)

    def in_row(self) -> bool:
        """Return whether they stand side by side."""
        return self._row.direction() is QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the row into a column, or back (Qt override)."""
        super().resizeEvent(event)
        fits = self.width() >= self._least
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
