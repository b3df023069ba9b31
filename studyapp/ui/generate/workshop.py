"""The generation under way: keeps its state while the program runs and does the long work away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.errors import KnownError
from studyapp.ui.background import Background, Report
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.view import Step

if TYPE_CHECKING:
    from question_bank.build import BuildResult
    from question_bank.model import Outline


class Cancelled(Exception):
    """Raised in the worker's thread when nobody waits for its result any more."""


class Workshop(QObject):
    """`changed` when the state is another, `working` when work begins (its name) or ends (""), `progressed` between.

    `failed` carries a fault of the world, `outcome` what other work has come to. Any other fault is raised in the
    window's thread. `step` is where one stands, `open` whether the steps are shown at all.
    """

    changed = Signal()
    working = Signal(str)
    progressed = Signal(str, float)
    failed = Signal(object)
    outcome = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._background = background
        self._ticket = 0
        self.generation: Generation | None = None
        self.step = Step.SOURCE
        self.open = False
        self.work = ""
        self.share = 0.0

    def put(self, generation: Generation | None) -> None:
        """Take `generation` as the state from now on (None: none)."""
        if generation is not self.generation:
            self.generation = generation
            self.changed.emit()

    def read(self, path: Path) -> None:
        """Read the document at `path`; its outline is the beginning of a new generation."""

        def work(report: Report) -> Outline:
            from question_bank.outline import read_outline  # with the reader of its format

            report("read", 0.1)
            return read_outline(path)

        self._run("read", work, self._begin)

    def read_text(self, text: str, title: str) -> None:
        """Read `text` that was pasted."""

        def work(report: Report) -> Outline:
            from question_bank.outline import parse_outline

            report("read", 0.1)
            return parse_outline(text, title)

        self._run("read", work, self._begin)

    def build(self, then: Step) -> None:
        """Build questions from the outline, then stand at the step `then`."""
        generation = self.generation
        if generation is None:
            return
        outline = generation.outline

        def work(report: Report) -> BuildResult:
            from question_bank.build import build_from_outline

            return build_from_outline(outline, report)

        def done(result: BuildResult) -> None:
            if self.generation is not None:
                self.step = then
                self.put(self.generation.built(result))

        self._run("build", work, done)

    def run(self, name: str, work: Callable[[Report], object]) -> None:
        """Run `work` (called `name`) and tell its outcome."""
        self._run(name, work, self.outcome.emit)

    def cancel(self) -> None:
        """Wait no longer for what is under way: its thread stops at its next report, its result counts for nothing."""
        self._ticket += 1
        if self.work:
            self._end()

    def _begin(self, outline: Outline) -> None:
        self.step = Step.OUTLINE
        self.put(Generation(outline.title, outline, outline))

    def _run(self, name: str, work: Callable[[Report], object], done: Callable[..., None]) -> None:
        self._ticket += 1
        ticket = self._ticket

        def stoppable(report: Report) -> object:
            def heard(stage: str, share: float) -> None:
                if ticket != self._ticket:
                    raise Cancelled
                report(stage, share)

            return work(heard)

        def finished(result: object) -> None:
            if ticket == self._ticket:
                done(result)
                self._end()

        def broken(error: Exception) -> None:
            if ticket != self._ticket or isinstance(error, Cancelled):
                return
            self._end()
            if not isinstance(error, KnownError):
                raise error
            self.failed.emit(error)

        def progressed(stage: str, share: float) -> None:
            if ticket == self._ticket:
                self.share = share
                self.progressed.emit(stage, share)

        self.work, self.share = name, 0.0
        self.working.emit(name)
        self._background.run(stoppable, done=finished, failed=broken, progress=progressed)

    def _end(self) -> None:
        self.work = ""
        self.working.emit("")
