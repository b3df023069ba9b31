"""Watches for what changes without the window: the next day, and another program writing the same files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from studyapp.ui.changes import Changes

if TYPE_CHECKING:
    from studyapp.ui.data import Data

EVERY_MS = 60_000
"""How often it is looked; also whenever the window becomes the active one."""


class Watch(QObject):
    """Emits `bank_changed` and `scores_changed` when somebody else wrote, and `scores_changed` on a new study day.

    `day_began` tells of the new study day alone, once the screens have heard of it.
    """

    day_began = Signal()

    def __init__(self, changes: Changes, today: Callable[[], int], parent: QObject) -> None:
        """Tell `changes`; `today` gives the study day."""
        super().__init__(parent)
        self._changes = changes
        self._today = today
        self._data: Data | None = None
        self._seen = (0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self, data: Data) -> None:
        """Watch `data` from now on."""
        self._data = data
        self._seen = self._now(data)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.look)

    def stop(self) -> None:
        """Look no more: the data is about to be closed."""
        self._data = None
        self._timer.stop()

    def look(self) -> None:
        """Look once."""
        if self._data is None:
            return
        before, self._seen = self._seen, self._now(self._data)
        if self._seen[0] != before[0]:
            self._changes.bank_changed.emit()
        elif self._seen[1:] != before[1:]:
            self._changes.scores_changed.emit()
        if self._seen[2] != before[2]:
            self.day_began.emit()

    def _now(self, data: Data) -> tuple[int, int, int]:
        return data.bank.foreign_writes(), data.scores.foreign_writes(), self._today()
