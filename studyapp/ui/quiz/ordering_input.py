"""Ordering: rows that are dragged, moved by Alt+↑/↓, or placed by typing a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from question_bank.model import Question
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_input import AnswerInput, KeyHint
from studyapp.ui.quiz.answer_row import AnswerRow, Badge, RowState
from studyapp.ui.theme import Theme


class OrderingInput(AnswerInput):
    """Rows numbered from the top.

    A figure takes up the row of that number, the next figure puts it to that place; Alt+↑/↓ moves the row that is
    taken up or has the focus; the mouse drags.
    """

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Show the items as the question shows them."""
        super().__init__(theme, question, parent)
        self._moved = False
        self._picked: AnswerRow | None = None
        self._dragged: AnswerRow | None = None
        self._grab = QPoint()
        self._gap = theme.px(10)
        self._rows: list[AnswerRow] = []
        for item in question.options:
            row = AnswerRow(theme, item, Badge.SQUARE, grip=True, parent=self)
            row.installEventFilter(self)
            self._rows.append(row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_numbers()

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def response(self) -> Response:
        """Return all items from top to bottom."""
        return Response(tuple(row.text() for row in self._rows))

    def given(self) -> bool:
        """Return whether a row has been moved: an untouched order is not yet an answer."""
        return self._moved

    def show_response(self, response: Response) -> None:
        """Put the rows into the order of `response`."""
        places = {text: place for place, text in enumerate(response.given)}
        self._rows.sort(key=lambda row: places.get(row.text(), len(places)))
        self._moved = True
        self._show_numbers()
        self._place_rows()

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Mark each row as rightly placed or with the place it belongs to."""
        if response is not None:
            self.show_response(response)
        self._graded = True
        self._picked = None
        for place, row in enumerate(self._rows):
            right = self._question.answer.index(row.text())
            row.setEnabled(False)
            row.hide_grip()
            if right == place and response is not None:
                row.show_state(RowState.RIGHT, self.tr("In place"))
            else:
                row.show_state(RowState.WRONG, self.tr("Belongs at %1").replace("%1", str(right + 1)))
        self._place_rows()

    def take_key(self, event: QKeyEvent) -> bool:
        """Move by Alt+↑/↓, walk by ↑/↓, take up and place by figures."""
        if self._graded:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._shift(step)
            else:
                self._walk(step)
            return True
        number = int(key) - int(Qt.Key.Key_1)
        if 0 <= number < len(self._rows) and number < 9:
            self._figure(number)
            return True
        return False

    def hints(self) -> tuple[KeyHint, ...]:
        """Name the ways to move a row."""
        return (
            KeyHint("1–9", self.tr("take up, then place")),
            KeyHint("Alt+↑↓", self.tr("move")),
        )

    def shrink(self, small: bool) -> None:
        """Use rows of 48 px, 6 apart."""
        self._gap = self._theme.px(6 if small else 10)
        for row in self._rows:
            row.shrink(small)
        self._place_rows()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that height follows width (Qt's name)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows (Qt's name)."""
        return sum(row.heightForWidth(width) for row in self._rows) + self._gap * max(0, len(self._rows) - 1)

    def sizeHint(self) -> QSize:
        """Return the size at the present width (Qt's name)."""
        width = self.width() if self.width() > 0 else self._theme.px(400)
        return QSize(self._theme.px(200), self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew (Qt's name)."""
        super().resizeEvent(event)
        self._place_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn presses and moves on a row into dragging (Qt's name)."""
        if self._graded or not isinstance(watched, AnswerRow) or not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pick(watched)
            self._dragged, self._grab = watched, event.position().toPoint()
            watched.raise_()
        elif event.type() == QEvent.Type.MouseMove and self._dragged is watched:
            self._drag_to(watched, watched.mapToParent(event.position().toPoint()).y() - self._grab.y())
        elif event.type() == QEvent.Type.MouseButtonRelease and self._dragged is watched:
            self._dragged = None
            self._place_rows()
        return False

    def _drag_to(self, row: AnswerRow, top: int) -> None:
        row.move(0, max(0, min(top, self.height() - row.height())))
        place = stacked = 0
        for other in self._rows:
            if other is not row:
                # As if the others stood without a gap: half a row up or down is enough to change places.
                place += row.y() > stacked + other.height() // 2
                stacked += other.height() + self._gap
        if self._rows.index(row) != place:
            self._put(row, place)

    def _put(self, row: AnswerRow, place: int) -> None:
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._moved = True
        self._show_numbers()
        self._place_rows()
        self.changed.emit()

    def _pick(self, row: AnswerRow | None) -> None:
        self._picked = row
        for other in self._rows:
            taken = other is row
            other.show_state(RowState.SELECTED if taken else RowState.NORMAL, self.tr("taken up") if taken else "")

    def _figure(self, number: int) -> None:
        if self._picked is None:
            self._pick(self._rows[number])
            return
        row = self._picked
        if self._rows.index(row) != number:
            self._put(row, number)
        self._pick(None)

    def _shift(self, step: int) -> None:
        row = self._picked or self._focused()
        if row is None:
            return
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._put(row, place)

    def _walk(self, step: int) -> None:
        here = self._picked or self._focused()
        place = (self._rows.index(here) + step) % len(self._rows) if here else (0 if step > 0 else -1)
        self._pick(self._rows[place])
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> AnswerRow | None:
        return next((row for row in self._rows if row.hasFocus()), None)

    def _show_numbers(self) -> None:
        previous: QWidget | None = None
        for place, row in enumerate(self._rows):
            row.show_letter(str(place + 1))
            if previous is not None:
                QWidget.setTabOrder(previous, row)
            previous = row

    def _place_rows(self) -> None:
        top = 0
        for row in self._rows:
            height = row.heightForWidth(self.width())
            if row is self._dragged:
                row.resize(self.width(), height)
            else:
                row.setGeometry(0, top, self.width(), height)
            top += height + self._gap
