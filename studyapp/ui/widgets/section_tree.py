"""The tree of headings with a mastery bar in each row, as the screens 今日, 练习 and 原文 show it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.section_delegate import SectionDelegate, TreeLook
from studyapp.ui.widgets.section_model import ROW_ROLE, SectionModel, SectionRow
from studyapp.ui.wording import question_count

Index = QModelIndex | QPersistentModelIndex


class SectionTree(QTreeView):
    """Shows a `SectionModel`; `activated_section` on Enter and on a click where the look names an action."""

    activated_section = Signal(bytes)
    current_section = Signal(bytes)

    def __init__(self, theme: Theme, look: TreeLook, model: SectionModel, parent: QWidget | None = None) -> None:
        """Show `model` with `look`."""
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._hovered = QPersistentModelIndex()
        self._pressed = QPersistentModelIndex()
        self._closed: tuple[bytes, ...] = ()
        self._count_width = 0
        self.marks_current = False
        self.keyboard = False
        self._model = model
        self.setModel(model)
        self.setItemDelegate(SectionDelegate(theme, look, self))
        self.setHeaderHidden(True)
        self.setIndentation(theme.px(look.indent))
        self.setRootIsDecorated(look.chevrons)
        self.setItemsExpandable(look.chevrons)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        # The row that one stands at is current, not selected: nothing is ever done with several rows.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(theme.px(look.height))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("kind", "sections")
        model.modelAboutToBeReset.connect(self._keep_closed)
        model.modelReset.connect(self._open_rows)
        model.dataChanged.connect(self._measure)

    def inset(self) -> int:
        """Return how far right of its rectangle in Qt's layout a row begins, px."""
        return self._theme.px(self._look.left) - (self.indentation() if self._look.chevrons else 0)

    def count_width(self) -> int:
        """Return the width in px of the widest count, so that the words of all rows end at one place."""
        return self._count_width

    def hovered_row(self) -> QPersistentModelIndex:
        """Return the row under the pointer, invalid when there is none."""
        return self._hovered

    def current_row(self) -> SectionRow | None:
        """Return the row the tree stands at."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, SectionRow) else None

    def show_current(self, section_id: bytes) -> None:
        """Stand at a section without telling anybody: the text has been scrolled there."""
        index = self._model.index_of(section_id)
        if index.isValid() and index != self.currentIndex():
            blocked = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(blocked)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which section is current (Qt's name)."""
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE)
        if row is not None:
            self.current_section.emit(row.id)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the chevron of a row that has rows below it (Qt's name)."""
        if not self._look.chevrons or not self.model().hasChildren(index):
            return
        side = self._theme.px(16)
        middle = rect.right() + 1 + self.inset() - self._theme.px(16)
        target = QRectF(middle - side / 2, rect.top() + (rect.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "chevron" if self.isExpanded(index) else "chevronRight", "ink2", target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at a row as soon as the keyboard comes in, so that the ring is seen (Qt's name)."""
        self.keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.keyboard and not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, check by Space (Qt's name)."""
        self.keyboard = True
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and self._look.action:
            self._activate(row)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter is the page's own key where a row has nothing to do.
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open and close a row by its chevron, remember any other row until the button is let go (Qt's name)."""
        self.keyboard = False
        index = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex()
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._on_chevron(index, event.position().x()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._pressed = QPersistentModelIndex(index)
        self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Check the row or do its action when the button is let go over it (Qt's name)."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self._pressed != index:
            return
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._toggle(index)
        elif self._look.action:
            self._activate(index.data(ROW_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a quick second click as a click of its own (Qt's name)."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer (Qt's name)."""
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light no row any more (Qt's name)."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered != index:
            self._hovered = QPersistentModelIndex(index)
            self.viewport().update()

    def _on_chevron(self, index: QModelIndex, x: float) -> bool:
        left = self.visualRect(index).left() + self.inset()
        return self._look.chevrons and self._model.hasChildren(index) and left - self._theme.px(30) < x < left

    def _activate(self, row: SectionRow) -> None:
        if row.questions:
            self.activated_section.emit(row.id)

    def _toggle(self, index: QModelIndex) -> None:
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        turned = Qt.CheckState.Unchecked if state is Qt.CheckState.Checked else Qt.CheckState.Checked
        self._model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def _keep_closed(self) -> None:
        rows = self._model.rows()
        self._closed = tuple(
            row.id
            for row in rows
            if self._model.hasChildren(self._model.index_of(row.id))
            and not self.isExpanded(self._model.index_of(row.id))
        )
        self._hovered = QPersistentModelIndex()

    def _open_rows(self) -> None:
        self.expandAll()
        for section_id in self._closed:
            self.setExpanded(self._model.index_of(section_id), False)
        self._measure()

    def _measure(self) -> None:
        if not self._look.counts:
            return
        metrics = QFontMetrics(self._theme.font("caption"))
        counts = {row.questions for row in self._model.rows()}
        self._count_width = max((metrics.horizontalAdvance(question_count(count)) for count in counts), default=0)
