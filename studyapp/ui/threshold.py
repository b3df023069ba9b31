"""What may stand between the data and the pages: the question for a name, or for a PIN, and why it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studyapp.ui.main_window import MainWindow
from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.ui.organizer import OrganizerDesk
    from studyapp.ui.services import Services

# Start-up: most starts show neither, so both are imported when they are shown.


def show_first_run(window: MainWindow, theme: Theme, named: Callable[[str], None]) -> None:
    """Give the window to the question for the name of the first member."""
    from studyapp.ui.members.first_run_page import FirstRunPage

    page = FirstRunPage(theme)
    page.named.connect(named)
    window.show_full(page)


def ask_who(window: MainWindow, theme: Theme, services: Services, desk: OrganizerDesk) -> None:
    """Give the window to the choice of member: whoever studied last has a PIN, and perhaps it is somebody else now."""
    from studyapp.ui.members.page import MembersPage
    from studyapp.ui.members.presenter import MembersPresenter

    page = MembersPage(theme)
    MembersPresenter(page, services, desk, gate=True)
    window.show_full(page)


def removed(name: str) -> str:
    """Return what to say where another window has removed the member who was studying here."""
    sentence = QCoreApplication.translate(
        "threshold", "“%1” was merged into another member or deleted in another window, and no longer studies here."
    )
    return sentence.replace("%1", name)
