"""The legend of the mastery bars: three small swatches with their words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label


class Swatch(QWidget):
    """A small block of one colour."""

    def __init__(
        self,
        theme: Theme,
        token: str,
        width: int = 12,
        height: int = 8,
        *,
        edged: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a swatch of the colour `token`, `width` by `height` px at 100 %; `edged` draws a hairline around it."""
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self._edged = edged
        self.setFixedSize(theme.px(width), theme.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the block (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.qcolour("line"), 1) if self._edged else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.qcolour(self._token))
        inset = 0.5 if self._edged else 0.0
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, self._theme.px(2), self._theme.px(2))


class MasteryLegend(QWidget):
    """Mastered, learning, not asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the legend."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        words = (("good", self.tr("mastered")), ("goodM", self.tr("learning")), ("line", self.tr("not asked")))
        for place, (token, word) in enumerate(words):
            if place:
                row.addSpacing(theme.px(8))
            row.addWidget(Swatch(theme, token))
            row.addWidget(Label(theme, word, role="caption", tone="ink2"))
