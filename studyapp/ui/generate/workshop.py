"""The generation under way: keeps its state while the program runs and does the long work away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studyapp.ui.background import Background, Report
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.view import Step
from studyapp.ui.one_work import OneWork

if TYPE_CHECKING:
    from question_bank.build import BuildResult
    from question_bank.model import Outline


class Workshop(OneWork):
    """`changed` when the state is another, `outcome` carries what other work has come to.

    `step` is where one stands, `open` whether the steps are shown at all.
    """

    changed = Signal()
    outcome = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(background, parent)
        self.generation: Generation | None = None
        self.step = Step.SOURCE
        self.open = False

    def drop(self) -> None:
        """Forget the generation."""
        self.cancel()
        self.step = Step.SOURCE
        self.put(None)

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

        self.begin("read", work, self._begin)

    def read_text(self, text: str, title: str) -> None:
        """Read `text` that was pasted."""

        def work(report: Report) -> Outline:
            from question_bank.outline import parse_outline

            report("read", 0.1)
            return parse_outline(text, title)

        self.begin("read", work, self._begin)

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

        self.begin("build", work, done)

    def run(self, name: str, work: Callable[[Report], object]) -> None:
        """Run `work` (called `name`) and tell its outcome."""
        self.begin(name, work, self.outcome.emit)

    def _begin(self, outline: Outline) -> None:
        self.step = Step.OUTLINE
        self.put(Generation(outline.title, outline, outline))
