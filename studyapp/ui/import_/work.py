"""The import under way: keeps its state while the program runs and does the long work away from the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from question_bank.formats import NO_CHOICES, Choices
from question_bank.model.import_plan import ImportPlan
from question_bank.reporting import ImportReport, Outcome
from studyapp.ui.background import Background, Report
from studyapp.ui.import_.state import ImportState, Origin, Taken, take
from studyapp.ui.import_.view import ReportView, Step
from studyapp.ui.import_.wording import step_name
from studyapp.ui.one_work import OneWork

LONGEST = 80
"""Characters of the name that is offered for a new set."""
ChoicesFor = Callable[[Taken], Choices]
"""What was kept for tables with such headings; the same choices mean that nothing was."""


class Added(NamedTuple):
    """What came of an import: its number, by which it can be taken back, and its report."""

    number: int | None
    report: ImportReport


class ImportWork(OneWork):
    """`changed` when the state is another. `step` is where one stands, `open` whether the steps are shown at all.

    `plan` compares the rows with the set chosen (None: not yet, or another state since). `report` is what was done and
    `full` the same row by row; `number` is that of the import, by which it can be taken back.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(background, parent)
        self.state = ImportState()
        self.step = Step.FILES
        self.open = False
        self.plan: ImportPlan | None = None
        self.report: ReportView | None = None
        self.full: ImportReport | None = None
        self.number: int | None = None

    def under_way(self) -> bool:
        """Return whether something was begun and not brought in."""
        return bool(self.state.files) and self.report is None

    def title(self) -> str:
        """Return what the files are called together."""
        names = [taken.origin.name for taken in self.state.files if taken.batch is not None]
        own = [taken.batch.title for taken in self.state.files if taken.batch is not None and taken.batch.title]
        if len(names) == 1:
            return own[0] if own else Path(names[0]).stem
        return "、".join(Path(name).stem for name in names)[:LONGEST]

    def step_words(self) -> str:
        """Return the step one stands at in words."""
        return step_name(self.step)

    def take_plan(self, plan: ImportPlan) -> None:
        """Take a comparison with the set chosen."""
        self.plan = plan
        self.changed.emit()

    def close(self, added: Added) -> None:
        """Take what came of the import: it is over."""
        full = added.report
        new, updated, skipped, refused = (full.count(outcome) for outcome in Outcome)
        self.number, self.full = added.number, full
        self.report = ReportView(full.set_name, full.found, new, updated, skipped, refused)
        self.step = Step.DONE
        self.changed.emit()

    def put(self, state: ImportState) -> None:
        """Take `state` from now on; a plan made for another one is out of date."""
        self.state = state
        self.plan = None
        self.changed.emit()

    def start_anew(self) -> None:
        """Forget everything."""
        self.cancel()
        self.step = Step.FILES
        self.report = None
        self.number = None
        self.put(ImportState())

    def read(self, origins: Sequence[Origin], choices_for: ChoicesFor) -> None:
        """Read files that were added; then their parts are to be checked."""

        def work(report: Report) -> tuple[Taken, ...]:
            found = []
            for number, origin in enumerate(origins):
                share = number / len(origins)
                report(origin.name, share)
                heard = _hearing(report, origin.name, share)
                taken = take(origin, NO_CHOICES, heard)
                kept = choices_for(taken)
                found.append(taken if kept == taken.choices else take(origin, kept, heard))
            return tuple(found)

        def done(taken: tuple[Taken, ...]) -> None:
            self.step = Step.CHECK
            self.put(self.state.with_files(taken))

        self.begin("read", work, done)

    def read_again(self, number: int, choices: Choices) -> None:
        """Read a file under other `choices`."""
        origin = self.state.files[number].origin

        def work(report: Report) -> Taken:
            report(origin.name, 0.0)
            return take(origin, choices, _hearing(report, origin.name, 0.0))

        self.begin("read", work, lambda taken: self.put(self.state.with_file(number, taken)))


def _hearing(report: Report, name: str, share: float) -> Callable[[int], None]:
    return lambda count: report(f"{name} {count}", share)
