"""The table of questions as it is seen: one line a question, as wide as there is room, several chosen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from question_bank.model import QuestionKind, QuestionStatus
from studyapp.ui.bank.questions_table import Column, Lines, QuestionsTable
from studyapp.ui.questions.wording import status_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.focus_ring import draw_ring
from studyapp.ui.wording import kind_name

ROW = 38
SECTION = 160
LEAST_STEM = 320


class _Cells(QStyledItemDelegate):
    """Shows every row as chosen while all of them are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Mark the cell as chosen (Qt's name)."""
        super().initStyleOption(option, index)
        view = self.parent()
        if isinstance(view, QuestionsList) and view.all_chosen:
            state: QStyle.StateFlag = option.state
            option.state = state | QStyle.StateFlag.State_Selected


class QuestionsList(QTableView):
    """`stood` carries the id of the question one stands at, `chosen` how many are chosen, `opened` comes by Enter.

    `all_chosen` stands for a selection of all rows: Qt would go through each of them with every stroke it paints.
    """

    stood = Signal(bytes)
    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._theme = theme
        self.all_chosen = False
        self._keyboard = False
        self.table = QuestionsTable(self)
        self.setItemDelegate(_Cells(self))
        self.setModel(self.table)
        self.setAccessibleName(self.tr("Questions"))
        self.setFont(theme.font("body"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(theme.px(ROW))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def show_ids(self, ids: Sequence[bytes], lines: Lines, current: bytes | None) -> None:
        """Show the questions `ids` and stand at `current`, or at the first."""
        self.table.show_ids(ids, lines)
        place = ids.index(current) if current in ids else 0
        self.all_chosen = False
        if ids:
            self.selectRow(place)
        else:
            self.chosen.emit(0)

    def stand_at(self, row: int) -> None:
        """Stand at a row."""
        if 0 <= row < self.table.rowCount():
            self.selectRow(row)

    def chosen_ids(self) -> tuple[bytes, ...]:
        """Return the ids of the questions that are chosen, in the order shown."""
        if self.all_chosen:
            return tuple(self.table.ids())
        # By ranges: an index for each of a hundred thousand rows would hold the window up.
        ranges = self.selectionModel().selection()
        rows: set[int] = set()
        for place in range(ranges.count()):
            one = ranges.at(place)
            rows.update(range(one.top(), one.bottom() + 1))
        return tuple(id_ for row in sorted(rows) if (id_ := self.table.id_at(row)) is not None)

    # Qt's names from here on

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Choose all questions (Qt's name)."""
        self.all_chosen = self.table.rowCount() > 0
        self.chosen.emit(self.table.rowCount())
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is chosen and where one stands (Qt's name)."""
        super().selectionChanged(selected, deselected)
        if self.all_chosen:
            self.all_chosen = False
            self.viewport().update()
        ranges = self.selectionModel().selection()
        self.chosen.emit(sum(one.height() for one in (ranges.at(place) for place in range(ranges.count()))))
        id_ = self.table.id_at(self.currentIndex().row())
        if id_ is not None:
            self.stood.emit(id_)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at a row as soon as the keyboard comes in (Qt's name)."""
        if not self.currentIndex().isValid():
            self.stand_at(0)
        self._keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the row one stands at, where the keyboard came in (Qt's name)."""
        super().paintEvent(event)
        row = self.currentIndex()
        if not (self._keyboard and self.hasFocus() and row.isValid()):
            return
        area = self.visualRect(row)
        ring = QRectF(1, area.top() + 1, self.viewport().width() - 2, area.height() - 3)
        draw_ring(self._theme, self.viewport(), ring)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row by Enter, leave other letters to the page (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the stem what the others leave; the section goes first where there is little room (Qt's name)."""
        super().resizeEvent(event)
        theme = self._theme
        metrics = QFontMetrics(theme.font("body"))
        side = theme.px(24)
        kind = max(metrics.horizontalAdvance(kind_name(one)) for one in QuestionKind) + side
        status = max(metrics.horizontalAdvance(status_name(one)) for one in QuestionStatus) + side
        section = theme.px(SECTION)
        room = self.viewport().width()
        least = theme.px(LEAST_STEM)
        self.setColumnHidden(Column.SECTION, room - kind - status - section < least)
        self.setColumnHidden(Column.STATUS, room - kind - status < least)
        self.setColumnHidden(Column.KIND, room - kind < theme.px(120))
        widths = {Column.KIND: kind, Column.SECTION: section, Column.STATUS: status}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        used = sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        self.setColumnWidth(Column.STEM, max(room - used, theme.px(120)))
