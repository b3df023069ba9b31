"""The sections with mastery, accuracy and forecast as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.ui.history.outlook_words import accuracy_words, forecast_words
from studyapp.ui.history.view import SectionLine
from studyapp.ui.wording import number_text

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
INDENT = "\u2003"


class OutlookColumn(IntEnum):
    """The columns, from left to right."""

    SECTION = 0
    MASTERED = 1
    ACCURACY = 2
    FORECAST = 3


class OutlookTable(QAbstractTableModel):
    """Rows are `SectionLine`s; `set_rows` is the only way in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._rows: tuple[SectionLine, ...] = ()

    def set_rows(self, rows: Sequence[SectionLine]) -> None:
        """Show `rows` in place of what there was."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    # Qt's names from here on

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many sections there are (Qt's name)."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else len(OutlookColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column (Qt's name)."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Section"), self.tr("Mastered"), self.tr("Accuracy"), self.tr("Likely remembered"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, alignment, or the row (Qt's name)."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == OutlookColumn.SECTION:
            return line.row.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line, OutlookColumn(index.column()))
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _words(self, line: SectionLine, column: OutlookColumn) -> str:
        if column is OutlookColumn.SECTION:
            return INDENT * line.row.depth + (line.row.short or line.row.text)
        if column is OutlookColumn.MASTERED:
            counts = f"{number_text(line.row.mastered)} / {number_text(line.row.questions)}"
            return f"{line.row.percent}% ({counts})"
        if column is OutlookColumn.ACCURACY:
            return accuracy_words(line.answers, line.right)
        return forecast_words(line.forecast, line.learnt)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == OutlookColumn.SECTION else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
