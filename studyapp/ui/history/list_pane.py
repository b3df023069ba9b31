"""A list in place of the figures: its name, what is said of it, a table, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.history.line_table import HEAD, ROW, LineTable, TableLook
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.text_block import TextBlock

NARROW = 600


class ListPane(QWidget):
    """`back_wanted` leads back to the figures."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, look: TableLook, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        """Show `model` as `look` says."""
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(12))
        self.back = SecondaryButton(theme, self.tr("Back"), icon_name="back", key="Esc", size="header")
        self.back.clicked.connect(self.back_wanted)
        self._title = ElidedLabel(theme, role="title1")
        top = QHBoxLayout()
        top.setSpacing(theme.px(16))
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        self._column.addLayout(top)
        self._sentence = TextBlock(theme, "", "body", "ink2", selectable=True)
        self._column.addWidget(self._sentence)
        self.table = LineTable(theme, look)
        self.table.setModel(model)
        self.table.setMinimumHeight(theme.px(HEAD + 3 * ROW))
        card = Card(theme, " ")
        self._card = card
        self._hint = ElidedLabel(theme, role="caption", tone="ink2")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        card.add_to_title(self._hint)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.table, 1)
        self._column.addWidget(card, 1)

    def name(self, title: str, hint: str) -> None:
        """Call the table `title` and say beside it what one can do there."""
        self._card.title.setText(title)
        self._card.setAccessibleName(title)
        self.table.setAccessibleName(title)
        self._hint.setText(hint)

    def show_list(self, title: str, sentence: str) -> None:
        """Name what the model has now."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}: {sentence}")
        self.table.fit_columns()

    def sentence(self) -> str:
        """Return what is said."""
        return self._sentence.text()

    # Qt's names from here on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc (Qt's name)."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins of the page (Qt's name)."""
        super().resizeEvent(event)
        px = self._theme.px
        narrow = event.size().width() / self._theme.scale < NARROW
        margins = (12, 8, 12, 12) if narrow else (40, 28, 40, 32)
        self._column.setContentsMargins(*map(px, margins))
