"""Matching: two columns joined by click and click or by letters; joined rows carry the same letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import Question
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_input import AnswerInput, KeyHint
from studyapp.ui.quiz.answer_row import AnswerRow, Badge, RowState
from studyapp.ui.quiz.letters import letter
from studyapp.ui.theme import Theme


class MatchingInput(AnswerInput):
    """Left rows carry fixed letters; a right row carries the letter of its partner.

    A click takes a row up, a click in the other column joins. By keyboard the right column is walked from the top:
    a letter joins the current right row and goes on to the next free one, Backspace parts it, ↑ and ↓ walk.
    """

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Show both columns with nothing joined."""
        super().__init__(theme, question, parent)
        self._pool = question.pool or question.answer
        self._joined: dict[int, int] = {}
        self._taken: tuple[str, int] | None = None
        self._here: int | None = None
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.px(20))
        self._columns: list[QVBoxLayout] = []
        self._left = self._add_column(columns, question.options, "left")
        self._right = self._add_column(columns, self._pool, "right")
        self._show_joined()

    @property
    def left(self) -> tuple[AnswerRow, ...]:
        """The left rows from top to bottom."""
        return tuple(self._left)

    @property
    def right(self) -> tuple[AnswerRow, ...]:
        """The right rows from top to bottom."""
        return tuple(self._right)

    def response(self) -> Response:
        """Return the right text of each left row, "" where none is joined."""
        return Response(
            tuple(self._pool[self._joined[left]] if left in self._joined else "" for left in range(len(self._left)))
        )

    def given(self) -> bool:
        """Return whether a pair is joined."""
        return bool(self._joined)

    def show_response(self, response: Response) -> None:
        """Join the pairs of `response`; a right text that stands twice is used from the top."""
        self._joined.clear()
        for left, text in enumerate(response.given):
            free = (right for right, other in enumerate(self._pool) if other == text and right not in self._partners())
            right = next(free, None) if text else None
            if right is not None:
                self._joined[left] = right
        self._show_joined()

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Mark each right row as rightly joined or with the letter it belongs to."""
        if response is not None:
            self.show_response(response)
        self._graded, self._taken, self._here = True, None, None
        answer = self._question.answer
        for left, row in enumerate(self._left):
            right = self._joined.get(left)
            good = right is not None and self._pool[right] == answer[left]
            if good:
                row.show_state(RowState.RIGHT, self.tr("Matched"))
            elif right is not None:
                row.show_state(RowState.WRONG, self.tr("Mismatched"))
            else:
                row.show_state(RowState.MISSED, self.tr("Not matched"))
        partners = self._partners()
        for right, row in enumerate(self._right):
            owners = [letter(left) for left, text in enumerate(answer) if text == self._pool[right]]
            where = self.tr("belongs to %1").replace("%1", "、".join(owners))
            if right in partners and answer[partners[right]] == self._pool[right]:
                row.show_state(RowState.RIGHT, self.tr("Matched"))
            elif right in partners:
                row.show_state(RowState.WRONG, where if owners else self.tr("belongs to none"))
            elif owners and self._free_owner(owners, right):
                row.show_letter(owners[0])
                row.show_state(RowState.MISSED, where)
            else:
                row.show_state(RowState.IDLE)
        for row in (*self._left, *self._right):
            row.setEnabled(False)

    def take_key(self, event: QKeyEvent) -> bool:
        """Join by letter, part by Backspace, walk by ↑ and ↓."""
        if self._graded or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._part_here()
            return True
        left = int(key) - int(Qt.Key.Key_A)
        if not 0 <= left < len(self._left):
            return False
        here = self._here if self._here is not None else self._next_free(-1)
        if here is not None:
            self._join(left, here)
            self._here = self._next_free(here)
            self._show_joined()
        return True

    def hints(self) -> tuple[KeyHint, ...]:
        """Name the letters and the walk."""
        return (
            KeyHint(f"{letter(0)}–{letter(len(self._left) - 1)}", self.tr("letter of the marked row")),
            KeyHint("↑↓", self.tr("another row")),
        )

    def shrink(self, small: bool) -> None:
        """Use rows of 48 px, 6 apart."""
        for column in self._columns:
            column.setSpacing(self._theme.px(6 if small else 10))
        for row in (*self._left, *self._right):
            row.shrink(small)

    def _add_column(self, columns: QHBoxLayout, texts: tuple[str, ...], side: str) -> list[AnswerRow]:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(10))
        rows: list[AnswerRow] = []
        for number, text in enumerate(texts):
            row = AnswerRow(self._theme, text, Badge.SQUARE, parent=self)
            row.clicked.connect(lambda _checked=False, number=number: self._click(side, number))
            column.addWidget(row)
            rows.append(row)
        column.addStretch(1)
        columns.addLayout(column, 1)
        self._columns.append(column)
        return rows

    def _click(self, side: str, number: int) -> None:
        if self._graded:
            return
        self._here = None
        if self._taken is not None and self._taken[0] != side:
            left, right = (number, self._taken[1]) if side == "left" else (self._taken[1], number)
            self._join(left, right)
            self._taken = None
        else:
            self._taken = None if self._taken == (side, number) else (side, number)
        self._show_joined()

    def _join(self, left: int, right: int) -> None:
        if self._joined.get(left) == right:
            return
        self._joined = {one: other for one, other in self._joined.items() if one != left and other != right}
        self._joined[left] = right
        self.changed.emit()

    def _part_here(self) -> None:
        left = self._partners().get(self._here) if self._here is not None else None
        if left is not None:
            del self._joined[left]
            self._show_joined()
            self.changed.emit()

    def _walk(self, step: int) -> None:
        self._taken = None
        last = len(self._right) - 1
        here = (0 if step > 0 else last) if self._here is None else self._here + step
        self._here = max(0, min(here, last))
        self._show_joined()

    def _next_free(self, after: int) -> int | None:
        partners = self._partners()
        order = [*range(after + 1, len(self._right)), *range(after + 1)]
        return next((right for right in order if right not in partners), None)

    def _partners(self) -> dict[int, int]:
        return {right: left for left, right in self._joined.items()}

    def _free_owner(self, owners: list[str], right: int) -> bool:
        """Return whether some left row that wants this text is not already rightly served by an equal row."""
        text, answer = self._pool[right], self._question.answer
        served = sum(self._pool[other] == text == answer[left] for left, other in self._joined.items())
        return served < len(owners)

    def _show_joined(self) -> None:
        partners = self._partners()
        for left, row in enumerate(self._left):
            row.show_letter(letter(left))
            self._show_row(row, left in self._joined, self._taken == ("left", left))
        for right, row in enumerate(self._right):
            row.show_letter(letter(partners[right]) if right in partners else "")
            self._show_row(row, right in partners, self._taken == ("right", right) or self._here == right)

    def _show_row(self, row: AnswerRow, joined: bool, taken: bool) -> None:
        if taken:
            row.show_state(RowState.SELECTED, self.tr("taken up"))
        else:
            row.show_state(RowState.JOINED if joined else RowState.NORMAL, self.tr("joined") if joined else "")
