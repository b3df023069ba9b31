"""A few lines of text to write into."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studyapp.ui.theme import Theme


class TextArea(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    def __init__(self, theme: Theme, name: str, text: str, lines: int, parent: QWidget | None = None) -> None:
        """Show `text` in `lines` lines."""
        super().__init__(text, parent)
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        height = QFontMetrics(theme.font("body")).lineSpacing() * lines + theme.px(22)
        self.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column (Qt override)."""
        return QSize(40, self.height())
