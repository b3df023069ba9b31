"""The member's screens over real stores: nothing cut or overlapping, all controls named, at all sizes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.exam.page import ExamPage
from studyapp.ui.exam.presenter import ExamPresenter
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.mistakes.page import MistakesPage
from studyapp.ui.mistakes.presenter import MistakesPresenter
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.presenter import OutlinePresenter
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.presenter import PracticePresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.presenter import TodayPresenter
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import services_in, speaking
from tests.studyapp.ui.studied import MakeServices

Make = Callable[[Theme, Services], tuple[QWidget, QObject]]


def _today(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = TodayPage(theme)
    return page, TodayPresenter(page, services)


def _practice(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = PracticePage(theme)
    return page, PracticePresenter(page, services)


def _exam(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = ExamPage(theme)
    return page, ExamPresenter(page, services)


def _mistakes(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = MistakesPage(theme)
    return page, MistakesPresenter(page, services)


def _outline(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = OutlinePage(theme)
    return page, OutlinePresenter(page, services)


def _history(theme: Theme, services: Services) -> tuple[QWidget, QObject]:
    page = HistoryPage(theme)
    return page, HistoryPresenter(page, services)


SCREENS: Mapping[str, Make] = {
    "today": _today,
    "practice": _practice,
    "exam": _exam,
    "mistakes": _mistakes,
    "outline": _outline,
    "history": _history,
}


def beside_the_rail(size: QSize, scale: float) -> QSize:
    """Return what a window of this size leaves to a page (176 or 72 px at 100 % for the rail, 48 for a menu bar)."""
    width = size.width() / scale
    if width >= 1180:
        return QSize(round(size.width() - 176 * scale), size.height())
    if width >= 820:
        return QSize(round(size.width() - 72 * scale), size.height())
    return QSize(size.width(), round(size.height() - 48 * scale))


CASES = [
    *((size, scale, "zh_CN", "dark" if scale == 2.0 else "light") for size, scale in SIZES),
    *((size, scale, "en", "light" if scale == 2.0 else "dark") for size, scale in SIZES[1:4:2]),
    (QSize(1280, 800), 1.5, "en", "light"),
]


@pytest.mark.parametrize("screen", SCREENS)
def test_a_member_of_some_weeks_sees_every_screen_whole(qtbot: QtBot, studied: MakeServices, screen: str) -> None:
    services = studied()
    for size, scale, language, name in CASES:
        with speaking(language):
            page = shown(lambda theme: SCREENS[screen](theme, services)[0], beside_the_rail(size, scale), scale, name)
            qtbot.addWidget(page)
            settle()
            assert_good(page)
            page.hide()


@pytest.mark.parametrize("screen", SCREENS)
def test_the_first_minute_with_no_bank_yet_is_whole_too(qtbot: QtBot, tmp_path: Path, screen: str) -> None:
    with services_in(tmp_path) as services, speaking("zh_CN"):
        page = shown(lambda theme: SCREENS[screen](theme, services)[0], QSize(952, 640), 1.0)
        qtbot.addWidget(page)
        assert_good(page)
        page.hide()
