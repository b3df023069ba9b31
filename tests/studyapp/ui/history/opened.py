"""The page 成绩 as it is opened over some services, and waiting for what it reads in the background."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.layout_checks import settle


def open_history(qtbot: QtBot, services: Services) -> HistoryPage:
    """Show the page beside the rail of a window of the usual size."""
    page = HistoryPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(page)
    HistoryPresenter(page, services)
    page.resize(1104, 800)
    page.show()
    settle()
    return page


def read(services: Services) -> None:
    """Wait until everything is read and shown."""
    services.background.wait()
    settle()
