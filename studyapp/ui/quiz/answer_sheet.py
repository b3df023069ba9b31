"""The answer sheet: every number by kind and state, the legend with counts, and the way to hand in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.quiz.session import PositionState
from studyapp.ui import wording
from studyapp.ui.quiz.view import SheetCell, SheetGroup, SheetView
from studyapp.ui.quiz.wording import points
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn

_IN_A_ROW = 8
# state: border, dashed, fill, text colour, bold, sign
_LOOKS: dict[PositionState, tuple[str, bool, str, str, bool, str]] = {
    PositionState.UNANSWERED: ("ctl", False, "surface", "ink", True, ""),
    PositionState.ANSWERED: ("line", False, "line", "ink2", False, ""),
    PositionState.RIGHT: ("good", False, "goodT", "good", False, "check"),
    PositionState.PARTIAL: ("warn", False, "warnT", "warn", False, "dash"),
    PositionState.WRONG: ("warn", True, "warnT", "warn", False, "cross"),
}


_LEGEND = (
    PositionState.RIGHT,
    PositionState.PARTIAL,
    PositionState.WRONG,
    PositionState.ANSWERED,
    PositionState.UNANSWERED,
)


class Cell(QAbstractButton):
    """One number, or a sample of a state in the legend (then small and without number)."""

    def __init__(self, theme: Theme, cell: SheetCell, *, sample: bool = False, parent: QWidget | None = None) -> None:
        """Show `cell`."""
        super().__init__(parent)
        self._theme = theme
        self._cell = cell
        self._sample = sample
        side = theme.px(18 if sample else 36)
        self.setFixedSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if sample else Qt.FocusPolicy.TabFocus)
        self.setEnabled(not sample)
        if not sample:
            self.setText(str(cell.position + 1))
            self.setAccessibleName(self._name())

    def show_cell(self, cell: SheetCell) -> None:
        """Show another state, or the number of another position."""
        if cell != self._cell:
            self._cell = cell
            self.setText(str(cell.position + 1))
            self.setAccessibleName(self._name())
            self.update()

    @property
    def cell(self) -> SheetCell:
        """What is shown."""
        return self._cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space alone; arrows belong to the page (Qt's name)."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill, border, number, mark and sign (Qt's name)."""
        theme, cell = self._theme, self._cell
        border, dashed, fill, colour, bold, sign = _LOOKS[cell.state]
        thick = 1
        if cell.current:
            border, dashed, thick = "ink", False, 2
        if self.hasFocus():
            border, dashed, thick = "focus", False, 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.qcolour(border), thick)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(theme.qcolour(fill))
        radius = theme.px(4 if self._sample else 6)
        frame = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(frame, radius, radius)
        if cell.marked:
            self._draw_corner(painter, frame)
        painter.setPen(theme.qcolour(colour))
        painter.setFont(theme.font("caption" if len(self.text()) > 2 else "body", bold=bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if sign:
            side = theme.px(10)
            place = QRectF(self.width() - side - theme.px(3), self.height() - side - theme.px(3), side, side)
            if self._sample:
                place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            draw_icon(painter, theme, sign, colour, place)
        painter.end()

    def _draw_corner(self, painter: QPainter, frame: QRectF) -> None:
        side = self._theme.px(8 if self._sample else 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.qcolour("accent"))
        corner = frame.topRight()
        painter.drawPolygon(QPolygonF([corner, corner + QPointF(-side, 0), corner + QPointF(0, side)]))

    def _name(self) -> str:
        words = [self.tr("Question %1").replace("%1", str(self._cell.position + 1)), state_name(self._cell.state)]
        if self._cell.marked:
            words.append(self.tr("marked"))
        if self._cell.current:
            words.append(self.tr("current"))
        return "，".join(words)


class AnswerSheet(QWidget):
    """Groups that scroll; legend and button stay. `chosen` carries a position, `hand_in_wanted` nothing."""

    chosen = Signal(int)
    hand_in_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inside: QWidget | None = None
        self._scroll: ScrollColumn | None = None
        self._legend = QVBoxLayout()
        self._entries: list[tuple[SheetCell, str]] = []
        self._shape: object = None
        self.cells: tuple[Cell, ...] = ()
        self.hand_in: SecondaryButton | None = None

    def show_sheet(self, view: SheetView, *, short: bool = False) -> None:
        """Show `view`; where height is `short` the legend scrolls with the numbers.

        The same numbers as before keep their places, the focus and how far they are scrolled.
        """
        shape = (tuple((group.kind, len(group.cells)) for group in view.groups), view.can_hand_in, short)
        if shape != self._shape:
            self._shape = shape
            self._build(view, short=short)
        cells = [cell for group in view.groups for cell in group.cells]
        for button, cell in zip(self.cells, cells, strict=True):
            button.show_cell(cell)
            button.setEnabled(view.can_choose)
            if cell.current and self._scroll is not None:
                self._scroll.ensureWidgetVisible(button)
        self._show_legend(view)

    def _build(self, view: SheetView, *, short: bool) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = ScrollColumn(self._theme, margins=(24, 16, 12, 16), spacing=16)
        cells: list[Cell] = []
        for group in view.groups:
            self._scroll.column.addWidget(self._group(group, cells))
        self.cells = tuple(cells)
        self._legend = QVBoxLayout()
        self._entries = []
        foot = self._foot(view)
        (self._scroll.column if short else foot).insertLayout(-1 if short else 0, self._legend)
        self._scroll.column.addStretch(1)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._column.addWidget(inside)

    def _group(self, group: SheetGroup, cells: list[Cell]) -> QWidget:
        theme = self._theme
        box = QWidget()
        box.setMaximumWidth(_IN_A_ROW * theme.px(36) + (_IN_A_ROW - 1) * theme.px(5))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Label(theme, wording.kind_name(group.kind), "caption", "ink", bold=True))
        if group.points is not None:
            words = self.tr("%1 point(s) each").replace("%1", points(group.points))
            head.addWidget(Label(theme, words, "caption", "ink2"))
        head.addStretch(1)
        column.addLayout(head)
        flow = FlowLayout(gap=theme.px(5), line_gap=theme.px(5))
        for cell in group.cells:
            button = Cell(theme, cell)
            button.clicked.connect(lambda _checked=False, button=button: self.chosen.emit(button.cell.position))
            flow.addWidget(button)
            cells.append(button)
        column.addLayout(flow)
        return box

    def _foot(self, view: SheetView) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(12))
        self.hand_in = None
        if view.can_hand_in:
            self.hand_in = SecondaryButton(theme, self.tr("Hand in"))
            self.hand_in.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.hand_in.clicked.connect(self.hand_in_wanted)
            column.addWidget(self.hand_in)
        return column

    def _show_legend(self, view: SheetView) -> None:
        entries = self._legend_entries(view)
        if entries == self._entries:
            return
        self._entries = entries
        for place in reversed(range(self._legend.count())):
            old = self._legend.takeAt(place)
            if old is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        legend = QWidget()
        flow = FlowLayout(legend, gap=self._theme.px(14), line_gap=self._theme.px(6))
        for sample, word in entries:
            flow.addWidget(_Entry(self._theme, sample, word))
        self._legend.addWidget(legend)

    def _legend_entries(self, view: SheetView) -> list[tuple[SheetCell, str]]:
        entries = []
        for state in _LEGEND:
            count = view.count(state)
            if count or state is PositionState.UNANSWERED:
                entries.append((SheetCell(0, state, False, False), f"{state_name(state)} {count}"))
        if view.marked:
            marked = SheetCell(0, PositionState.UNANSWERED, True, False)
            entries.append((marked, self.tr("Marked %1").replace("%1", str(view.marked))))
        entries.append((SheetCell(0, PositionState.UNANSWERED, False, True), self.tr("Current")))
        return entries


class _Entry(QWidget):
    """A sample with its words."""

    def __init__(self, theme: Theme, cell: SheetCell, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        sample = Cell(theme, cell, sample=True)
        sample.setAccessibleName(words)
        row.addWidget(sample)
        row.addWidget(Label(theme, words, "caption", "ink2"))


def state_name(state: PositionState) -> str:
    """Return the word for a cell's state."""

    return {
        PositionState.UNANSWERED: QCoreApplication.translate("AnswerSheet", "Unanswered"),
        PositionState.ANSWERED: QCoreApplication.translate("AnswerSheet", "Answered"),
        PositionState.RIGHT: QCoreApplication.translate("AnswerSheet", "Right"),
        PositionState.PARTIAL: QCoreApplication.translate("AnswerSheet", "Partly right"),
        PositionState.WRONG: QCoreApplication.translate("AnswerSheet", "Wrong"),
    }[state]
