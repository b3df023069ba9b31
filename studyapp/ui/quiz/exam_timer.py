"""The clock of a running exam, or of a question of a challenge: looked at, kept every now and then, ended in time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.errors import KnownError
from studyapp.quiz.exam_clock import ExamClock, kept_time, question_clock
from studyapp.quiz.session import Session
from studyapp.ui.services import Services

LOOK_MS = 500
KEEP_MS, KEEP_QUESTION_MS = 5_000, 1_000
"""So much of the time at most is not in the file yet: what a sudden end of the program could give back."""
_WHOLE = -1
"""In place of a position: the time is that of the whole paper."""


class ExamTimer(QObject):
    """`ticked` carries the `ExamClock` at each look (None: nothing is watched any more), `over` is sent at the end.

    `failed` carries the first `KnownError` of a row for which the time used could not be kept.
    """

    ticked = Signal(object)
    over = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        """Stand still until something with a limit is followed."""
        super().__init__(parent)
        self._services = services
        self._watched: tuple[bytes, int] | None = None
        self._clock: ExamClock | None = None
        self._kept = 0
        self._refused = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def clock(self) -> ExamClock | None:
        """The clock at the last look, None where nothing has a limit."""
        return self._clock

    @property
    def runs_on(self) -> bool:
        """Whether the time runs on while one is away: that of an exam does, that of a challenge does not."""
        return self._clock is not None and self._watched is not None and self._watched[1] == _WHOLE

    def follow(self, session: Session) -> None:
        """Watch what has a limit in `session` as it is shown now: the paper, or the question while it is open."""
        watched = _watched(session)
        if watched == self._watched:
            return
        self.stop()
        self.ticked.emit(None)
        if watched is None:
            return
        self._watched = watched
        used, seen_at = self._services.scores.clock(session.sitting.id)
        sitting = session.sitting
        if sitting.question_limit is not None:
            now, steady = self._services.clock(), self._services.steady()
            self._clock = question_clock(sitting.question_limit, session.position, used, now, steady)
        elif sitting.duration is not None:
            self._clock = ExamClock(sitting.duration, used, seen_at)
        self._kept = used
        self._look.start()
        self.look()

    def stop(self) -> None:
        """Watch nothing any more, keeping the time used so far."""
        self._look.stop()
        if self._clock is not None:
            self._keep(self._clock)
        self._clock = self._watched = None

    def look(self) -> None:
        """Look at the clocks, tell how much time is left, and end what is watched when none is."""
        if self._clock is None:
            return
        self._clock = clock = self._clock.at(self._services.clock(), self._services.steady())
        step = KEEP_MS if self.runs_on else KEEP_QUESTION_MS
        if self._in_all(clock) - self._kept >= step or clock.is_over:
            self._keep(clock)
        self.ticked.emit(clock)
        if clock.is_over and self._clock is not None:
            self._look.stop()
            self._clock = None
            self.over.emit()

    def _in_all(self, clock: ExamClock) -> int:
        position = self._watched[1] if self._watched is not None else _WHOLE
        return clock.used if position == _WHOLE else kept_time(clock, position)

    def _keep(self, clock: ExamClock) -> None:
        if self._watched is None:
            return
        used = self._in_all(clock)
        try:
            self._services.scores.keep_clock(self._watched[0], used, clock.wall)
        except KnownError as error:
            # The time goes on; the next answer says so too, with the answer on the screen.
            if not self._refused:
                self.failed.emit(error)
            self._refused = True
        else:
            self._kept, self._refused = used, False


def _watched(session: Session) -> tuple[bytes, int] | None:
    """Return the sitting and the position whose time runs, None where none does."""
    sitting = session.sitting
    if sitting.question_limit is not None:
        return (sitting.id, session.position) if session.answerable() else None
    return (sitting.id, _WHOLE) if sitting.duration is not None and not session.finished else None
