"""From files to practice: organizer mode, the steps of an import, the desk, and a quiz on what came in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, QuestionStatus
from studyapp.paths import Paths
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.settings import Settings
from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.view import Tab
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.view import Step
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from tests.played import World
from tests.studyapp.ui.import_.importing import TABLE

PAPER = """单元测试

1. 党支部党员大会一般（　　）召开一次。
A. 每月    B. 每季度    C. 每半年    D. 每年
答案：B

2. 组织生活会一般每年召开一次。（ √ ）
"""


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A program with one member and the organizer's pages, without a passcode."""
    settings = Settings(language="en", theme="light", organizer=True)
    running = Program(qapp, Paths(tmp_path / "data"), settings, World().outside())
    qtbot.addWidget(running.window)
    running.open()
    running.window.show()
    running.add_first_member("组织者")
    qtbot.waitUntil(lambda: bool(running.services().bank.sets()), timeout=20_000)
    yield running
    running.close()


def shown(program: Program) -> object:
    page = program.window.current_page()
    assert isinstance(page, OrganizerPage)
    return page.shown()


def test_files_become_a_set_that_is_practised_and_can_be_taken_back(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    table, paper = tmp_path / "题库.csv", tmp_path / "试卷.txt"
    table.write_text(TABLE, encoding="gb18030")
    paper.write_text(PAPER, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_rest: ([str(table), str(paper)], ""))
    program.window.go("bank")
    desk = shown(program)
    assert isinstance(desk, BankPage)
    desk.import_.click()
    page = shown(program)
    assert isinstance(page, ImportPage)
    wizard = page.wizard
    wizard.files.zone.button.click()
    qtbot.waitUntil(lambda: wizard.step() is Step.CHECK, timeout=20_000)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.step() is Step.PROBLEMS
    # The last row of the table answers E, where the options end with D.
    form = wizard.problems.form
    assert form is not None
    mark = form.fields[2].mark
    assert mark is not None
    mark.click()
    QTest.keyClick(form.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.step() is Step.DUPLICATES and wizard.bar.onward_button.isEnabled(), timeout=20_000)
    wizard.duplicates.target.name.setText("支部题库")
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.step() is Step.DONE, timeout=20_000)
    bank = program.services().bank
    made = bank.sets()[-1]
    assert (made.name, made.approved) == ("支部题库", 6)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert shown(program) is desk
    record = bank.imports()[0]
    assert record.found == record.added == 6
    program.services().navigation.start_quiz.emit(
        QuizRequest(
            QuizMode.PRACTICE,
            QuestionFilter(sets=(made.id,), kinds=(QuestionKind.SINGLE_CHOICE,)),
            3,
            order=Order.SEQUENTIAL,
        )
    )
    assert isinstance(program.window.current_page(), QuizPage)
    program.services().navigation.leave_quiz.emit()
    desk.show_tab(Tab.IMPORTS)
    desk.imports.buttons[record.number].click()
    everything = QuestionFilter(sets=(made.id,), statuses=tuple(QuestionStatus))
    qtbot.waitUntil(lambda: bank.count(everything) == 0, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.imports.buttons, timeout=20_000)
