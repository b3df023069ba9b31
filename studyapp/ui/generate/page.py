"""The page 从提纲生成: its steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.generate.view import Step
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme


class GeneratePage(QWidget):
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
        return "generate"

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the step that is shown."""
        general = (
            KeyMeaning("Enter", self.tr("Go on to the next step")),
            KeyMeaning("Esc", self.tr("Go back a step")),
        )
        if self.wizard.shown() is self.wizard.outline:
            return (
                KeyMeaning("Alt+←", self.tr("Move the heading up a level")),
                KeyMeaning("Alt+→", self.tr("Move the heading down a level")),
                KeyMeaning("⌫", self.tr("Join the heading to the line above")),
                KeyMeaning("Del", self.tr("It is not a heading")),
                KeyMeaning("Ctrl+Z", self.tr("Take the last correction back")),
                *general,
            )
        if self.wizard.shown() is self.wizard.review:
            return (
                KeyMeaning("A", self.tr("Accept")),
                KeyMeaning("Shift+A", self.tr("Accept all that are shown")),
                KeyMeaning("E", self.tr("Edit")),
                KeyMeaning("R, 1–5", self.tr("Reject, with the reason of this number")),
                KeyMeaning("← →", self.tr("Previous and next candidate")),
                KeyMeaning("Ctrl+Z", self.tr("Take the last verdict back")),
                *general,
            )
        if self.wizard.shown() in (self.wizard.formulations, self.wizard.revision):
            return (KeyMeaning(self.tr("Space"), self.tr("Switch on or off")), *general)
        return general

    def step(self) -> Step | None:
        """Return the step that is shown, None while work is."""
        return self.wizard.step()
