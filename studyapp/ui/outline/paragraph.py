"""A paragraph of the source: exact lines, evidence behind the words, underlines that tell how well they are known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.paragraph_lines import COLUMN, MARGIN, Lines, lay_lines, x_at
from studyapp.ui.outline.source_text import SourceText
from studyapp.ui.outline.view import Mark, ReaderParagraph
from studyapp.ui.theme import Theme

UNDERLINES: dict[Level, tuple[str, float, Qt.PenStyle]] = {
    Level.NOT_ASKED: ("ctl", 2, Qt.PenStyle.DotLine),
    Level.BEGINNING: ("goodM", 1, Qt.PenStyle.SolidLine),
    Level.FAMILIAR: ("goodM", 2, Qt.PenStyle.SolidLine),
    Level.MASTERED: ("good", 3, Qt.PenStyle.SolidLine),
}
"""Colour token, width in px and style of the line under a formulation: the width tells as much as the colour."""
HEADINGS = ("heading", "title3", "source")
KEPT = 4  # layouts at different widths: a hint, what a parent tries, what is drawn


def pen_of(theme: Theme, known: Level) -> QPen:
    """Return the pen of the underline of a level."""
    token, width, style = UNDERLINES[known]
    pen = QPen(theme.qcolour(token), width * min(theme.scale, 1.5), style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paragraph_role(heading: int | None) -> str:
    """Return the role of type of a paragraph by its depth as a heading (None: running text)."""
    return "source" if heading is None else HEADINGS[min(heading, len(HEADINGS) - 1)]


def paragraph_font(theme: Theme, heading: int | None) -> QFont:
    """Return the font of a paragraph by its depth as a heading."""
    return theme.font(paragraph_role(heading), bold=heading is not None)


def line_height(theme: Theme, heading: int | None) -> int:
    """Return the height in px of its lines."""
    return max(theme.line(paragraph_role(heading)), theme.line("source"))


class ParagraphWidget(QWidget):
    """Shows a `ReaderParagraph`; `mark_hovered` and `mark_clicked` carry the `Mark` (None: off any)."""

    mark_hovered = Signal(object, object)
    mark_clicked = Signal(object)

    def __init__(self, theme: Theme, paragraph: ReaderParagraph, parent: QWidget | None = None) -> None:
        """Lay the paragraph out."""
        super().__init__(parent)
        self.theme = theme
        self.paragraph = paragraph
        self.source = SourceText(paragraph.text, self.tr("[missing]"))
        self._evidence: tuple[tuple[int, int], ...] = ()
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current: int | None = None
        self._walked = self._left = -1
        self._laid: dict[int, Lines] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAccessibleName(self.source.shown)
        self.set_marks(paragraph.marks)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Underline `marks` from now on."""
        self.paragraph = self.paragraph._replace(marks=marks)
        self._walked = min(self._walked, len(marks) - 1)
        self.update()

    def show_evidence(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Set `ranges` of characters off from the rest."""
        self._evidence = ranges
        self.update()

    def evidence(self) -> tuple[tuple[int, int], ...]:
        """Return the ranges of characters that are set off."""
        return self._evidence

    def show_hits(self, ranges: tuple[tuple[int, int], ...], current: int | None) -> None:
        """Set off what was searched for; `current` is the place of the hit one stands at."""
        self._hits, self._current = ranges, current
        self.update()

    def hits(self) -> tuple[tuple[tuple[int, int], ...], int | None]:
        """Return the hits that are set off and the place of the current one."""
        return self._hits, self._current

    def walkable(self) -> bool:
        """Return whether there is something in the paragraph to stand at with the keyboard."""
        return bool(self.paragraph.marks)

    def top_of(self, position: int) -> float:
        """Return the y in px of the line in which the character at `position` stands."""
        line = self._lines(self.width()).layout.lineForTextPosition(self.source.place(position))
        return float(line.lineNumber() * self._line_height()) if line.isValid() else 0.0

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle for each line that the characters `[start, end)` stand in."""
        lines = self._lines(self.width())
        first, last = self.source.place(start), self.source.place(end)
        step = self._line_height()
        found = []
        for number, begin in enumerate(lines.starts):
            line = lines.layout.lineAt(number)
            left_end, right_end = max(first, begin), min(last, begin + line.textLength())
            if left_end < right_end:
                left, right = x_at(line, left_end), x_at(line, right_end)
                # The ink of a bracket that hangs begins at the edge of the text.
                left = max(left, float(self._margin()))
                found.append(QRectF(left, number * step, right - left, step))
        return found

    # Qt's names from here on

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrower paragraph is a higher one (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px that the lines need (Qt's name)."""
        return self._lines(width).height

    def sizeHint(self) -> QSize:
        """Return the reading width; the height follows from the width that is given (Qt's name)."""
        return QSize(self.theme.px(COLUMN), self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Return a narrow column (Qt's name)."""
        return QSize(self.theme.px(200), self._line_height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which mark is under the pointer (Qt's name)."""
        mark = self._mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor)
        self.mark_hovered.emit(mark, self.mapToGlobal(self._below(mark)) if mark else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no mark is under the pointer (Qt's name)."""
        super().leaveEvent(event)
        self.mark_hovered.emit(None, None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark under the pointer (Qt's name)."""
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._left = self.paragraph.marks.index(mark)
            self.mark_clicked.emit(mark)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at the first mark, at the last when one comes from behind, or where one was before (Qt's name)."""
        super().focusInEvent(event)
        last = len(self.paragraph.marks) - 1
        if last >= 0:
            back = event.reason() is Qt.FocusReason.BacktabFocusReason
            returns = event.reason() is Qt.FocusReason.OtherFocusReason
            self._walk_to(last if back else min(max(self._left, 0), last) if returns else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take ring and tip away (Qt's name)."""
        super().focusOutEvent(event)
        self._left, self._walked = self._walked if self._walked >= 0 else self._left, -1
        self.mark_hovered.emit(None, None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the marks by arrows, open one by Enter (Qt's name)."""
        marks = self.paragraph.marks
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._walked + step < len(marks):
            self._walk_to(self._walked + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._walked < len(marks):
            self._left = self._walked
            self.mark_clicked.emit(marks[self._walked])
        elif not step:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint evidence, words, underlines and the ring of the mark with the keyboard (Qt's name)."""
        del event
        theme = self.theme
        lines = self._lines(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end in self._evidence:
            for box in self.boxes(start, end):
                painter.fillRect(box.adjusted(0, theme.px(3), 0, -theme.px(3)), theme.qcolour("goodT"))
        for start, end in self._hits:
            for box in self.boxes(start, end):
                painter.fillRect(box.adjusted(0, theme.px(3), 0, -theme.px(3)), theme.qcolour("line2"))
        painter.setPen(theme.qcolour("ink"))
        self.draw_words(painter, lines)
        for mark in self.paragraph.marks:
            self._underline(painter, self.boxes(mark.start, mark.end), pen_of(theme, mark.known))
        dashes = QPen(theme.qcolour("ink3"), 1, Qt.PenStyle.DashLine)
        for place, length in self.source.redactions:
            line = lines.layout.lineForTextPosition(place)
            y = line.lineNumber() * self._line_height()
            left, right = x_at(line, place), x_at(line, place + length)
            self._underline(painter, [QRectF(left + 1, y, right - left - 2, self._line_height())], dashes)
        if self.hasFocus() and 0 <= self._walked < len(self.paragraph.marks):
            mark = self.paragraph.marks[self._walked]
            self._ring(painter, mark.start, mark.end)
        if self._current is not None:
            self._ring(painter, *self._hits[self._current])

    def draw_words(self, painter: QPainter, lines: Lines) -> None:
        """Draw the words of the paragraph."""
        lines.layout.draw(painter, QPointF(0, 0))

    def _ring(self, painter: QPainter, start: int, end: int) -> None:
        painter.setPen(QPen(self.theme.qcolour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.boxes(start, end):
            painter.drawRoundedRect(box.adjusted(-1, 2, 1, -1), self.theme.px(4), self.theme.px(4))

    def _underline(self, painter: QPainter, boxes: list[QRectF], pen: QPen) -> None:
        painter.setPen(pen)
        for box in boxes:
            # Whole and half px keep the line sharp, whatever its width.
            y = round(box.bottom()) - self.theme.px(4) + (pen.width() % 2) / 2
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _walk_to(self, place: int) -> None:
        self._walked = place
        mark = self.paragraph.marks[place]
        self.setAccessibleDescription(self.paragraph.text[mark.start : mark.end])
        self.mark_hovered.emit(mark, self.mapToGlobal(self._below(mark)))
        self.update()

    def _font(self) -> QFont:
        return paragraph_font(self.theme, self.paragraph.heading)

    def _line_height(self) -> int:
        return line_height(self.theme, self.paragraph.heading)

    def _margin(self) -> int:
        return self.theme.px(MARGIN)

    def _lines(self, width: int) -> Lines:
        """Return the text laid out in `width` px, at most a column: parents try wider ones while they settle."""
        width = min(width, self.theme.px(COLUMN))
        if width not in self._laid:
            while len(self._laid) >= KEPT:
                self._laid.pop(next(iter(self._laid)))
            self._laid[width] = lay_lines(self.theme, self.source, self._font(), width, self._line_height())
        return self._laid[width]

    def _mark_at(self, point: QPointF) -> Mark | None:
        for mark in self.paragraph.marks:
            if any(box.contains(point) for box in self.boxes(mark.start, mark.end)):
                return mark
        return None

    def _below(self, mark: Mark) -> QPoint:
        boxes = self.boxes(mark.start, mark.end)
        return boxes[-1].bottomLeft().toPoint() if boxes else self.rect().bottomLeft()
