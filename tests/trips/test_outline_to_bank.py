"""From a document to practice: organizer mode, six steps, review by keys, and a quiz on what was added."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.paths import Paths
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.settings import Settings, load_settings
from studyapp.ui.bank.page import BankPage
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.view import Step
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.settings.page import SettingsPage
from tests.played import World

SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "outlines" / "party_study.txt"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A program with one member, as it is after the first start."""
    running = Program(qapp, Paths(tmp_path / "data"), Settings(theme="light"), World().outside())
    qtbot.addWidget(running.window)
    running.open()
    running.window.show()
    running.add_first_member("组织者")
    qtbot.waitUntil(lambda: bool(running.services().bank.sets()), timeout=20_000)
    yield running
    running.close()


def bank_page(program: Program) -> BankPage:
    page = program.window.current_page()
    assert isinstance(page, OrganizerPage)
    shown = page.shown()
    assert isinstance(shown, BankPage)
    return shown


def steps_page(program: Program) -> GeneratePage:
    page = program.window.current_page()
    assert isinstance(page, OrganizerPage)
    shown = page.shown()
    assert isinstance(shown, GeneratePage)
    return shown


def turn_on(program: Program) -> None:
    """Switch organizer mode on with a new passcode."""
    program.window.go("settings")
    page = program.window.current_page()
    assert isinstance(page, SettingsPage)
    page.organizer.switch.button(True).click()
    form = page.organizer.form
    assert form is not None
    assert form.new is not None
    assert form.again is not None
    QTest.keyClicks(form.new, "2468")
    QTest.keyClicks(form.again, "2468")
    QTest.keyClick(form.again, Qt.Key.Key_Return)


def test_an_outline_becomes_a_set_that_is_practised(
    qtbot: QtBot, qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(KeyError):
        program.window.rail().item("bank")
    turn_on(program)
    QTest.mouseClick(program.window.rail().item("bank"), Qt.MouseButton.LeftButton)
    bank_page(program).generate.click()  # the passcode was said when it was set
    page = steps_page(program)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(SAMPLE), ""))
    page.wizard.source.zone.button.click()
    qtbot.waitUntil(lambda: page.step() is Step.OUTLINE, timeout=10_000)
    QTest.keyClick(page.wizard.outline.tree, Qt.Key.Key_Delete)  # the title of the document is no heading
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.step() is Step.FORMULATIONS, timeout=20_000)
    formulations = page.wizard.formulations
    QTest.keyClick(formulations.list, Qt.Key.Key_Space)
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    assert page.step() is Step.QUESTIONS
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    assert page.step() is Step.REVIEW
    QTest.keyClick(page.wizard, Qt.Key.Key_A)
    QTest.keyClick(page.wizard, Qt.Key.Key_R)
    QTest.keyClick(page.wizard.foot.reject_bar, Qt.Key.Key_4)
    QTest.keyClick(page.wizard.foot.reject_bar, Qt.Key.Key_Return)
    QTest.keyClick(page.wizard, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.wizard.foot.ask, Qt.Key.Key_Return)  # more than anybody has read: asked about once
    # Another text size builds the page anew, and nothing is lost.
    program.services().navigation.settings_chosen.emit(
        load_settings(program_settings(tmp_path))._replace(text_scale=115)
    )
    page = steps_page(program)
    assert page.step() is Step.REVIEW
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    assert page.step() is Step.ADD
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    bank = program.services().bank
    qtbot.waitUntil(lambda: len(bank.sets()) == 2, timeout=10_000)
    qtbot.waitUntil(page.wizard.bar.back_button.isHidden, timeout=10_000)
    QTest.keyClick(page.wizard, Qt.Key.Key_Return)
    assert bank_page(program).isVisible()
    added = bank.sets()[-1]
    assert added.name == "party_study"
    assert added.approved > 40
    assert [section for section in bank.sections(added.id) if section.title.startswith("加强机关党支部标准化")] == []
    program.services().navigation.start_quiz.emit(
        QuizRequest(
            QuizMode.PRACTICE,
            QuestionFilter(sets=(added.id,), kinds=(QuestionKind.SINGLE_CHOICE,)),
            3,
            order=Order.SEQUENTIAL,
        )
    )
    assert isinstance(program.window.current_page(), QuizPage)


def program_settings(folder: Path) -> Path:
    return Paths(folder / "data").settings


def test_the_next_start_asks_for_the_passcode_once(
    qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    turn_on(program)
    program.window.go("bank")
    program.window.close()
    program.close()
    again = Program(qapp, Paths(tmp_path / "data"), load_settings(program_settings(tmp_path)), World().outside())
    qtbot.addWidget(again.window)
    again.open()
    again.window.show()
    again.window.go("bank")
    page = again.window.current_page()
    assert isinstance(page, OrganizerPage)
    assert page.shown() is page.lock
    field = page.lock.form.old
    assert field is not None
    QTest.keyClicks(field, "2468")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bank_page(again).isVisible()
    again.services().navigation.settings_chosen.emit(again.services().settings._replace(text_scale=115))
    assert bank_page(again).isVisible()
    again.close()
