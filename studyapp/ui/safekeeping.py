"""Keeps the data safe: automatic backups, a check after the program ended without closing, and putting a copy back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLockFile, QObject, QTimer, Signal

from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.settings import Settings
from studyapp.ui.background import Background
from studyapp.ui.notices import Notice

if TYPE_CHECKING:
    from studyapp.scores import ScoreStore
    from studyapp.scores.backup import Backup
    from studyapp.ui.background import Report

IDLE_MS = 2_000
"""After so long without a change the score file's log is moved into the file, when nobody waits for it."""

# Start-up: copying and checking are imported when they are done, in the thread that does them.


class Safekeeping(QObject):
    """Works on the files of `paths` while the window is open; what people should know goes out as `told`."""

    told = Signal(object)
    """A `Notice` for the window."""
    restore_wanted = Signal(object)
    """The `Backup` that is to be put back."""

    def __init__(
        self,
        paths: Paths,
        outside: Outside,
        background: Background,
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Watch nothing yet; `failed` hears of faults of the world."""
        super().__init__(parent)
        self._paths = paths
        self._outside = outside
        self._background = background
        self._failed = failed
        self._lock: QLockFile | None = None
        self._scores: ScoreStore | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._checkpoint)

    def begin(self, settings: Settings, scores: ScoreStore) -> None:
        """Mark the data as open, check it when it was not closed last time, and make a backup when one is due."""
        self._scores = scores
        if self._mark_open():
            self._check()
        self.back_up_if_due(settings)

    def end(self) -> None:
        """Mark the data as closed: it is about to be."""
        self._scores = None
        self._idle.stop()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def rest(self) -> None:
        """Tell that something was written: soon nobody will be waiting."""
        self._idle.start()

    def _checkpoint(self) -> None:
        if self._scores is not None:
            self._scores.checkpoint()

    def _mark_open(self) -> bool:
        """Take the mark of an open program; return whether one lay there that nobody holds any more."""
        mark = self._paths.open_mark
        left_over = mark.exists()
        lock = QLockFile(str(mark))
        lock.setStaleLockTime(0)  # whoever holds it lives, however long the program has been open
        if not lock.tryLock(0):
            return False  # another window of this program has the data open, too
        self._lock = lock
        return left_over

    def _check(self) -> None:
        from studyapp.scores.checkup import damaged_files

        files = (self._paths.bank, self._paths.scores)
        self._background.run(lambda _report: damaged_files(files), done=self._tell_check, failed=self._failed)

    def _tell_check(self, damaged: tuple[Path, ...]) -> None:
        if not damaged:
            sentence = self.tr(
                "The program was not closed properly last time. The data was checked: nothing is damaged."
            )
            self.told.emit(Notice("checkup", sentence, "neutral"))
            return
        from studyapp.scores.backup import backups

        names = ", ".join(path.name for path in damaged)
        sentence = self.tr("{files} was damaged when the program ended unexpectedly.").format(files=names)
        copies = backups(self._paths.backups)
        if copies:
            newest = copies[0]
            action = self.tr("Put the last backup back")
            self.told.emit(Notice("checkup", sentence, "warn", action, lambda: self.restore_wanted.emit(newest)))
        else:
            self.told.emit(Notice("checkup", f"{sentence} {self.tr('There is no backup yet.')}", "warn"))

    def back_up_if_due(self, settings: Settings) -> None:
        """Make a backup in the background when the last one is as old as `settings` let it become."""
        at, every = self._outside.clock(), settings.backup_every
        day = self._outside.local_day(at, settings.day_starts_at)
        sources, folder, name = self._paths.kept, self._paths.backups, stamp(at)

        def work(_report: Report) -> Backup | None:
            from studyapp.scores.backup_round import back_up_if_due

            return back_up_if_due(sources, folder, name, at=at, day=day, every=every)

        self._background.run(work, done=lambda _made: None, failed=self._failed)


def stamp(at: int) -> str:
    """Return a local time as the name of a copy: 2026-11-25 22.30.15."""
    return QDateTime.fromMSecsSinceEpoch(at).toString("yyyy-MM-dd HH.mm.ss")
