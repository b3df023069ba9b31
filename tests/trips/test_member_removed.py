"""Another window merges or deletes whoever is studying here: somebody else goes on, and nothing breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from question_bank.storage import BankStore
from studyapp.paths import Paths
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.settings import Settings, load_settings
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from tests.builders import question
from tests.played import World
from tests.studyapp.ui.layout_checks import settle

FIRST, SECOND = b"member-of-tests!", b"another-of-tests"
WISH = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 4, Order.SEQUENTIAL)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path)
    with BankStore.open(made.bank) as bank:
        bank.add("小题库", [question(n, QuestionKind.SINGLE_CHOICE) for n in range(6)], set_id=bytes(16), added_at=1)
    with ScoreStore.open(made.scores) as scores:
        scores.add_member("学员甲", id=FIRST, at=1)
        scores.add_member("学员乙", id=SECOND, at=2)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Program]:
    settings = Settings(language="en", theme="light", member=FIRST.hex(), member_name="学员甲")
    made = Program(qapp, paths, settings, World().outside(), busy_seconds=0.1)
    qtbot.addWidget(made.window)
    made.window.show()
    made.open()
    settle()
    yield made
    made.close()


def elsewhere(paths: Paths, change: Callable[[ScoreStore], object]) -> None:
    with ScoreStore.open(paths.scores) as scores:
        change(scores)


def look(program: Program) -> None:
    """Do what the program does each minute, and when its window comes to the front."""
    program._watch.look()  # noqa: SLF001 - a minute is long
    settle()


def test_somebody_else_goes_on_and_it_is_said(program: Program, paths: Paths) -> None:
    elsewhere(paths, lambda scores: scores.merge_members(FIRST, SECOND))
    look(program)
    assert program.services().member.id == SECOND
    assert load_settings(paths.settings).member == SECOND.hex()
    assert any("学员甲" in notice.sentence for notice in program.window.notices())
    program._navigation.start_quiz.emit(WISH)  # noqa: SLF001 - what a page asks for
    settle()
    assert isinstance(program.window.current_page(), QuizPage)


def test_where_nobody_is_left_a_name_is_asked_for(program: Program, paths: Paths) -> None:
    elsewhere(paths, lambda scores: [scores.delete_member(one) for one in (FIRST, SECOND)])
    look(program)
    assert program.window.is_full()
    program.add_first_member("学员丙")
    settle()
    assert program.services().member.name == "学员丙"


def test_who_was_put_aside_elsewhere_goes_on_here(program: Program, paths: Paths) -> None:
    elsewhere(paths, lambda scores: scores.archive_member(FIRST, archived=True))
    look(program)
    assert program.services().member.id == FIRST


def test_a_running_quiz_stays_until_it_is_left(program: Program, paths: Paths) -> None:
    program._navigation.start_quiz.emit(WISH)  # noqa: SLF001 - what a page asks for
    settle()
    elsewhere(paths, lambda scores: scores.delete_member(FIRST))
    look(program)
    assert isinstance(program.window.current_page(), QuizPage)
    program._navigation.leave_quiz.emit()  # noqa: SLF001 - what a page asks for
    settle()
    assert not program.window.is_full()
    assert program.services().member.id == SECOND
