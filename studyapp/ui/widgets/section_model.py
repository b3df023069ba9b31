"""The outline's headings as an item model: a tree of rows, each with its questions and how well they are known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class SectionRow(NamedTuple):
    """A heading: its `depth` (0: top), words, its `questions` with those below, and how many are known how well.

    `short` are the words without what all its siblings begin with ("": the words as they are). `recite` tells that its
    passage is due to be recited again.
    """

    id: bytes
    depth: int
    text: str
    questions: int
    mastered: int = 0
    learning: int = 0
    percent: int = 0
    short: str = ""
    recite: bool = False


class _Node:
    """A row with its place in the tree; `chosen` says whether its own questions are wanted, without those below."""

    __slots__ = ("children", "chosen", "parent", "place", "row")

    def __init__(self, row: SectionRow | None, parent: _Node | None) -> None:
        """Hang the node under `parent`."""
        self.row = row
        self.parent = parent
        self.place = len(parent.children) if parent is not None else 0
        self.children: list[_Node] = []
        self.chosen = True
        if parent is not None:
            parent.children.append(self)

    def matters(self) -> bool:
        """Return whether the row has questions of its own, or nothing below it that could have them."""
        if not self.children:
            return True
        below = sum(child.row.questions for child in self.children if child.row is not None)
        return self.row is not None and self.row.questions > below

    def check_state(self) -> Qt.CheckState:
        """Return whether all, some or none of the questions here and below are wanted."""
        states = {child.check_state() for child in self.children}
        if self.matters():
            states.add(Qt.CheckState.Checked if self.chosen else Qt.CheckState.Unchecked)
        return states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked

    def choose(self, chosen: bool) -> None:
        """Choose or clear the row with all below it."""
        self.chosen = chosen
        for child in self.children:
            child.choose(chosen)


class SectionModel(QAbstractItemModel):
    """One column; `ROW_ROLE` gives the `SectionRow`; check boxes where `checkable`."""

    checks_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, checkable: bool = False) -> None:
        """Make an empty tree."""
        super().__init__(parent)
        self._checkable = checkable
        self._root = _Node(None, None)
        self._by_id: dict[bytes, _Node] = {}

    def set_rows(self, rows: Sequence[SectionRow]) -> None:
        """Take `rows` in document order; each hangs under the last one of lesser depth.

        Where only the figures differ, what is open, current and checked stays as it is; otherwise sections that were
        there before keep their checks and all others are checked.
        """
        if [(row.id, row.depth) for row in rows] == [(row.id, row.depth) for row in self.rows()]:
            for row in rows:
                node = self._by_id[row.id]
                if node.row != row:
                    node.row = row
                    index = self.index_of(row.id)
                    self.dataChanged.emit(index, index)
            return
        chosen = {key: node.chosen for key, node in self._by_id.items()}
        self.beginResetModel()
        self._root = _Node(None, None)
        self._by_id = {}
        open_nodes: list[tuple[int, _Node]] = [(-1, self._root)]
        for row in rows:
            while open_nodes[-1][0] >= row.depth:
                open_nodes.pop()
            node = _Node(row, open_nodes[-1][1])
            open_nodes.append((row.depth, node))
            self._by_id[row.id] = node
            node.chosen = chosen.get(row.id, True)
        self.endResetModel()

    def rows(self) -> tuple[SectionRow, ...]:
        """Return the rows in document order."""
        return tuple(node.row for node in self._by_id.values() if node.row is not None)

    def index_of(self, section_id: bytes) -> QModelIndex:
        """Return the index of a section, invalid when it is not in the tree."""
        node = self._by_id.get(section_id)
        return self.createIndex(node.place, 0, node) if node is not None else QModelIndex()

    def checked_ids(self) -> tuple[bytes, ...]:
        """Return the ids of all sections whose own questions are wanted, in document order."""
        return tuple(key for key, node in self._by_id.items() if node.chosen and node.matters())

    def unchecked_ids(self) -> tuple[bytes, ...]:
        """Return the ids of all sections whose own questions are not wanted, in document order."""
        return tuple(key for key, node in self._by_id.items() if not node.chosen and node.matters())

    def check_only(self, wanted: Collection[bytes]) -> None:
        """Check the sections of these ids and clear all others, without telling of it as of a person's choice."""
        for key, node in self._by_id.items():
            node.chosen = key in wanted
        self._tell_all(QModelIndex())

    def check_all(self, checked: bool) -> None:
        """Check or clear every section."""
        self._root.choose(checked)
        self._tell_all(QModelIndex())
        self.checks_changed.emit()

    # Qt's names from here on

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return the index of child `row` (Qt's name)."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 - Qt overloads this name
        """Return the index of the parent (Qt's name)."""
        above = self._node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many children there are (Qt's name)."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return 1 (Qt's name)."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, spoken words, the row itself, or the check state (Qt's name)."""
        node = self._node(index)
        if node.row is None:
            return None
        if role == ROW_ROLE:
            return node.row
        if role == Qt.ItemDataRole.ToolTipRole and node.row.recite:
            return self.tr("{heading}: to be recited again").format(heading=node.row.text)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return node.row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = self.tr("{heading}, %n question(s), {percent}% mastered", "", node.row.questions).format(
                heading=node.row.text, percent=node.row.percent
            )
            return self.tr("{told}, to be recited").format(told=told) if node.row.recite else told
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable:
            return node.check_state()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or clear a section with all below it (Qt's name)."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._checkable or not index.isValid():
            return False
        self._node(index).choose(Qt.CheckState(value) == Qt.CheckState.Checked)
        self._tell_all(QModelIndex())
        self.checks_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be chosen and, where wanted, checked (Qt's name)."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable and index.isValid() else flags

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root

    def _tell_all(self, parent: QModelIndex) -> None:
        count = self.rowCount(parent)
        if count:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(count - 1, 0, parent))
        for row in range(count):
            self._tell_all(self.index(row, 0, parent))
