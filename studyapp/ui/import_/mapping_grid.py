"""The first rows of a table under what each of its columns is taken for, which one can correct."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from studyapp.ui.import_.view import TableView
from studyapp.ui.import_.wording import field_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.focus_ring import draw_ring
from studyapp.ui.widgets.icon import draw_icon

Index = QModelIndex | QPersistentModelIndex
HEAD, ROW = 40, 36
ROWS = 6
"""Sample rows that are shown."""
LEAST, MOST = 72, 240
REPEATABLE = ("", "section", "tags", "knowledge")
"""What several columns can be together."""
OPTIONS = "ABCDEFGH"
FIELDS = (
    "stem",
    "answer",
    "kind",
    *(f"option_{letter.lower()}" for letter in OPTIONS),
    "options",
    "explanation",
    "section",
    "knowledge",
    "difficulty",
    "tags",
    "accepted",
    "pool",
    "",
)
"""What a column can be taken for; a reader may know more, which stay as they are."""


class MappingTable(QAbstractTableModel):
    """The sample rows of a table; `show_table` is the only way in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._view = TableView()
        self._width = 0

    def show_table(self, view: TableView) -> None:
        """Show the sample of a table."""
        self.beginResetModel()
        self._view = view
        self._width = max((len(row) for row in (view.columns, view.fields, *view.sample)), default=0)
        self.endResetModel()

    def field(self, column: int) -> str:
        """Return what a column is taken for ("": nothing)."""
        return self._view.fields[column] if column < len(self._view.fields) else ""

    def fields(self) -> tuple[str, ...]:
        """Return what all columns are taken for."""
        return tuple(self.field(column) for column in range(self._width))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many sample rows there are (Qt's name)."""
        return 0 if parent.isValid() else min(len(self._view.sample), ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are (Qt's name)."""
        return 0 if parent.isValid() else self._width

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is taken for, or the number of a row (Qt's name)."""
        if orientation is Qt.Orientation.Vertical:
            known = role == Qt.ItemDataRole.DisplayRole and section < len(self._view.numbers)
            return str(self._view.numbers[section]) if known else None
        if role == Qt.ItemDataRole.DisplayRole:
            return field_name(self.field(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._view.columns[section] if section < len(self._view.columns) else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell (Qt's name)."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self._view.sample[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{field_name(self.field(index.column()))}: {text}"
        return " ".join(text.split()) if role == Qt.ItemDataRole.DisplayRole else text


class _Head(QHeaderView):
    """The head of the grid: what a column is taken for in bold, with a chevron."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.px(HEAD))
        self.setMinimumSectionSize(theme.px(LEAST))

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        """Paint one head (Qt's name)."""
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.qcolour("sunken"))
        painter.fillRect(QRectF(rect.right(), rect.top(), 1, rect.height()), theme.qcolour("line"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.qcolour("line"))
        model = self.model()
        used = isinstance(model, MappingTable) and model.field(section) not in ("", "ignore")
        painter.setFont(theme.font("caption", bold=used))
        painter.setPen(theme.qcolour("ink" if used else "ink3"))
        side = theme.px(14)
        area = rect.adjusted(theme.px(10), 0, -theme.px(12) - side, 0)
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        target = QRectF(rect.right() - side - theme.px(8), rect.top() + (rect.height() - side) / 2, side, side)
        draw_icon(painter, theme, "chevron", "ink2", target)
        painter.restore()


class MappingGrid(QTableView):
    """`corrected` carries what all columns are taken for, after one was corrected; `stood` the column one stands at."""

    corrected = Signal(object)
    stood = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty grid."""
        super().__init__(parent)
        self._theme = theme
        self.table = MappingTable(self)
        self.setModel(self.table)
        self.setAccessibleName(self.tr("First rows of the table"))
        head = _Head(theme, self)
        self.setHorizontalHeader(head)
        head.sectionClicked.connect(self.ask)
        self.setFont(theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumWidth(theme.px(44))
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, view: TableView) -> None:
        """Show the sample of a table."""
        column = max(0, self.currentIndex().column())
        self.table.show_table(view)
        metrics = QFontMetrics(self._theme.font("caption", bold=True))
        for place in range(self.table.columnCount()):
            texts = [field_name(self.table.field(place)), *(row[place] for row in view.sample if place < len(row))]
            widest = max((metrics.horizontalAdvance(text[:40]) for text in texts), default=0) + self._theme.px(40)
            self.setColumnWidth(place, min(max(widest, self._theme.px(LEAST)), self._theme.px(MOST)))
        rows = max(1, min(self.table.rowCount(), ROWS))
        self.setFixedHeight(self._theme.px(HEAD + rows * ROW) + self.horizontalScrollBar().sizeHint().height())
        if self.table.rowCount() and self.table.columnCount():
            self.setCurrentIndex(self.table.index(0, min(column, self.table.columnCount() - 1)))

    def take_for(self, column: int, name: str) -> None:
        """Take a column for `name`; a field that only one column can be leaves the one that had it."""
        fields = list(self.table.fields())
        if name not in REPEATABLE:
            fields = ["" if field == name else field for field in fields]
        fields[column] = name
        self.corrected.emit(tuple(fields))

    def ask(self, column: int) -> None:
        """Offer what a column can be, under its head."""
        menu = QMenu(self)
        for name in FIELDS:
            action = menu.addAction(field_name(name))
            action.setCheckable(True)
            action.setChecked(name == self.table.field(column))
            action.triggered.connect(lambda _on, name=name: self.take_for(column, name))
        left = self.columnViewportPosition(column) + self.verticalHeader().width()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().topLeft() + QPoint(left, self._theme.px(HEAD))))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which column one stands at (Qt's name)."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.stood.emit(current.column())
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and a ring around the column one stands at while the grid has the keyboard (Qt's name)."""
        super().paintEvent(event)
        column = self.currentIndex().column()
        if not self.hasFocus() or column < 0:
            return
        height = min(
            self.viewport().height(), self.rowViewportPosition(self.table.rowCount() - 1) + self._theme.px(ROW)
        )
        ring = QRectF(self.columnViewportPosition(column), 0, self.columnWidth(column) - 1, height - 1)
        draw_ring(self._theme, self.viewport(), ring.adjusted(1, 1, -1, -1))
