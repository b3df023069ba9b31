"""A question's options or answer as rows: a badge, the words, and at the right what the row is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_block import TextBlock

HEIGHT = 48
_MATCH = " — "


class Line(NamedTuple):
    """A row: its `badge` (letter or number), words, whether it is (part of) the key, and a square instead of a circle.

    `word` stands at the right of a row of the key among others that are not.
    """

    badge: str
    text: str
    key: bool
    square: bool = False
    word: str = ""


def answer_lines(question: Question) -> tuple[Line, ...]:
    """Return the rows of `question`: all options, or the entries of the answer."""
    return tuple(_lines(question))


def _lines(question: Question) -> Iterator[Line]:
    key_word = QCoreApplication.translate("answer_lines", "Key")
    kind = question.kind
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        square = kind is QuestionKind.MULTIPLE_CHOICE
        for place, option in enumerate(question.options):
            right = option in question.answer
            yield Line(chr(ord("A") + place), option, right, square, key_word if right else "")
    elif kind is QuestionKind.TRUE_FALSE:
        names = {
            RIGHT: QCoreApplication.translate("answer_lines", "Right"),
            WRONG: QCoreApplication.translate("answer_lines", "Wrong"),
        }
        for place, verdict in enumerate((RIGHT, WRONG)):
            right = question.answer == (verdict,)
            yield Line("AB"[place], names[verdict], right, False, key_word if right else "")
    elif kind is QuestionKind.MATCHING:
        for place, (left, right_side) in enumerate(zip(question.options, question.answer, strict=True), start=1):
            yield Line(str(place), left + _MATCH + right_side, True)
    else:
        for place, entry in enumerate(question.answer, start=1):
            yield Line(str(place), entry, True)


class AnswerLine(QWidget):
    """One row, as high as its words need, at least 48 px."""

    def __init__(self, theme: Theme, line: Line, parent: QWidget | None = None) -> None:
        """Show `line`."""
        super().__init__(parent)
        self._theme = theme
        self.line = line
        self.setMinimumHeight(theme.px(HEIGHT))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14) + theme.px(42), theme.px(10), theme.px(14), theme.px(10))
        row.setSpacing(theme.px(12))
        words = TextBlock(theme, line.text, "body", bold=line.key and bool(line.word), hang=False)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        if line.word:
            row.addWidget(Label(theme, line.word, "caption", "good"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{line.badge} {line.text} {line.word}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and badge (Qt override)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = bool(self.line.word)
        width = 2 if marked else 1
        painter.setPen(QPen(theme.qcolour("good" if marked else "line2"), width))
        painter.setBrush(theme.qcolour("goodT" if marked else "surface"))
        inset = width / 2
        radius = theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        side = theme.px(28)
        badge = QRectF(theme.px(14), (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.qcolour("good" if marked else "ctl"), 1))
        painter.setBrush(theme.qcolour("good") if marked else Qt.BrushStyle.NoBrush)
        if self.line.square:
            painter.drawRoundedRect(badge, theme.px(6), theme.px(6))
        else:
            painter.drawEllipse(badge)
        painter.setPen(theme.qcolour("surface" if marked else "ink2"))
        painter.setFont(theme.font("body"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.line.badge)
