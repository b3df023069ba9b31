"""How a row of the tree of headings is painted: words, count, bar and percent, and what lies behind and over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.check_box import draw_check
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.mastery_bar import draw_mastery
from studyapp.ui.widgets.section_model import ROW_ROLE, SectionRow
from studyapp.ui.wording import question_count

if TYPE_CHECKING:
    from studyapp.ui.widgets.section_tree import SectionTree

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


class SectionDelegate(QStyledItemDelegate):
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
        if row.recite:
            right = self._paint_recite(painter, area, right)
        width = self._tree.count_width()
        if look.counts and right - width - area.left() > theme.px(150):
            box = QRect(right - width, area.top(), width, area.height())
            painter.setPen(theme.qcolour("ink2" if row.questions else "ink3"))
            painter.drawText(box, align, question_count(row.questions))
            right -= width + theme.px(16)
        return right

    def _paint_recite(self, painter: QPainter, area: QRect, right: int) -> int:
        """Paint the sign of a passage that is due; the word for it is in the tool tip and told to screen readers."""
        side = self._theme.px(16)
        box = QRectF(right - side, area.top() + (area.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "again", "warn", box)
        return right - side - self._theme.px(6)

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
