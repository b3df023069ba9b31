"""Showing a page anew only when somebody looks at it: an answer in a quiz must not wait for pages behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Calls `refresh` at once while `page` is on the screen, otherwise once when it comes up again."""

    def __init__(self, page: QWidget, refresh: Callable[[], None], parent: QObject) -> None:
        """Watch `page`."""
        super().__init__(parent)
        self._page = page
        self._refresh = refresh
        self._stale = False
        page.installEventFilter(self)

    def changed(self) -> None:
        """Tell that what the page shows is no longer so."""
        if self._page.isVisible():
            self._refresh()
        else:
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the page comes up (Qt's name)."""
        if self._stale and watched is self._page and event.type() == QEvent.Type.Show:
            self._stale = False
            self._refresh()
        return False
