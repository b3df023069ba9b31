"""Start-up beside a bare window: CPU time and memory of fresh processes up to the first painted window.

    python -m tests.benchmarks.startup [--rounds N]

Prints, for the built-in bank and for 100,000 questions with 100,000 answers, the median over interleaved pairs of
(program / one-label window), and the program's largest resident size: up to the first painted window, in which the
rail stands, and up to the first page in it with the day's figures. Byte code is made before the first round.
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
EXIT = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, leave)
        return False

def leave():
    # Not ru_maxrss: that of the process which started this one counts in it.
    with open("/proc/self/status") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmHWM")), flush=True)
    os._exit(0)

first_paint = FirstPaint()
"""
FLOOR = (
    """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("label")
"""
    + EXIT
    + """
window.installEventFilter(first_paint)
window.show()
app.exec()
"""
)
WINDOW = (
    """
import sys
from pathlib import Path
from studyapp.application import outside, start
from studyapp.paths import Paths
app, program = start(Paths(Path(sys.argv[1])), outside())
window = program.window
"""
    + EXIT
    + """
window.painted.disconnect(program.open)
window.painted.connect(leave)
app.exec()
"""
)
PAGE = WINDOW.replace(
    "window.painted.disconnect(program.open)\nwindow.painted.connect(leave)",
    "window.page_shown.connect(lambda name: window.current_page().installEventFilter(first_paint))",
)


class Run(NamedTuple):
    """CPU seconds and largest resident size (MB) of one process."""

    cpu: float
    resident: float


def run_once(code: str, *arguments: str) -> Run:
    """Run `code` in a fresh interpreter to its first painted window."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a run failed with {process.returncode}")
    return Run(usage.ru_utime + usage.ru_stime, int(printed.split()[-1]) / 1024)


def measure(name: str, code: str, folder: Path, rounds: int) -> None:
    """Print the ratios of `rounds` interleaved pairs on the data in `folder`."""
    run_once(code, str(folder))
    run_once(FLOOR)
    pairs = [(run_once(code, str(folder)), run_once(FLOOR)) for _ in range(rounds)]
    ratios = sorted(ours.cpu / floor.cpu for ours, floor in pairs)
    print(
        f"{name:44} program {statistics.median(ours.cpu for ours, _ in pairs) * 1000:6.0f} ms"
        f"   one label {statistics.median(floor.cpu for _, floor in pairs) * 1000:6.0f} ms"
        f"   ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})"
        f"   resident {max(ours.resident for ours, _ in pairs):.0f} MB"
        f" (label {max(floor.resident for _, floor in pairs):.0f})"
    )


def main() -> None:
    """Prepare both folders and measure them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--only-small", action="store_true", help="skip the bank of 100,000")
    options = parser.parse_args()
    for package in ("studyapp", "question_bank"):
        compileall.compile_dir(ROOT / package, quiet=1)
    from tests.benchmarks.folders import builtin_folder, large_folder

    with tempfile.TemporaryDirectory() as scratch:
        small = Path(scratch, "small")
        builtin_folder(small)
        measure("built-in bank, first window", WINDOW, small, options.rounds)
        measure("built-in bank, with the day's figures", PAGE, small, options.rounds)
        if not options.only_small:
            large = Path(scratch, "large")
            large_folder(large, questions=100_000, answers=100_000)
            measure("100,000 questions, first window", WINDOW, large, options.rounds)
            measure("100,000 questions, with the day's figures", PAGE, large, options.rounds)


if __name__ == "__main__":
    main()
