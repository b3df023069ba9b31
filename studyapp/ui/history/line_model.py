"""What the item models of the page's tables share: rows that are values, named columns, a role that gives the row."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The row itself."""

Line = TypeVar("Line")


class LineModel(QAbstractTableModel, Generic[Line]):
    """A sub-class names its columns and those whose words stand at the right, and says what a cell tells."""

    columns: ClassVar[type[IntEnum]]
    at_the_right: ClassVar[frozenset[IntEnum]]

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._rows: list[Line] = []

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        raise NotImplementedError

    def words(self, line: Line, column: int) -> str:
        """Return what the cell of `line` in `column` says."""
        raise NotImplementedError

    def told(self, line: Line, column: int, role: int) -> object:
        """Return what the cell tells in a role of the table's own; None where there is nothing."""
        return None

    def set_rows(self, rows: Sequence[Line]) -> None:
        """Show `rows` in place of what there was."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    # Qt's names from here on

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are (Qt's name)."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column (Qt's name)."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, alignment, the row, or what the table tells besides (Qt's name)."""
        if not index.isValid():
            return None
        line, column = self._rows[index.row()], index.column()
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        return self.told(line, column, role)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self.at_the_right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
