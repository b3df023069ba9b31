"""One question in the list under the score: number, kind, stem, and right or wrong in a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.quiz.session import PositionState
from studyapp.ui.quiz.answer_sheet import state_name
from studyapp.ui.quiz.view import ResultEntry
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.wording import kind_name

_SIGNS = {
    PositionState.RIGHT: ("check", "good"),
    PositionState.PARTIAL: ("dash", "warn"),
    PositionState.WRONG: ("cross", "warn"),
    PositionState.UNANSWERED: ("missed", "ink3"),
    PositionState.ANSWERED: ("dash", "ink3"),
}


class ResultRow(QAbstractButton):
    """A row 38 px high; pressing it replays the question."""

    def __init__(self, theme: Theme, entry: ResultEntry, parent: QWidget | None = None) -> None:
        """Show `entry`."""
        super().__init__(parent)
        self._theme = theme
        self._entry = entry
        self.setFixedHeight(theme.px(38))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(entry.stem.replace("\n", " "))
        self.setToolTip(entry.stem)
        words = [str(entry.position + 1), kind_name(entry.kind), self.text(), state_name(entry.state)]
        if entry.marked:
            words.append(self.tr("marked"))
        self.setAccessibleName("，".join(words))

    @property
    def entry(self) -> ResultEntry:
        """What is shown."""
        return self._entry

    def sizeHint(self) -> QSize:
        """Be content with little width: the stem gives way (Qt's name)."""
        return QSize(self._theme.px(240), self._theme.px(38))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Space or Enter, walk by ↑ and ↓ (Qt's name)."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row (Qt's name)."""
        theme, px, entry = self._theme, self._theme.px, self._entry
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.qcolour("line" if self.isDown() else "sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.qcolour("line"))
        if self.hasFocus():
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), px(6), px(6))
        middle = Qt.AlignmentFlag.AlignVCenter
        caption, body = theme.font("caption"), theme.font("body")
        painter.setFont(body)
        painter.setPen(theme.qcolour("ink2"))
        number = QRectF(px(8), 0, px(36), self.height())
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, str(entry.position + 1))
        sign, colour = _SIGNS[entry.state]
        word = state_name(entry.state)
        right = self.width() - px(8)
        width = QFontMetrics(body).horizontalAdvance(word) + 2
        painter.setPen(theme.qcolour(colour))
        painter.drawText(QRectF(right - width, 0, width, self.height()), middle, word)
        side = px(16)
        right -= width + px(6) + side
        draw_icon(painter, theme, sign, colour, QRectF(right, (self.height() - side) / 2, side, side))
        if entry.marked:
            right -= side + px(8)
            draw_icon(painter, theme, "flag", "accentX", QRectF(right, (self.height() - side) / 2, side, side))
        left = px(56)
        painter.setFont(caption)
        painter.setPen(theme.qcolour("ink3"))
        kind = kind_name(entry.kind)
        kind_width = max(px(40), QFontMetrics(caption).horizontalAdvance(kind) + 2)
        painter.drawText(QRectF(left, 0, kind_width, self.height()), middle, kind)
        left += kind_width + px(12)
        painter.setFont(body)
        painter.setPen(theme.qcolour("ink"))
        room = max(0, right - px(12) - left)
        stem = QFontMetrics(body).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), middle, stem)
        painter.end()
