"""Fills the page 考试 and starts the exam that the member has put together."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.blueprint import usual_blueprint
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode, QuizRequest
from studyapp.ui.exam.page import ExamPage
from studyapp.ui.exam.view import ExamChoice, ExamView
from studyapp.ui.section_rows import kind_counts
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen

MINUTE_MS = 60_000


class ExamPresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: ExamPage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._set: bytes | None = None
        page.set_chosen.connect(self._choose_set)
        page.start_requested.connect(self._start)
        services.changes.bank_changed.connect(WhenSeen(page, self.refresh, self).changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the sets and what the chosen one holds."""
        sets = [one for one in self._services.bank.sets() if one.approved]
        ids = [one.id for one in sets]
        if self._set not in ids:
            self._set = ids[0] if ids else None
        available = self._available(self._set)
        self._page.show_exam(
            ExamView(
                sets=tuple((one.id, one.name) for one in sets),
                chosen_set=self._set,
                available=tuple(available.items()),
                proposed=usual_blueprint(available),
                rule=MultipleRule(self._services.settings.rule),
            )
        )

    def _available(self, set_id: bytes | None) -> dict[QuestionKind, int]:
        return kind_counts(self._services.bank.sections(set_id)) if set_id is not None else {}

    def _choose_set(self, set_id: bytes) -> None:
        self._set = set_id
        self.refresh()

    def _start(self, choice: ExamChoice) -> None:
        name = next((one.name for one in self._services.bank.sets() if one.id == choice.set_id), "")
        self._services.navigation.start_quiz.emit(
            QuizRequest(
                mode=QuizMode.EXAM,
                filter=QuestionFilter(sets=(choice.set_id,)),
                count=choice.blueprint.questions,
                feedback=Feedback.END,
                rule=choice.rule,
                title=name,
                blueprint=choice.blueprint,
                duration=choice.minutes * MINUTE_MS or None,
                pass_share=choice.pass_percent / 100 or None,
            )
        )
