"""The answers behind a figure as an item model; further pages are asked for as one scrolls down."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from studyapp.ui.history.line_model import Index, LineModel
from studyapp.ui.history.line_table import TONE_ROLE
from studyapp.ui.history.view import AnswerLine
from studyapp.ui.questions.answer_words import seconds_text
from studyapp.ui.wording import kind_name


class AnswerColumn(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    QUESTION = 1
    GIVEN = 2
    OUTCOME = 3
    SECONDS = 4


class AnswersTable(LineModel[AnswerLine]):
    """Rows are `AnswerLine`s; `set_rows` and `add_rows` are the only ways in, `more_wanted` asks for the latter."""

    columns = AnswerColumn
    at_the_right = frozenset({AnswerColumn.SECONDS})
    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._more = False

    def set_rows(self, rows: Sequence[AnswerLine], *, more: bool = False) -> None:
        """Show `rows` in place of what there was; `more` follow."""
        self._more = more
        super().set_rows(rows)

    def add_rows(self, rows: Sequence[AnswerLine], *, more: bool) -> None:
        """Show `rows` after those there are."""
        self._more = more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("When"), self.tr("Question"), self.tr("Your answer"), self.tr("Result"), self.tr("Seconds")

    def told(self, line: AnswerLine, column: int, role: int) -> object:
        """Return long words as a tool tip, and the colour of an outcome."""
        if role == Qt.ItemDataRole.ToolTipRole and column in (AnswerColumn.QUESTION, AnswerColumn.GIVEN):
            return self.words(line, column)
        if role == TONE_ROLE and column == AnswerColumn.OUTCOME and line.answer.shown:
            return "good" if line.answer.record.right else "warn"
        return None

    def words(self, line: AnswerLine, column: int) -> str:
        """Return what a cell says."""
        record = line.answer.record
        if column == AnswerColumn.WHEN:
            return line.when
        if column == AnswerColumn.QUESTION:
            return line.stem or self.tr("{kind}, no longer readable").format(kind=kind_name(record.kind))
        if column == AnswerColumn.GIVEN:
            return line.given
        if column == AnswerColumn.SECONDS:
            return seconds_text(record.elapsed)
        if not line.answer.shown:
            return self.tr("not handed in")
        if record.right:
            return self.tr("✓ right")
        return self.tr("– partly") if record.fraction > 0 else self.tr("✕ wrong")

    # Qt's names from here on

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether more follow (Qt's name)."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once (Qt's name)."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()
