"""The ways through the window that screens ask for without knowing each other: into a quiz, a replay, the source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.ui.look import Look
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import Navigation

if TYPE_CHECKING:
    from studyapp.quiz.request import QuizRequest
    from studyapp.ui.outline.presenter import OutlinePresenter
    from studyapp.ui.quiz.presenter import QuizPresenter
    from studyapp.ui.services import Services

# Start-up: a quiz with its eight kinds of answer is imported when the first one begins, the reader when it is opened.


class Journeys(QObject):
    """Does what `navigation` asks for; `returned` is sent when the window has its rail again."""

    returned = Signal()

    def __init__(
        self, window: MainWindow, look: Look, services: Callable[[], Services], navigation: Navigation, parent: QObject
    ) -> None:
        """Go through `window`."""
        super().__init__(parent)
        self._window = window
        self._look = look
        self._services = services
        navigation.go.connect(window.go)
        navigation.help_wanted.connect(window.show_help)
        navigation.start_quiz.connect(self._start_quiz)
        navigation.resume_quiz.connect(self._resume_quiz)
        navigation.replay.connect(self._replay)
        navigation.open_outline.connect(self._open_outline)
        navigation.recite_due.connect(self._recite_due)
        navigation.leave_quiz.connect(self._return)

    def _start_quiz(self, request: QuizRequest) -> None:
        self._quiz().start(request)

    def _resume_quiz(self, sitting_id: bytes) -> None:
        self._quiz().resume(sitting_id)

    def _replay(self, sitting_id: bytes, position: int) -> None:
        self._quiz().replay(sitting_id, position)

    def _quiz(self) -> QuizPresenter:
        """Give the whole window to a new quiz and return who runs it."""
        from studyapp.ui.quiz.page import QuizPage
        from studyapp.ui.quiz.presenter import QuizPresenter

        page = QuizPage(self._look.theme)
        presenter = QuizPresenter(page, self._services())
        self._window.show_full(page)
        return presenter

    def _open_outline(self, set_id: bytes, start: int) -> None:
        presenter = self._outline()
        if presenter is not None and start >= 0:
            presenter.open_at(set_id, start)

    def _recite_due(self) -> None:
        presenter = self._outline()
        if presenter is not None:
            presenter.recite_due()

    def _outline(self) -> OutlinePresenter | None:
        """Go to the page 原文 and return who fills it."""
        from studyapp.ui.outline.presenter import OutlinePresenter

        self._return()
        self._window.go("outline")
        page = self._window.current_page()
        return page.findChild(OutlinePresenter) if page is not None else None

    def _return(self) -> None:
        self._window.leave_full()
        self.returned.emit()
