"""A table of the page as it is seen: rows from edge to edge of the card, lit as a whole, one column in bold."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.focus_ring import draw_ring
from studyapp.ui.widgets.icon import draw_icon

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 38, 34
SIDE, GAP = 20, 12
LEAST_TITLE = 110
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 9
"""The colour of a cell's words where it is not that of its column."""
ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole


class TableLook(NamedTuple):
    """Columns by number: how many, which takes what is left, which are bold or quiet, which give way in this order.

    `least` is the least width in px at 100 % of the column that takes what is left, `widest` the greatest in px of any
    other (0: as its words need).
    """

    columns: int
    stretched: int
    bold: tuple[int, ...] = ()
    quiet: tuple[int, ...] = ()
    yielding: tuple[int, ...] = ()
    least: int = LEAST_TITLE
    widest: int = 0

    def words_area(self, theme: Theme, area: QRect, column: int) -> QRect:
        """Return where the words of a cell stand: the outer columns keep the sides of the card."""
        left = SIDE if column == 0 else GAP
        right = SIDE if column == self.columns - 1 else GAP
        return area.adjusted(theme.px(left), 0, -theme.px(right), 0)


class _Rows(QStyledItemDelegate):
    """Paints the cells; what belongs to the whole row is painted piece by piece over its cells."""

    def __init__(self, theme: Theme, view: LineTable) -> None:
        """Paint the rows of `view`."""
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._measures: dict[int, tuple[QFontMetrics, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the words (Qt's name)."""
        column = index.column()
        # Asked for hundreds of cells when the page opens: what is the same in a column is made once.
        if column not in self._measures:
            font = self._theme.font("body", bold=column in self._view.look.bold)
            spare = self._view.look.words_area(self._theme, QRect(0, 0, 0, 0), column)
            self._measures[column] = QFontMetrics(font), 2 - spare.width()
        metrics, spare_width = self._measures[column]
        words = metrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole)))
        return QSize(words + spare_width, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell (Qt's name)."""
        theme = self._theme
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or self._view.hovered_row() == index.row():
            painter.fillRect(area, theme.qcolour("sunken"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.qcolour("line"))
        if selected and index.column() == 0:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height() - 1), theme.qcolour("ink"))
        column = index.column()
        painter.setFont(theme.font("body", bold=column in self._view.look.bold))
        tone = index.data(TONE_ROLE) or ("ink2" if column in self._view.look.quiet else "ink")
        painter.setPen(theme.qcolour(str(tone)))
        words = self._view.look.words_area(theme, area, column)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if text[:1] in ("（", "“", "《"):
            words = words.adjusted(-round(painter.font().pixelSize() / 2), 0, 0, 0)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, align | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()


class _Head(QHeaderView):
    """The head of the table; a click sorts, the chevron tells by what."""

    def __init__(self, theme: Theme, parent: LineTable) -> None:
        """Make the head of `parent`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = parent.look
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(48))
        self.setFixedHeight(theme.px(HEAD))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the word and the chevron (Qt's name)."""
        word = str(self.model().headerData(section, self.orientation()))
        spare = self._look.words_area(self._theme, QRect(0, 0, 0, 0), section)
        width = QFontMetrics(self._theme.font("caption")).horizontalAdvance(word) + self._theme.px(18)
        return QSize(width - spare.width(), self._theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one column's head (Qt's name)."""
        theme = self._theme
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.qcolour("line2"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.qcolour("ink3"))
        area = self._look.words_area(theme, rect, section)
        word = str(self.model().headerData(section, self.orientation()))
        align = Qt.AlignmentFlag(self.model().headerData(section, self.orientation(), ALIGNMENT))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, word)
        if self.sortIndicatorSection() == section:
            side = theme.px(14)
            width = painter.fontMetrics().horizontalAdvance(word)
            left = align & Qt.AlignmentFlag.AlignLeft
            x = area.left() + width + theme.px(3) if left else area.right() - width - theme.px(3) - side
            name = "chevron" if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "up"
            draw_icon(painter, theme, name, "ink3", QRectF(x, rect.top() + (rect.height() - side) / 2, side, side))
        painter.restore()


class LineTable(QTableView):
    """Shows a model of lines as `look` says; `opened` on double click and Enter carries the index."""

    opened = Signal(object)

    def __init__(self, theme: Theme, look: TableLook, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.look = look
        self._theme = theme
        self._hovered = -1
        self._keyboard = False
        self._hints: dict[int, int] = {}
        self.setItemDelegate(_Rows(theme, self))
        self.setHorizontalHeader(_Head(theme, self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(theme.px(ROW))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.opened.emit)

    def fit_columns(self) -> None:
        """Make the columns as wide as their words, one takes what is left; some give way before that."""
        room = self.viewport().width()
        if self.model() is None or room <= 0:
            return
        widths = dict(self._hints or self._measure())
        least = self._theme.px(self.look.least)
        for column in self.look.yielding:
            hidden = room - sum(widths.values()) < least
            self.setColumnHidden(column, hidden)
            if hidden:
                widths.pop(column)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(self.look.stretched, max(least, room - sum(widths.values())))

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show `model`; its columns are measured anew whenever all its rows are other ones (Qt's name)."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._hints.clear)

    def hovered_row(self) -> int:
        """Return the row under the pointer (-1: none)."""
        return self._hovered

    # Qt's names from here on

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew (Qt's name)."""
        super().resizeEvent(event)
        self.fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at a row as soon as the keyboard comes in (Qt's name)."""
        self._keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._keyboard and not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row by Enter (Qt's name)."""
        self._keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row without a ring (Qt's name)."""
        self._keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer (Qt's name)."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light no row any more (Qt's name)."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the ring around the one with the keyboard (Qt's name)."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self._keyboard and self.hasFocus() and index.isValid()):
            return
        area = self.visualRect(index)
        ring = QRectF(1, area.top() + 1, self.viewport().width() - 2, area.height() - 3)
        draw_ring(self._theme, self.viewport(), ring)

    def _measure(self) -> dict[int, int]:
        head = self.horizontalHeader()
        for column in range(self.look.columns):
            if column != self.look.stretched:
                self.setColumnHidden(column, False)
                words = self.sizeHintForColumn(column)
                words = min(words, self.look.widest) if self.look.widest else words
                self._hints[column] = max(words, head.sectionSizeHint(column))
        return self._hints

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
