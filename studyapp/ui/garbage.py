"""Collecting garbage where it does no harm: in the window's thread, between two events.

Python collects in whatever thread happens to make an object. In one that works in the background it would take a page
that nobody shows any more to pieces, and Qt, whose timers and events belong to the window's thread, would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
SELDOM = 60
"""So many collections of what is middle-aged come before one of everything, which takes the longest."""


class Garbage(QObject):
    """Turns Python's own collecting off for as long as the program runs, and does it in its stead."""

    def __init__(self, parent: QObject) -> None:
        """Leave what is there already alone from now on, and look for garbage every second."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect as much as has become due by what was made since the last time."""
        young, middle, _ = gc.get_threshold()
        made, collected, long_ago = gc.get_count()
        if long_ago > SELDOM:
            gc.collect(2)
        elif collected > middle:
            gc.collect(1)
        elif made > young:
            gc.collect(0)
