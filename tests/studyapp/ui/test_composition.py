"""While an input method composes, no key reaches a page or the window, in any field of any page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.settings import Settings
from studyapp.ui.composition import CompositionGuard
from studyapp.ui.main_window import MainWindow
from studyapp.ui.members.page import MembersPage
from studyapp.ui.services import Services
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.studied import MakeServices
from tests.studyapp.ui.test_all_screens import SIZES, window_of

Key = Qt.Key
KEYS = (
    *(Key.Key_A, Key.Key_E, Key.Key_F, Key.Key_M, Key.Key_N, Key.Key_R, Key.Key_S, Key.Key_Y, Key.Key_1, Key.Key_5),
    *(Key.Key_Slash, Key.Key_Space, Key.Key_Return, Key.Key_Escape, Key.Key_Left, Key.Key_Right, Key.Key_Up),
    *(Key.Key_Down, Key.Key_Tab, Key.Key_F1, Key.Key_F11),
)
Field = QLineEdit | QPlainTextEdit
PAGES = ("exam", "mistakes", "outline", "bank", "members")


@pytest.fixture
def services(studied: MakeServices) -> Services:
    return studied()._replace(settings=Settings(organizer=True))


@pytest.fixture
def window(qtbot: QtBot, services: Services, qapp: QApplication) -> Iterator[MainWindow]:
    guard = CompositionGuard(qapp)
    made = window_of(services, SIZES[1], 1.0)
    qtbot.addWidget(made)
    made.activateWindow()
    yield made
    qapp.focusChanged.disconnect(guard._watch)  # noqa: SLF001 - the guard of a program lives as long as it does
    guard.deleteLater()


def fields(window: MainWindow) -> list[Field]:
    """Return the fields in sight that can be written into."""
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [each for each in found if each.isVisible() and each.isEnabled() and not each.isReadOnly()]


def text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def compose(field: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def leak(field: QWidget, key: Key) -> None:
    """Send `key` without its text, as an input method lets it through."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, ""))


@pytest.mark.parametrize("name", PAGES)
def test_keys_of_a_composition_reach_nobody(
    qtbot: QtBot, window: MainWindow, services: Services, qapp: QApplication, name: str
) -> None:
    window.go(name)
    services.background.wait()
    settle()
    page = window.current_page()
    if isinstance(page, MembersPage):
        page.rename(services.member.id)
        settle()
    if name == "outline":
        assert page is not None
        QTest.keyClick(page, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        settle()
    found = fields(window)
    assert found
    for field in found:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        assert field.hasFocus()
        compose(field, "ni'hao")
        before = text(field)  # without what was selected, which the composition takes the place of
        for key in KEYS:
            leak(field, key)
        QTest.keyClick(field, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert field.isVisible()
        assert field.hasFocus()
        assert (window.current(), window.is_full(), window.isFullScreen()) == (name, False, False)
        assert qapp.activeModalWidget() is None
        assert text(field) == before
        compose(field, "")
        if isinstance(field, QPlainTextEdit) or (not field.inputMask() and field.validator() is None):
            compose(field, "", "你好")
            assert "你好" in text(field)


def test_without_a_composition_keys_do_what_they_always_do(qtbot: QtBot, window: MainWindow) -> None:
    window.go("bank")
    settle()
    field = fields(window)[0]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    compose(field, "ni")
    compose(field, "", "你")
    QTest.keyClick(field, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current() == "today"
