"""What F1 shows: what the page one is on is for, its keys and those of the window, and on demand all other pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.page_help import TOPICS, PageHelp, page_help
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.key_cap import KeyCap
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock

_SIZE = QSize(560, 600)


class HelpDialog(QDialog):
    """Short enough to be read at a glance; closed by Esc, F1 or its button."""

    def __init__(
        self,
        theme: Theme,
        topic: str,
        page: Sequence[KeyMeaning],
        window: Sequence[KeyMeaning],
        parent: QWidget | None = None,
    ) -> None:
        """Tell of the page `topic` ("": of none), of the keys of the `page` (none: left out) and of the `window`."""
        super().__init__(parent)
        self._theme = theme
        self._topic = topic
        self.setWindowTitle(self.tr("Help"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(20))
        self._scroll = ScrollColumn(theme, 560, margins=(28, 24, 28, 16), spacing=8)
        outer.addWidget(self._scroll, 1)
        column = self._scroll.column
        help_ = page_help(topic)
        if help_ is not None:
            column.addLayout(self._told(help_, "title1"))
        if page:
            column.addWidget(Label(theme, self.tr("Keys on this page"), "title3"))
            column.addLayout(_grid(theme, page))
            column.addSpacing(theme.px(16))
        column.addWidget(Label(theme, self.tr("Keys everywhere"), "title3"))
        column.addLayout(_grid(theme, window))
        self._others = QVBoxLayout()
        self._others.setContentsMargins(0, theme.px(16), 0, 0)
        self._others.setSpacing(theme.px(8))
        column.addLayout(self._others)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(28), 0, theme.px(28), 0)
        self.all_pages = QuietButton(theme, self.tr("All pages"))
        self.all_pages.clicked.connect(self._tell_others)
        row.addWidget(self.all_pages)
        row.addStretch(1)
        QShortcut(QKeySequence("F1"), self, self.accept)
        close = SecondaryButton(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        outer.addLayout(row)
        wanted = QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height()))
        limit = parent.window().size() * 0.9 if parent is not None else wanted
        self.resize(wanted.boundedTo(limit))
        # Arrow keys scroll at once: the dialog is read, not filled in.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Help"))
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_others(self) -> None:
        """Tell of all other pages beneath, once."""
        self.all_pages.setEnabled(False)
        first: QWidget | None = None
        for topic in TOPICS:
            help_ = page_help(topic)
            if help_ is not None and topic != self._topic:
                told = QWidget()
                told.setLayout(self._told(help_, "title3"))
                self._others.addWidget(told)
                told.show()
                first = first or told
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is not None:
            self._scroll.show_whole(first)

    def _told(self, help_: PageHelp, role: str) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, theme.px(12))
        column.setSpacing(theme.px(4))
        column.addWidget(Label(theme, help_.title, role))
        column.addWidget(TextBlock(theme, help_.purpose, "running", "ink2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(help_.steps):
            grid.addWidget(Label(theme, str(number + 1), "body", "ink3"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextBlock(theme, step), number, 1)
        column.addLayout(grid)
        return column


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
