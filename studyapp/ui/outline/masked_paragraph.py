"""A paragraph of which pieces are covered: what lies under a mask is neither drawn nor told to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from studyapp.quiz.ladder import Piece, masked
from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.paragraph_lines import Lines
from studyapp.ui.outline.view import ReaderParagraph
from studyapp.ui.theme import Theme

BLOCK = 25
"""Height in px at 100 % of a mask."""


class PieceState(Enum):
    """What is to be seen of a piece."""

    COVERED = "covered"
    NEXT = "next"
    SHOWN = "shown"
    RECALLED = "recalled"
    MISSED = "missed"

    @property
    def hides(self) -> bool:
        """Whether the piece is covered."""
        return self in (PieceState.COVERED, PieceState.NEXT)


class MaskedParagraph(ParagraphWidget):
    """`piece_clicked` carries the number of a piece in its step."""

    piece_clicked = Signal(int)

    def __init__(self, theme: Theme, paragraph: ReaderParagraph, parent: QWidget | None = None) -> None:
        """Show the paragraph with nothing covered."""
        self._pieces: tuple[tuple[int, Piece, PieceState], ...] = ()
        super().__init__(theme, paragraph, parent)

    def set_pieces(self, pieces: tuple[tuple[int, Piece, PieceState], ...]) -> None:
        """Cover and uncover the pieces of this paragraph, each with its number in the step."""
        self._pieces = pieces
        self.setAccessibleName(self.shown_text())
        self.update()

    def pieces(self) -> tuple[tuple[int, Piece, PieceState], ...]:
        """Return the pieces with their numbers and states."""
        return self._pieces

    def shown_text(self) -> str:
        """Return the words with a sign for each character that is covered."""
        return masked(self.paragraph.text, [piece for _, piece, state in self._pieces if state.hides])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a piece can be clicked (Qt's name)."""
        hit = self._piece_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which piece was clicked (Qt's name)."""
        number = self._piece_at(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.piece_clicked.emit(number)

    def draw_words(self, painter: QPainter, lines: Lines) -> None:
        """Draw the words that are not covered, and the masks."""
        theme = self.theme
        for _number, piece, state in self._pieces:
            if not state.hides:
                fill = theme.qcolour("warnT" if state is PieceState.MISSED else "goodT")
                for box in self._boxes(piece):
                    painter.fillRect(box.adjusted(0, theme.px(3), 0, -theme.px(3)), fill)
        lines.layout.draw(painter, QPointF(0, 0), list(self._colours()))
        for _number, piece, state in self._pieces:
            if state.hides:
                self._cover(painter, piece, state)
            elif state is not PieceState.SHOWN:
                self._mark(painter, piece, state)

    def _colours(self) -> Iterator[QTextLayout.FormatRange]:
        for _number, piece, state in self._pieces:
            style = QTextCharFormat()
            if state.hides:
                style.setForeground(QBrush(Qt.GlobalColor.transparent))
            else:
                style.setForeground(self.theme.qcolour("warn" if state is PieceState.MISSED else "good"))
            for start, end in piece.hidden:
                piece_of_line = QTextLayout.FormatRange()
                piece_of_line.start = self.source.place(start)
                piece_of_line.length = self.source.place(end) - piece_of_line.start
                piece_of_line.format = style
                yield piece_of_line

    def _cover(self, painter: QPainter, piece: Piece, state: PieceState) -> None:
        theme = self.theme
        following = state is PieceState.NEXT
        painter.setPen(QPen(theme.qcolour("focus" if following else "ctl"), 2 if following else 1))
        painter.setBrush(theme.qcolour("surface" if following else "line"))
        for box in self._boxes(piece):
            inset = (box.height() - theme.px(BLOCK)) / 2
            block = box.adjusted(1, inset, -1, -inset)
            painter.drawRoundedRect(block, theme.px(4), theme.px(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mark(self, painter: QPainter, piece: Piece, state: PieceState) -> None:
        """Underline what came to mind by a whole line, what did not by a broken one: not by colour alone."""
        missed = state is PieceState.MISSED
        pen = QPen(self.theme.qcolour("warn" if missed else "good"), 2)
        pen.setStyle(Qt.PenStyle.DashLine if missed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        for box in self._boxes(piece):
            y = round(box.bottom()) - self.theme.px(4)
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))

    def _boxes(self, piece: Piece) -> list[QRectF]:
        return [box for start, end in piece.hidden for box in self.boxes(start, end)]

    def _piece_at(self, point: QPointF) -> int | None:
        for number, piece, _state in self._pieces:
            if any(box.contains(point) for box in self.boxes(piece.start, piece.end)):
                return number
        return None
