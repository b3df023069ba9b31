"""Sentences with one button above the question: decisions and faults, answered within the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studyapp.errors import KnownError
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.wording import error_sentence


class Asking(QObject):
    """Shows a sentence on the page and does what its button stands for."""

    def __init__(self, page: QuizPage) -> None:
        """Listen to the button of the page's notice."""
        super().__init__(page)
        self._page = page
        self._act: Callable[[], None] | None = None
        page.question.acted.connect(self._on_acted)

    def ask(self, sentence: str, button: str, act: Callable[[], None], *, tone: str = "neutral") -> None:
        """Show `sentence`; pressing `button` takes it away and does `act`."""
        self._act = act
        self._page.show_notice(sentence, button, tone=tone)

    def not_saved(self, error: KnownError, again: Callable[[], None]) -> None:
        """Say that an answer could not be kept, why, and offer to try `again`."""
        sentence = self.tr("Not saved. %1 Your answer is still here.").replace("%1", error_sentence(error))
        self.ask(sentence, self.tr("Try again"), again, tone="warn")

    def _on_acted(self) -> None:
        self._page.question.clear_notice()
        if self._act is not None:
            self._act()
