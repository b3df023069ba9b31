"""Recitation and short answer: an area to type in, then the comparison with the source or the model answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import Question
from studyapp.quiz.grading import compare_recitation
from studyapp.quiz.recitation import SegmentKind
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_input import AnswerInput, KeyHint, TextArea
from studyapp.ui.quiz.run_text import RunText, TextRun
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.segmented import Segmented

MARKS = (1.0, 0.5, 0.0)
"""What a member may give the own short answer: right, partly right, not right."""


class TextInput(AnswerInput):
    """An area of several lines; a response holds its one text."""

    types = True
    submit_key = "Ctrl+Enter"

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(theme, question, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))
        self.area = TextArea(self)
        self.area.setFont(theme.font("option"))
        self.area.setMinimumHeight(theme.px(168))
        self.area.setAccessibleName(self.tr("Your answer"))
        self.area.textChanged.connect(self.changed)
        self.area.submit_wanted.connect(self.submit_wanted)
        self.column.addWidget(self.area)

    def response(self) -> Response:
        """Return what was typed."""
        return Response((self.area.toPlainText().strip(),))

    def given(self) -> bool:
        """Return whether something was typed."""
        return bool(self.area.toPlainText().strip())

    def show_response(self, response: Response) -> None:
        """Write `response` into the area."""
        self.area.setPlainText(response.given[0] if response.given else "")

    def begin(self) -> bool:
        """Put the cursor into the area."""
        self.area.setFocus()
        return True

    def shrink(self, small: bool) -> None:
        """Use a lower area."""
        self.area.setMinimumHeight(self._theme.px(96 if small else 168))


class RecitationInput(TextInput):
    """What was said is laid beside the source, character by character."""

    _card: Card | None = None

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Replace the area by the comparison: what is missing with ＋, what is not the source's with −."""
        self._graded = True
        self.area.hide()
        runs: list[TextRun] = []
        comparison = compare_recitation(self._question, response or Response(()))
        for segment in comparison.segments:
            if segment.kind is SegmentKind.EQUAL:
                runs.append(TextRun(segment.source))
                continue
            if segment.said:
                runs += _signed("−", segment.said, "warn", "warnT", struck=True)
            if segment.source:
                runs += _signed("＋", segment.source, "good", "goodT", struck=False)
        card = Card(self._theme, self.tr("Beside the source"), self)
        text = RunText(self._theme, "read", card)
        text.show_runs(tuple(runs))
        card.body.addWidget(text)
        legend = RunText(self._theme, "caption", card)
        legend.show_runs(
            (
                *_signed("＋", self.tr("left out"), "good", "goodT", struck=False),
                TextRun("　"),
                TextRun("−", "warn", bold=True, fill="warnT"),
                TextRun(self.tr("not in the source"), "warn", fill="warnT"),
            )
        )
        card.body.addWidget(legend)
        legend.setHidden(grade.right)
        if comparison.order < 1 and len(comparison.sequence) > 1:
            order = " → ".join(str(point + 1) for point in comparison.sequence)
            words = self.tr("Your order: %1").replace("%1", order)
            card.body.addWidget(Label(self._theme, words, "caption", "warn"))
        self._put(card)
        self.comparison = text

    def show_key(self) -> None:
        """Show what is to be said, one point a line."""
        self._graded = True
        self.area.hide()
        card = Card(self._theme, self.tr("What the source says"), self)
        for point in self._question.answer:
            text = RunText(self._theme, "read", card)
            text.show_runs((TextRun(point),))
            card.body.addWidget(text)
        self._put(card)

    def _put(self, card: Card) -> None:
        """Show `card` in place of the one before: the page asks again when the window changes."""
        if self._card is not None:
            self.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        self.column.addWidget(card)


class ShortAnswerInput(TextInput):
    """The member compares the own answer with the model answer and marks it; nobody else can."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Start with the area alone."""
        super().__init__(theme, question, parent)
        self._mark: float | None = None
        self._revealed = False
        self.marks: Segmented | None = None

    def response(self) -> Response:
        """Return what was typed and the own mark, if any."""
        return Response((self.area.toPlainText().strip(),), self._mark)

    def needs_mark(self) -> bool:
        """Return whether the model answer has still to be shown and the answer to be marked."""
        return self._mark is None

    def reveal(self) -> None:
        """Show the model answer and ask for the mark."""
        if self._revealed:
            return
        self._revealed = True
        self._close_area()
        self._add_model_answer()
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        row.addWidget(Label(self._theme, self.tr("Mark your answer"), "caption", "ink2"))
        choices = tuple(zip(MARKS, self._words(), strict=True))
        self.marks = Segmented(self._theme, self.tr("Mark your answer"), choices, optional=True, parent=self)
        self.marks.chosen.connect(self._choose)
        row.addWidget(self.marks)
        row.addStretch(1)
        self.column.addLayout(row)
        self.changed.emit()

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Close the area and show the model answer."""
        if response is not None:
            self.show_response(response)
        self._graded = True
        self._close_area()
        if not self._revealed:
            self._revealed = True
            self._add_model_answer()
        if self.marks is not None:
            self.marks.setEnabled(False)

    def show_key(self) -> None:
        """Show the model answer alone."""
        self.show_grade(None, Grade(1.0))
        self.area.hide()

    def show_response(self, response: Response) -> None:
        """Write `response` into the area and keep its mark."""
        super().show_response(response)
        self._mark = response.self_mark

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose the mark by 1, 2 or 3 once the model answer is seen."""
        number = int(event.key()) - int(Qt.Key.Key_1)
        if self._graded or self.marks is None or not 0 <= number < len(MARKS):
            return False
        self.marks.set_value(MARKS[number])
        self._choose(MARKS[number])
        return True

    def hints(self) -> tuple[KeyHint, ...]:
        """Name the keys of the marks once they are asked for."""
        return (KeyHint("1–3", self.tr("mark")),) if self._revealed else ()

    def begin(self) -> bool:
        """Put the cursor into the area while it is open."""
        return False if self._revealed else super().begin()

    def _words(self) -> tuple[str, ...]:
        return (self.tr("Right"), self.tr("Partly right"), self.tr("Not right"))

    def _choose(self, value: object) -> None:
        self._mark = value if isinstance(value, float) else None
        self.changed.emit()

    def _close_area(self) -> None:
        self.area.setReadOnly(True)
        self.area.setFixedHeight(self._theme.px(96))

    def shrink(self, small: bool) -> None:
        """Use a lower area while it is open."""
        if not self._revealed:
            super().shrink(small)

    def _add_model_answer(self) -> None:
        card = Card(self._theme, self.tr("Model answer"), self)
        text = RunText(self._theme, "read", card)
        text.show_runs((TextRun(self._question.answer[0]),))
        card.body.addWidget(text)
        self.column.addWidget(card)


def _signed(sign: str, text: str, colour: str, fill: str, *, struck: bool) -> list[TextRun]:
    """Return a run that says by sign, fill and stroke what it is."""
    return [
        TextRun(sign, colour, bold=True, fill=fill),
        TextRun(text, colour, fill=fill, struck=struck, underline="" if struck else colour, dashed=not struck),
    ]
