"""The page 题库 of the frame: locked, the bank, or the steps of a generation or an import."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.lock_view import LockView
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.focus_lead import FocusLead


class OrganizerPage(FramePage):
    """Shows one part at a time; parts are made when they are first wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, locked."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self.lock = LockView(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._lead = FocusLead(self)
        self._lead.to(self.lock)

    def show_part(self, part: QWidget) -> None:
        """Bring up a part."""
        if self._stack.indexOf(part) < 0:
            self._stack.addWidget(part)
        self._stack.setCurrentWidget(part)
        self._lead.to(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> QWidget | None:
        """Return the part that is shown."""
        return self._stack.currentWidget()

    def help_topic(self) -> str:
        """Return what help tells of the part that is shown."""
        topic = getattr(self.shown(), "help_topic", None)
        return str(topic()) if callable(topic) else "bank"

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the part that is shown."""
        keys = getattr(self.shown(), "keys", None)
        found: Sequence[KeyMeaning] = keys() if callable(keys) else ()
        return found
