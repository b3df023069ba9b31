"""One row that is chosen, moved or joined: a badge, wrapped text, and after grading a sign and a word at the right."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui.quiz.run_text import lay_out
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon


class RowState(StrEnum):
    """How a row looks; from RIGHT on they belong to a graded answer."""

    NORMAL = "normal"
    SELECTED = "selected"
    JOINED = "joined"
    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    IDLE = "idle"


class Badge(StrEnum):
    """The shape around the letter: one of many, or any number of them."""

    CIRCLE = "circle"
    SQUARE = "square"


_SIGNS = {RowState.RIGHT: "check", RowState.WRONG: "cross", RowState.MISSED: "missed"}
# state: border colour, border width, dashed, fill ("" none), badge border, badge fill, badge text, word colour
_LOOKS: dict[RowState, tuple[str, int, bool, str, str, str, str, str]] = {
    RowState.NORMAL: ("line2", 1, False, "surface", "ctl", "", "ink2", "ink2"),
    RowState.SELECTED: ("ink", 2, False, "surface", "ink", "ink", "surface", "ink"),
    RowState.JOINED: ("ctl", 1, False, "surface", "ink", "ink", "surface", "ink"),
    RowState.RIGHT: ("good", 2, False, "goodT", "good", "good", "surface", "good"),
    RowState.WRONG: ("warn", 2, True, "warnT", "warn", "warn", "surface", "warn"),
    RowState.MISSED: ("good", 2, True, "surface", "good", "", "good", "good"),
    RowState.IDLE: ("line", 1, False, "", "line2", "", "ink2", "ink2"),
}
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class AnswerRow(QAbstractButton):
    """A full-width row; it is painted whole because QSS can neither wrap a button's text nor draw the second ring."""

    def __init__(
        self, theme: Theme, text: str, badge: Badge, *, grip: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `text`; with `grip` the row carries the dots it is dragged by."""
        super().__init__(parent)
        self._theme = theme
        self._badge = badge
        self._letter = ""
        self._word = ""
        self._state = RowState.NORMAL
        self._grip = grip
        self._least = 56
        self._heights: dict[tuple[str, float], float] = {}
        self._ring = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def state(self) -> RowState:
        """How the row looks now."""
        return self._state

    @property
    def word(self) -> str:
        """What stands at the right."""
        return self._word

    @property
    def letter(self) -> str:
        """What stands in the badge."""
        return self._letter

    def show_letter(self, letter: str) -> None:
        """Put `letter` into the badge."""
        self._letter = letter
        self._rename()

    def show_state(self, state: RowState, word: str = "") -> None:
        """Take the look of `state` with `word` at the right (drawn only where the state has a sign)."""
        self._state, self._word = state, word
        self._rename()

    def hide_grip(self) -> None:
        """Take the dots away: the row can no longer be dragged."""
        self._grip = False
        self.update()

    def shrink(self, small: bool) -> None:
        """Be at least 48 px high instead of 56."""
        self._least = 48 if small else 56
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that height follows width (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that holds the wrapped text at `width` px (Qt's name)."""
        least = self._theme.px(self._least)
        laid = self.text(), self._text_width(width)
        if laid not in self._heights:
            self._heights[laid] = lay_out(laid[0], self._theme.font("option"), laid[1], self._line())[1]
        return max(least, round(self._heights[laid]) + least - self._theme.line("option"))

    def sizeHint(self) -> QSize:
        """Return the size at the present width (Qt's name)."""
        width = self.width() if self.width() > 0 else self._theme.px(400)
        return QSize(self._theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least row (Qt's name)."""
        return QSize(self._theme.px(150), self._theme.px(self._least))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only for focus that came by the keyboard (Qt's name)."""
        self._ring = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space; leave arrows, Enter and letters to the page, whatever the desktop's habit (Qt's name)."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw border, badge, text, sign and ring (Qt's name)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        self._draw_badge(painter)
        _, _, _, _, _, _, _, word_colour = _LOOKS[self._state]
        theme, px = self._theme, self._theme.px
        layout, height = lay_out(self.text(), theme.font("option"), self._text_width(self.width()), self._line())
        painter.setPen(theme.qcolour("ink2" if self._state is RowState.IDLE else "ink"))
        layout.draw(painter, QPointF(px(64) + 1, (self.height() - height) / 2))
        right = self.width() - px(17)
        if self._grip:
            side = px(20)
            draw_icon(painter, theme, "grip", "ctl", QRectF(right - side, (self.height() - side) / 2, side, side))
            right -= px(28)
        if self._shown_word():
            painter.setPen(theme.qcolour(word_colour))
            painter.setFont(theme.font("body", bold=True))
            width = painter.fontMetrics().horizontalAdvance(self._word)
            painter.drawText(
                QRectF(right - width, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word
            )
            side = px(18)
            box = QRectF(right - width - px(7) - side, (self.height() - side) / 2, side, side)
            draw_icon(painter, theme, _SIGNS[self._state], word_colour, box)
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        border, thick, dashed, fill, *_ = _LOOKS[self._state]
        if self._state is RowState.NORMAL and self.underMouse() and self.isEnabled():
            border = "ctl"
        ring = self.hasFocus() and self._ring
        if ring and self._state is RowState.NORMAL:
            border, thick = "focus", 2
        inset = thick / 2
        if ring and self._state is not RowState.NORMAL:
            painter.setPen(QPen(self._theme.qcolour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._theme.px(8), self._theme.px(8))
            inset += 4
        pen = QPen(self._theme.qcolour(border), thick)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(self._theme.qcolour(fill) if fill else Qt.BrushStyle.NoBrush)
        radius = self._theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _draw_badge(self, painter: QPainter) -> None:
        _, _, _, _, border, fill, colour, _ = _LOOKS[self._state]
        size = self._theme.px(32)
        thick = 2 if self._state is RowState.MISSED else 1
        box = QRectF(self._theme.px(17), (self.height() - size) / 2, size, size).adjusted(
            thick / 2, thick / 2, -thick / 2, -thick / 2
        )
        painter.setPen(QPen(self._theme.qcolour(border), thick))
        painter.setBrush(self._theme.qcolour(fill) if fill else Qt.BrushStyle.NoBrush)
        radius = size / 2 if self._badge is Badge.CIRCLE else self._theme.px(6)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(self._theme.qcolour(colour))
        painter.setFont(self._theme.font("body"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _text_width(self, width: int) -> float:
        px = self._theme.px
        taken = px(64) + 1 + px(17) + (px(28) if self._grip else 0)
        return float(width - taken - self._word_width())

    def _word_width(self) -> int:
        if not self._shown_word():
            return 0
        return QFontMetrics(self._theme.font("body", bold=True)).horizontalAdvance(self._word) + self._theme.px(40)

    def _shown_word(self) -> bool:
        return bool(self._word) and self._state in _SIGNS

    def _line(self) -> float:
        return float(self._theme.line("option"))

    def _rename(self) -> None:
        parts = [self._letter, self.text(), self._word]
        self.setAccessibleName("，".join(part for part in parts if part))
        self.updateGeometry()
        self.update()
