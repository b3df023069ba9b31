"""The answers behind a figure: the figure in a sentence, and every answer that makes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.history.answers_table import ROW_ROLE, AnswerColumn, AnswersTable
from studyapp.ui.history.line_table import HEAD, ROW, LineTable, TableLook
from studyapp.ui.history.view import AnswerLine, AnswersView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.text_block import TextBlock

NARROW = 600
LOOK = TableLook(
    columns=len(AnswerColumn),
    stretched=AnswerColumn.QUESTION,
    quiet=(AnswerColumn.WHEN, AnswerColumn.SECONDS),
    yielding=(AnswerColumn.GIVEN, AnswerColumn.SECONDS, AnswerColumn.WHEN),
    least=220,
)
WIDEST_GIVEN = 240


class AnswersPane(QWidget):
    """`back_wanted` leads back to the figures, `opened` carries the answer whose question is to be looked at."""

    back_wanted = Signal()
    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
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
        self.model = AnswersTable(self)
        self.model.more_wanted.connect(self.more_wanted)
        self.table = LineTable(theme, LOOK._replace(widest=theme.px(WIDEST_GIVEN)))
        self.table.setAccessibleName(self.tr("Answers"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(theme.px(HEAD + 3 * ROW))
        self.table.opened.connect(self._open)
        card = Card(theme, self.tr("Answers behind the figure"))
        card.add_to_title(Label(theme, self.tr("Double click shows the question"), role="caption", tone="ink2"))
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.table, 1)
        self._card = card
        self._column.addWidget(card, 1)

    def show_answers(self, view: AnswersView) -> None:
        """Show the answers of a figure."""
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self.setAccessibleName(f"{view.title}: {view.sentence}")
        self.model.set_rows(view.lines, more=view.more)
        self.table.fit_columns()

    def add_answers(self, lines: Sequence[AnswerLine], *, more: bool) -> None:
        """Show further ones below."""
        self.model.add_rows(lines, more=more)

    def sentence(self) -> str:
        """Return what is said of the figure."""
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

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if line is not None:
            self.opened.emit(line.answer)
