"""A paragraph of the source: exact lines, evidence behind the words, underlines that tell how well they are known."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.view import Mark, ReaderParagraph
from studyapp.ui.theme import Theme

UNDERLINES: dict[Level, tuple[str, float, Qt.PenStyle]] = {
    Level.NOT_ASKED: ("ctl", 2, Qt.PenStyle.DotLine),
    Level.BEGINNING: ("goodM", 1, Qt.PenStyle.SolidLine),
    Level.FAMILIAR: ("goodM", 2, Qt.PenStyle.SolidLine),
    Level.MASTERED: ("good", 3, Qt.PenStyle.SolidLine),
}
"""Colour token, width in px and style of the line under a formulation: the width tells as much as the colour."""
REDACTED = "_"
HANGING = "（“《"


def in_utf16(text: str, position: int) -> int:
    """Return the place in Qt's UTF-16 units of the character at `position` in `text`."""
    return position + sum(1 for letter in text[:position] if ord(letter) > 0xFFFF)


class ParagraphWidget(QWidget):
    """Shows a `ReaderParagraph`; `mark_hovered` and `mark_clicked` carry the `Mark` (None: off any)."""

    mark_hovered = Signal(object, object)
    mark_clicked = Signal(object)

    def __init__(self, theme: Theme, paragraph: ReaderParagraph, parent: QWidget | None = None) -> None:
        """Lay the paragraph out."""
        super().__init__(parent)
        self._theme = theme
        self.paragraph = paragraph
        self._text = paragraph.text
        self._evidence: tuple[tuple[int, int], ...] = ()
        self._focused_mark = -1
        self._layout = QTextLayout()
        self._laid_width = -1
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAccessibleName(paragraph.text)
        if paragraph.marks:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_evidence(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Set `ranges` of characters off from the rest."""
        self._evidence = ranges
        self.update()

    def top_of(self, position: int) -> float:
        """Return the y in px of the line in which the character at `position` stands."""
        self._lay(self.width())
        line = self._layout.lineForTextPosition(in_utf16(self._text, position))
        return line.y() if line.isValid() else 0.0

    # Qt's names from here on

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrower paragraph is a higher one (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px that the lines need (Qt's name)."""
        self._lay(width)
        return self._height

    def sizeHint(self) -> QSize:
        """Return the reading width and the height it needs (Qt's name)."""
        width = self.width() if self.width() > 100 else self._theme.px(680)
        return QSize(self._theme.px(680), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow column (Qt's name)."""
        return QSize(self._theme.px(200), self._theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the width (Qt's name)."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which mark is under the pointer (Qt's name)."""
        mark = self._mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor)
        self.mark_hovered.emit(mark, self.mapToGlobal(self._below(mark) if mark else event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        """Tell that no mark is under the pointer (Qt's name)."""
        self.mark_hovered.emit(None, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the mark under the pointer (Qt's name)."""
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.mark_clicked.emit(mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the marks by arrows, open one by Enter (Qt's name)."""
        marks = self.paragraph.marks
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps and marks:
            self._focused_mark = (self._focused_mark + steps[Qt.Key(event.key())]) % len(marks)
            mark = marks[self._focused_mark]
            self.setAccessibleDescription(self._text[mark.start : mark.end])
            self.mark_hovered.emit(mark, self.mapToGlobal(self._below(mark)))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._focused_mark < len(marks):
            self.mark_clicked.emit(marks[self._focused_mark])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint evidence, words, underlines and the ring of the mark with the keyboard (Qt's name)."""
        self._lay(self.width())
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end in self._evidence:
            for box in self._boxes(start, end):
                painter.fillRect(box.adjusted(0, theme.px(3), 0, -theme.px(3)), theme.qcolour("goodT"))
        painter.setPen(theme.qcolour("ink"))
        self._layout.draw(painter, QPointF(0, 0))
        for mark in self.paragraph.marks:
            token, width, style = UNDERLINES[mark.known]
            painter.setPen(QPen(theme.qcolour(token), width * min(theme.scale, 1.5), style))
            for box in self._boxes(mark.start, mark.end):
                y = box.bottom() - theme.px(4)
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if self.hasFocus() and 0 <= self._focused_mark < len(self.paragraph.marks):
            mark = self.paragraph.marks[self._focused_mark]
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._boxes(mark.start, mark.end):
                painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), theme.px(4), theme.px(4))
        painter.end()

    def _font(self) -> QFont:
        depth = self.paragraph.heading
        if depth is None:
            return self._theme.font("read")
        return self._theme.font(("title1", "title3", "read")[min(depth, 2)], bold=True)

    def _line_height(self) -> int:
        return self._theme.px(36) if self.paragraph.heading == 0 else self._theme.px(34)

    def _lay(self, width: int) -> None:
        if width == self._laid_width:
            return
        self._laid_width = width
        font = self._font()
        option = QTextOption()
        # Word wrap keeps the Chinese rules for line starts and ends; wrapping anywhere breaks them.
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = self._layout = QTextLayout(self._text, font)
        layout.setTextOption(option)
        layout.setFormats(self._redactions())
        step = self._line_height()
        ascent = QFontMetricsF(font).ascent()
        drop = (step - QFontMetricsF(font).height()) / 2
        hang = self._theme.px(17) / 2
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            # A line that begins with an opening mark hangs half an em out, so that its ink meets the edge.
            begins = self._text[line.textStart() : line.textStart() + 1]
            shift = hang if begins and begins in HANGING else 0.0
            line.setLineWidth(max(1.0, width - self._margin() + shift))
            line.setPosition(QPointF(self._margin() - shift, y + drop + (ascent - line.ascent())))
            y += step
        layout.endLayout()
        self._height = max(step, int(y))

    def _margin(self) -> float:
        return self._theme.px(10)

    def _redactions(self) -> list[QTextLayout.FormatRange]:
        ranges = []
        for position, letter in enumerate(self._text):
            if letter == REDACTED:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length = in_utf16(self._text, position), 1
                style = QTextCharFormat()
                style.setForeground(self._theme.qcolour("ink3"))
                piece.format = style
                ranges.append(piece)
        return ranges

    def _boxes(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle for each line that the characters `[start, end)` stand in."""
        first, last = in_utf16(self._text, start), in_utf16(self._text, end)
        step = self._line_height()
        boxes = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(last, line.textStart() + line.textLength())
            if begin < stop:
                left, right = _x_at(line, begin), _x_at(line, stop)
                boxes.append(QRectF(left, number * step, right - left, step))
        return boxes

    def _mark_at(self, point: QPointF) -> Mark | None:
        for mark in self.paragraph.marks:
            if any(box.contains(point) for box in self._boxes(mark.start, mark.end)):
                return mark
        return None

    def _below(self, mark: Mark) -> QPoint:
        boxes = self._boxes(mark.start, mark.end)
        return boxes[-1].bottomLeft().toPoint() if boxes else self.rect().bottomLeft()


def _x_at(line: QTextLine, position: int) -> float:
    """Return the x of a cursor position, which Qt's binding gives together with the position it came to."""
    x: object = line.cursorToX(position)
    place = x[0] if isinstance(x, tuple) else x
    return place if isinstance(place, float) else 0.0
