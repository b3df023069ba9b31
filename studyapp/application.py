"""The composition root: reads the command line, opens the data, puts the program together and runs it."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from studyapp.crash import CrashHook
from studyapp.outside import Outside
from studyapp.paths import Paths, find_paths
from studyapp.screen import screen_problem
from studyapp.settings import load_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from studyapp.ui.program import Program

SETTLED_MS = 2_000
"""So long after the window was shown the start is over."""

USAGE = """usage: studyapp [--data FOLDER] [--smoke] [--version] [--help]

Opens the window of the study program.

  --data FOLDER  keep the databases and settings in FOLDER (also: STUDYAPP_DATA)
  --smoke        in a fresh folder and without a screen: build the bank from the outline, answer one question of
                 each kind in the window, print the score as it was kept, and end with 0 when all of it worked
  --version      print the version
  --help         print this
"""


class Options(NamedTuple):
    """What the command line says; `complaint` is a sentence when it cannot be followed."""

    data: str | None = None
    smoke: bool = False
    version: bool = False
    help: bool = False
    complaint: str = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Return what `arguments` (without the program's name) say.

    Start-up: five words need no argparse, which costs a tenth of all that the program may spend.
    """
    options = Options()
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name == "--data" and (equals or rest):
            options = options._replace(data=value if equals else rest.pop(0))
        elif word == "--smoke":
            options = options._replace(smoke=True)
        elif word == "--version":
            options = options._replace(version=True)
        elif word in ("--help", "-h"):
            options = options._replace(help=True)
        else:
            return options._replace(complaint=f"studyapp: cannot follow {word!r}; see studyapp --help")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return 0 when it ended as wished, 1 on a fault, 2 when it could not begin."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    if options.complaint or options.help or options.version:
        return _answer(options)
    if options.smoke:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    problem = screen_problem(sys.platform, os.environ)
    if problem:
        sys.stderr.write(problem + "\n")
        return 2
    if options.smoke:
        from studyapp.ui.smoke import run_smoke  # start-up: only for this option

        return run_smoke(outside())
    return run(find_paths(options.data))


def run(paths: Paths) -> int:
    """Open the window on the data in `paths` and return when it is closed."""
    app, program = start(paths, outside())
    try:
        return app.exec()
    finally:
        program.close()


def start(paths: Paths, world: Outside) -> tuple[QApplication, Program]:
    """Show the window on the data in `paths`; the caller runs the event loop and closes the program."""
    # Start-up: looking for garbage while lasting objects are made finds none and takes a tenth of the time.
    gc.disable()
    # Only here: without a screen Qt could do nothing but abort, and --help needs none of it.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from studyapp.ui.garbage import Garbage
    from studyapp.ui.program import Program

    # The same drawing on every system; said here because QApplication.setStyle makes the dear type QStyle (start-up).
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("studyapp")
    program = Program(app, paths, load_settings(paths.settings), world)
    CrashHook(paths.log, _stamp, program.faults.tell_unexpected).install()
    program.show()
    QTimer.singleShot(SETTLED_MS, program, lambda: Garbage(program))
    return app, program


def outside() -> Outside:
    """Return the real clock, calendar and chance."""

    def local_day(at: int, boundary_hours: int) -> int:
        from studyapp.statistics.timeline import study_day  # start-up: asked by the first page

        return study_day(at, offset=time.localtime(at / 1000).tm_gmtoff * 1000, boundary_hours=boundary_hours)

    return Outside(
        clock=lambda: time.time_ns() // 1_000_000,
        local_day=local_day,
        new_id=lambda: os.urandom(16),
        new_seed=lambda: int.from_bytes(os.urandom(6), "big"),
        steady=lambda: time.monotonic_ns() // 1_000_000,
    )


def _answer(options: Options) -> int:
    if options.complaint:
        sys.stderr.write(options.complaint + "\n")
        return 2
    if options.help:
        sys.stdout.write(USAGE)
        return 0
    from importlib.metadata import PackageNotFoundError, version  # start-up: dear, and wanted here only

    try:
        sys.stdout.write(f"studyapp {version('studyapp')}\n")
    except PackageNotFoundError:
        sys.stdout.write("studyapp, run from its folder\n")
    return 0


def _stamp() -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S %z")
