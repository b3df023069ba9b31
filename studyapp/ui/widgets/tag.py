"""Tags: one or two words in a small frame, such as the kind of a question."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon

_LOOKS = {
    "neutral": ("line2", "", "ink2", ""),
    "strong": ("ink", "", "ink", ""),
    "good": ("goodL", "goodT", "good", "check"),
    "warn": ("warnL", "warnT", "warn", "cross"),
}


class Tag(QLabel):
    """A tag 22 px high; `tone` is neutral, strong, good or warn, the last two also carry a sign."""

    def __init__(self, theme: Theme, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(text, parent)
        self._theme = theme
        self._look = _LOOKS[tone]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font("caption"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Change what the tag says about its word."""
        self._look = _LOOKS[tone]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for sign and words (Qt override)."""
        sign = self._theme.px(18) if self._look[3] else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._theme.px(8) + sign
        return QSize(width, self._theme.px(22))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words (Qt override)."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, sign and words (Qt override)."""
        del event
        theme = self._theme
        border, fill, tone, sign = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.qcolour(border), 1))
        painter.setBrush(theme.qcolour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        left = theme.px(8)
        if sign:
            side = theme.px(14)
            draw_icon(painter, theme, sign, tone, QRectF(left, (self.height() - side) / 2, side, side))
            left += theme.px(18)
        painter.setPen(theme.qcolour(tone))
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.text(),
        )
