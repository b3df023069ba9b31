"""A program that is left open: other windows, the next day, changed settings, a dark evening."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from question_bank.storage import BankStore
from studyapp.paths import Paths
from studyapp.quiz.request import QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.settings import Settings, load_settings, save_changes, save_settings
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.start_problem import StartProblemPage
from studyapp.ui.watch import Watch
from studyapp.ui.widgets.labels import Label
from tests.builders import question
from tests.played import DAY, World

MEMBER = b"member-of-tests!"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path)
    with BankStore.open(made.bank) as bank:
        bank.add("小题库", [question(n, QuestionKind.SINGLE_CHOICE) for n in range(30)], set_id=bytes(16), added_at=1)
    with ScoreStore.open(made.scores) as scores:
        scores.add_member("学员甲", id=MEMBER, at=1)
    return made


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, paths: Paths, world: World) -> Iterator[Callable[[], Program]]:
    running: list[Program] = []

    def begin() -> Program:
        program = Program(qapp, paths, Settings(language="en", theme="light"), world.outside(), busy_seconds=0.1)
        running.append(program)
        qtbot.addWidget(program.window)
        program.open()
        program.window.show()
        return program

    yield begin
    for program in running:
        program.close()


def words(program: Program) -> str:
    page = program.window.current_page()
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(Label))


def look(program: Program) -> None:
    (watch,) = program.findChildren(Watch)
    watch.look()


def test_another_goal_is_the_goal_of_today(start: Callable[[], Program]) -> None:
    program = start()
    assert "20" in words(program)
    program.services().navigation.settings_chosen.emit(program.services().settings._replace(goal=10))
    program.window.go("today")
    assert "20" not in words(program)
    assert program.services().settings.goal == 10


def test_the_next_day_is_noticed(start: Callable[[], Program], world: World) -> None:
    program = start()
    before = words(program)
    world.now += DAY
    look(program)
    assert words(program) != before


def test_a_set_that_another_program_added_appears(start: Callable[[], Program], paths: Paths) -> None:
    program = start()
    before = words(program)
    with BankStore.open(paths.bank) as other:
        other.add("另一个", [question(100 + n) for n in range(5)], set_id=b"another-set-here", added_at=2)
    look(program)
    assert len(program.services().bank.sets()) == 2
    assert words(program) != before or program.services().bank.count(QuestionFilter()) == 35


def test_a_dark_evening_waits_for_the_end_of_the_quiz(start: Callable[[], Program], qapp: QApplication) -> None:
    program = start()
    services = program.services()
    services.navigation.start_quiz.emit(QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 3))
    light = qapp.styleSheet()
    services.navigation.settings_chosen.emit(services.settings._replace(theme="dark"))
    assert isinstance(program.window.current_page(), QuizPage)
    assert qapp.styleSheet() == light
    services.navigation.leave_quiz.emit()
    assert qapp.styleSheet() != light


def test_renaming_oneself_stays_with_the_members(start: Callable[[], Program]) -> None:
    program = start()
    program.window.go("members")
    program.services().scores.rename_member(MEMBER, "学员乙")
    program.services().navigation.member_chosen.emit(MEMBER)
    assert program.window.current() == "members"
    assert program.services().member.name == "学员乙"


def test_damage_behind_the_header_is_said_on_a_page_of_its_own(start: Callable[[], Program], paths: Paths) -> None:
    content = bytearray(paths.bank.read_bytes())
    for place in range(4096, len(content), 4096):
        content[place : place + 400] = b"\xff" * 400
    paths.bank.write_bytes(content)
    program = start()
    assert isinstance(program.window.current_page(), StartProblemPage)


def test_two_windows_keep_each_others_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings())
    one = two = load_settings(path)
    save_changes(path, one, one._replace(goal=50, text_scale=150))
    save_changes(path, two, two._replace(page="history"))
    kept = load_settings(path)
    assert (kept.goal, kept.text_scale, kept.page) == (50, 150, "history")
