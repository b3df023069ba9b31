"""Everything by keyboard alone: each control of each page is reached and shows that it is, and a first day is gone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from question_bank.model import RIGHT, QuestionKind
from studyapp.passcode import hash_passcode
from studyapp.paths import Paths
from studyapp.settings import Settings
from studyapp.ui.answering import enter_text, give_answer
from studyapp.ui.members.first_run_page import FirstRunPage
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.result_page import ResultPage
from tests.played import World, wrong_answer
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.studied import study
from tests.studyapp.ui.tab_round import button, focus, press, tab_faults, tab_to

Key = Qt.Key
PASSCODE = "2580"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("weeks")
    study(made)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, folder: Path, tmp_path: Path) -> Iterator[Program]:
    """Give the program with the window shown, on a copy of some weeks of a member, in organizer mode."""
    data = tmp_path / "data"
    shutil.copytree(folder, data)
    settings = Settings(
        language="en", theme="light", organizer=True, passcode=hash_passcode(PASSCODE, bytes(16)), goal=5
    )
    made = Program(qapp, Paths(data), settings, World().outside(), busy_seconds=0.5)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    yield made
    made.close()


def go(program: Program, name: str) -> None:
    """Go to the page `name` by Ctrl and its number."""
    names = [entry.name for entry in program.window._frame.entries()]  # noqa: SLF001 - the order is what is meant
    QTest.keyClick(program.window, Key(Key.Key_1 + names.index(name)), Qt.KeyboardModifier.ControlModifier)
    program.wait()
    settle()
    assert program.window.current() == name


def test_every_control_of_every_page_is_reached_by_tab_and_shows_it(program: Program) -> None:
    program.open()
    program.wait()
    settle()
    found: list[str] = []
    for entry in program.window._frame.entries():  # noqa: SLF001 - all pages there are
        go(program, entry.name)
        page = program.window.current_page()
        if isinstance(page, OrganizerPage):
            unlock(page)
            program.wait()
            settle()
        found += tab_faults(program.window, entry.name)
    assert not found, "\n".join(found)


def unlock(page: OrganizerPage) -> None:
    """Say the passcode where it is asked for."""
    field = page.lock.form.old
    assert field is not None
    tab_to(lambda each: each is field)
    QTest.keyClicks(focus(), PASSCODE)
    press(Key.Key_Return)


def test_a_first_day_is_gone_without_the_mouse(qtbot: QtBot, qapp: QApplication, folder: Path, tmp_path: Path) -> None:
    # The bank is there, nobody has ever studied.
    paths = Paths(tmp_path / "new")
    paths.root.mkdir()
    shutil.copy(Paths(folder).bank, paths.bank)
    program = Program(qapp, paths, Settings(language="en", theme="light", goal=5), World().outside(), busy_seconds=0.5)
    qtbot.addWidget(program.window)
    program.window.show()
    program.window.activateWindow()
    try:
        _first_day(program)
    finally:
        program.close()


def _first_day(program: Program) -> None:
    window = program.window
    program.open()
    program.wait()
    settle()
    assert isinstance(window.current_page(), FirstRunPage)
    assert isinstance(focus(), QLineEdit)
    press(Key.Key_Return)
    program.wait()
    settle()
    assert window.current() == "today"
    me = program.services().member
    press(Key.Key_Return)
    quiz = window.current_page()
    assert isinstance(quiz, QuizPage)
    questions = 0
    for question_page in _questions(program, quiz):
        _answer(program, question_page, right=questions > 0)
        questions += 1
    assert questions == 5
    assert quiz.findChildren(ResultPage)
    _leave(program)
    assert window.current() == "today"
    assert program.services().scores.totals(me.id).answers == 5
    go(program, "mistakes")
    assert program.services().scores.mistake_count(me.id, 2) >= 1
    go(program, "outline")
    press(Key.Key_Tab)
    go(program, "history")
    press(Key.Key_Tab)
    go(program, "settings")
    tab_to(lambda each: isinstance(each, QAbstractButton) and each.text() == "Standard")
    press(Key.Key_Right)
    assert program.services().settings.retention == "strict"
    go(program, "members")
    tab_to(button("Add a member"))
    press(Key.Key_Space)
    assert isinstance(focus(), QLineEdit)
    enter_text(focus(), "学员乙")
    press(Key.Key_Return)
    program.wait()
    settle()
    assert program.services().member.name == "学员乙"
    go(program, "members")
    tab_to(lambda each: isinstance(each, MemberButton) and each.text() == me.name)
    press(Key.Key_Space)
    assert program.services().member.id == me.id


def _questions(program: Program, quiz: QuizPage) -> Iterator[QuestionPage]:
    """Yield the page of each question while there is one that waits."""
    while True:
        settle()
        shown = [page for page in quiz.findChildren(QuestionPage) if page.isVisible()]
        if not shown:
            return
        yield shown[0]
        program.wait()


def _answer(program: Program, page: QuestionPage, *, right: bool) -> None:
    """Answer what is asked by keys, wrongly where that takes one key, and go on."""
    view = page._view  # noqa: SLF001 - what a person reads on the screen
    assert view is not None
    question = view.question
    if not right and question.kind is QuestionKind.TRUE_FALSE:
        press(Key.Key_N if question.answer == (RIGHT,) else Key.Key_Y)
        press(Key.Key_Return)
    elif not right and question.kind is QuestionKind.SINGLE_CHOICE:
        wrong = next(place for place, text in enumerate(question.options) if text not in question.answer)
        press(Key(Key.Key_A + wrong))
        press(Key.Key_Return)
    else:
        give_answer(page, question, wrong_answer(question) if not right else question.answer)
    settle()
    press(Key.Key_Return)


def _leave(program: Program) -> None:
    """Go back from the result by Esc."""
    press(Key.Key_Escape)
    program.wait()
    settle()
    assert not program.window.is_full()
