"""The screen of a quiz: the questions one after the other, then the result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from studyapp.quiz.exam_clock import ExamClock
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.quiz.message_page import MessagePage
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.result_page import ResultPage
from studyapp.ui.quiz.verdict import announce
from studyapp.ui.quiz.view import QuestionView, ResultView, SheetView
from studyapp.ui.theme import Theme


class QuizPage(QWidget):
    """Holds the pages of question, result and message and shows one of them; their signals are theirs."""

    back_wanted = Signal()
    attended = Signal(bool)
    """The quiz is looked at, or no longer."""
    close_wanted = Signal(object)
    """The window is to close over this draft (or None); who cannot let it go yet calls `hold_open`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pages, empty."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stack = QStackedLayout(self)
        self.question = QuestionPage(theme)
        self.result = ResultPage(theme)
        self._stack.addWidget(self.question)
        self._stack.addWidget(self.result)
        self.message = MessagePage(theme)
        self.message.back_wanted.connect(self.back_wanted)
        self._held = False
        self._warned: int | None = None
        self._stack.addWidget(self.message)

    def show_question(self, view: QuestionView, sheet: SheetView) -> None:
        """Show a question and the answer sheet beside it."""
        self._stack.setCurrentWidget(self.question)
        self.question.show_sheet(sheet)
        self.question.show_question(view)

    def show_result(self, view: ResultView) -> None:
        """Show the result."""
        self._stack.setCurrentWidget(self.result)
        self.result.show_result(view)

    def show_notice(self, sentence: str, action: str = "", *, tone: str = "warn", otherwise: str = "") -> None:
        """Show a sentence above the question; the answer stays on screen."""
        self._stack.setCurrentWidget(self.question)
        self.question.show_notice(sentence, action, tone=tone, otherwise=otherwise)

    def show_clock(self, clock: ExamClock | None) -> None:
        """Show how much time an exam has left; None: there is no limit."""
        before = self._warned
        self._warned = None if clock is None else clock.warning
        time_left = self.question.top.time_left
        time_left.show_clock(clock)
        if self._warned is not None and self._warned != before:
            announce(self, time_left.words())

    def show_message(self, sentence: str) -> None:
        """Say in place of a question why there is none."""
        self._stack.setCurrentWidget(self.message)
        self.message.show_message(sentence)

    def shows_result(self) -> bool:
        """Return whether the result is in front."""
        return self._stack.currentWidget() is self.result

    def may_close(self) -> bool:
        """Return whether the window may close, with what stands in the input kept where it counts; else say why not."""
        self._held = False
        if self._stack.currentWidget() is self.question:
            self.close_wanted.emit(self.question.draft())
        return not self._held

    def hold_open(self) -> None:
        """Keep the window that `close_wanted` spoke of."""
        self._held = True

    def help_topic(self) -> str:
        """Return what help tells of."""
        return "quiz"

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the quiz."""
        return (
            KeyMeaning("A–G, 1–9", self.tr("choose an option")),
            KeyMeaning("Y, N", self.tr("true or false")),
            KeyMeaning("1–9, Alt+↑↓", self.tr("ordering: take up and place, move")),
            KeyMeaning("A–Z", self.tr("matching: letter of the marked row")),
            KeyMeaning("Enter", self.tr("submit, then go on")),
            KeyMeaning("Ctrl+Enter", self.tr("submit while writing several lines")),
            KeyMeaning("←, →", self.tr("previous and next question")),
            KeyMeaning("M", self.tr("mark")),
            KeyMeaning("F", self.tr("favourite")),
            KeyMeaning("S", self.tr("answer sheet")),
            KeyMeaning("Esc", self.tr("leave; answers are kept")),
        )

    def event(self, event: QEvent) -> bool:
        """Tell when the window comes to the front or goes from it (Qt's name)."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self.attended.emit(event.type() == QEvent.Type.WindowActivate)
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the quiz is out of sight (Qt's name)."""
        super().hideEvent(event)
        self.attended.emit(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the quiz is in sight again (Qt's name)."""
        super().showEvent(event)
        self.attended.emit(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to where typing starts (Qt's name)."""
        super().focusInEvent(event)
        shown = self._stack.currentWidget()
        if shown is self.question:
            self.question.begin()
        elif shown is not None:
            shown.setFocus()
