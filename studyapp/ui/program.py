"""The program while it runs: stores, window, screens and who is studying, held together and kept in step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studyapp.errors import KnownError
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.settings import Settings, load_settings, save_changes
from studyapp.ui.background import Background
from studyapp.ui.changes import Changes
from studyapp.ui.composition import CompositionGuard
from studyapp.ui.faults import Faults
from studyapp.ui.journeys import Journeys
from studyapp.ui.look import NO_FONT, Look
from studyapp.ui.main_window import MainWindow, WindowPlace
from studyapp.ui.navigation import Navigation
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.pages import page_factories
from studyapp.ui.safekeeping import Safekeeping
from studyapp.ui.threshold import ask_who, removed, show_first_run
from studyapp.ui.watch import Watch

if TYPE_CHECKING:
    from studyapp.quiz.records import Member
    from studyapp.scores.backup import Backup
    from studyapp.ui.data import Data
    from studyapp.ui.services import Services

# Start-up: the window is shown before the data is opened. What only the data, a quiz or a fault needs is therefore
# imported in the method that needs it; everything imported above stands in the first window.

BUSY_SECONDS = 2.0
"""How long to wait for a database that another program holds."""


class Program(QObject):
    """Opens the stores, shows the window, and does what the screens ask of each other."""

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        settings: Settings,
        outside: Outside,
        *,
        busy_seconds: float = BUSY_SECONDS,
    ) -> None:
        """Prepare everything that needs no store; `busy_seconds` is how long to wait for a file that others hold."""
        super().__init__(app)
        self._paths = paths
        self._settings = settings
        self._outside = outside
        self._busy_seconds = busy_seconds
        self._changes = Changes(self)
        self._navigation = Navigation(self)
        self._background = Background(self)
        self._look = Look(app)
        CompositionGuard(app)
        self._desk = OrganizerDesk()
        self._data: Data | None = None
        self._saved = settings
        self._look_due = False
        self._watch = Watch(self._changes, self._today, self)
        self._member: Member | None = None
        self._look.wear(settings)
        self.window = MainWindow(
            self._look.theme,
            page_factories(self.services, self._desk, organizer=settings.organizer) if settings.member else {},
            member=settings.member_name,
            page=settings.page,
            place=None if settings.window is None else WindowPlace(settings.window, settings.maximized),
            waiting=True,
        )
        self.faults = Faults(self.window, self._look, paths, self)
        self._safe = Safekeeping(paths, outside, self._background, self.faults.tell, self)
        self.window.closing.connect(self._keep_place)
        self.window.page_shown.connect(self._keep_page)
        self._connect()

    def show(self) -> None:
        """Show the window and open the data as soon as it is seen."""
        self.window.painted.connect(self.open)
        self.window.show()

    def open(self) -> None:
        """Open the data and show the first screen; a fault is shown in the window with what to do about it."""
        from studyapp.ui.data import open_data

        self._look.set_locale()
        try:
            self._data = open_data(self._paths, self._busy_seconds)
            self._member = self._data.member(self._settings.member)
            self._show_first_page()
        except KnownError as error:
            # Damage is met as late as by the first page: the window then says so as if nothing had been opened.
            self.close()
            self.faults.show_unopened(error)
            return
        if not self._look.family:
            self.faults.notice("font", NO_FONT)
        QTimer.singleShot(0, self._build_builtin)
        self._watch.start(self._data)
        self._safe.begin(self._settings, self._data.scores)

    def wait(self) -> None:
        """Wait until no work is under way in the background."""
        self._background.wait()

    def close(self) -> None:
        """Finish what is under way and close the stores."""
        self._background.close()
        self._watch.stop()
        if self._data is not None:
            self._safe.end()
            self._data.close()
            self._data = None

    def services(self) -> Services:
        """Return what the screens work with; asked only while stores are open and somebody is studying."""
        from studyapp.ui.services import Services

        if self._data is None or self._member is None:
            raise RuntimeError("a screen was asked for before the data was open and somebody was studying")
        return Services(
            bank=self._data.bank,
            scores=self._data.scores,
            member=self._member,
            settings=self._settings,
            paths=self._paths,
            clock=self._outside.clock,
            local_day=lambda at: self._outside.local_day(at, self._settings.day_starts_at),
            new_id=self._outside.new_id,
            new_seed=self._outside.new_seed,
            steady=self._outside.steady,
            background=self._background,
            changes=self._changes,
            navigation=self._navigation,
        )

    # --- stores and members ---

    def _show_first_page(self) -> None:
        member = self._member
        if member is None:
            show_first_run(self.window, self._look.theme, self.add_first_member)
        elif self._data is not None and self._data.scores.pin(member.id):
            ask_who(self.window, self._look.theme, self.services(), self._desk)
        elif (member.id.hex(), member.name) == (self._settings.member, self._settings.member_name):
            self.window.wake()
        else:
            self._show_frame()

    def add_first_member(self, name: str) -> None:
        """Begin with the member `name`, where there is none yet."""
        if self._data is None:
            return
        try:
            self._member = self._data.scores.add_member(name, id=self._outside.new_id(), at=self._outside.clock())
        except KnownError as error:
            self.faults.tell(error)
            return
        self._remember_member()
        self.window.leave_full()
        self._show_frame()

    def _choose_member(self, member_id: bytes) -> None:
        if self._data is None:
            return
        same = self._member is not None and self._member.id == member_id
        self._member = next((one for one in self._data.scores.members() if one.id == member_id), self._member)
        self._remember_member()
        self.window.leave_full()  # where one had to say who is studying
        self._show_frame(self.window.current() if same else "")

    def _part_with_member(self) -> None:
        """Let somebody else study where another window has merged or deleted whoever did."""
        gone = self._member
        if self._data is None or gone is None or self._data.holds(gone.id):
            return
        self._member = self._data.member("")
        self.faults.notice("member", removed(gone.name))
        self._show_first_page()
        self._remember_member()

    def _remember_member(self) -> None:
        if self._member is not None:
            self._settings = self._settings._replace(member=self._member.id.hex(), member_name=self._member.name)
            self._save()

    def _show_frame(self, page: str = "") -> None:
        name = self._member.name if self._member is not None else ""
        pages = page_factories(self.services, self._desk, organizer=self._settings.organizer)
        self.window.set_pages(pages, member=name, page=page or self._settings.page)

    def _build_builtin(self) -> None:
        if self._data is not None and not self._data.bank.sets():
            from studyapp.ui.builtin_set import build_builtin

            at, done = self._outside.clock(), self._changes.bank_changed.emit
            build_builtin(self._paths.bank, at, self._background, done=done, failed=self.faults.tell)

    def _today(self) -> int:
        return self._outside.local_day(self._outside.clock(), self._settings.day_starts_at)

    def _connect(self) -> None:
        self._navigation.member_chosen.connect(self._choose_member)
        self._navigation.settings_chosen.connect(self._choose_settings)
        journeys = Journeys(self.window, self._look, self.services, self._navigation, self)
        journeys.returned.connect(self._catch_up_look)
        self._navigation.restore_chosen.connect(self._restore)
        self._safe.restore_wanted.connect(self._restore)
        self._safe.told.connect(self.window.show_notice)
        self._changes.scores_changed.connect(self._safe.rest)
        self._changes.scores_changed.connect(self._part_with_member)
        self._changes.bank_changed.connect(self._part_with_member)
        # Some never close the program: each new day is as good as a start.
        self._watch.day_began.connect(lambda: self._safe.back_up_if_due(self._settings))
        self.faults.again_requested.connect(self._try_again)
        self.faults.set_aside_requested.connect(self._set_aside)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system, Qt.ConnectionType.QueuedConnection)

    # --- settings and faults ---

    def _choose_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._save()
        looks = {(one.language, one.theme, one.text_scale) for one in (before, settings)}
        if len(looks) > 1:
            self._look_anew()
        elif settings.organizer != before.organizer:
            self._show_frame(self.window.current())
        else:
            # Pages were made with the settings of before.
            self.window.rebuild(self._look.theme)
        self._changes.settings_changed.emit()

    def _follow_system(self) -> None:
        if self._settings.theme == "system":
            self._look_anew()

    def _look_anew(self) -> None:
        """Put the look of the settings on; after the quiz when there is one, half of which would keep the old look."""
        self._look_due = self.window.is_full()
        if self._look_due:
            return
        self._look.wear(self._settings)
        self._look.set_locale()
        self.window.rebuild(self._look.theme)

    def _catch_up_look(self) -> None:
        if self._look_due:
            self._look_anew()

    def _keep_place(self, place: WindowPlace) -> None:
        self._settings = self._settings._replace(window=place.area, maximized=place.maximized)
        self._save()

    def _keep_page(self, page: str) -> None:
        if page != self._settings.page and page != "members":
            self._settings = self._settings._replace(page=page)
            self._save()

    def _save(self) -> None:
        try:
            self._saved = save_changes(self._paths.settings, self._saved, self._settings)
        except OSError:
            sentence = self.tr("The settings could not be saved in %1: check that the folder can be written.")
            self.faults.notice("settings", sentence.replace("%1", str(self._paths.settings.parent)))

    def _restore(self, backup: Backup) -> None:
        from studyapp.ui.putting_back import put_back

        self.close()
        fault = put_back(backup, self._paths, at=self._outside.clock(), day=self._today())
        self._settings = self._saved = load_settings(self._paths.settings)
        self.open()
        if self._member is not None:
            self._show_frame(self.window.current())
        if fault is not None:
            self.faults.tell(fault)

    def _try_again(self) -> None:
        self.window.leave_full()
        self.open()

    def _set_aside(self, damaged: Path) -> None:
        from studyapp.ui.data import set_aside

        set_aside(damaged, self._outside.clock())
        self._try_again()
