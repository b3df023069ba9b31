"""The page 导入: the steps of an import."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.import_.view import Step
from studyapp.ui.import_.wizard import Wizard
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme


class ImportPage(QWidget):
    """Holds the steps; each says itself what is done in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page at its first step."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self.wizard = Wizard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wizard)
        self.setFocusProxy(self.wizard)

    def help_topic(self) -> str:
        """Return what help tells of."""
        return "import"

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the step that is shown."""
        general = (
            KeyMeaning("Enter", self.tr("Go on to the next step")),
            KeyMeaning("Esc", self.tr("Go back a step")),
        )
        step = self.wizard.step()
        if step is Step.CHECK:
            return (KeyMeaning(self.tr("Space"), self.tr("Read the sheet or leave it out")), *general)
        if step is Step.PROBLEMS:
            return (
                KeyMeaning("E", self.tr("Mend the question, at the field at fault")),
                KeyMeaning("Ctrl+Enter", self.tr("Use the mended question")),
                KeyMeaning("Ctrl+L", self.tr("Set the question aside")),
                KeyMeaning("Ctrl+Z", self.tr("Take back what was done last")),
                *general,
            )
        return general
