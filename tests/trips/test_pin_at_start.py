"""Whoever studied last may have a PIN: the program then asks at its start, and lets everybody else in by one click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from question_bank.storage import BankStore
from studyapp.passcode import hash_passcode
from studyapp.paths import Paths
from studyapp.scores import ScoreStore
from studyapp.settings import Settings
from studyapp.ui.members.forms import PinForm
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.page import MembersPage
from studyapp.ui.program import Program
from tests.builders import question
from tests.played import World
from tests.studyapp.ui.layout_checks import settle

FIRST, SECOND = b"member-of-tests!", b"another-of-tests"
PIN = "2580"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path)
    with BankStore.open(made.bank) as bank:
        bank.add("小题库", [question(n, QuestionKind.SINGLE_CHOICE) for n in range(6)], set_id=bytes(16), added_at=1)
    with ScoreStore.open(made.scores) as scores:
        scores.add_member("学员甲", id=FIRST, at=1)
        scores.add_member("学员乙", id=SECOND, at=2)
        scores.set_pin(FIRST, hash_passcode(PIN, bytes(16)))
    return made


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Callable[[], Program]]:
    running: list[Program] = []

    def begin() -> Program:
        settings = Settings(language="en", theme="light", member=FIRST.hex(), member_name="学员甲")
        program = Program(qapp, paths, settings, World().outside(), busy_seconds=0.1)
        running.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        program.window.activateWindow()
        program.open()
        settle()
        return program

    yield begin
    for program in running:
        program.close()


def gate(program: Program) -> MembersPage:
    page = program.window.current_page()
    assert isinstance(page, MembersPage)
    assert program.window.is_full()
    return page


def say(page: MembersPage, pin: str) -> None:
    assert isinstance(page.form, PinForm)
    field = page.form.old
    assert field is not None
    QTest.keyClicks(field, pin)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_the_right_pin_opens_the_day(start: Callable[[], Program]) -> None:
    program = start()
    page = gate(program)
    assert program.window.made() == ()
    say(page, "0000")
    assert gate(program) is page
    say(page, PIN)
    assert not program.window.is_full()
    assert (program.window.current(), program.services().member.id) == ("today", FIRST)


def test_keys_lead_nowhere_before_the_pin_was_said(start: Callable[[], Program]) -> None:
    program = start()
    page = gate(program)
    for key in (Qt.Key.Key_1, Qt.Key.Key_6):
        QTest.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(page.form, PinForm)
    QTest.keyClick(page.form, Qt.Key.Key_Escape)
    settle()
    assert gate(program) is page
    assert program.window.made() == ()


def test_somebody_else_goes_on_by_one_click(start: Callable[[], Program]) -> None:
    program = start()
    page: QWidget = gate(program)
    (other,) = [button for button in page.findChildren(MemberButton) if button.text() == "学员乙"]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    settle()
    assert not program.window.is_full()
    assert program.services().member.id == SECOND


def test_a_member_without_a_pin_is_asked_nothing(start: Callable[[], Program], paths: Paths) -> None:
    with ScoreStore.open(paths.scores) as scores:
        scores.set_pin(FIRST, "")
    program = start()
    assert not program.window.is_full()
    assert program.window.current() == "today"
