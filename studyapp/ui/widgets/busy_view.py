"""Work under way: what is done, how far it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import percent_text


class BusyView(QWidget):
    """`cancelled` when one does not want to wait."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the view."""
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 480, margins=(24, 24, 24, 24))
        outer.addWidget(scroll)
        card = Card(theme)
        self._words = TextBlock(theme, "", "body")
        card.body.addWidget(self._words)
        self.bar = ProgressBar(theme, self.tr("Progress"))
        card.body.addWidget(self.bar)
        self._share = TextBlock(theme, "", "caption", "ink2")
        card.body.addWidget(self._share)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"), key="Esc", size="header")
        self.cancel.clicked.connect(self.cancelled)
        card.body.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.column.addStretch(1)
        scroll.column.addWidget(card)
        scroll.column.addStretch(2)

    def show_work(self, words: str, share: float = 0.0, *, can_cancel: bool = True) -> None:
        """Show in `words` what is done, and that it is done by `share` (0 to 1)."""
        self._words.setText(words)
        self.bar.set_part(share)
        self._share.setText(percent_text(share))
        self.cancel.setVisible(can_cancel)
