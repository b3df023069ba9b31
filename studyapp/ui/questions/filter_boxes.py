"""The choices above a list of questions: of which kind, and waiting for which reason, with how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from question_bank.model import QuestionKind
from question_bank.model.review import ReviewCause
from studyapp.ui.questions.wording import cause_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.wording import kind_name, number_text


class KindBox(ComboBox):
    """One kind of question or all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(theme, self.tr("Kind of question"), parent=parent)

    def show_counts(self, counts: Sequence[tuple[QuestionKind, int]]) -> None:
        """Offer the kinds there are; the chosen one stays where there still is any."""
        before = self.kind()
        every, total = self.tr("All kinds"), sum(count for _kind, count in counts)
        whole = (None, f"{every} {number_text(total)}")
        self.set_choices([whole, *((kind, f"{kind_name(kind)} {number_text(n)}") for kind, n in counts)])
        self.set_value(before)

    def kind(self) -> QuestionKind | None:
        """Return the kind that is wanted (None: all)."""
        value = self.value()
        return value if isinstance(value, QuestionKind) else None


class CauseBox(ComboBox):
    """One cause of waiting for a review or all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(theme, self.tr("Reason for the review"), parent=parent)

    def show_counts(self, total: int, counts: Sequence[tuple[ReviewCause, int]]) -> None:
        """Offer the causes there are; the chosen one stays where there still is any."""
        before = self.cause()
        every = self.tr("All reasons")
        whole = (None, f"{every} {number_text(total)}")
        self.set_choices([whole, *((cause, f"{cause_name(cause)} {number_text(n)}") for cause, n in counts)])
        self.set_value(before)

    def cause(self) -> ReviewCause | None:
        """Return the cause that is wanted (None: all)."""
        value = self.value()
        return value if isinstance(value, ReviewCause) else None
