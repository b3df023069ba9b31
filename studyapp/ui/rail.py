"""The rail: where one can go, who is studying, and the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon

WIDTH = 176
COMPACT_WIDTH = 72
SIDE = 12
COMPACT_SIDE = 4


class RailEntry(NamedTuple):
    """A place: its screen's `name`, an icon or a `badge` (one character in a circle), its `words`, and where it stands.

    `spoken` is told to screen readers, and `title` stands above the page, when the words alone would not do.
    `organizer`: one of the organizer's, below a line under the members' own.
    """

    name: str
    words: str
    icon: str = ""
    badge: str = ""
    bottom: bool = False
    spoken: str = ""
    title: str = ""
    organizer: bool = False


class RailItem(QAbstractButton):
    """One entry of the rail: 40 px high with the word beside the icon, or compact, 48 px with the word below it."""

    def __init__(self, theme: Theme, entry: RailEntry, parent: QWidget | None = None) -> None:
        """Show `entry`; the current one is checked."""
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self._compact = False
        self._count = 0
        self.setText(entry.words)
        self.setCheckable(True)
        self.setAccessibleName(entry.spoken or entry.words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Put the word below the icon, or beside it."""
        self._compact = compact
        self.setFont(self._theme.font("caption" if compact else "body"))
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def set_count(self, count: int, spoken: str) -> None:
        """Show `count` at the right (0: nothing) and tell it as `spoken`."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark where it is: it moves when the page has come up (Qt override)."""

    def sizeHint(self) -> QSize:
        """Return the rail's own measures (Qt override)."""
        width = COMPACT_WIDTH - 2 * COMPACT_SIDE - 1 if self._compact else WIDTH - 2 * SIDE - 1
        return QSize(self._theme.px(width), self._theme.px(48 if self._compact else 40))

    def minimumSizeHint(self) -> QSize:
        """Keep the measures (Qt override)."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, icon, word and count (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        if self._compact:
            self._draw_compact(painter)
        else:
            self._draw_wide(painter)

    def _draw_ground(self, painter: QPainter) -> None:
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setPen(QPen(theme.qcolour("line"), 1))
            painter.setBrush(theme.qcolour("surface"))
            painter.drawRoundedRect(area, radius, radius)
            mark = QRectF(0, (self.height() - theme.px(18)) / 2, 3, theme.px(18))
            painter.fillRect(mark, theme.qcolour("accentX"))
        elif self.isDown() or self.underMouse():
            painter.setBrush(theme.qcolour("line2" if self.isDown() else "line"))
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _draw_wide(self, painter: QPainter) -> None:
        theme = self._theme
        left = theme.px(12)
        side = theme.px(20)
        self._draw_sign(painter, QRectF(left, (self.height() - side) / 2, side, side))
        left += side + theme.px(12)
        right = self.width() - theme.px(12)
        if self._count:
            from studyapp.ui.wording import number_text  # start-up: nothing is counted in the first window

            figure = number_text(self._count)
            caption = theme.font("caption")
            width = QFontMetrics(caption).horizontalAdvance(figure)
            painter.setFont(caption)
            painter.setPen(theme.qcolour("ink3"))
            painter.drawText(QRectF(right - width, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, figure)
            right -= width + theme.px(8)
        self._draw_words(painter, QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignLeft)

    def _draw_compact(self, painter: QPainter) -> None:
        theme = self._theme
        side = theme.px(20)
        self._draw_sign(painter, QRectF((self.width() - side) / 2, theme.px(5), side, side))
        words = QRectF(theme.px(2), theme.px(26), self.width() - theme.px(4), theme.px(20))
        self._draw_words(painter, words, Qt.AlignmentFlag.AlignHCenter)

    def _draw_words(self, painter: QPainter, area: QRectF, side: Qt.AlignmentFlag) -> None:
        theme = self._theme
        font = theme.font("caption" if self._compact else "body", bold=self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.qcolour("ink" if self.isChecked() else "ink2"))
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_sign(self, painter: QPainter, box: QRectF) -> None:
        """Paint the icon, or the first character of a name in a circle."""
        theme = self._theme
        tone = "accentX" if self.isChecked() else "ink2"
        if not self._entry.badge:
            draw_icon(painter, theme, self._entry.icon, tone, box)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolour(tone))
        painter.drawEllipse(box)
        font = theme.font("caption")
        font.setPixelSize(theme.px(12))
        painter.setFont(font)
        painter.setPen(theme.qcolour("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._entry.badge)

    def _tell_whole(self) -> None:
        """Tell the whole word in a tool tip where it may be cut."""
        metrics = QFontMetrics(self._theme.font("caption" if self._compact else "body", bold=True))
        room = self._theme.px(COMPACT_WIDTH - 2 * COMPACT_SIDE - 4 if self._compact else WIDTH - 2 * SIDE - 56)
        self.setToolTip(self.text() if metrics.horizontalAdvance(self.text()) > room else "")


class Rail(QFrame):
    """The entries from top to bottom; `chosen` carries the name of the screen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        """Show `entries`, those of the bottom at the bottom."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._items: dict[str, RailItem] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(2))
        lined = False
        for entry in (entry for entry in entries if not entry.bottom):
            if entry.organizer and not lined:
                self._add_line()
                lined = True
            self._add(entry)
        self._column.addStretch(1)
        for entry in (entry for entry in entries if entry.bottom):
            self._add(entry)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Be 72 px wide with the words below the icons, or 176 px."""
        theme = self._theme
        side = theme.px(COMPACT_SIDE if compact else SIDE)
        self._column.setContentsMargins(side, theme.px(16), side + 1, theme.px(12))
        self.setFixedWidth(theme.px(COMPACT_WIDTH if compact else WIDTH))
        for item in self._items.values():
            item.set_compact(compact)

    def set_current(self, name: str) -> None:
        """Mark the entry of the screen `name`; a screen without an entry leaves none marked."""
        for other, item in self._items.items():
            item.setChecked(other == name)

    def item(self, name: str) -> RailItem:
        """Return the entry of the screen `name`."""
        return self._items[name]

    def _add_line(self) -> None:
        """Part the organizer's entries from the members'."""
        from studyapp.ui.widgets.card import Hairline  # start-up: most windows have no organizer

        theme = self._theme
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(12), theme.px(9), theme.px(12), theme.px(9))
        row.addWidget(Hairline())
        self._column.addLayout(row)

    def _add(self, entry: RailEntry) -> None:
        item = RailItem(self._theme, entry)
        self._items[entry.name] = item
        self._column.addWidget(item)
        item.clicked.connect(lambda: self.chosen.emit(entry.name))
