"""The page 题库: locked, the sets, or the steps of 从提纲生成."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.generate.lock_view import LockView
from studyapp.ui.generate.sets_view import SetsView
from studyapp.ui.generate.view import Step
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage


class GeneratePage(FramePage):
    """Holds the three; each says itself what is done in it. `wizard_made` carries the steps, made when first wanted."""

    wizard_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, locked."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._wizard: Wizard | None = None
        self.lock = LockView(theme)
        self.sets = SetsView(theme)
        self._stack = QStackedWidget()
        for part in (self.lock, self.sets):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self._stack)

    @property
    def wizard(self) -> Wizard:
        """The steps."""
        if self._wizard is None:
            self._wizard = Wizard(self._theme)
            self._stack.addWidget(self._wizard)
            self.wizard_made.emit(self._wizard)
        return self._wizard

    def show_lock(self) -> None:
        """Ask for the passcode."""
        self._bring(self.lock)

    def show_sets(self) -> None:
        """Show the sets."""
        self._bring(self.sets)

    def show_wizard(self) -> None:
        """Show the steps."""
        self._bring(self.wizard)

    def shown(self) -> QWidget | None:
        """Return which of the three is shown."""
        return self._stack.currentWidget()

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of what is shown."""
        if self._wizard is None or self.shown() is not self._wizard:
            return ()
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
        """Return the step that is shown, None where there is none."""
        if self._wizard is None or self.shown() is not self._wizard:
            return None
        return self._wizard.step()

    def _bring(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.setFocusProxy(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
