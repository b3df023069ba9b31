"""Work away from the screen: a plain function runs in a thread, its result comes back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Result = TypeVar("Result")
Report = Callable[[str, float], None]


def hand_on(error: Exception) -> None:
    """Raise `error` in the window's thread, where it is told: a fault of the world in a sentence above the page."""
    raise error


class _Errand(QObject):
    """One piece of work under way: lives in the window's thread and receives there what the job sends."""

    sent_result = Signal(object)
    sent_error = Signal(object)
    sent_progress = Signal(str, float)
    over = Signal(object)

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Report | None,
        parent: QObject,
    ) -> None:
        """Keep whom to tell."""
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._progress = progress
        # Bound methods of an object in the window's thread, queued: never called in the worker's thread.
        self.sent_result.connect(self._on_result, Qt.ConnectionType.QueuedConnection)
        self.sent_error.connect(self._on_error, Qt.ConnectionType.QueuedConnection)
        self.sent_progress.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    def hush(self) -> None:
        """Tell nobody any more."""
        self._done = self._failed = _nobody
        self._progress = None

    def _on_result(self, result: object) -> None:
        self.over.emit(self)
        self._done(result)

    def _on_error(self, error: Exception) -> None:
        self.over.emit(self)
        self._failed(error)

    def _on_progress(self, stage: str, share: float) -> None:
        if self._progress is not None:
            self._progress(stage, share)


def _nobody(_outcome: object) -> None:
    """Hear an outcome that nobody waits for any more."""


class _Job(QRunnable):
    """Runs one function in a thread of the pool and sends what came of it."""

    def __init__(self, work: Callable[[Report], Any], errand: _Errand) -> None:
        """Keep the `work` and the `errand` to report to."""
        super().__init__()
        self._work = work
        self._errand = errand

    def run(self) -> None:
        """Do the work (Qt calls this in the thread)."""
        try:
            result = self._work(self._errand.sent_progress.emit)
        except Exception as error:  # noqa: BLE001 - every outcome, a bug too, is told in the window's thread
            self._errand.sent_error.emit(error)
        else:
            self._errand.sent_result.emit(result)


class Background(QObject):
    """Runs functions in threads; a store never crosses: the function opens its own, works and closes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a pool of its own, so that closing the program can wait for it."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._under_way: set[_Errand] = set()

    def run(
        self,
        work: Callable[[Report], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        progress: Report | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run `work(report)` in a thread, then call `done(result)` or `failed(error)` in this object's thread.

        `work` may call `report(stage, share)` as often as it likes; `progress` hears of it. When the `owner` is gone
        by then (its page was made anew), nothing is told.
        """
        errand = _Errand(done, failed, progress, self)
        if owner is not None:
            owner.destroyed.connect(errand.hush)
        self._under_way.add(errand)
        errand.over.connect(self._close)
        self._pool.start(_Job(work, errand))

    def close(self) -> None:
        """Wait until no work is under way and tell no outcome any more: the stores are about to be closed."""
        self.wait()
        for errand in self._under_way:
            errand.hush()

    def wait(self) -> None:
        """Wait until no work is under way (the event loop still has to deliver the outcomes)."""
        self._pool.waitForDone()

    def _close(self, errand: _Errand) -> None:
        self._under_way.discard(errand)
        errand.deleteLater()
