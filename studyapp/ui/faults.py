"""Tells of faults: those of the world in a sentence above the page, data that cannot be opened on a page of its own,
and what should not have happened in one dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studyapp.errors import KnownError, StoreCorrupt
from studyapp.paths import Paths
from studyapp.ui.look import Look
from studyapp.ui.main_window import MainWindow

# Start-up: dialogs, pages and wording of faults are imported when there is one.


class Faults(QObject):
    """Shows faults in the window; what the member chooses to do about unopened data goes out as signals."""

    again_requested = Signal()
    set_aside_requested = Signal(object)

    def __init__(self, window: MainWindow, look: Look, paths: Paths, parent: QObject) -> None:
        """Speak in `window`, in the theme that `look` has by then."""
        super().__init__(parent)
        self._window = window
        self._look = look
        self._paths = paths

    def notice(self, key: str, sentence: str) -> None:
        """Show `sentence` above the page, in place of an earlier one of the same `key`."""
        from studyapp.ui.notices import Notice

        self._window.show_notice(Notice(key, sentence))

    def tell(self, error: Exception) -> None:
        """Show a fault of the world; anything else is a bug and goes to the crash hook."""
        if not isinstance(error, KnownError):
            raise error
        from studyapp.ui.wording import error_sentence

        self.notice(type(error).__name__, error_sentence(error))

    def tell_unexpected(self, error: BaseException, logged: bool) -> None:
        """Tell of an unexpected fault, which the crash hook has `logged` or could not."""
        from studyapp.ui.fault_dialog import FaultDialog

        if isinstance(error, KnownError):
            self.tell(error)
            return
        where = self.tr("The details are in %1.").replace("%1", str(self._paths.log)) if logged else str(error)
        FaultDialog(self._look.theme, where, self._window).open()

    def show_unopened(self, error: KnownError) -> None:
        """Give the window to the page that says why the data cannot be opened."""
        from studyapp.ui.start_problem import StartProblemPage
        from studyapp.ui.wording import error_sentence

        damaged = isinstance(error, StoreCorrupt) and bool(error.path)
        page = StartProblemPage(self._look.theme, error_sentence(error), can_set_aside=damaged)
        page.again_requested.connect(self.again_requested)
        page.folder_requested.connect(self._open_folder)
        page.set_aside_requested.connect(lambda: self.set_aside_requested.emit(Path(error.path)))
        self._window.show_full(page)

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.root)))
