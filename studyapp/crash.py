"""The crash hook: whatever nobody expected goes to the log with its traceback, and a person is told where that is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from studyapp.errors import KnownError

LOG_LIMIT = 1_000_000
"""Bytes beyond which the log is begun anew; the older one is kept beside it."""


def write_log(log: Path, headline: str, body: str) -> bool:
    """Append an entry to the file `log`; return False when even that is impossible (a full or read-only disk)."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LOG_LIMIT:
            log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8", errors="backslashreplace") as entries:
            entries.write(f"{headline}\n{body.rstrip()}\n\n")
    except OSError:
        return False
    return True


class CrashHook:
    """Takes the place of `sys.excepthook` and `threading.excepthook` for the life of the program."""

    def __init__(self, log: Path, stamp: Callable[[], str], tell: Callable[[BaseException, bool], None]) -> None:
        """Write to `log` under the time that `stamp` gives, then call `tell(error, logged)` once for each fault."""
        self._log = log
        self._stamp = stamp
        self._tell = tell
        self._telling = False

    def install(self) -> None:
        """Catch what nobody else caught, in the main thread and in others."""
        import threading  # start-up: already loaded by Qt's binding when this runs

        sys.excepthook = self.on_error
        threading.excepthook = lambda fault: self.on_error(
            fault.exc_type, fault.exc_value or fault.exc_type(), fault.exc_traceback
        )

    def on_error(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Log `error`; tell of it unless a telling is under way (a fault of the dialog must not open another)."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        if isinstance(error, KnownError):
            # A fault of the world that was met outside any presenter: a sentence, no traceback.
            self._tell(error, False)
            return
        import traceback  # start-up: needed only now

        text = "".join(traceback.format_exception(kind, error, where))
        logged = write_log(self._log, self._stamp(), text)
        sys.stderr.write(text)
        if self._telling:
            return
        self._telling = True
        try:
            self._tell(error, logged)
        finally:
            self._telling = False
