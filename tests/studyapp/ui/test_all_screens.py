"""Every page of members and organizers in the window itself, at each text size, in both languages and window sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from studyapp.settings import Settings
from studyapp.ui.fault_dialog import FaultDialog
from studyapp.ui.main_window import MainWindow
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.view import Action
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.pages import page_factories
from studyapp.ui.services import Services
from tests.studyapp.ui.layout_checks import problems, settle, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices

LOOKS = [(scale, language) for scale in (1.0, 1.5, 2.0) for language in ("zh_CN", "en")]
SIZES = (QSize(1024, 640), QSize(1280, 800))


def window_of(services: Services, size: QSize, scale: float) -> MainWindow:
    """Return the window of an organizer who said the passcode, at `size`."""
    desk = OrganizerDesk()
    desk.unlocked = True
    pages = page_factories(lambda: services, desk, organizer=True)
    made = shown(lambda theme: MainWindow(theme, pages, member="学员甲"), size, scale)
    assert isinstance(made, MainWindow)
    return made


@pytest.mark.parametrize(("scale", "language"), LOOKS)
def test_every_page_is_whole_in_the_window(qtbot: QtBot, studied: MakeServices, scale: float, language: str) -> None:
    services = studied()._replace(settings=Settings(organizer=True))
    services.scores.add_member("名字很长很长的一位成员", id=b"another-member-1", at=2_000_000_000_000)
    found: list[str] = []
    with speaking(language):
        window = window_of(services, SIZES[0], scale)
        qtbot.addWidget(window)
        names = list(page_factories(lambda: services, OrganizerDesk(), organizer=True))
        assert len(names) >= 9
        for name in names:
            window.go(name)
            services.background.wait()
            assert window.current() == name
            for size in SIZES:
                window.resize(size)
                settle()
                found += [f"{name} {size.width()} {fault}" for fault in problems(window)]
        window.resize(SIZES[0])
        window.go("members")
        members = window.current_page()
        assert isinstance(members, MembersPage)
        for wish in (Action.RENAME, Action.MERGE, Action.DELETE):
            members.wished.emit(b"another-member-1", wish)
            settle()
            found += [f"{wish.name} {fault}" for fault in problems(window)]
        for dialog in (window.show_help(), FaultDialog(window._theme, "C:/data/studyapp.log", window)):  # noqa: SLF001 - the theme the window wears
            dialog.show()
            settle()
            found += [f"{type(dialog).__name__} {fault}" for fault in problems(dialog)]
            dialog.close()
    assert not found, "\n".join(found)
