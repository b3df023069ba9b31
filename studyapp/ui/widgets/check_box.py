"""Check boxes and radio buttons with a mark drawn in ink: choosing has no hue."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from studyapp.ui.theme import Theme

_SIDE = 20
_GAP = 10


def draw_check(
    painter: QPainter, theme: Theme, box: QRectF, state: Qt.CheckState, *, enabled: bool = True, hover: bool = False
) -> None:
    """Paint the square of a check box into `box`, also for delegates of trees and tables."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = state != Qt.CheckState.Unchecked
    edge = "ink" if filled else "ink2" if hover else "ctl"
    painter.setPen(QPen(theme.qcolour(edge if enabled else "line2"), 1))
    fill = ("ink" if enabled else "line2") if filled else "surface"
    painter.setBrush(theme.qcolour(fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    unit = box.width() / 20
    pen = QPen(theme.qcolour("surface"), 1.8 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corner = box.topLeft()
    if state == Qt.CheckState.Checked:
        points = ((5.2, 10.4), (8.6, 13.8), (14.8, 6.8))
        painter.drawPolyline(QPolygonF([corner + QPointF(x * unit, y * unit) for x, y in points]))
    elif filled:
        painter.drawLine(corner + QPointF(5.5 * unit, 10 * unit), corner + QPointF(14.5 * unit, 10 * unit))
    painter.restore()


def draw_radio(painter: QPainter, theme: Theme, box: QRectF, *, on: bool, enabled: bool, hover: bool) -> None:
    """Paint the circle of a radio button into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = "line2" if not enabled else "ink" if on else "ink2" if hover else "ctl"
    painter.setPen(QPen(theme.qcolour(tone), 2 if on else 1))
    painter.setBrush(theme.qcolour("surface"))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolour(tone))
        inset = box.width() * 0.28
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _hint(button: QCheckBox | QRadioButton, theme: Theme) -> QSize:
    words = button.fontMetrics().horizontalAdvance(button.text())
    width = theme.px(_SIDE) + (theme.px(_GAP) + words if button.text() else 0)
    return QSize(width + 8, theme.px(32))


def _draw_rest(button: QCheckBox | QRadioButton, theme: Theme, painter: QPainter) -> QRectF:
    """Paint words and focus ring, return where the mark goes."""
    side = theme.px(_SIDE)
    box = QRectF(3, (button.height() - side) / 2, side, side)
    painter.setPen(theme.qcolour("ink" if button.isEnabled() else "dis"))
    painter.setFont(button.font())
    left = box.right() + theme.px(_GAP)
    painter.drawText(
        QRectF(left, 0, button.width() - left, button.height()),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
        button.text(),
    )
    if button.hasFocus():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.qcolour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(button.rect()).adjusted(1, 1, -1, -1) if button.text() else box.adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(ring, theme.px(6), theme.px(6))
    return box


class CheckBox(QCheckBox):
    """A check box with words at its right."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        """Make it unchecked."""
        super().__init__(text, parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for mark and words (Qt override)."""
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words (Qt override)."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take clicks on mark and words alike (Qt override)."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark and words (Qt override)."""
        del event
        painter = QPainter(self)
        box = _draw_rest(self, self._theme, painter)
        draw_check(painter, self._theme, box, self.checkState(), enabled=self.isEnabled(), hover=self.underMouse())


class RadioButton(QRadioButton):
    """One of several, with words at its right."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        """Make it unchosen."""
        super().__init__(text, parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for mark and words (Qt override)."""
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words (Qt override)."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take clicks on mark and words alike (Qt override)."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark and words (Qt override)."""
        del event
        painter = QPainter(self)
        box = _draw_rest(self, self._theme, painter)
        draw_radio(painter, self._theme, box, on=self.isChecked(), enabled=self.isEnabled(), hover=self.underMouse())
