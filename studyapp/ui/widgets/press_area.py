"""An area with content of its own that is pressed as a whole: by a click, by Enter, or by Space."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class PressArea(QAbstractButton):
    """Give it a layout with labels; it lights up under the pointer and has a ring for the keyboard."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty area that a screen reader calls `name`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # Qt's names from here on

    def sizeHint(self) -> QSize:
        """Return the size of the content (Qt's name)."""
        layout = self.layout()
        return QSize() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the content (Qt's name)."""
        layout = self.layout()
        return QSize() if layout is None else layout.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter as by Space (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint light and ring behind the content (Qt's name)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.px(6)
        area = QRectF(self.rect())
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setBrush(theme.qcolour("line" if self.isDown() else "sunken"))
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
