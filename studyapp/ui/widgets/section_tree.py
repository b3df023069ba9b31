"""The tree of headings with a mastery bar in each row, as the screens 今日, 练习 and 原文 show it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.check_box import draw_check
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.mastery_bar import draw_mastery
from studyapp.ui.widgets.section_model import ROW_ROLE, SectionModel, SectionRow
from studyapp.ui.wording import question_count

Index = QModelIndex | QPersistentModelIndex


class TreeLook(NamedTuple):
    """Sizes in px at 100 %: row `height`, `indent` a level, width of the `bar`, and where things stand in a row.

    `left` is where the words of a top heading begin, `right` where figures end before the right edge; a row that is lit
    keeps `edges` from both sides. `counts` and `percent` say whether those are written, `chevrons` whether rows open
    and close; `action` names what a click does and is shown under the pointer ("": nothing is shown).
    """

    height: int = 38
    indent: int = 20
    bar: int = 112
    left: int = 32
    right: int = 24
    edges: tuple[int, int] = (0, 12)
    counts: bool = True
    percent: bool = True
    chevrons: bool = True
    action: str = ""


class _SectionDelegate(QStyledItemDelegate):
    """Paints a heading: words, then count, bar and percent from the right; the words give way first."""

    def __init__(self, theme: Theme, look: TreeLook, tree: SectionTree) -> None:
        """Paint the rows of `tree`."""
        super().__init__(tree)
        self._theme = theme
        self._look = look
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row (Qt's name)."""
        return QSize(self._theme.px(120), self._theme.px(self._look.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row (Qt's name)."""
        row: SectionRow = index.data(ROW_ROLE)
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        hovered = self._tree.hovered_row() == index
        current = self._tree.marks_current and self._tree.currentIndex() == index
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._tree.keyboard
        self._paint_ground(painter, area, lit=hovered or current, focused=focused)
        left = area.left() + self._tree.inset()
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            left = self._paint_check(painter, area, left, index, hovered=hovered)
        right = self._paint_figures(painter, area, row)
        if (hovered or focused) and look.action and row.questions:
            right = self._paint_action(painter, area, right)
        self._paint_words(painter, QRect(left, area.top(), right - left, area.height()), row, current)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, *, lit: bool, focused: bool) -> None:
        theme = self._theme
        before, after = (theme.px(edge) for edge in self._look.edges)
        whole = QRectF(before, area.top(), self._tree.width() - before - after, area.height())
        radius = theme.px(6)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.qcolour("sunken"))
            painter.drawRoundedRect(whole, radius, radius)
        if focused:
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_check(self, painter: QPainter, area: QRect, left: int, index: Index, *, hovered: bool) -> int:
        side = self._theme.px(18)
        box = QRectF(left, area.top() + (area.height() - side) / 2, side, side)
        draw_check(painter, self._theme, box, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)), hover=hovered)
        return left + side + self._theme.px(10)

    def _paint_figures(self, painter: QPainter, area: QRect, row: SectionRow) -> int:
        """Paint percent, bar and count from the right; return where the words must end."""
        theme, look = self._theme, self._look
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.qcolour("ink2"))
        metrics = painter.fontMetrics()
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right = self._tree.width() - theme.px(look.right)
        if look.percent:
            width = metrics.horizontalAdvance("100%")
            if row.questions:
                painter.drawText(QRect(right - width, area.top(), width, area.height()), align, f"{row.percent}%")
            right -= width + theme.px(18)
        if look.bar:
            width, height = theme.px(look.bar), theme.px(8)
            if row.questions:
                bar = QRectF(right - width, area.top() + (area.height() - height) // 2, width, height)
                draw_mastery(painter, theme, bar, row.mastered / row.questions, row.learning / row.questions)
            right -= width + theme.px(8)
        width = self._tree.count_width()
        if look.counts and right - width - area.left() > theme.px(150):
            box = QRect(right - width, area.top(), width, area.height())
            painter.setPen(theme.qcolour("ink2" if row.questions else "ink3"))
            painter.drawText(box, align, question_count(row.questions))
            right -= width + theme.px(16)
        return right

    def _paint_action(self, painter: QPainter, area: QRect, right: int) -> int:
        theme = self._theme
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.qcolour("ink"))
        words = painter.fontMetrics().horizontalAdvance(self._look.action)
        side = theme.px(16)
        left = right - theme.px(8) - words - theme.px(6) - side
        if left - area.left() < theme.px(96):
            return right
        draw_icon(painter, theme, "play", "ink", QRectF(left, area.top() + (area.height() - side) / 2, side, side))
        box = QRect(left, area.top(), right - theme.px(8) - left, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._look.action)
        return left - theme.px(16)

    def _paint_words(self, painter: QPainter, area: QRect, row: SectionRow, current: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font("body", bold=row.depth == 0 or current))
        painter.setPen(theme.qcolour("ink"))
        words = row.short or row.text
        if words.startswith(("（", "“", "《")):
            # A line that begins with an opening mark is drawn half an em to the left: its ink meets the text edge.
            area = area.adjusted(-round(painter.font().pixelSize() / 2), 0, 0, 0)
        metrics = painter.fontMetrics()
        first = words.partition("，")[0]
        cut = metrics.horizontalAdvance(words) > area.width()
        if cut and not self._look.counts and metrics.horizontalAdvance(first) <= area.width():
            # In the narrow list the first clause alone reads better than a clause cut in its middle.
            words = first
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
        self.setItemDelegate(_SectionDelegate(theme, look, self))
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
        metrics = QFontMetrics(self._theme.font("caption"))
        counts = {row.questions for row in self._model.rows()}
        self._count_width = max((metrics.horizontalAdvance(question_count(count)) for count in counts), default=0)
