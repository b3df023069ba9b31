"""Steps 4 and 5: all that was asked and was not, and the review; the same panes with their own choices above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from question_bank.model import QuestionKind
from studyapp.ui.generate.questions_pane import QuestionsPane
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.wording import kind_name, number_text


class _FilteredPane(QuestionsPane):
    """`filtered` when another part or kind is to be shown."""

    filtered = Signal()

    def __init__(self, theme: Theme, name: str, parts: tuple[str, str], parent: QWidget | None = None) -> None:
        """Offer two `parts` and the kinds."""
        super().__init__(theme, parent)
        self.part = Segmented(theme, name, tuple(enumerate(parts)), height=32, role="caption")
        self.part.chosen.connect(lambda _value: self.filtered.emit())
        self.kinds = ComboBox(theme, self.tr("Kind of question"))
        self.kinds.chosen.connect(lambda _value: self.filtered.emit())
        self.filters.addWidget(self.part)
        self.filters.addWidget(self.kinds)

    def show_kinds(self, counts: Sequence[tuple[QuestionKind, int]]) -> None:
        """Offer the kinds with how many there are of each; the chosen one stays where there still is any."""
        chosen = self.kinds.value()
        total = sum(count for _kind, count in counts)
        every = self.tr("All kinds")
        choices: list[tuple[object, str]] = [(None, f"{every} {number_text(total)}")]
        choices += [(kind, f"{kind_name(kind)} {number_text(count)}") for kind, count in counts]
        self.kinds.set_choices(choices)
        self.kinds.set_value(chosen)

    def kind(self) -> QuestionKind | None:
        """Return the kind that is wanted (None: all)."""
        chosen = self.kinds.value()
        return chosen if isinstance(chosen, QuestionKind) else None

    def second(self) -> bool:
        """Return whether the second part is wanted."""
        return self.part.value() == 1


class QuestionsStep(_FilteredPane):
    """Step 4: what was asked, and what was not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        asked = QCoreApplication.translate("QuestionsStep", "Asked")
        refused = QCoreApplication.translate("QuestionsStep", "Not asked")
        super().__init__(theme, QCoreApplication.translate("QuestionsStep", "Shown"), (asked, refused), parent)


class ReviewStep(_FilteredPane):
    """Step 5: what has to be looked at, or everything."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        waiting = QCoreApplication.translate("ReviewStep", "To be reviewed")
        everything = QCoreApplication.translate("ReviewStep", "Everything")
        super().__init__(theme, QCoreApplication.translate("ReviewStep", "Shown"), (waiting, everything), parent)
