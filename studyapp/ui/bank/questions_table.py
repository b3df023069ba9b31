"""Questions as an item model over their ids: a row is asked for when it comes into sight, never all of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.ui.bank.view import QuestionLine
from studyapp.ui.questions.stems import one_line
from studyapp.ui.questions.wording import status_name
from studyapp.ui.wording import kind_name

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 64
"""Rows that are asked for at a time."""
KEPT = 4096
"""Rows that are remembered."""
Index = QModelIndex | QPersistentModelIndex
Lines = Callable[[Sequence[bytes]], Sequence[QuestionLine]]


class Column(IntEnum):
    """The columns, from left to right."""

    STEM = 0
    KIND = 1
    SECTION = 2
    STATUS = 3


class QuestionsTable(QAbstractTableModel):
    """Rows are questions by id; `show_ids` and `add_ids` are the only ways in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._ids: list[bytes] = []
        self._lines: Lines = _no_lines
        self._known: OrderedDict[bytes, QuestionLine] = OrderedDict()

    def show_ids(self, ids: Sequence[bytes], lines: Lines) -> None:
        """Show the questions `ids`; `lines` gives the rows of some of them."""
        self._lines = lines
        self._known.clear()
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def add_ids(self, ids: Sequence[bytes]) -> None:
        """Show more questions behind those that are there."""
        if ids:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
            self._ids += ids
            self.endInsertRows()

    def forget_lines(self) -> None:
        """Ask anew for the rows in sight: their questions have changed, their order has not."""
        self._known.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def ids(self) -> Sequence[bytes]:
        """Return the ids in the order shown."""
        return self._ids

    def id_at(self, row: int) -> bytes | None:
        """Return the id of a row, None where there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def line(self, row: int) -> QuestionLine | None:
        """Return a row; None for a question that is gone."""
        id_ = self._ids[row]
        if id_ not in self._known:
            first = row - row % PAGE
            for line in self._lines(self._ids[first : first + PAGE]):
                self._known[line.id] = line
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return self._known.get(id_)

    # Qt's names from here on

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many questions there are (Qt's name)."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column (Qt's name)."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Question"), self.tr("Kind"), self.tr("Section"), self.tr("Status"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words or the row (Qt's name)."""
        if not index.isValid() or role not in (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self.line(index.row())
        if role == ROW_ROLE or line is None:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.KIND, Column.STATUS):
            return None
        return _words(line, Column(index.column()))


def _words(line: QuestionLine, column: Column) -> str:
    if column is Column.STEM:
        return one_line(line.stem)
    if column is Column.KIND:
        return kind_name(line.kind)
    return line.section if column is Column.SECTION else status_name(line.status)


def _no_lines(_ids: Sequence[bytes]) -> Sequence[QuestionLine]:
    return ()
