"""What is shown when the data cannot be opened: one sentence, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class StartProblemPage(QWidget):
    """Says what is wrong with a data file and offers the ways out."""

    again_requested = Signal()
    folder_requested = Signal()
    set_aside_requested = Signal()

    def __init__(self, theme: Theme, sentence: str, *, can_set_aside: bool, parent: QWidget | None = None) -> None:
        """Show `sentence`; a damaged file `can_set_aside` and be replaced by a new one."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = ScrollColumn(theme, 640, margins=(24, 24, 24, 24), spacing=16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.addStretch(2)
        column.addWidget(TextBlock(theme, self.tr("Your data cannot be opened"), "title1"))
        column.addWidget(TextBlock(theme, sentence, "running", selectable=True))
        column.addWidget(TextBlock(theme, self.tr("Nothing has been changed or deleted."), "body", "ink2"))
        ways = QWidget()
        flow = FlowLayout(ways, gap=theme.px(12), line_gap=theme.px(12))
        self.again = PrimaryButton(theme, self.tr("Try again"), size="large")
        self.again.clicked.connect(self.again_requested)
        flow.addWidget(self.again)
        folder = SecondaryButton(theme, self.tr("Open the data folder"), size="large")
        folder.clicked.connect(self.folder_requested)
        flow.addWidget(folder)
        if can_set_aside:
            aside = SecondaryButton(theme, self.tr("Set the damaged file aside and begin a new one"), size="large")
            aside.clicked.connect(self.set_aside_requested)
            flow.addWidget(aside)
        column.addWidget(ways)
        column.addStretch(3)
        self.setFocusProxy(self.again)
