"""The tree of headings with a mastery bar in each row, as the screens 今日, 练习 and 原文 show it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.mastery_bar import draw_mastery
from studyapp.ui.widgets.section_model import ROW_ROLE, SectionModel, SectionRow

Index = QModelIndex | QPersistentModelIndex


class TreeLook(NamedTuple):
    """Sizes in px at 100 %: row height, indent a level, width of the bar; whether count and percent are written."""

    height: int = 38
    indent: int = 20
    bar: int = 112
    counts: bool = True
    percent: bool = True
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
        theme, look = self._theme, self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        current = bool(state & QStyle.StateFlag.State_Selected) and self._tree.marks_current
        if hovered or current:
            whole = QRectF(theme.px(8), area.top() + 1, self._tree.viewport().width() - theme.px(16), area.height() - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.qcolour("sunken"))
            painter.drawRoundedRect(whole, theme.px(6), theme.px(6))
        if state & QStyle.StateFlag.State_HasFocus and self._tree.keyboard:
            ring = QRectF(
                theme.px(8) + 1, area.top() + 2, self._tree.viewport().width() - theme.px(16) - 2, area.height() - 4
            )
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, theme.px(6), theme.px(6))
        left = area.left() + theme.px(2)
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            left = self._paint_check(painter, area, left, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        right = self._paint_figures(painter, area, row)
        if hovered and look.action and row.questions:
            right = self._paint_action(painter, area, right)
        self._paint_words(painter, QRect(left, area.top(), right - left, area.height()), row, current)
        painter.restore()

    def _paint_check(self, painter: QPainter, area: QRect, left: int, state: Qt.CheckState) -> int:
        theme = self._theme
        size = theme.px(18)
        box = QRectF(left, area.center().y() - size / 2 + 1, size, size)
        filled = state is not Qt.CheckState.Unchecked
        painter.setPen(QPen(theme.qcolour("ink" if filled else "ctl"), 1))
        painter.setBrush(theme.qcolour("ink" if filled else "surface"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(QPen(theme.qcolour("surface"), theme.px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state is Qt.CheckState.Checked:
            path = QPainterPath()
            path.moveTo(box.left() + size * 0.24, box.top() + size * 0.52)
            path.lineTo(box.left() + size * 0.43, box.top() + size * 0.70)
            path.lineTo(box.left() + size * 0.76, box.top() + size * 0.32)
            painter.drawPath(path)
        elif state is Qt.CheckState.PartiallyChecked:
            painter.drawLine(box.center() - QPoint(int(size * 0.25), 0), box.center() + QPoint(int(size * 0.25), 0))
        return left + size + theme.px(10)

    def _paint_figures(self, painter: QPainter, area: QRect, row: SectionRow) -> int:
        """Paint percent, bar and count from the right; return where the words must end."""
        theme, look = self._theme, self._look
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        vertical = Qt.AlignmentFlag.AlignVCenter
        right = self._tree.viewport().width() - theme.px(20 if look.percent else 10)
        if look.percent:
            width = metrics.horizontalAdvance("100%")
            painter.setPen(theme.qcolour("ink2"))
            box = QRect(right - width, area.top(), width, area.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | vertical, f"{row.percent}%" if row.questions else "–")
            right -= width + theme.px(12)
        if look.bar:
            whole = row.questions or 1
            bar = QRectF(
                right - theme.px(look.bar), area.center().y() - theme.px(4) + 1, theme.px(look.bar), theme.px(8)
            )
            draw_mastery(painter, theme, bar, row.mastered / whole, row.learning / whole)
            right -= theme.px(look.bar) + theme.px(8)
        if look.counts:
            text = self._tree.tr("%n question(s)", "", row.questions)
            width = max(
                metrics.horizontalAdvance(text), metrics.horizontalAdvance(self._tree.tr("%n question(s)", "", 99))
            )
            if right - width - area.left() > theme.px(120):
                painter.setPen(theme.qcolour("ink2"))
                box = QRect(right - width, area.top(), width, area.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | vertical, text)
                right -= width + theme.px(12)
        return right

    def _paint_action(self, painter: QPainter, area: QRect, right: int) -> int:
        theme = self._theme
        box = self._tree.action_box(area, right)
        painter.setPen(QPen(theme.qcolour("ink"), theme.px(15) / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        triangle = QPainterPath()
        middle = box.center().y() + 1
        triangle.moveTo(box.left() + theme.px(2), middle - theme.px(5))
        triangle.lineTo(box.left() + theme.px(10), middle)
        triangle.lineTo(box.left() + theme.px(2), middle + theme.px(5))
        triangle.closeSubpath()
        painter.drawPath(triangle)
        painter.setFont(theme.font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._look.action)
        return box.left() - theme.px(12)

    def _paint_words(self, painter: QPainter, area: QRect, row: SectionRow, current: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font("body", bold=row.depth == 0 or current))
        painter.setPen(theme.qcolour("ink"))
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, area.width())
        if text.startswith(("（", "“", "《")):
            # A line that begins with an opening mark is drawn half an em to the left: its ink meets the text edge.
            area = area.adjusted(-painter.fontMetrics().horizontalAdvance("（") // 2 + theme.px(2), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class SectionTree(QTreeView):
    """Shows a `SectionModel`; `activated_section` on Enter, double click or the row's action."""

    activated_section = Signal(bytes)
    current_section = Signal(bytes)

    def __init__(self, theme: Theme, look: TreeLook, model: SectionModel, parent: QWidget | None = None) -> None:
        """Show `model` with `look`."""
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self.marks_current = False
        self.keyboard = False
        self.setModel(model)
        self.setItemDelegate(_SectionDelegate(theme, look, self))
        self.setHeaderHidden(True)
        self.setIndentation(theme.px(look.indent))
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("kind", "sections")
        model.modelReset.connect(self.expandAll)

    def action_box(self, area: QRect, right: int) -> QRect:
        """Return where the row's action is written when the words must end at `right`."""
        metrics = QFontMetrics(self._theme.font("caption"))
        width = metrics.horizontalAdvance(self._look.action) + self._theme.px(18)
        return QRect(right - width, area.top(), width, area.height())

    def current_row(self) -> SectionRow | None:
        """Return the row the tree stands at."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, SectionRow) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which section is current (Qt's name)."""
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE)
        if row is not None:
            self.current_section.emit(row.id)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the chevron of a row that has rows below it (Qt's name)."""
        if not self.model().hasChildren(index):
            return
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.qcolour("ink2"), theme.px(15) / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y, arm = rect.right() - theme.px(11), rect.center().y() + 1, theme.px(4)
        path = QPainterPath()
        if self.isExpanded(index):
            path.moveTo(x - arm, y - arm / 2)
            path.lineTo(x, y + arm / 2)
            path.lineTo(x + arm, y - arm / 2)
        else:
            path.moveTo(x - arm / 2, y - arm)
            path.lineTo(x + arm / 2, y)
            path.lineTo(x - arm / 2, y + arm)
        painter.drawPath(path)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, check by Space (Qt's name)."""
        self.keyboard = True
        row = self.currentIndex().data(ROW_ROLE)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.activated_section.emit(row.id)
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check a row or do its action by click (Qt's name)."""
        self.keyboard = False
        index = self.indexAt(event.position().toPoint())
        on_words = event.position().x() >= self.visualRect(index).left()
        if index.isValid() and on_words and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self.setCurrentIndex(index)
            self._toggle(index)
            return
        super().mousePressEvent(event)
        if index.isValid() and on_words and self._look.action and event.button() == Qt.MouseButton.LeftButton:
            self.activated_section.emit(index.data(ROW_ROLE).id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Repaint whole rows when the pointer moves: bars and words share one hover (Qt's name)."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self.viewport().update()
        return super().viewportEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        turned = Qt.CheckState.Unchecked if state is Qt.CheckState.Checked else Qt.CheckState.Checked
        self.model().setData(index, turned, Qt.ItemDataRole.CheckStateRole)
