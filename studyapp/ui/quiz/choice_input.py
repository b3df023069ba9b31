"""Single choice, multiple choice and true/false: rows of options."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_input import AnswerInput, KeyHint
from studyapp.ui.quiz.answer_row import AnswerRow, Badge, RowState
from studyapp.ui.quiz.letters import letter
from studyapp.ui.theme import Theme

_YES_NO = {Qt.Key.Key_Y: 0, Qt.Key.Key_N: 1}


class ChoiceInput(AnswerInput):
    """Rows to choose one or several of; a response holds the texts chosen in the order of the rows."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Make a row for each option (true/false: the words for right and wrong)."""
        super().__init__(theme, question, parent)
        self._many = question.kind is QuestionKind.MULTIPLE_CHOICE
        self._judges = question.kind is QuestionKind.TRUE_FALSE
        self._texts = (RIGHT, WRONG) if self._judges else question.options
        self._chosen: set[int] = set()
        self._rows: list[AnswerRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        for number, text in enumerate(self._texts):
            shown = (self.tr("Right"), self.tr("Wrong"))[number] if self._judges else text
            row = AnswerRow(theme, shown, Badge.SQUARE if self._many else Badge.CIRCLE, parent=self)
            row.show_letter(str(number + 1) if self._judges else letter(number))
            row.clicked.connect(lambda _checked=False, number=number: self._choose(number))
            self._column.addWidget(row)
            self._rows.append(row)

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def response(self) -> Response:
        """Return the texts chosen, in the order of the rows."""
        return Response(tuple(self._texts[number] for number in sorted(self._chosen)))

    def given(self) -> bool:
        """Return whether a row is chosen."""
        return bool(self._chosen)

    def show_response(self, response: Response) -> None:
        """Choose the rows of `response`."""
        self._chosen = {number for number, text in enumerate(self._texts) if text in response.given}
        self._show_chosen()

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Mark the key, what was chosen wrongly and what was missed, each with sign and word."""
        self._graded = True
        chosen = set(response.given) if response is not None else set()
        for row, text in zip(self._rows, self._texts, strict=True):
            row.setEnabled(False)
            key, taken = text in self._question.answer, text in chosen
            if key and (taken or not self._many):
                row.show_state(RowState.RIGHT, self.tr("Chosen rightly") if self._many else self.tr("Right answer"))
            elif key:
                row.show_state(RowState.MISSED, self.tr("Missed"))
            elif taken:
                row.show_state(RowState.WRONG, self.tr("Not to choose") if self._many else self.tr("Your choice"))
            else:
                row.show_state(RowState.IDLE)

    def show_key(self) -> None:
        """Mark the key as what it is: nobody has chosen it."""
        self._graded = True
        for row, text in zip(self._rows, self._texts, strict=True):
            row.setEnabled(False)
            key = text in self._question.answer
            row.show_state(RowState.RIGHT if key else RowState.IDLE, self.tr("Right answer") if key else "")

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by letter, figure or Y/N; move the focus by ↑ and ↓."""
        if self._graded or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_focus(1 if key == Qt.Key.Key_Down else -1)
            return True
        number = self._number_of(key)
        if number is None or number >= len(self._rows):
            return False
        self._choose(number)
        return True

    def hints(self) -> tuple[KeyHint, ...]:
        """Name the keys that choose."""
        last = len(self._rows)
        keys = "Y / N" if self._judges else f"{letter(0)}–{letter(last - 1)}"
        return (KeyHint(keys, self.tr("choose")),)

    def shrink(self, small: bool) -> None:
        """Use rows of 48 px, 6 apart."""
        self._column.setSpacing(self._theme.px(6 if small else 10))
        for row in self._rows:
            row.shrink(small)

    def _number_of(self, key: Qt.Key) -> int | None:
        if self._judges and key in _YES_NO:
            return _YES_NO[key]
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return int(key) - int(Qt.Key.Key_1)
        if not self._judges and Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            return int(key) - int(Qt.Key.Key_A)
        return None

    def _choose(self, number: int) -> None:
        if self._graded:
            return
        if self._many:
            self._chosen ^= {number}
        else:
            self._chosen = {number}
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        for number, row in enumerate(self._rows):
            taken = number in self._chosen
            row.show_state(RowState.SELECTED if taken else RowState.NORMAL, self.tr("chosen") if taken else "")

    def _move_focus(self, step: int) -> None:
        here = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        first = 0 if step > 0 else len(self._rows) - 1
        there = first if here is None else (here + step) % len(self._rows)
        self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)
