"""The table of sittings as an item model: named columns, a role to sort by, a role that gives the row."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.quiz.request import QuizMode
from studyapp.ui.history.view import SittingLine
from studyapp.ui.wording import duration_clock, mode_name, number_text

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    MODE = 1
    TITLE = 2
    SCORE = 3
    TIME = 4


class SittingsTable(QAbstractTableModel):
    """Rows are `SittingLine`s; `set_rows` and `add_rows` are the only ways in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._rows: list[SittingLine] = []

    def set_rows(self, rows: Sequence[SittingLine]) -> None:
        """Show `rows` in place of what there was."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    # Qt's names from here on

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many sittings there are (Qt's name)."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column (Qt's name)."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("When"), self.tr("Way"), self.tr("Set"), self.tr("Score"), self.tr("Time"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, alignment, the value to sort by, or the row (Qt's name)."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if role == ROW_ROLE:
            return line
        if role == SORT_ROLE:
            return self._sort_value(line, Column(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.TITLE:
            return self._words(line, Column.TITLE)  # a long one ends in …
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _words(self, line: SittingLine, column: Column) -> str:
        sitting = line.row.sitting
        if column is Column.WHEN:
            return line.when
        if column is Column.MODE:
            return mode_name(sitting.mode)
        if column is Column.TITLE:
            return sitting.title or line.set_name
        if column is Column.SCORE:
            if sitting.finished_at is None:
                return self.tr("open, {done} of {total}").format(done=line.row.answered, total=sitting.questions)
            if sitting.mode is QuizMode.EXAM:
                return self.tr("{points} points").format(points=number_text(line.row.points))
            # Of a challenge nothing was asked behind the mistake that ended it.
            asked = line.row.answered if sitting.mode is QuizMode.CHALLENGE else sitting.questions
            return f"{line.row.right} / {asked}"
        return duration_clock(line.row.elapsed)

    def _sort_value(self, line: SittingLine, column: Column) -> object:
        sitting = line.row.sitting
        if column is Column.WHEN:
            return sitting.started_at
        if column is Column.SCORE:
            return line.row.points / sitting.possible if sitting.possible else 0.0
        if column is Column.TIME:
            return line.row.elapsed
        return self._words(line, column)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in (Column.SCORE, Column.TIME) else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
