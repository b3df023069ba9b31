"""The steps of 导入 in one frame."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui.import_.check_step import CheckStep
from studyapp.ui.import_.done_step import DoneStep
from studyapp.ui.import_.duplicates_step import DuplicatesStep
from studyapp.ui.import_.files_step import FilesStep
from studyapp.ui.import_.problems_step import ProblemsStep
from studyapp.ui.import_.view import STEPS, Step
from studyapp.ui.import_.wording import step_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.drop_zone import dropped_paths
from studyapp.ui.widgets.step_frame import StepFrame


class Wizard(StepFrame):
    """The frame with the five steps; files may be dropped on it anywhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the steps, empty."""
        self.files = FilesStep(theme)
        self.check = CheckStep(theme)
        self.problems = ProblemsStep(theme)
        self.duplicates = DuplicatesStep(theme)
        self.done = DoneStep(theme)
        pages = (self.files, self.check, self.problems, self.duplicates, self.done)
        panes = {
            self.check: (self.check.panes,),
            self.problems: (self.problems.panes,),
            self.duplicates: (self.duplicates.panes, self.duplicates.pairs),
        }
        names = [step_name(step) for step in STEPS]
        super().__init__(theme, "", names, pages, panes, parent)
        self._title.setText(self.tr("Import"))
        self.setAcceptDrops(True)

    def show_step(self, step: Step) -> None:
        """Bring up a step."""
        self.show_place(STEPS.index(step))

    def step(self) -> Step | None:
        """Return the step in the middle; None while work is shown there."""
        return None if self.shown() is self.busy else STEPS[self.stepper.place()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer where more can be taken (Qt override)."""
        if dropped_paths(event) and self.step() in (Step.FILES, Step.CHECK):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files they are (Qt override)."""
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.files.files_chosen.emit(paths)
