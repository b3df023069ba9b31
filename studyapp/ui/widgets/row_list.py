"""A list of rows of two lines, each with a sign and perhaps a check box: only what is in sight is ever drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.check_box import draw_check
from studyapp.ui.widgets.focus_ring import draw_ring
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.list_rows import LazyRows, ListRow, places_changed

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
HEIGHT = 67
SIDE = 16
Index = QModelIndex | QPersistentModelIndex
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class RowModel(QStringListModel):
    """The rows; `ROW_ROLE` gives the `ListRow`.

    Qt's own model counts them: laying out thousands of rows asks for their number at each of them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._rows: Sequence[ListRow] = ()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show `rows`; where the keys are the same in the same order, only the looks change."""
        kept = rows if isinstance(rows, LazyRows) else tuple(rows)
        changed = places_changed(self._rows, kept)
        if changed is None:
            self._rows = kept
            self.setStringList([""] * len(kept))
            return
        self._rows = kept
        # Told row by row: for a change of all of them the view would measure thousands anew.
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def rows(self) -> Sequence[ListRow]:
        """Return the rows."""
        return self._rows

    def place(self, key: bytes) -> int:
        """Return where the row of `key` is (-1: nowhere)."""
        if isinstance(self._rows, LazyRows):
            return self._rows.keys.index(key) if key in self._rows.keys else -1
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be stood at, and nothing else (Qt override)."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows and tells (Qt override)."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}. {row.caption}" if row.caption else row.title
        if role == Qt.ItemDataRole.CheckStateRole and row.checked is not None:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        return None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RowList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of a row (Qt override)."""
        del option, index
        return QSize(self._theme.px(120), self._theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, bar, check, words and sign (Qt override)."""
        theme = self._theme
        row: ListRow = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        current = self._view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.qcolour("sunken"))
        if current:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.qcolour("ink"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.qcolour("line"))
        if current and self._view.keyboard and self._view.hasFocus():
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -3), theme.px(4), theme.px(4))
        left = area.left() + theme.px(SIDE)
        if row.checked is not None:
            side = theme.px(18)
            box = QRectF(left, area.top() + (area.height() - side) / 2, side, side)
            draw_check(painter, theme, box, Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked)
            left += side + theme.px(12)
        self._words(
            painter, QRectF(left, area.top(), area.right() - theme.px(SIDE) - left, area.height()), row, current
        )
        painter.restore()

    def _words(self, painter: QPainter, area: QRectF, row: ListRow, current: bool) -> None:
        theme = self._theme
        font = theme.font("body", bold=current)
        painter.setFont(font)
        painter.setPen(theme.qcolour("ink3" if row.checked is False else "ink"))
        hang = font.pixelSize() / 2 if row.title.startswith(("（", "“", "《")) else 0.0
        line = QRectF(area.left() - hang, area.top() + theme.px(9), area.width() + hang, theme.line("body"))
        shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        left, top = area.left(), area.top() + theme.px(34)
        height = theme.line("caption")
        if row.sign:
            side = theme.px(16)
            draw_icon(painter, theme, row.sign, row.tone, QRectF(left, top + (height - side) / 2, side, side))
            left += side + theme.px(6)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.qcolour(row.tone))
        room = area.right() - left
        shown = painter.fontMetrics().elidedText(row.caption, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, shown)


class RowList(QListView):
    """`chosen` carries the key of the row one stands at, `toggled` the key and the new state of a check.

    `opened` when a row is clicked: where there is room for the list alone, its content comes up.
    """

    chosen = Signal(bytes)
    opened = Signal()
    toggled = Signal(bytes, bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list called `name`."""
        super().__init__(parent)
        self._theme = theme
        self._rows = RowModel(self)
        self._quiet = False
        self.keyboard = False
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(theme.px(HEIGHT))

    def show_rows(self, rows: Sequence[ListRow], current: bytes | None = None) -> None:
        """Show `rows` and stand at `current`, without telling anybody."""
        self._quiet = True
        self._rows.set_rows(rows)
        place = self._rows.place(current) if current is not None else -1
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))
        self._quiet = False
        self.viewport().update()

    def rows(self) -> Sequence[ListRow]:
        """Return the rows shown."""
        return self._rows.rows()

    def current(self) -> bytes | None:
        """Return the key of the row one stands at."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, ListRow) else None

    def go(self, key: bytes) -> None:
        """Stand at the row of `key` and tell it."""
        place = self._rows.place(key)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row one stands at (Qt override)."""
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE)
        if isinstance(row, ListRow) and not self._quiet:
            self.chosen.emit(row.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at a row as soon as the keyboard comes in (Qt override)."""
        self.keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.keyboard and not self.currentIndex().isValid() and self._rows.rows():
            self.setCurrentIndex(self._rows.index(0))
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and where there is none a ring around the place while it has the keyboard (Qt override)."""
        super().paintEvent(event)
        if self._rows.rows() or not self.keyboard or not self.hasFocus():
            return
        draw_ring(self._theme, self.viewport(), QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows and pages, check by Space, leave every other key to the page (Qt override)."""
        self.keyboard = True
        row = self.currentIndex().data(ROW_ROLE)
        if event.key() == Qt.Key.Key_Space and isinstance(row, ListRow) and row.checked is not None:
            self.toggled.emit(row.key, not row.checked)
        elif event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            self.viewport().update()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a check by a click on it, stand at the row by a click anywhere else (Qt override)."""
        self.keyboard = False
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow) or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.checked is not None and event.position().x() < self._theme.px(SIDE + 18 + 10):
            self.toggled.emit(row.key, not row.checked)
        else:
            self.setCurrentIndex(index)
            self.opened.emit()
