"""Wrapped text on fixed lines whose runs carry a fill, an underline or a stroke: evidence and comparisons."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class TextRun(NamedTuple):
    """A piece of text with the colours (token names, "" for none) it is drawn in."""

    text: str
    colour: str = "ink"
    bold: bool = False
    fill: str = ""
    underline: str = ""
    dashed: bool = False
    struck: bool = False
    small: bool = False


def lay_out(
    text: str, font: QFont, width: float, line: float, formats: list[QTextLayout.FormatRange] | None = None
) -> tuple[QTextLayout, float]:
    """Break `text` into lines of `line` px height each, wrapped to `width`; return the layout and its height."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (piece := layout.createLine()).isValid():
        piece.setLineWidth(max(1.0, width))
        piece.setPosition(QPointF(0.0, height + (line - piece.height()) / 2))
        height += line
    layout.endLayout()
    return layout, height


def lines_of(layout: QTextLayout) -> list[QTextLine]:
    """Return the lines of a finished layout from top to bottom."""
    return [layout.lineAt(number) for number in range(layout.lineCount())]


class RunText(QWidget):
    """A paragraph of runs in one role of type."""

    def __init__(self, theme: Theme, role: str, parent: QWidget | None = None) -> None:
        """Start empty; `role` gives font and line height."""
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(role)
        self._line = float(theme.line(role))
        self._runs: tuple[TextRun, ...] = ()
        self._cache: tuple[int, QTextLayout, float] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_runs(self, runs: tuple[TextRun, ...]) -> None:
        """Show `runs` one after the other; the accessible name is their text."""
        self._runs = runs
        self._cache = None
        self.setAccessibleName("".join(run.text for run in runs))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that height follows width (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width` px (Qt's name)."""
        return round(self._layout(width)[1])

    def sizeHint(self) -> QSize:
        """Return the size at the present width (Qt's name)."""
        width = self.width() if self.width() > 0 else self._theme.px(320)
        return QSize(self._theme.px(120), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one line of few words (Qt's name)."""
        return QSize(self._theme.px(80), round(self._line))

    def top_of(self, fill: str) -> int:
        """Return the y of the first run drawn on `fill`, 0 where there is none."""
        layout = self._layout(self.width())[0]
        start = 0
        for run in self._runs:
            if run.fill == fill:
                return round(layout.lineForTextPosition(start).y())
            start += len(run.text)
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fills, text, then strokes (Qt's name)."""
        layout, _ = self._layout(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for run, rect, _baseline in self._rects(layout):
            if run.fill:
                painter.fillRect(rect, self._theme.qcolour(run.fill))
        layout.draw(painter, QPointF(0.0, 0.0))
        for run, rect, baseline in self._rects(layout):
            self._draw_strokes(painter, run, rect, baseline)
        painter.end()

    def _draw_strokes(self, painter: QPainter, run: TextRun, rect: QRectF, baseline: float) -> None:
        if run.underline:
            pen = QPen(self._theme.qcolour(run.underline), self._theme.px(2))
            if run.dashed:
                pen.setDashPattern([2.0, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = baseline + 0.27 * self._font.pixelSize()  # beneath the feet of the characters
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if run.struck:
            painter.setPen(QPen(self._theme.qcolour(run.colour), self._theme.px(1)))
            painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))

    def _rects(self, layout: QTextLayout) -> list[tuple[TextRun, QRectF, float]]:
        """Return where each run with a fill or a stroke stands, line by line, with the baseline there."""
        rects: list[tuple[TextRun, QRectF, float]] = []
        start = 0
        lines = lines_of(layout)
        inset = self._theme.px(2)
        for run in self._runs:
            end = start + len(run.text)
            if run.fill or run.underline or run.struck:
                for line in lines:
                    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                    if first < last:
                        left, right = _x(line, first), _x(line, last)
                        top = line.y() + (line.height() - self._line) / 2 + inset
                        box = QRectF(left, top, right - left, self._line - 2 * inset)
                        rects.append((run, box, line.y() + line.ascent()))
            start = end
        return rects

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        if self._cache is None or self._cache[0] != width:
            text = "".join(run.text for run in self._runs)
            layout, height = lay_out(text, self._font, float(width), self._line, self._formats())
            self._cache = (width, layout, height)
        return self._cache[1], self._cache[2]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for run in self._runs:
            look = QTextCharFormat()
            look.setForeground(self._theme.qcolour(run.colour))
            if run.bold:
                look.setFontWeight(QFont.Weight.Bold)
            if run.small:
                look.setProperty(QTextFormat.Property.FontPixelSize, self._theme.px(15))
            piece = QTextLayout.FormatRange()
            piece.start = start
            piece.length = len(run.text)
            piece.format = look
            formats.append(piece)
            start += len(run.text)
        return formats


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a text position (PySide6 gives a pair: the x and the position it settled on)."""
    x = line.cursorToX(position)
    return float(x[0]) if isinstance(x, tuple) else 0.0
