"""The page 成绩 of a member who has studied for some weeks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from studyapp.ui.history.page import HistoryPage
from studyapp.ui.services import Services
from tests.studyapp.ui.history.opened import open_history
from tests.studyapp.ui.studied import MakeServices


@pytest.fixture
def services(studied: MakeServices) -> Services:
    """Give services over what was studied."""
    return studied()


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> Iterator[HistoryPage]:
    """Show the page; what it works on in the background is over before the stores are closed."""
    yield open_history(qtbot, services)
    services.background.wait()
