"""Sentences with one button or two above the question: decisions and faults, answered within the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studyapp.errors import KnownError
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.wording import error_sentence


class Asking(QObject):
    """Shows a sentence on the page and does what the button that is pressed stands for."""

    def __init__(self, page: QuizPage) -> None:
        """Listen to the button of the page's notice."""
        super().__init__(page)
        self._page = page
        self._act: Callable[[], None] | None = None
        self._leave: Callable[[], None] | None = None
        page.question.acted.connect(lambda: self._on_acted(self._act))
        page.question.acted_otherwise.connect(lambda: self._on_acted(self._leave))

    def ask(self, sentence: str, button: str, act: Callable[[], None], *, tone: str = "neutral") -> None:
        """Show `sentence`; pressing `button` takes it away and does `act`."""
        self._act = act
        self._page.show_notice(sentence, button, tone=tone)

    def not_saved(
        self, error: KnownError, again: Callable[[], None], *, leave: Callable[[], None] | None = None
    ) -> None:
        """Say that an answer could not be kept, why, and offer to try `again` or else, where given, to `leave`."""
        sentence = self.tr("Not saved. %1 Your answer is still here.").replace("%1", error_sentence(error))
        self._act, self._leave = again, leave
        otherwise = self.tr("Leave all the same") if leave is not None else ""
        self._page.show_notice(sentence, self.tr("Try again"), tone="warn", otherwise=otherwise)

    def _on_acted(self, act: Callable[[], None] | None) -> None:
        self._page.question.clear_notice()
        if act is not None:
            act()
