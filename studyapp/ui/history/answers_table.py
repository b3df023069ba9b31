"""The answers behind a figure as an item model; further pages are asked for as one scrolls down."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studyapp.ui.history.line_table import TONE_ROLE
from studyapp.ui.history.view import AnswerLine
from studyapp.ui.questions.answer_words import seconds_text
from studyapp.ui.wording import kind_name

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class AnswerColumn(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    QUESTION = 1
    GIVEN = 2
    OUTCOME = 3
    SECONDS = 4


class AnswersTable(QAbstractTableModel):
    """Rows are `AnswerLine`s; `set_rows` and `add_rows` are the only ways in, `more_wanted` asks for the latter."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._rows: list[AnswerLine] = []
        self._more = False

    def set_rows(self, rows: Sequence[AnswerLine], *, more: bool) -> None:
        """Show `rows` in place of what there was; `more` follow."""
        self.beginResetModel()
        self._rows, self._more = list(rows), more
        self.endResetModel()

    def add_rows(self, rows: Sequence[AnswerLine], *, more: bool) -> None:
        """Show `rows` after those there are."""
        self._more = more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    # Qt's names from here on

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether more follow (Qt's name)."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once (Qt's name)."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many answers there are so far (Qt's name)."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else len(AnswerColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column (Qt's name)."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("When"), self.tr("Question"), self.tr("Your answer"), self.tr("Result"), self.tr("Seconds"))[
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, alignment, colour, or the row (Qt's name)."""
        if not index.isValid():
            return None
        line, column = self._rows[index.row()], AnswerColumn(index.column())
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (AnswerColumn.QUESTION, AnswerColumn.GIVEN):
            return self._words(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == TONE_ROLE and column is AnswerColumn.OUTCOME and line.answer.shown:
            return "good" if line.answer.record.right else "warn"
        return None

    def _words(self, line: AnswerLine, column: AnswerColumn) -> str:
        record = line.answer.record
        if column is AnswerColumn.WHEN:
            return line.when
        if column is AnswerColumn.QUESTION:
            return line.stem or self.tr("{kind}, no longer readable").format(kind=kind_name(record.kind))
        if column is AnswerColumn.GIVEN:
            return line.given
        if column is AnswerColumn.SECONDS:
            return seconds_text(record.elapsed)
        if not line.answer.shown:
            return self.tr("not handed in")
        if record.right:
            return self.tr("✓ right")
        return self.tr("– partly") if record.fraction > 0 else self.tr("✕ wrong")


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == AnswerColumn.SECONDS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
