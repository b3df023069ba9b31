"""Fill-in: the sentence of the stem with a field in the place of each blank, wrapped as Chinese text wraps."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from question_bank.model import BLANK, Question
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_input import AnswerInput, KeyHint
from studyapp.ui.quiz.blank_field import BlankField, BlankState
from studyapp.ui.theme import Theme

_HOLE = "\ufffc"  # stands for a field in the words of the stem
_IDEOGRAPH = "一"  # what a field is while lines are broken: it breaks like a character, never before ；、，。


class _Piece(NamedTuple):
    """What never breaks: words, or words with a field in them; `text` holds `_HOLE` where a field stands."""

    text: str
    first_field: int


class FillInput(AnswerInput):
    """The sentence with its fields; a response holds one text for each blank."""

    carries_stem = True
    types = True

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Cut the stem at its blanks and make a field for each."""
        super().__init__(theme, question, parent)
        self._font = theme.font("stem")
        self._metrics = QFontMetricsF(self._font)
        self._keys: tuple[str, ...] = ()
        count = question.stem.count(BLANK)
        self._fields = [BlankField(theme, number + 1, count, self) for number in range(count)]
        self._pieces = _pieces(question.stem.replace(BLANK, _HOLE))
        self._texts: list[tuple[QPointF, str]] = []
        self._line_heights: list[int] = []
        for field in self._fields:
            field.textEdited.connect(lambda _text: self.changed.emit())
            field.returnPressed.connect(self._go_on)
            field.width_changed.connect(self._lay_out_again)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def fields(self) -> tuple[BlankField, ...]:
        """The fields in the order of the stem."""
        return tuple(self._fields)

    def response(self) -> Response:
        """Return one text for each blank."""
        return Response(tuple(field.text().strip() for field in self._fields))

    def given(self) -> bool:
        """Return whether something stands in any field."""
        return any(field.text().strip() for field in self._fields)

    def show_response(self, response: Response) -> None:
        """Write `response` into the fields."""
        for field, text in zip(self._fields, response.given, strict=False):
            field.setText(text)

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Mark each field and put the key beneath the wrong ones."""
        self._graded = True
        if response is not None:
            self.show_response(response)
        parts = grade.parts if len(grade.parts) == len(self._fields) else (grade.right,) * len(self._fields)
        keys = []
        for field, right, key in zip(self._fields, parts, self._question.answer, strict=False):
            field.show_state(BlankState.RIGHT if right else BlankState.WRONG)
            if not right:
                said = self.tr("wrong, the key is %1").replace("%1", key)
                field.setAccessibleDescription(said)
            keys.append("" if right else key)
        self._keys = tuple(keys)
        self._lay_out_again()

    def begin(self) -> bool:
        """Put the cursor into the first empty field."""
        empty = [field for field in self._fields if not field.text()] or self._fields
        if empty:
            empty[0].setFocus()
        return bool(empty)

    def hints(self) -> tuple[KeyHint, ...]:
        """Name Tab where there is another field."""
        return (KeyHint("Tab", self.tr("next blank")),) if len(self._fields) > 1 else ()

    def hasHeightForWidth(self) -> bool:
        """Say that height follows width (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped sentence (Qt's name)."""
        return self._lay_out(width, place=False)

    def sizeHint(self) -> QSize:
        """Return the size at the present width (Qt's name)."""
        width = self.width() if self.width() > 0 else self._theme.px(600)
        return QSize(self._theme.px(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest field (Qt's name)."""
        return QSize(self._theme.px(120), self._theme.line("stemBlanks"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew (Qt's name)."""
        super().resizeEvent(event)
        self._lay_out(self.width(), place=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words between the fields and the keys beneath wrong ones (Qt's name)."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.qcolour("ink"))
        for place, text in self._texts:
            painter.drawText(place, text)
        painter.setPen(self._theme.qcolour("good"))
        painter.setFont(self._theme.font("option", bold=True))
        for field, key in zip(self._fields, self._keys, strict=False):
            if key:
                below = QRectF(field.geometry().bottomLeft(), field.geometry().bottomRight())
                width = max(below.width(), painter.fontMetrics().horizontalAdvance(key) + 2.0)
                left = max(0.0, min(below.center().x() - width / 2, self.width() - width))
                box = QRectF(left, field.geometry().bottom() + 1, width, self._theme.px(30))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        painter.end()

    def _go_on(self) -> None:
        """Enter goes to the next empty field, and submits from the last."""
        empty = [field for field in self._fields if not field.text().strip()]
        if empty and self.focusWidget() is not self._fields[-1]:
            empty[0].setFocus()
        else:
            self.submit_wanted.emit()

    def _lay_out_again(self) -> None:
        self._lay_out(self.width(), place=True)
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int, *, place: bool) -> int:
        """Break into lines of 60 px, higher above a key; with `place` move fields and texts; return the height."""
        lines: list[list[_Piece]] = [[]]
        x = 0.0
        for piece in self._pieces:
            wide = self._width(piece)
            if x + self._width(piece, trimmed=True) > width and lines[-1]:
                lines.append([])
                x = 0.0
            lines[-1].append(piece)
            x += wide
        top = 0
        texts: list[tuple[QPointF, str]] = []
        for line in lines:
            if place:
                self._place_line(line, top, texts)
            keyed = any(self._key(number) for piece in line for number in _fields_of(piece))
            top += self._theme.line("stemBlanks") + (self._theme.px(26) if keyed else 0)
        if place:
            self._texts = texts
        return top

    def _place_line(self, line: list[_Piece], top: int, texts: list[tuple[QPointF, str]]) -> None:
        x = 0.0
        height = self._theme.line("stemBlanks")
        baseline = top + (height + self._metrics.ascent() - self._metrics.descent()) / 2
        gap = self._theme.px(6)
        for piece in line:
            number = piece.first_field
            for part in _parts(piece.text):
                if part == _HOLE:
                    field = self._fields[number]
                    x += gap if x else 0.0
                    field.move(round(x), top + (height - field.height()) // 2)
                    x += field.width() + self._gap_after(number)
                    number += 1
                else:
                    texts.append((QPointF(x, baseline), part))
                    x += self._metrics.horizontalAdvance(part)

    def _width(self, piece: _Piece, *, trimmed: bool = False) -> float:
        text = piece.text.rstrip() if trimmed else piece.text
        gap = self._theme.px(6)
        fields = sum(self._fields[number].width() + gap + self._gap_after(number) for number in _fields_of(piece))
        return self._metrics.horizontalAdvance(text.replace(_HOLE, "")) + fields

    def _gap_after(self, number: int) -> int:
        """Return the px after a field: few before a mark of punctuation, which brings white of its own."""
        following = self._question.stem.split(BLANK)[number + 1][:1]
        return self._theme.px(2 if following and following in "，。、；：？！）”" else 6)

    def _key(self, number: int) -> str:
        return self._keys[number] if number < len(self._keys) else ""


def _pieces(stem: str) -> tuple[_Piece, ...]:
    """Cut `stem` wherever a line may break by the rules of Unicode, so that no line begins with 、 or ends with （."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, stem.replace(_HOLE, _IDEOGRAPH))
    pieces: list[_Piece] = []
    start = fields = 0
    while (end := finder.toNextBoundary()) != -1:
        if end > start:
            pieces.append(_Piece(stem[start:end], fields))
            fields += stem[start:end].count(_HOLE)
            start = end
    return tuple(pieces)


def _fields_of(piece: _Piece) -> range:
    return range(piece.first_field, piece.first_field + piece.text.count(_HOLE))


def _parts(text: str) -> list[str]:
    """Split `"把￼、"` into `["把", "￼", "、"]`."""
    parts: list[str] = []
    for number, words in enumerate(text.split(_HOLE)):
        if number:
            parts.append(_HOLE)
        if words:
            parts.append(words)
    return parts
