"""The passcode before the organizer's pages: asked once, then open until the program ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.passcode import hash_passcode
from studyapp.settings import Settings
from studyapp.ui.generate.view import Step
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.generate.generating import generation, opened
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in

KEPT = Settings(organizer=True, passcode=hash_passcode("长治123", bytes(16)))


def test_only_the_passcode_opens_the_pages_and_opens_them_for_good(qtbot: QtBot, tmp_path: Path) -> None:
    desk = OrganizerDesk()
    theme = Theme("light", 1.0, choose_family())
    with services_in(tmp_path, settings=KEPT) as services:
        page = opened(theme, services, desk)
        qtbot.addWidget(page)
        page.show()
        assert page.shown() is page.lock
        field = page.lock.form.old
        assert field is not None
        QTest.keyClicks(field, "1234")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert page.shown() is page.lock
        assert page.lock.form.problem()
        assert field.text() == ""
        field.setText("长治123")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert page.shown() is page.sets
        later = opened(theme, services, desk)
        qtbot.addWidget(later)
        assert later.shown() is later.sets


def test_a_page_made_anew_goes_on_where_the_last_one_stood(qtbot: QtBot, tmp_path: Path) -> None:
    desk = OrganizerDesk()
    theme = Theme("light", 1.0, choose_family())
    with services_in(tmp_path) as services:
        first = opened(theme, services, desk)
        qtbot.addWidget(first)
        first.show()
        first.sets.generate.click()
        assert desk.workshop is not None
        desk.workshop.step = Step.QUESTIONS
        desk.workshop.put(generation())
        settle()
        later = opened(theme, services, desk)
        qtbot.addWidget(later)
        later.show()
        assert later.step() is Step.QUESTIONS
        assert later.wizard.questions.list.rows() == first.wizard.questions.list.rows()
