"""The program while it runs: stores, window, screens and who is studying, held together and kept in step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from question_bank.storage import BankStore
from question_bank.storage.connection import BUSY_SECONDS
from studyapp.errors import KnownError, StoreCorrupt, UnusableFolder
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.quiz.request import QuizRequest
from studyapp.scores import Member, ScoreStore
from studyapp.settings import Settings, save_settings
from studyapp.ui.background import Background
from studyapp.ui.changes import Changes
from studyapp.ui.language import Language, resolve_language
from studyapp.ui.main_window import MainWindow, WindowPlace
from studyapp.ui.navigation import Navigation
from studyapp.ui.notices import Notice
from studyapp.ui.pages import page_factories
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, apply_theme, choose_family
from studyapp.ui.wording import error_sentence

if TYPE_CHECKING:
    from studyapp.ui.quiz.presenter import QuizPresenter

IDLE_MS = 2_000
"""After so long without a change the score file's log is moved into the file, when nobody waits for it."""

NO_FONT = (
    "No installed font can draw Chinese characters: install one, on Debian or Ubuntu with "
    "sudo apt-get install fonts-noto-cjk. 没有安装中文字体，请安装后重新打开本程序。"
)


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
        self._app = app
        self._paths = paths
        self._settings = settings
        self._outside = outside
        self._busy_seconds = busy_seconds
        self._changes = Changes(self)
        self._navigation = Navigation(self)
        self._background = Background(self)
        self._language = Language()
        self._family = choose_family()
        self._stores: tuple[BankStore, ScoreStore] | None = None
        self._member: Member | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._checkpoint)
        self._changes.scores_changed.connect(self._idle.start)
        self._language.install(resolve_language(settings.language, QLocale.system()))
        self.theme = self._make_theme()
        apply_theme(app, self.theme)
        place = None if settings.window is None else WindowPlace(settings.window, settings.maximized)
        self.window = MainWindow(self.theme, {}, place=place)
        self.window.closing.connect(self._keep_place)
        self.window.page_shown.connect(self._keep_page)
        self._connect()

    def open(self) -> None:
        """Open the stores and show the first screen; a fault is shown in the window with what to do about it."""
        try:
            self._stores = self._open_stores()
            self._member = self._choose_last(self._stores[1])
        except KnownError as error:
            self._show_problem(error)
            return
        if self._member is None:
            self._show_first_run()
        else:
            self._show_frame()
        if not self._family:
            self.window.show_notice(Notice("font", NO_FONT))
        QTimer.singleShot(0, self._build_builtin)

    def wait(self) -> None:
        """Wait until no work is under way in the background."""
        self._background.wait()

    def close(self) -> None:
        """Finish what is under way and close the stores."""
        self.wait()
        if self._stores is not None:
            for store in self._stores:
                store.close()
            self._stores = None

    def services(self) -> Services:
        """Return what the screens work with; asked only while stores are open and somebody is studying."""
        if self._stores is None or self._member is None:
            raise RuntimeError("a screen was asked for before the stores were open and somebody was studying")
        return Services(
            bank=self._stores[0],
            scores=self._stores[1],
            member=self._member,
            settings=self._settings,
            paths=self._paths,
            clock=self._outside.clock,
            local_day=lambda at: self._outside.local_day(at, self._settings.day_starts_at),
            new_id=self._outside.new_id,
            new_seed=self._outside.new_seed,
            background=self._background,
            changes=self._changes,
            navigation=self._navigation,
        )

    # --- stores and members ---

    def _open_stores(self) -> tuple[BankStore, ScoreStore]:
        try:
            self._paths.root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            folder = str(self._paths.root)
            raise UnusableFolder(f"The data folder {folder} cannot be made: {error.strerror}.", path=folder) from error
        bank = BankStore.open(self._paths.bank, busy_seconds=self._busy_seconds)
        try:
            return bank, ScoreStore.open(self._paths.scores, busy_seconds=self._busy_seconds)
        except KnownError:
            bank.close()
            raise

    def _choose_last(self, scores: ScoreStore) -> Member | None:
        members = [member for member in scores.members() if not member.archived]
        last = [member for member in members if member.id.hex() == self._settings.member]
        return next(iter(last or members), None)

    def _show_first_run(self) -> None:
        # Start-up: seen once on a computer.
        from studyapp.ui.members.first_run_page import FirstRunPage

        page = FirstRunPage(self.theme)
        page.named.connect(self.add_first_member)
        self.window.show_full(page)

    def add_first_member(self, name: str) -> None:
        """Begin with the member `name`, where there is none yet."""
        if self._stores is None:
            return
        try:
            self._member = self._stores[1].add_member(name, id=self._outside.new_id(), at=self._outside.clock())
        except KnownError as error:
            self._tell(error)
            return
        self._remember_member()
        self.window.leave_full()
        self._show_frame()

    def _choose_member(self, member_id: bytes) -> None:
        if self._stores is None:
            return
        self._member = next((one for one in self._stores[1].members() if one.id == member_id), self._member)
        self._remember_member()
        self._show_frame()

    def _remember_member(self) -> None:
        if self._member is not None:
            self._settings = replace(self._settings, member=self._member.id.hex())
            self._save()

    def _show_frame(self) -> None:
        name = self._member.name if self._member is not None else ""
        self.window.set_pages(page_factories(self.services), member=name, page=self._settings.page)

    def _build_builtin(self) -> None:
        if self._stores is None or self._stores[0].sets():
            return
        # Start-up: reading outlines is wanted at the first start only, after the window is there.
        from studyapp.builtin import add_builtin_set

        bank, at = self._paths.bank, self._outside.clock()
        self._background.run(
            lambda report: add_builtin_set(bank, at, report),
            done=lambda _: self._changes.bank_changed.emit(),
            failed=self._tell,
        )

    def _checkpoint(self) -> None:
        if self._stores is not None:
            self._stores[1].checkpoint()

    # --- quizzes and the source ---

    def _connect(self) -> None:
        navigation = self._navigation
        navigation.go.connect(self.window.go)
        navigation.start_quiz.connect(self._start_quiz)
        navigation.resume_quiz.connect(self._resume_quiz)
        navigation.replay.connect(self._replay)
        navigation.open_outline.connect(self._open_outline)
        navigation.leave_quiz.connect(self.window.leave_full)
        navigation.member_chosen.connect(self._choose_member)
        navigation.settings_chosen.connect(self._choose_settings)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system, Qt.ConnectionType.QueuedConnection)

    def _start_quiz(self, request: QuizRequest) -> None:
        self._quiz().start(request)

    def _resume_quiz(self, sitting_id: bytes) -> None:
        self._quiz().resume(sitting_id)

    def _replay(self, sitting_id: bytes, position: int) -> None:
        self._quiz().replay(sitting_id, position)

    def _quiz(self) -> QuizPresenter:
        """Give the whole window to a new quiz and return who runs it."""
        # Start-up: the quiz with its eight kinds of answer is imported when the first one begins.
        from studyapp.ui.quiz.page import QuizPage
        from studyapp.ui.quiz.presenter import QuizPresenter

        page = QuizPage(self.theme)
        presenter = QuizPresenter(page, self.services())
        self.window.show_full(page)
        return presenter

    def _open_outline(self, set_id: bytes, start: int) -> None:
        # Start-up: the page is made, and its module imported, when somebody goes there.
        from studyapp.ui.outline.presenter import OutlinePresenter

        self.window.leave_full()
        self.window.go("outline")
        page = self.window.current_page()
        presenter = page.findChild(OutlinePresenter) if page is not None else None
        if presenter is not None and start >= 0:
            presenter.open_at(set_id, start)

    # --- settings and faults ---

    def _choose_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._save()
        if settings.language != before.language:
            self._language.install(resolve_language(settings.language, QLocale.system()))
        if (settings.language, settings.theme, settings.text_scale) != (
            before.language,
            before.theme,
            before.text_scale,
        ):
            self._look_anew()
        self._changes.settings_changed.emit()

    def _follow_system(self) -> None:
        if self._settings.theme == "system":
            self._look_anew()

    def _look_anew(self) -> None:
        self.theme = self._make_theme()
        apply_theme(self._app, self.theme)
        self.window.rebuild(self.theme)

    def _make_theme(self) -> Theme:
        name = self._settings.theme
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        return Theme(name, self._settings.text_scale / 100, self._family)

    def _keep_place(self, place: WindowPlace) -> None:
        self._settings = replace(self._settings, window=place.area, maximized=place.maximized)
        self._save()

    def _keep_page(self, page: str) -> None:
        if page != self._settings.page and page != "members":
            self._settings = replace(self._settings, page=page)
            self._save()

    def _save(self) -> None:
        try:
            save_settings(self._paths.settings, self._settings)
        except OSError:
            sentence = self.tr("The settings could not be saved in %1: check that the folder can be written.")
            self._notice("settings", sentence.replace("%1", str(self._paths.settings.parent)))

    def tell_fault(self, error: BaseException, logged: bool) -> None:
        """Tell of an unexpected fault, which the crash hook has `logged` or could not."""
        # Start-up: wanted only when something broke.
        from studyapp.ui.fault_dialog import FaultDialog

        if isinstance(error, KnownError):
            self._tell(error)
            return
        where = self.tr("The details are in %1.").replace("%1", str(self._paths.log)) if logged else str(error)
        FaultDialog(self.theme, where, self.window).open()

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._notice(type(error).__name__, error_sentence(error))

    def _notice(self, key: str, sentence: str) -> None:
        self.window.show_notice(Notice(key, sentence))

    def _show_problem(self, error: KnownError) -> None:
        # Start-up: hardly ever seen.
        from studyapp.ui.start_problem import StartProblemPage

        page = StartProblemPage(
            self._make_theme(),
            error_sentence(error),
            can_set_aside=isinstance(error, StoreCorrupt) and bool(error.path),
        )
        page.again_requested.connect(self._try_again)
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.root))))
        page.set_aside_requested.connect(lambda: self._set_aside(Path(error.path)))
        self.window.show_full(page)

    def _try_again(self) -> None:
        self.window.leave_full()
        self.open()

    def _set_aside(self, damaged: Path) -> None:
        """Rename a damaged database with its log, so that nothing of it is lost, and go on with a new one."""
        stamp = self._outside.clock()
        for path in (damaged, damaged.with_name(damaged.name + "-wal"), damaged.with_name(damaged.name + "-shm")):
            if path.exists():
                path.rename(path.with_name(f"{path.name}.damaged-{stamp}"))
        self._try_again()
