"""题库: asks for the passcode, shows the sets, and goes on with what lies on the organizer's desk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.passcode import passcode_fits
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.set_rows import set_rows
from studyapp.ui.generate.steps_presenter import StepsPresenter
from studyapp.ui.generate.view import Step
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.generate.wording import step_name
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen


class GeneratePresenter(QObject):
    """Between the page, the workshop on the organizer's desk, and the bank."""

    def __init__(self, page: GeneratePage, services: Services, desk: OrganizerDesk) -> None:
        """Show what lies on the `desk`, or ask for the passcode first."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._desk = desk
        workshop = desk.workshop if isinstance(desk.workshop, Workshop) else Workshop(services.background)
        desk.workshop = workshop
        self._workshop = workshop
        page.lock.form.given.connect(self._unlock)
        page.sets.generate_wanted.connect(self._generate)
        page.sets.resumed.connect(self._resume)
        page.sets.dropped.connect(self._drop)
        page.wizard_made.connect(self._take_wizard)
        services.changes.bank_changed.connect(WhenSeen(page, self._show_sets, self).changed)
        self._start()

    def _start(self) -> None:
        if self._desk.unlocked or not self._services.settings.passcode:
            self._enter()
        else:
            self._page.show_lock()

    def _unlock(self, passcode: str, _new: str) -> None:
        if not passcode_fits(passcode, self._services.settings.passcode):
            self._page.lock.form.show_problem(self.tr("This is not the passcode; try again."))
            return
        self._desk.unlocked = True
        self._enter()

    def _enter(self) -> None:
        """Show the steps where they were left, else the sets."""
        self._show_sets()
        if self._workshop.open:
            self._resume()
        else:
            self._page.show_sets()

    def _show_sets(self) -> None:
        self._page.sets.show_sets(set_rows(self._services.bank))
        generation = self._workshop.generation
        step = step_name(self._workshop.step)
        self._page.sets.show_under_way(generation.title if generation is not None else "", step)

    def _generate(self) -> None:
        self._workshop.step = Step.SOURCE
        self._resume()

    def _resume(self) -> None:
        self._workshop.open = True
        self._page.show_wizard()
        self._steps.show()

    def _drop(self) -> None:
        self._workshop.cancel()
        self._workshop.put(None)
        self._workshop.step = Step.SOURCE
        self._show_sets()

    def _leave(self) -> None:
        self._workshop.open = False
        self._show_sets()
        self._page.show_sets()

    def _take_wizard(self, wizard: Wizard) -> None:
        self._steps = StepsPresenter(wizard, self._workshop, self._services, self)
        self._steps.left.connect(self._leave)
