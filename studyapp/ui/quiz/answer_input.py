"""What every kind of input has in common: a response in, a response out, keys, and the look once it is graded."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from question_bank.model import Question
from studyapp.quiz.grading import key_response
from studyapp.quiz.records import Grade
from studyapp.quiz.response import Response
from studyapp.ui.theme import Theme


class KeyHint(NamedTuple):
    """A key and what it does, as shown at the foot of the column."""

    key: str
    action: str


class AnswerInput(QWidget):
    """The input of one question; it never grades, it shows a grade that was made elsewhere."""

    changed = Signal()
    submit_wanted = Signal()
    carries_stem = False
    """Whether the input shows the stem itself (blanks stand inside the sentence)."""
    types = False
    """Whether letters are text here, so that none of them can be a shortcut."""
    submit_key = "Enter"
    """What submits while the input is open."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Keep theme and question; the input is open and empty."""
        super().__init__(parent)
        self._theme = theme
        self._question = question
        self._graded = False

    def response(self) -> Response:
        """Return what stands in the input."""
        raise NotImplementedError

    def given(self) -> bool:
        """Return whether there is something to hand over."""
        raise NotImplementedError

    def show_response(self, response: Response) -> None:
        """Put `response` into the open input."""
        raise NotImplementedError

    def show_grade(self, response: Response | None, grade: Grade) -> None:
        """Close the input and show how `response` (None: nothing was given) compares with the key."""
        raise NotImplementedError

    def show_key(self) -> None:
        """Close the input over the key, to be read: nothing was given."""
        self.show_grade(key_response(self._question), Grade(1.0))

    def take_key(self, event: QKeyEvent) -> bool:
        """React to a key that no field took; return whether it meant something here."""
        del event
        return False

    def composing(self) -> bool:
        """Return whether an input method is in the middle of a word."""
        return any(field.composing for field in self.findChildren(TextField)) or any(
            area.composing for area in self.findChildren(TextArea)
        )

    def begin(self) -> bool:
        """Put the cursor where typing starts; return False where nothing is typed."""
        return False

    def hints(self) -> tuple[KeyHint, ...]:
        """Return the keys worth naming while the input is open."""
        return ()

    def shrink(self, small: bool) -> None:
        """Use lower rows where height is short."""
        del small


class TextField(QLineEdit):
    """A line to type in that keeps Enter, Esc and arrows to itself while an input method composes."""

    preedit_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice whether a word is being composed (Qt's name)."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self.preedit_changed.emit(event.preeditString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter: a line edit tells of it and then hands it on, so that one press would also go on (Qt's name)."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def event(self, event: QEvent) -> bool:
        """Swallow Tab as well while composing: it picks among the method's proposals (Qt's name)."""
        if self.composing and event.type() == QEvent.Type.KeyPress:
            event.accept()
            return True
        return super().event(event)


class TextArea(QPlainTextEdit):
    """Lines to type in; Tab leaves it, Ctrl+Enter submits, and nothing happens while an input method composes."""

    submit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.composing = False
        self.setTabChangesFocus(True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice whether a word is being composed (Qt's name)."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Swallow keys while composing (Qt's name)."""
        if self.composing and event.type() == QEvent.Type.KeyPress:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit on Ctrl+Enter, write everything else; Esc goes to the page (Qt's name)."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
