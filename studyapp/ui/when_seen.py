"""Showing a page anew only when somebody looks at it: an answer in a quiz must not wait for pages behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class FramePage(QWidget):
    """A page of the frame; `seen` tells that it has come up."""

    seen = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page comes up (Qt's name)."""
        super().showEvent(event)
        self.seen.emit()


class WhenSeen(QObject):
    """Calls `refresh` at once while `page` is on the screen, otherwise once when it comes up again."""

    def __init__(self, page: FramePage, refresh: Callable[[], None], parent: QObject) -> None:
        """Watch `page`."""
        super().__init__(parent)
        self._page = page
        self._refresh = refresh
        self._stale = False
        page.seen.connect(self._catch_up)

    def changed(self) -> None:
        """Tell that what the page shows is no longer so."""
        if self._page.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self._refresh()
