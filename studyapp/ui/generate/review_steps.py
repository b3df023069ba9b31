"""Steps 4 and 5: all that was asked and was not, and the review; the same panes with their own choices above."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.generate.questions_pane import QuestionsPane
from studyapp.ui.questions.filter_boxes import CauseBox, KindBox
from studyapp.ui.questions.review_filter import Narrowed
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.segmented import Segmented


class _FilteredPane(QuestionsPane):
    """`filtered` when other ones are to be shown."""

    filtered = Signal()

    def __init__(self, theme: Theme, name: str, parts: tuple[str, str], parent: QWidget | None = None) -> None:
        """Offer two `parts` and the kinds."""
        super().__init__(theme, parent)
        self.part = Segmented(theme, name, tuple(enumerate(parts)), height=32, role="caption")
        self.part.chosen.connect(lambda _value: self.filtered.emit())
        self.kinds = KindBox(theme)
        self.kinds.chosen.connect(lambda _value: self.filtered.emit())
        self.filters.addWidget(self.part)
        self.filters.addWidget(self.kinds)

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
        self.causes = CauseBox(theme)
        self.causes.chosen.connect(lambda _value: self.filtered.emit())
        self.filters.addWidget(self.causes)

    def show_filters(self, choice: Narrowed) -> None:
        """Offer the kinds and causes of what is shown."""
        self.kinds.show_counts(choice.kinds)
        self.causes.show_counts(choice.of_any_cause, choice.causes)
