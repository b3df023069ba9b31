"""A member as a row to click: the first character in a circle, the name, and whether it is the one who is studying."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon

HEIGHT = 64


class MemberButton(QAbstractButton):
    """A row 64 px high; the current member's has a 2 px border in ink, a sign and a word."""

    def __init__(
        self, theme: Theme, name: str, current: bool, *, locked: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show the member `name`; one who is `locked` has a PIN."""
        super().__init__(parent)
        self._theme = theme
        self._current = current
        self.setText(name)
        self._word = self.tr("studying now") if current else self.tr("with a PIN") if locked else ""
        self.setAccessibleName(f"{name}, {self._word}" if self._word else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font("option"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(name if QFontMetrics(self.font()).horizontalAdvance(name) > theme.px(240) else "")

    def sizeHint(self) -> QSize:
        """Return the row's measures (Qt override)."""
        return QSize(self._theme.px(320), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let long names end in … (Qt override)."""
        return QSize(self._theme.px(160), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row (Qt override)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "line" if self.isDown() else "sunken" if self.underMouse() else "surface"
        edge, width = ("focus", 2) if self.hasFocus() else ("ink", 2) if self._current else ("line2", 1)
        painter.setBrush(theme.qcolour(fill))
        painter.setPen(QPen(theme.qcolour(edge), width))
        inset = width / 2
        radius = theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        side = theme.px(36)
        left = theme.px(16)
        self._draw_badge(painter, QRectF(left, (self.height() - side) / 2, side, side))
        left += side + theme.px(16)
        right = self._draw_word(painter, self.width() - theme.px(16))
        painter.setFont(self.font())
        painter.setPen(theme.qcolour("ink"))
        room = max(0, int(right - left))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_badge(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolour("ink" if self._current else "ink2"))
        painter.drawEllipse(box)
        painter.setFont(theme.font("option"))
        painter.setPen(theme.qcolour("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text()[:1].upper())

    def _draw_word(self, painter: QPainter, right: float) -> float:
        """Paint the word at the right, the current member's with a sign, return where the name has to end."""
        theme = self._theme
        if not self._word:
            return right
        font = theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(self._word)
        painter.setFont(font)
        painter.setPen(theme.qcolour("ink2"))
        painter.drawText(QRectF(right - width, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word)
        if not self._current:
            return right - width - theme.px(12)
        side = theme.px(16)
        left = right - width - theme.px(6) - side
        draw_icon(painter, theme, "check", "ink2", QRectF(left, (self.height() - side) / 2, side, side))
        return left - theme.px(12)
