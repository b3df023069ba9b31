"""The clock of a running exam: looked at twice a second, kept every few, and the end of it when the time is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.errors import KnownError
from studyapp.quiz.exam_clock import ExamClock
from studyapp.quiz.records import Sitting
from studyapp.ui.services import Services

LOOK_MS = 500
KEEP_MS = 5_000
"""So much of the time at most is not in the file yet: what a sudden end of the program could give back."""


class ExamTimer(QObject):
    """`ticked` carries the `ExamClock` at each look, `over` is sent once at the end.

    `failed` carries the first `KnownError` of a row for which the time used could not be kept.
    """

    ticked = Signal(object)
    over = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        """Stand still until an exam is watched."""
        super().__init__(parent)
        self._services = services
        self._sitting = b""
        self._clock: ExamClock | None = None
        self._kept = 0
        self._refused = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def clock(self) -> ExamClock | None:
        """The clock at the last look, None without an exam that has a limit."""
        return self._clock

    def watch(self, sitting: Sitting) -> None:
        """Let the time of `sitting` run on from where it was kept; one without a limit or at its end is not watched."""
        self.stop()
        if sitting.duration is None or sitting.finished_at is not None:
            return
        used, seen_at = self._services.scores.clock(sitting.id)
        self._sitting = sitting.id
        self._clock = ExamClock(sitting.duration, used, seen_at)
        self._kept = used
        self._look.start()
        self.look()

    def stop(self) -> None:
        """Watch nothing any more, keeping the time used so far."""
        self._look.stop()
        if self._clock is not None:
            self._keep(self._clock)
        self._clock = None

    def look(self) -> None:
        """Look at the clocks, tell how much time is left, and end the exam when none is."""
        if self._clock is None:
            return
        self._clock = clock = self._clock.at(self._services.clock(), self._services.steady())
        if clock.used - self._kept >= KEEP_MS or clock.is_over:
            self._keep(clock)
        self.ticked.emit(clock)
        if clock.is_over and self._clock is not None:
            self._look.stop()
            self._clock = None
            self.over.emit()

    def _keep(self, clock: ExamClock) -> None:
        try:
            self._services.scores.keep_clock(self._sitting, clock.used, clock.wall)
        except KnownError as error:
            # The exam goes on; the next answer says so too, with the answer on the screen.
            if not self._refused:
                self.failed.emit(error)
            self._refused = True
        else:
            self._kept, self._refused = clock.used, False
