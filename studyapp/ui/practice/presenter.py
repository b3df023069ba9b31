"""Fills the page 练习 and starts the practice that the member has put together."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode, QuizRequest
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.view import PracticeChoice, PracticeView, SetChoice
from studyapp.ui.section_rows import kind_counts, section_rows
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen


class PracticePresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: PracticePage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._set: bytes | None = None
        page.set_chosen.connect(self._choose_set)
        page.choice_changed.connect(self._count)
        page.start_requested.connect(self._start)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the sets, and the sections and kinds of the chosen one."""
        sets = self._services.bank.sets()
        ids = [one.id for one in sets]
        if self._set not in ids:
            self._set = ids[0] if ids else None
        settings = self._services.settings
        view = PracticeView(
            sets=tuple(SetChoice(one.id, one.name, one.approved) for one in sets),
            chosen_set=self._set,
            sections=section_rows(self._services, self._set) if self._set is not None else (),
            kinds=self._kinds(self._set) if self._set is not None else (),
            feedback=Feedback(settings.feedback),
            rule=MultipleRule(settings.rule),
        )
        self._page.show_practice(view)

    def _kinds(self, set_id: bytes) -> tuple[tuple[QuestionKind, int], ...]:
        return tuple(kind_counts(self._services.bank.sections(set_id)).items())

    def _choose_set(self, set_id: bytes) -> None:
        self._set = set_id
        self.refresh()

    def _count(self, choice: PracticeChoice) -> None:
        empty = not choice.kinds or choice.sections == ()
        self._page.show_matches(0 if empty else self._services.bank.count(wanted(choice)))

    def _start(self, choice: PracticeChoice) -> None:
        name = next((one.name for one in self._services.bank.sets() if one.id == choice.set_id), "")
        self._services.navigation.start_quiz.emit(
            QuizRequest(
                mode=QuizMode.PRACTICE,
                filter=wanted(choice),
                count=choice.wanted,
                order=choice.order,
                feedback=choice.feedback,
                rule=choice.rule,
                title=name,
            )
        )


def wanted(choice: PracticeChoice) -> QuestionFilter:
    """Return the filter that `choice` means."""
    return QuestionFilter(sets=(choice.set_id,), sections=choice.sections or (), kinds=choice.kinds)
