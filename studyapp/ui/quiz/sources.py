"""The sources of questions: each set's outline, read once for a quiz."""

from __future__ import annotations

from question_bank.model import Outline
from question_bank.storage import BankStore
from studyapp.errors import KnownError
from studyapp.quiz.paper import PaperItem
from studyapp.ui.quiz.evidence import evidence_view
from studyapp.ui.quiz.view import EvidenceView


class Sources:
    """Gives the evidence of a question with its paragraph, as far as the bank still has it."""

    def __init__(self, bank: BankStore) -> None:
        """Read from `bank`, when first asked for a set."""
        self._bank = bank
        self._outlines: dict[bytes, Outline | None] = {}

    def evidence(self, item: PaperItem) -> EvidenceView | None:
        """Return what to show as the source of `item`."""
        if item.set_id not in self._outlines:
            try:
                self._outlines[item.set_id] = self._bank.outline(item.set_id)
            except KnownError:
                # The answer is kept and graded all the same; the panel then shows the evidence without its paragraph.
                self._outlines[item.set_id] = None
        return evidence_view(item.question, self._outlines[item.set_id], item.set_id)
