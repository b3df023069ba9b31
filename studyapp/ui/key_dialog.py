"""What F1 shows: the keys of the page one is on, and those of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.key_cap import KeyCap
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class KeyList(QDialog):
    """Two short lists, closed by Esc, F1 or its button."""

    def __init__(
        self, theme: Theme, page: Sequence[KeyMeaning], window: Sequence[KeyMeaning], parent: QWidget | None = None
    ) -> None:
        """List the keys of the `page` (none: left out) and of the `window`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(20))
        scroll = ScrollColumn(theme, 560, margins=(28, 24, 28, 16), spacing=8)
        outer.addWidget(scroll, 1)
        if page:
            scroll.column.addWidget(Label(theme, self.tr("On this page"), "title3"))
            scroll.column.addLayout(_grid(theme, page))
            scroll.column.addSpacing(theme.px(16))
        scroll.column.addWidget(Label(theme, self.tr("Everywhere"), "title3"))
        scroll.column.addLayout(_grid(theme, window))
        scroll.column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(28), 0, theme.px(28), 0)
        row.addStretch(1)
        QShortcut(QKeySequence("F1"), self, self.accept)
        close = SecondaryButton(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        outer.addLayout(row)
        wanted = QSize(theme.px(480), theme.px(120 + 36 * (len(page) + len(window)) + (60 if page else 0)))
        limit = parent.window().size() * 0.9 if parent is not None else wanted
        self.resize(wanted.boundedTo(limit))


def _grid(theme: Theme, keys: Sequence[KeyMeaning]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(8))
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, theme.px(96))
    for number, entry in enumerate(keys):
        cap = KeyCap(theme, entry.key)
        grid.addWidget(cap, number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(TextBlock(theme, entry.meaning), number, 1)
    return grid
