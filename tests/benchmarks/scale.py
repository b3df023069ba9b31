"""Times the screens of a member with 1,000,000 answers in a bank of 100,000 questions: see `--help`.

| figures of 今日, 成绩 | reading and counting all that the page shows, without drawing it; beside Anki's `graphs` |
| drawing             | handing the counted figures to the page's widgets                                       |
| begin               | choosing and keeping a sitting of 20 for today, and its first question painted          |
| answer              | from the submitted answer to its painted verdict, with everything on the disk           |
| next question       | from the key until the window holds the next question; and with it painted              |

The data folder takes some minutes to make; with --folder it is kept and made only once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "minimal")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from question_bank.model import QuestionFilter
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.settings import load_settings
from studyapp.ui.answering import give_answer
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.question_page import QuestionPage
from tests.benchmarks.anki_peer import ANKI, environment
from tests.benchmarks.folders import NOW, TODAY, large_folder

FRAME_MS = 16
A_SITTING = 20


class Stopwatch:
    """Seconds by name, as often as they were measured."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.seconds: dict[str, list[float]] = {}

    def time(self, name: str, work: Callable[[], object]) -> float:
        """Do `work`, keep and return how long it took."""
        start = time.perf_counter()
        work()
        taken = time.perf_counter() - start
        self.seconds.setdefault(name, []).append(taken)
        return taken

    def report(self) -> None:
        """Print the median and the largest of each."""
        for name, seconds in self.seconds.items():
            print(f"{name:24} median {median(seconds) * 1e3:8.2f} ms   largest {max(seconds) * 1e3:8.2f} ms")


def refresh_apart(watch: Stopwatch, name: str, page: QWidget, app: QApplication) -> None:
    """Fill `page` anew and measure apart what its presenter counts and what its widgets draw."""
    presenter: Any = next(child for child in page.children() if hasattr(child, "refresh"))
    drawing = 0.0
    originals = {one: getattr(page, one) for one in dir(page) if one.startswith("show_")}

    def measured(show: Callable[..., object]) -> Callable[..., None]:
        def timed(*arguments: object) -> None:
            nonlocal drawing
            start = time.perf_counter()
            show(*arguments)
            drawing += time.perf_counter() - start

        return timed

    for one, show in originals.items():
        setattr(page, one, measured(show))
    start = time.perf_counter()
    presenter.refresh()
    taken = time.perf_counter() - start
    for one in originals:
        delattr(page, one)
    watch.seconds.setdefault(f"figures of {name}", []).append(taken - drawing)
    watch.time(f"painting {name}", lambda: paint(page, app))
    watch.seconds.setdefault(f"drawing {name}", []).append(drawing)


def paint(page: QWidget, app: QApplication) -> None:
    """Paint `page` whole, and let all that waits happen."""
    app.processEvents()
    page.grab()


def measure(folder: Path, rounds: int) -> Stopwatch:
    """Open the program on `folder` and use it as a member does."""
    app = QApplication.instance() or QApplication(["studyapp", "-style", "fusion"])
    assert isinstance(app, QApplication)
    paths = Paths(folder)
    numbers = iter(range(1, 1 << 62))
    outside = Outside(
        clock=lambda: NOW,
        local_day=lambda at, boundary: TODAY,
        new_id=lambda: os.urandom(16),
        new_seed=lambda: next(numbers),
        steady=lambda: time.monotonic_ns() // 1_000_000,
    )
    program = Program(app, paths, load_settings(paths.settings), outside)
    watch = Stopwatch()
    program.window.resize(1280, 800)
    program.window.show()
    watch.time("opening with 今日", program.open)
    for screen, name in (("today", "今日"), ("history", "成绩")):
        watch.time(f"going to {name}", lambda screen=screen: program.window.go(screen))  # type: ignore[misc]
        page = program.window.current_page()
        assert page is not None
        for _ in range(rounds):
            refresh_apart(watch, name, page, app)
            program.wait()
            app.processEvents()
    quiz(program, watch, app, rounds)
    program.close()
    return watch


def quiz(program: Program, watch: Stopwatch, app: QApplication, rounds: int) -> None:
    """Begin sittings and answer them to their end."""
    request = QuizRequest(QuizMode.TODAY, QuestionFilter(), A_SITTING, order=Order.DUE)
    for _ in range(rounds):

        def begin() -> None:
            program.services().navigation.start_quiz.emit(request)
            app.processEvents()

        watch.time("begin", begin)
        page = program.window.current_page()
        assert isinstance(page, QuizPage)
        answer_all(page.question, watch, app)
        program.services().navigation.leave_quiz.emit()


def answer_all(page: QuestionPage, watch: Stopwatch, app: QApplication) -> None:
    """Answer each question of a sitting and go on to the next."""
    for place in range(A_SITTING):
        assert page.body is not None
        assert page.body.view.position == place
        shown = page.body.view.question
        kept = watch.time("answer", lambda shown=shown: give_answer(page, shown, shown.answer))  # type: ignore[misc]
        painted = watch.time("answer, painting", app.processEvents)
        name = "next question" if place < A_SITTING - 1 else "result"
        there = watch.time(name, lambda: QTest.keyClick(page, Qt.Key.Key_Return))
        seen = watch.time(name + ", painting", app.processEvents)
        watch.seconds.setdefault("answer, painted", []).append(kept + painted)
        watch.seconds.setdefault(name + ", painted", []).append(there + seen)


def anki(cards: int, reviews: int, rounds: int) -> list[float]:
    """Return the seconds of Anki's statistics on as many cards and reviews."""
    script = Path(__file__).with_name("anki_graphs.py")
    with tempfile.TemporaryDirectory() as folder:
        command = [environment(ANKI), script, Path(folder, "collection.anki2"), cards, reviews, rounds]
        done = subprocess.run([str(one) for one in command], capture_output=True, text=True, check=True)
    seconds: list[float] = json.loads(done.stdout)
    return seconds


def main() -> None:
    """Make the folder, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keep the data here for the next time")
    parser.add_argument("--no-anki", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.folder or Path(scratch, "data")
        if not folder.exists():
            large_folder(folder, questions=given.questions, answers=given.answers, remembered=True)
        watch = measure(folder, given.rounds)
    watch.report()
    figures = sum(median(seconds) for name, seconds in watch.seconds.items() if name.startswith("figures"))
    print(f"\nall figures of 今日 and 成绩: {figures * 1e3:.2f} ms")
    if not given.no_anki:
        peer = median(anki(given.questions, given.answers, given.rounds))
        print(
            f"Anki's graphs over as many reviews: {peer * 1e3:.0f} ms, {peer / figures:.0f} times as long (goal: 100)"
        )
    for name in ("next question", "next question, painted"):
        print(f"{name}: {median(watch.seconds[name]) * 1e3:.1f} ms (goal: {FRAME_MS})")


if __name__ == "__main__":
    main()
