"""The question that one stands at: shown whole, edited, brought back to what it was, taken out of use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from question_bank.errors import WordingTaken
from question_bank.model import Question
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.questions_view import QuestionsView
from studyapp.ui.bank.view import EditionLine
from studyapp.ui.bank.wording import edition_words
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class PreviewPresenter(QObject):
    """Between the preview and the bank; `committed` is called after each change."""

    def __init__(
        self, view: QuestionsView, services: Services, lines: BankLines, committed: Callable[[], None], parent: QObject
    ) -> None:
        """Listen to the list and to the preview of `view`."""
        super().__init__(parent)
        self._view = view
        self._pane = view.preview
        self._services = services
        self._lines = lines
        self._committed = committed
        self._current: bytes | None = None
        view.list.stood.connect(self.show)
        self._pane.edit_wanted.connect(self._edit)
        self._pane.edited.connect(self._save)
        self._pane.versions_wanted.connect(self._show_versions)
        self._pane.brought_back.connect(self._bring_back)
        self._pane.retire_wanted.connect(self._retire)
        self._pane.closed.connect(self._close)

    def show(self, id_: bytes) -> None:
        """Show the question `id_`; a form that is open for it stays open."""
        if self._pane.form is not None and id_ == self._current:
            return
        self._current = id_
        self._show()

    def refresh(self) -> None:
        """Show the question anew: the bank has changed."""
        if self._pane.form is None and self._current is not None and self._pane.shown() is not None:
            self._show()

    def _show(self) -> None:
        shown = self._lines.view(self._current) if self._current is not None else None
        if shown is None:
            self._pane.show_nothing()
        else:
            self._pane.show_question(shown, self._lines.places(shown.question))

    def _edit(self) -> None:
        self._view.inner.show_pane(1)
        self._pane.show_form()

    def _save(self, question: Question | None) -> None:
        if question is not None:
            try:
                who = self._services.member.name
                self._services.bank.edit(question, at=self._services.clock(), who=who)
            except WordingTaken as error:
                self._pane.show_problem(error_sentence(error))
                return
        self._show()
        self._view.list.setFocus()
        if question is not None:
            self._committed()

    def _show_versions(self) -> None:
        if self._current is None:
            return
        editions = self._services.bank.editions(self._current)
        self._pane.show_versions(
            [
                EditionLine(one.place, edition_words(one), one.question, now=number == 0)
                for number, one in enumerate(editions)
            ]
        )

    def _bring_back(self, place: int) -> None:
        if self._current is None:
            return
        try:
            at, who = self._services.clock(), self._services.member.name
            self._services.bank.bring_back(self._current, place, at=at, who=who)
        except WordingTaken as error:
            self._pane.show_problem(error_sentence(error))
            return
        self._show()
        self._show_versions()
        self._committed()

    def _retire(self, back: bool) -> None:
        if self._current is None:
            return
        if back:
            self._services.bank.restore((self._current,))
        else:
            self._services.bank.retire((self._current,), at=self._services.clock())
        self._show()
        self._committed()

    def _close(self, number: int) -> None:
        self._services.bank.resolve_report(number, at=self._services.clock())
        self._show()
        self._committed()
