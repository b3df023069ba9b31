"""Keys while an input method composes belong to the input method: no shortcut of a page or the window hears them.

Some input methods let through the keys that choose among their proposals. A field ignores those without text, so they
would reach the page, where a letter accepts a question and Esc leaves a quiz.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class CompositionGuard(QObject):
    """Swallows the keys of whichever field has the focus while a word is being composed in it."""

    def __init__(self, app: QApplication) -> None:
        """Watch each field of `app` from the first time it gets the focus on."""
        super().__init__(app)
        self._composing = False
        # Not a filter of the application: that would hear every event of every widget.
        app.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the composition, and keep keys to it (Qt override)."""
        kind = event.type()
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif kind == QEvent.Type.FocusOut:
            self._composing = False
        elif self._composing and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, (QLineEdit, QPlainTextEdit, QTextEdit)):
            new.installEventFilter(self)  # a second time it is only moved to the front
