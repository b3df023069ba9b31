"""One piece of long work at a time, away from the screen, that can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from studyapp.errors import KnownError
from studyapp.ui.background import Background, Report


class Cancelled(Exception):
    """Raised in the worker's thread when nobody waits for its result any more."""


class OneWork(QObject):
    """`working` when work begins (its name) or ends (""), `progressed` between; `failed` carries a fault of the world.

    Any other fault is raised in the window's thread. `work` is the name of what is under way (""), `share` how far.
    """

    working = Signal(str)
    progressed = Signal(str, float)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Begin with nothing under way."""
        super().__init__(parent)
        self._background = background
        self._ticket = 0
        self.work = ""
        self.share = 0.0

    def begin(self, name: str, work: Callable[[Report], object], done: Callable[[Any], None]) -> None:
        """Run `work` (called `name`) in place of what is under way, then `done` with its result."""
        self._ticket += 1
        ticket = self._ticket

        def stoppable(report: Report) -> object:
            def heard(stage: str, share: float) -> None:
                if ticket != self._ticket:
                    raise Cancelled
                report(stage, share)

            return work(heard)

        def finished(result: object) -> None:
            if ticket == self._ticket:
                done(result)
                self._end()

        def broken(error: Exception) -> None:
            if ticket != self._ticket or isinstance(error, Cancelled):
                return
            self._end()
            if not isinstance(error, KnownError):
                raise error
            self.failed.emit(error)

        def progressed(stage: str, share: float) -> None:
            if ticket == self._ticket:
                self.share = share
                self.progressed.emit(stage, share)

        self.work, self.share = name, 0.0
        self.working.emit(name)
        self._background.run(stoppable, done=finished, failed=broken, progress=progressed, owner=self)

    def _end(self) -> None:
        self.work = ""
        self.working.emit("")

    def cancel(self) -> None:
        """Wait no longer for what is under way: its thread stops at its next report, its result counts for nothing."""
        self._ticket += 1
        if self.work:
            self._end()
