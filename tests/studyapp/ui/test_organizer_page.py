"""The page 题库 of the frame: the passcode before it, and the way to a generation or an import and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.passcode import hash_passcode
from studyapp.settings import Settings
from studyapp.ui.bank.page import BankPage
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.view import Step
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.organizer_presenter import OrganizerPresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.generate.generating import generation
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in

KEPT = Settings(organizer=True, passcode=hash_passcode("长治123", bytes(16)))


def opened(services: Services, desk: OrganizerDesk, qtbot: QtBot) -> OrganizerPage:
    theme = Theme("light", 1.0, choose_family())
    page = OrganizerPage(theme)
    OrganizerPresenter(page, services, desk, theme)
    qtbot.addWidget(page)
    page.resize(1104, 800)
    page.show()
    settle()
    return page


def bank_of(page: OrganizerPage) -> BankPage:
    shown = page.shown()
    assert isinstance(shown, BankPage)
    return shown


def test_only_the_passcode_opens_the_pages_and_opens_them_for_good(qtbot: QtBot, tmp_path: Path) -> None:
    desk = OrganizerDesk()
    with services_in(tmp_path, settings=KEPT) as services:
        page = opened(services, desk, qtbot)
        assert page.shown() is page.lock
        assert page.keys() == ()
        field = page.lock.form.old
        assert field is not None
        QTest.keyClicks(field, "1234")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert page.shown() is page.lock
        assert page.lock.form.problem()
        assert field.text() == ""
        field.setText("长治123")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert bank_of(page).isVisible()
        assert page.keys()
        assert bank_of(opened(services, desk, qtbot)).isVisible()


def test_a_page_made_anew_goes_on_where_the_last_one_stood(qtbot: QtBot, tmp_path: Path) -> None:
    desk = OrganizerDesk()
    with services_in(tmp_path) as services:
        first = opened(services, desk, qtbot)
        bank_of(first).generate.click()
        desk.workshop.step = Step.QUESTIONS
        desk.workshop.put(generation())
        settle()
        later = opened(services, desk, qtbot).shown()
        assert isinstance(later, GeneratePage)
        assert later.step() is Step.QUESTIONS
        shown = first.shown()
        assert isinstance(shown, GeneratePage)
        assert later.wizard.questions.list.rows() == shown.wizard.questions.list.rows()


def test_what_was_left_is_offered_until_it_is_discarded(qtbot: QtBot, tmp_path: Path) -> None:
    desk = OrganizerDesk()
    with services_in(tmp_path) as services:
        page = opened(services, desk, qtbot)
        bank_of(page).generate.click()
        desk.workshop.step = Step.OUTLINE
        desk.workshop.put(generation())
        settle()
        steps = page.shown()
        assert isinstance(steps, GeneratePage)
        QTest.keyClick(steps.wizard, Qt.Key.Key_Escape)
        QTest.keyClick(steps.wizard, Qt.Key.Key_Escape)
        bank = bank_of(page)
        bank.resumed.emit("generation")
        assert page.shown() is steps
        QTest.keyClick(steps.wizard, Qt.Key.Key_Escape)
        bank_of(page).dropped.emit("generation")
        assert desk.workshop.generation is None
        assert page.shown() is bank


def test_an_import_is_come_to_and_left(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        page = opened(services, OrganizerDesk(), qtbot)
        bank_of(page).import_.click()
        steps = page.shown()
        assert isinstance(steps, ImportPage)
        assert page.keys()
        QTest.keyClick(steps.wizard, Qt.Key.Key_Escape)
        assert bank_of(page).isVisible()
