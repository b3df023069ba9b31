"""The world's faults, met in the window: one sentence, nothing lost, and a way on."""

from __future__ import annotations

import resource
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from question_bank.storage import BankStore
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.settings import Settings
from studyapp.ui.answering import give_answer
from studyapp.ui.members.first_run_page import FirstRunPage
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.start_problem import StartProblemPage
from studyapp.ui.today.page import TodayPage
from tests.builders import question

SET = bytes(16)
MEMBER = b"member-of-tests!"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A data folder with a small bank and one member."""
    made = Paths(tmp_path / "data")
    made.root.mkdir()
    with BankStore.open(made.bank) as bank:
        bank.add("小题库", [question(n, QuestionKind.SINGLE_CHOICE) for n in range(6)], set_id=SET, added_at=1)
    with ScoreStore.open(made.scores) as scores:
        scores.add_member("学员甲", id=MEMBER, at=1)
    return made


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Callable[[], Program]]:
    """Start the program on the folder; closed after the test."""
    running: list[Program] = []
    ids = iter(range(1, 1000))

    def begin() -> Program:
        outside = Outside(
            clock=lambda: 1_795_400_000_000,
            local_day=lambda at, boundary: 739_943,
            new_id=lambda: next(ids).to_bytes(16, "big"),
            new_seed=lambda: 1,
            steady=lambda: 1,
        )
        program = Program(qapp, paths, Settings(language="en", theme="light"), outside, busy_seconds=0.1)
        running.append(program)
        qtbot.addWidget(program.window)
        program.open()
        program.window.show()
        return program

    yield begin
    for program in running:
        program.close()


def problem(program: Program) -> StartProblemPage:
    page = program.window.current_page()
    assert isinstance(page, StartProblemPage)
    return page


def words(page: StartProblemPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def press(page: StartProblemPage, text: str) -> None:
    (button,) = [one for one in page.findChildren(QPushButton) if text in one.text()]
    button.click()


def test_a_newer_file_is_left_alone_and_said(paths: Paths, start: Callable[[], Program]) -> None:
    with sqlite3.connect(paths.bank) as raw:
        raw.execute("PRAGMA user_version = 999")
    before = paths.bank.read_bytes()
    page = problem(start())
    assert "newer version" in words(page)
    assert str(paths.bank) in words(page)
    assert "damaged" not in words(page)
    assert paths.bank.read_bytes() == before


def test_a_damaged_score_file_is_set_aside_on_request_and_kept(
    qtbot: QtBot, paths: Paths, start: Callable[[], Program]
) -> None:
    garbage = b"this is no database" * 1000
    paths.scores.write_bytes(garbage)
    program = start()
    assert str(paths.scores) in words(problem(program))
    press(problem(program), "Set the damaged file aside")
    kept = [path for path in paths.root.iterdir() if "damaged" in path.name]
    assert [path.read_bytes() for path in kept] == [garbage]
    assert isinstance(program.window.current_page(), FirstRunPage)
    with BankStore.open(paths.bank) as bank:
        assert bank.count(QuestionFilter()) == 6


def test_a_locked_file_can_be_tried_again(paths: Paths, start: Callable[[], Program]) -> None:
    other = sqlite3.connect(paths.scores)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    program = start()
    assert str(paths.scores) in words(problem(program))
    other.rollback()
    other.close()
    press(problem(program), "Try again")
    assert isinstance(program.window.current_page(), TodayPage)


def test_a_folder_that_cannot_be_made_is_said(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    outside = Outside(lambda: 1, lambda at, boundary: 1, lambda: bytes(16), lambda: 1, lambda: 1)
    program = Program(qapp, Paths(tmp_path / "file" / "data"), Settings(language="en"), outside)
    qtbot.addWidget(program.window)
    program.open()
    assert str(tmp_path / "file" / "data") in words(problem(program))
    program.close()


@pytest.fixture
def full_disk() -> Iterator[Callable[[Path], None]]:
    """Let no file of this process grow beyond the size that the file `path` has: what a full disk does to it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(path: Path) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))

    yield fill
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("fault", ["full disk", "read-only file"])
def test_where_nothing_can_be_kept_the_member_stays_on_the_question_with_the_answer(
    qtbot: QtBot, paths: Paths, start: Callable[[], Program], full_disk: Callable[[Path], None], fault: str
) -> None:
    program = start()
    services = program.services()
    services.navigation.start_quiz.emit(QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 3, order=Order.SEQUENTIAL))
    page = program.window.current_page()
    assert isinstance(page, QuizPage)
    assert page.question.body is not None
    shown = page.question.body.view.question
    if fault == "full disk":
        full_disk(paths.scores.with_name("scores.db-wal"))
    else:
        services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    give_answer(page.question, shown, shown.answer)
    assert page.question.body.view.grade is None
    assert page.question.body.view.position == 0
    draft = page.question.body.draft()
    assert draft is not None
    assert draft.response.given == shown.answer
    notice = " ".join(label.text() for label in page.question.findChildren(QLabel))
    assert "Not saved" in notice
    sitting = services.scores.open_sitting(services.member.id)
    assert sitting is not None
    assert not services.scores.answers(sitting.id)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001 - it can be written again
    qtbot.keyClick(page.question, Qt.Key.Key_Return)
    (kept,) = services.scores.answers(sitting.id)
    assert kept.response.given == shown.answer
    assert page.question.body.view.grade is not None
