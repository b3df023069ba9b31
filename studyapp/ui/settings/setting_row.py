"""One setting: what it is and means on the left, the control on the right or, where it is narrow, beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.text_block import TextBlock


class SettingRow(QWidget):
    """`name` in the text's own size, `meaning` beneath it as a caption."""

    def __init__(self, theme: Theme, name: str, meaning: str, control: QWidget, parent: QWidget | None = None) -> None:
        """Put `control` beside the words."""
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        self._row.setSpacing(theme.px(16))
        self._theme = theme
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextBlock(theme, name))
        if meaning:
            words.addWidget(TextBlock(theme, meaning, "caption", "ink3"))
        self._row.addLayout(words, 1)
        self._control = control
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_stacked(self, stacked: bool) -> None:
        """Put the control beneath the words, or beside them."""
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._theme.px(8 if stacked else 16))
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._control, side)
