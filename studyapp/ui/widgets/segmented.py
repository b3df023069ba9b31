"""A choice among a few: segments in one frame, the chosen one filled with ink."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class _Segment(QAbstractButton):
    """One segment, drawn as the first, middle or last of its frame."""

    def __init__(self, theme: Theme, text: str, height: int, role: str, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = theme.px(height)
        self._role = role
        self._place = place
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font(role))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Leave room for the words in bold (Qt override)."""
        words = QFontMetrics(self._theme.font(self._role, bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 * self._theme.px(16), self._height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words (Qt override)."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose at once, as in a row of radio buttons (Qt override)."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = group.buttons()
        target = buttons[min(max(buttons.index(self) + step, 0), len(buttons) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segment (Qt override)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        if self.isChecked():
            painter.fillPath(shape, theme.qcolour("ink"))
        elif self.isEnabled():
            fill = "line" if self.isDown() else "sunken" if self.underMouse() else "surface"
            painter.fillPath(shape, theme.qcolour(fill))
        if self._place in ("middle", "last") and not self.isChecked():
            painter.fillRect(QRectF(0, 1, 1, self.height() - 2), theme.qcolour("line"))
        if self.hasFocus():
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.px(4), theme.px(4))
        painter.setFont(theme.font(self._role, bold=self.isChecked()))
        token = "dis" if not self.isEnabled() else "surface" if self.isChecked() else "ink"
        painter.setPen(theme.qcolour(token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _shape(self) -> QPainterPath:
        """Return the segment's area: round where it meets an end of the frame."""
        radius = self._theme.px(5)
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        if self._place == "middle":
            path.addRect(area)
            return path
        path.addRoundedRect(area, radius, radius)
        if self._place == "first":
            path.addRect(area.adjusted(radius, 0, 0, 0))
        elif self._place == "last":
            path.addRect(area.adjusted(0, 0, -radius, 0))
        return path


class Segmented(QWidget):
    """Segments with values; `chosen` carries the value a person chose, `set_value` does not emit."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[object, str]],
        *,
        height: int = 36,
        role: str = "body",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `choices` (value, words); `name` says to screen readers what is chosen.

        `role` is the type of the words. An `optional` choice begins without any (value None), and a second click
        takes the choice back.
        """
        super().__init__(parent)
        self._theme = theme
        self._values = [value for value, _words in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for index, (_value, words) in enumerate(choices):
            segment = _Segment(theme, words, height, role, _place(index, len(choices)), self)
            segment.setAccessibleName(f"{name}: {words}")
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(self._clicked)
        self._optional = optional
        self._group.setExclusive(not optional)
        if choices and not optional:
            self._group.button(0).setChecked(True)
        self._steer()

    def value(self) -> object:
        """Return the chosen value, None where an optional choice was not made."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose `value`; None takes an optional choice back, an unknown one changes nothing."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        if self._optional and (value is None or value in self._values):
            self._leave_only(value)
        self._steer()

    def button(self, value: object) -> QAbstractButton:
        """Return the segment of `value`."""
        return self._group.button(self._values.index(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame around the segments (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.qcolour("line2"), 1))
        painter.setBrush(self._theme.qcolour("surface"))
        radius = self._theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _clicked(self, index: int) -> None:
        if self._optional:
            self._leave_only(self._values[index] if self._group.button(index).isChecked() else None)
        self._steer()
        self.chosen.emit(self.value())

    def _steer(self) -> None:
        """Let Tab come in at the chosen segment, as in a row of radio buttons; Qt would take the first one."""
        if self._optional:
            return
        for button in self._group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)

    def _leave_only(self, value: object) -> None:
        for other, button in zip(self._values, self._group.buttons(), strict=True):
            button.setChecked(other == value)


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"
