"""One blank of a sentence: a field that grows with its text and after grading says right or wrong."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studyapp.ui.quiz.answer_input import TextField
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon


class BlankState(StrEnum):
    """Open, or graded."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"


_LOOKS = {
    BlankState.OPEN: ("ctl", 1, False, "surface"),
    BlankState.RIGHT: ("good", 2, False, "goodT"),
    BlankState.WRONG: ("warn", 2, True, "warnT"),
}


class BlankField(TextField):
    """The field of blank `number` (from 1) of `count`; 40 px high, 104 to 320 px wide."""

    width_changed = Signal()

    def __init__(self, theme: Theme, number: int, count: int, parent: QWidget | None = None) -> None:
        """Start open and empty, showing its number."""
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._state = BlankState.OPEN
        self._preedit = ""
        self.setFont(theme.font("blank"))
        self.setFixedHeight(theme.px(40))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Blank %1 of %2").replace("%1", str(number)).replace("%2", str(count)))
        # The frame is painted here: it is dashed, two px, and the same height in every state.
        self.setFrame(False)
        margin = theme.px(10)
        self.setStyleSheet(
            "QLineEdit, QLineEdit:focus {"
            f" background: transparent; border: none; padding: 0 {margin}px; min-height: 0; }}"
        )
        self.textChanged.connect(self._grow)
        self.preedit_changed.connect(self._compose)
        self._grow()

    @property
    def state(self) -> BlankState:
        """How the blank looks."""
        return self._state

    def show_state(self, state: BlankState) -> None:
        """Take the look of `state`; a graded field is read but not written."""
        self._state = state
        self.setReadOnly(state is not BlankState.OPEN)
        word = {BlankState.OPEN: "", BlankState.RIGHT: self.tr("right"), BlankState.WRONG: self.tr("wrong")}[state]
        self.setAccessibleDescription(word)
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, text, then the number or the sign (Qt's name)."""
        border, thick, dashed, fill = _LOOKS[self._state]
        focused = self.hasFocus()
        if focused:
            border, thick, dashed = ("focus", 2, False) if self._state is BlankState.OPEN else (border, thick, dashed)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.qcolour(border), thick)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(self._theme.qcolour(fill))
        frame = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(frame, self._theme.px(6), self._theme.px(6))
        if not self.text() and not self._preedit and not focused and self._state is BlankState.OPEN:
            painter.setPen(self._theme.qcolour("ink3"))
            painter.setFont(self._theme.font("body"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self._state is not BlankState.OPEN:
            side = self._theme.px(16)
            box = QRectF(self.width() - self._theme.px(9) - side, (self.height() - side) / 2, side, side)
            draw_icon(painter, self._theme, "check" if self._state is BlankState.RIGHT else "cross", border, box)
        painter.end()
        super().paintEvent(event)

    def _compose(self, preedit: str) -> None:
        self._preedit = preedit
        self._grow()

    def _grow(self) -> None:
        px = self._theme.px
        signed = self._state is not BlankState.OPEN
        self.setTextMargins(0, 0, px(18) if signed else 0, 0)
        text = QFontMetrics(self.font()).horizontalAdvance(self.text() + self._preedit)
        width = max(px(104), min(px(320), text + 2 * px(14) + (px(18) if signed else 0)))
        if width != self.width():
            self.resize(width, px(40))
            self.width_changed.emit()
        self.update()
