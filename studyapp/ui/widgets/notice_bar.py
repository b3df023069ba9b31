"""A notice in the window: one sentence, a sign, at most two actions; it never closes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import IconButton, SecondaryButton
from studyapp.ui.widgets.icon import icon_pixmap
from studyapp.ui.widgets.text_block import TextBlock

_SIGNS = {"neutral": ("info", "ink2"), "good": ("check", "good"), "warn": ("warning", "warn")}


class NoticeBar(QFrame):
    """`tone` is neutral, good or warn; `acted`, `acted_otherwise` tell of the buttons, `dismissed` of the cross."""

    acted = Signal()
    acted_otherwise = Signal()
    dismissed = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        tone: str = "neutral",
        *,
        action: str = "",
        otherwise: str = "",
        dismissable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `sentence`, and a button with the words `action`, and one with `otherwise`, when there are some."""
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        row.setSpacing(theme.px(12))
        name, colour = _SIGNS[tone]
        sign = QLabel()
        sign.setPixmap(icon_pixmap(theme, name, colour))
        sign.setFixedSize(theme.px(20), theme.line("body"))
        sign.setAccessibleName(" ")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._block = TextBlock(theme, sentence, "body", "ink", selectable=True)
        row.addWidget(self._block, 1, Qt.AlignmentFlag.AlignVCenter)
        for words, pressed in ((action, self.acted), (otherwise, self.acted_otherwise)):
            if not words:
                continue
            button = SecondaryButton(theme, words, size="small")
            button.clicked.connect(pressed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        if dismissable:
            cross = IconButton(theme, "cross", self.tr("Close this notice"), size="small")
            cross.clicked.connect(self.dismissed)
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(sentence)

    def sentence(self) -> str:
        """Return what the notice says."""
        return self._block.text()
