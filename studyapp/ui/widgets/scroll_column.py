"""A page that scrolls up and down only: one column, as wide as it may be, in the middle of what there is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever `widget` lies in until it shows, whole where it fits.

    Qt does so only for Tab within one area, not for the way into it, and of a text it shows no more than the cursor.
    """
    area = widget.parentWidget()
    while area is not None:
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None and inner.isAncestorOf(widget):
            room = area.viewport().height()
            place = widget.rect().translated(widget.mapTo(inner, QPoint(0, 0)))
            half = min(place.height(), room) // 2
            area.ensureVisible(place.left(), place.top() + half, 0, half)
        area = area.parentWidget()


class ScrollColumn(QScrollArea):
    """Put content into `column`; it never scrolls sideways and is at most `most` px (at 100 %) wide.

    `margins` are left, top, right, bottom in px at 100 %. A control that gets the focus is scrolled into sight.
    """

    def __init__(
        self,
        theme: Theme,
        most: int = 1240,
        *,
        margins: tuple[int, int, int, int] = (40, 28, 40, 32),
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self._most = theme.px(most)
        self._margins = tuple(theme.px(margin) for margin in margins)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Start-up: asked for the viewport and bar it made itself, Qt's binding first looks through all of its types.
        self._view = QWidget()
        self.setViewport(self._view)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setSingleStep(theme.px(24))
        self.setVerticalScrollBar(self._bar)
        inner = QWidget()
        inner.setProperty("scrolled", "true")
        self.column = QVBoxLayout(inner)
        self.column.setSpacing(theme.px(spacing))
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._centre()

    def set_margins(self, theme: Theme, margins: tuple[int, int, int, int]) -> None:
        """Take other margins (px at 100 %), as a narrow window wants."""
        self._margins = tuple(theme.px(margin) for margin in margins)
        self._centre()

    def show_whole(self, part: QWidget) -> None:
        """Scroll until all of `part` shows, which may have come in just now."""
        part.show()  # what is not shown yet has no place
        inner, width, height = self.widget(), self._view.width(), self._view.height()
        if inner is not None:
            # New widgets get their places only with the next layout requests, one level after the other.
            inner.resize(width, max(height, self.column.totalHeightForWidth(width)))
            self.column.activate()
        self.ensureWidgetVisible(part, 0, self.column.spacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle (Qt override)."""
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        left, top, right, bottom = self._margins
        spare = max(0, (self._view.width() - left - right - self._most) // 2)
        self.column.setContentsMargins(left + spare, top, right + spare, bottom)
