"""The answers behind a figure: the figure in a sentence, and every answer that makes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.history.answers_table import AnswerColumn, AnswersTable
from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.line_table import TableLook
from studyapp.ui.history.list_pane import ListPane
from studyapp.ui.history.view import AnswerLine, AnswersView
from studyapp.ui.theme import Theme

WIDEST_GIVEN = 240
LOOK = TableLook(
    columns=len(AnswerColumn),
    stretched=AnswerColumn.QUESTION,
    quiet=(AnswerColumn.WHEN, AnswerColumn.SECONDS),
    yielding=(AnswerColumn.GIVEN, AnswerColumn.SECONDS, AnswerColumn.WHEN),
    least=220,
)


class AnswersPane(ListPane):
    """`opened` carries the answer whose question is to be looked at, `more_wanted` asks for the next page."""

    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        self.model = AnswersTable()
        super().__init__(theme, LOOK._replace(widest=theme.px(WIDEST_GIVEN)), self.model, parent)
        self.model.setParent(self)
        self.name(self.tr("Answers behind the figure"), self.tr("Double click shows the question"))
        self.model.more_wanted.connect(self.more_wanted)
        self.table.opened.connect(self._open)

    def show_answers(self, view: AnswersView) -> None:
        """Show the answers of a figure."""
        self.model.set_rows(view.lines, more=view.more)
        self.show_list(view.title, view.sentence)

    def add_answers(self, lines: Sequence[AnswerLine], *, more: bool) -> None:
        """Show further ones below."""
        self.model.add_rows(lines, more=more)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if line is not None:
            self.opened.emit(line.answer)
