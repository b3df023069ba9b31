"""The tab 导入记录: what was imported, when and from which file, and the way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.bank.view import ImportLine
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import TwoPanes
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class ImportsView(ScrollColumn):
    """`undo_wanted` carries the number of an import."""

    undo_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, empty."""
        super().__init__(theme, 860, margins=(32, 16, 32, 24), spacing=12, parent=parent)
        self._theme = theme
        self._notices = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(12))
        self.column.addLayout(self._notices)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.buttons: dict[int, SecondaryButton] = {}

    def switched(self) -> tuple[TwoPanes, ...]:
        """Return no panes: there is one thing to see."""
        return ()

    def show_imports(self, lines: Sequence[ImportLine]) -> None:
        """Show the imports, the latest first."""
        theme = self._theme
        clear_layout(self._list)
        self.buttons = {}
        if not lines:
            self._list.addWidget(TextBlock(theme, self.tr("Nothing has been imported yet."), "body", "ink2"))
        for line in lines:
            card = Card(theme)
            card.setAccessibleName(line.title)
            row = QHBoxLayout()
            row.setSpacing(theme.px(12))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(TextBlock(theme, line.title, "body", bold=True))
            words.addWidget(TextBlock(theme, line.said, "caption", "ink2"))
            row.addLayout(words, 1)
            if line.can_undo:
                undo = SecondaryButton(theme, self.tr("Take back"), icon_name="again", size="small")
                undo.setAccessibleName(self.tr("Take back: %1").replace("%1", line.title))
                undo.clicked.connect(lambda _on=False, number=line.number: self.undo_wanted.emit(number))
                row.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
                self.buttons[line.number] = undo
            card.body.addLayout(row)
            self._list.addWidget(card)

    def show_notice(self, sentence: str, tone: str = "neutral") -> None:
        """Say what taking back did ("": nothing)."""
        clear_layout(self._notices)
        if sentence:
            self._notices.addWidget(NoticeBar(self._theme, sentence, tone))
