"""从提纲生成: begins, goes on with or drops what lies on the organizer's desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.steps_presenter import StepsPresenter
from studyapp.ui.generate.view import Step
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.services import Services


class GeneratePresenter(QObject):
    """Between the page, the workshop on the organizer's desk, and the bank; `left` when one goes back to the bank."""

    left = Signal()

    def __init__(self, page: GeneratePage, services: Services, workshop: Workshop) -> None:
        """Go on in `workshop`."""
        super().__init__(page)
        self._workshop = workshop
        self._steps = StepsPresenter(page.wizard, workshop, services, self)
        self._steps.left.connect(self._leave)

    def begin(self) -> None:
        """Stand at the first step: another document may be chosen."""
        self._workshop.step = Step.SOURCE
        self.resume()

    def resume(self) -> None:
        """Stand where the steps were left."""
        self._workshop.open = True
        self._steps.show()

    def _leave(self) -> None:
        self._workshop.open = False
        self.left.emit()
