"""题库: asks for the passcode, shows the bank, and leads to a generation or an import and back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.passcode import passcode_fits
from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.presenter import BankPresenter
from studyapp.ui.bank.view import UnderWay
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.presenter import GeneratePresenter
from studyapp.ui.generate.wording import step_name
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.presenter import ImportPresenter
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme

GENERATION, IMPORT = "generation", "import"


class OrganizerPresenter(QObject):
    """Between the page's parts, which do not know each other, and what lies on the organizer's desk."""

    def __init__(self, page: OrganizerPage, services: Services, desk: OrganizerDesk, theme: Theme) -> None:
        """Show what lies on the `desk`, or ask for the passcode first."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._desk = desk
        self._theme = theme
        self._workshop = desk.workshop if isinstance(desk.workshop, Workshop) else Workshop(services.background)
        self._imports = desk.imports if isinstance(desk.imports, ImportWork) else ImportWork(services.background)
        desk.workshop, desk.imports = self._workshop, self._imports
        self.bank: BankPage | None = None
        self.generation: GeneratePage | None = None
        self.importing: ImportPage | None = None
        page.lock.form.given.connect(self._unlock)
        if desk.unlocked or not services.settings.passcode:
            self._enter()

    def _unlock(self, passcode: str, _new: str) -> None:
        if not passcode_fits(passcode, self._services.settings.passcode):
            self._page.lock.form.show_problem(self.tr("This is not the passcode; try again."))
            return
        self._desk.unlocked = True
        self._enter()

    def _enter(self) -> None:
        """Show the steps where they were left, else the bank."""
        if self._workshop.open:
            self._generation().resume()
        elif self._imports.open:
            self._import().resume()
        else:
            self._show_bank()

    def _show_bank(self) -> None:
        if self.bank is None:
            self.bank = BankPage(self._theme)
            presenter = BankPresenter(self.bank, self._services, self._page)
            self.bank.generate_wanted.connect(lambda: self._generation().begin())
            self.bank.import_wanted.connect(lambda: self._import().begin())
            self.bank.resumed.connect(self._resume)
            self.bank.dropped.connect(self._drop)
            self.bank.files_dropped.connect(lambda paths: self._import().begin(paths))
            presenter.show()
        self.bank.show_under_way(self._under_way())
        self._page.show_part(self.bank)

    def _under_way(self) -> tuple[UnderWay, ...]:
        found = []
        generation = self._workshop.generation
        if generation is not None:
            found.append(UnderWay(GENERATION, generation.title, step_name(self._workshop.step)))
        if self._imports.under_way():
            found.append(UnderWay(IMPORT, self._imports.title(), self._imports.step_words()))
        return tuple(found)

    def _resume(self, name: str) -> None:
        if name == GENERATION:
            self._generation().resume()
        else:
            self._import().resume()

    def _drop(self, name: str) -> None:
        if name == GENERATION:
            self._workshop.drop()
        else:
            self._imports.start_anew()
        self._show_bank()

    def _generation(self) -> GeneratePresenter:
        """Bring up the steps of 从提纲生成 and return who runs them."""
        if self.generation is None:
            self.generation = GeneratePage(self._theme)
            self._generate_presenter = GeneratePresenter(self.generation, self._services, self._workshop)
            self._generate_presenter.left.connect(self._show_bank)
        self._page.show_part(self.generation)
        return self._generate_presenter

    def _import(self) -> ImportPresenter:
        """Bring up the steps of 导入 and return who runs them."""
        if self.importing is None:
            self.importing = ImportPage(self._theme)
            self._import_presenter = ImportPresenter(self.importing, self._services, self._imports)
            self._import_presenter.left.connect(self._show_bank)
        self._page.show_part(self.importing)
        return self._import_presenter
