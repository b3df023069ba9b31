"""The sources of questions: each set's outline, read once for a quiz, and how often each was answered."""

from __future__ import annotations

from question_bank.model import Outline
from studyapp.errors import KnownError
from studyapp.quiz.paper import PaperItem
from studyapp.ui.quiz.evidence import evidence_view
from studyapp.ui.quiz.view import EvidenceView
from studyapp.ui.services import Services


class Sources:
    """Gives the evidence of a question with its paragraph, as far as the bank still has it, and the member's tries."""

    def __init__(self, services: Services) -> None:
        """Read from the stores, the outline of a set when it is first asked for."""
        self._services = services
        self._outlines: dict[bytes, Outline | None] = {}

    def evidence(self, item: PaperItem) -> EvidenceView | None:
        """Return what to show as the source of `item`."""
        if item.set_id not in self._outlines:
            try:
                self._outlines[item.set_id] = self._services.bank.outline(item.set_id)
            except KnownError:
                # The answer is kept and graded all the same; the panel then shows the evidence without its paragraph.
                self._outlines[item.set_id] = None
        view = evidence_view(item.question, self._outlines[item.set_id], item.set_id)
        return None if view is None else view._replace(tries=self._tries(item.question.id))

    def _tries(self, question_id: bytes) -> tuple[int, int] | None:
        try:
            known = self._services.scores.experience(self._services.member.id, (question_id,)).get(question_id)
        except KnownError:
            return None  # a small figure beside the source; the quiz does without it
        return None if known is None else (known.attempts, known.right)
