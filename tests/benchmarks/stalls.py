"""Measures how long the window stands still at each step of an import of thousands of rows: nothing above 50 ms.

    python -m tests.benchmarks.stalls [--rows N]

Half of the rows have faults, a quarter stand in the set already. What is measured is the processor's time of the
window's thread between two turns of its event loop, which work in the background and on a busy machine changes little.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtWidgets import QApplication

from question_bank.formats import write_questions
from question_bank.model import QuestionKind, derive_id
from question_bank.model.import_plan import Decision, Standing
from question_bank.storage import BankStore
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.presenter import ImportPresenter
from studyapp.ui.import_.view import Step
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.row_list import RowList
from tests.builders import question
from tests.studyapp.ui.screens import services_in

GOAL = 0.050
SET = derive_id("set", "stalls")


class Probe:
    """Hears each turn of the event loop and keeps the longest since it was asked last."""

    def __init__(self, app: QApplication) -> None:
        """Listen to the loop."""
        self._app = app
        self._since = time.thread_time()
        self._longest = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._turn)
        dispatcher.awake.connect(self._turn)

    def _turn(self) -> None:
        now = time.thread_time()
        self._longest = max(self._longest, now - self._since)
        self._since = now

    def during(self, act: Callable[[], object], until: Callable[[], bool]) -> float:
        """Return the seconds of the longest turn from `act` on, which counts as one, until it is over."""
        self._since, self._longest = time.thread_time(), 0.0
        act()
        end = time.perf_counter() + 120
        quiet = 0
        while quiet < 20:
            self._app.processEvents()
            self._turn()
            quiet = quiet + 1 if until() else 0
            if not quiet:
                time.sleep(0.002)
            if time.perf_counter() > end:
                raise TimeoutError("the step did not come to an end")
        return self._longest


def measure(folder: Path, count: int) -> bool:
    """Go through the steps, print the longest turn of each and return whether all are within the goal."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    probe = Probe(app)
    path = _written(folder, count)
    turns: list[tuple[str, float]] = []
    with services_in(folder) as services:
        with BankStore.open(services.paths.bank) as bank:
            bank.add("题库", [question(number) for number in range(count // 4)], set_id=SET, added_at=1)
        work = ImportWork(services.background)
        theme = Theme("light", 1.0, choose_family())
        made: list[tuple[ImportPage, ImportPresenter]] = []

        def idle() -> bool:
            return not work.work

        def open_desk() -> None:
            page = ImportPage(theme)
            made.append((page, ImportPresenter(page, services, work)))
            made[0][1].begin()
            page.resize(1104, 800)
            page.show()

        # An import begins from the list of sets: Qt's classes of lists are there by then.
        sets = RowList(theme, "sets")
        sets.show_rows([ListRow(b"1", "题库")])
        sets.show()
        probe.during(sets.update, idle)
        turns.append(("the desk opens", probe.during(open_desk, idle)))
        wizard = made[0][0].wizard
        steps: list[tuple[str, Callable[[], object]]] = [
            ("the file is read and its parts shown", lambda: wizard.files.files_chosen.emit([path])),
            ("the problems come up", wizard.bar.onward_button.click),
            ("the next problem", lambda: wizard.problems.list.go(wizard.problems.list.rows()[1].key)),
            ("a problem is set aside", wizard.problems.put_aside.emit),
            ("the rows are compared with a new set", wizard.bar.onward_button.click),
            ("the rows are compared with the set", lambda: wizard.duplicates.target.set_target(SET)),
            ("all duplicates are decided", lambda: wizard.duplicates.decided.emit(Standing.SAME, Decision.SKIP)),
            ("decided again", lambda: wizard.duplicates.decided.emit(Standing.NEAR, Decision.ADD)),
            ("one duplicate is decided", lambda: wizard.duplicates.decided_one.emit(Decision.SKIP)),
            ("the rows are brought in", wizard.bar.onward_button.click),
        ]
        for name, act in steps:
            turns.append((name, probe.during(act, idle)))
        assert wizard.step() is Step.DONE
        made[0][0].close()
    for name, seconds in turns:
        print(f"{seconds * 1e3:6.0f} ms  {name}")
    worst = max(seconds for _, seconds in turns)
    print(f"longest: {worst * 1e3:.0f} ms (goal: at most {GOAL * 1e3:.0f})")
    return worst <= GOAL


def _written(folder: Path, count: int) -> Path:
    path = folder / "题库.csv"
    made = [question(number, QuestionKind.SINGLE_CHOICE) for number in range(count)]
    write_questions(path, made, "题库")
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    # An answer that names no option is a fault.
    heads = lines[0].split(",")
    place = heads.index("答案")
    rows = [lines[0]]
    for number, line in enumerate(lines[1:]):
        cells = line.split(",")
        if number % 2:
            cells[place] = "没有这一项"
        rows.append(",".join(cells))
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="Measures how long the window stands still during an import.")
    parser.add_argument("--rows", type=int, default=8500)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), options.rows)


if __name__ == "__main__":
    main()
