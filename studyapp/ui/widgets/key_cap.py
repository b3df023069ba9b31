"""Key caps: the name of a key in a small frame, beside what it does; left out when the text is large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label

HIDDEN_FROM = 1.5
"""From this text size on there are no key caps: the words need the room."""


def key_caps_shown(theme: Theme) -> bool:
    """Return whether key caps are drawn at the theme's text size."""
    return theme.scale < HIDDEN_FROM


def key_cap_size(theme: Theme, key: str) -> QSize:
    """Return the size of the cap of `key` in px."""
    return QSize(
        QFontMetrics(theme.font("caption")).horizontalAdvance(key) + 2 * theme.px(6) + 2,
        theme.px(20),
    )


def draw_key_cap(painter: QPainter, theme: Theme, key: str, target: QRectF, border: QColor, text: QColor) -> None:
    """Paint the cap of `key` into `target`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(target.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    painter.setPen(text)
    painter.setFont(theme.font("caption"))
    painter.drawText(target, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """The cap of one key; not told to screen readers by itself, its hint is."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        """Show `key`."""
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setFixedSize(key_cap_size(theme, key))
        self.setAccessibleName(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap (Qt override)."""
        del event
        painter = QPainter(self)
        theme = self._theme
        draw_key_cap(painter, theme, self._key, QRectF(self.rect()), theme.qcolour("line2"), theme.qcolour("ink2"))


class KeyHint(QWidget):
    """A key and what it does, as in the bar at the foot of a page; hides itself when the text is large."""

    def __init__(self, theme: Theme, key: str, meaning: str, parent: QWidget | None = None) -> None:
        """Show the cap of `key` and `meaning`."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(KeyCap(theme, key))
        row.addWidget(Label(theme, meaning, "caption", "ink2"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{key} {meaning}")
        # Never setVisible(True): without a parent yet it would open a window of its own for a moment.
        if not key_caps_shown(theme):
            self.hide()
