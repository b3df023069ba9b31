"""From the outline to a recorded score: real files, real SQLite, the real window, as a member meets it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import Question, QuestionFilter, QuestionKind
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.quiz.paper_json import paper_from_json
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.settings import Settings, load_settings
from studyapp.statistics.timeline import study_day
from studyapp.ui.answering import enter_text, give_answer
from studyapp.ui.members.first_run_page import FirstRunPage
from studyapp.ui.program import Program
from studyapp.ui.quiz.fill_input import FillInput
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.today.page import TodayPage
from studyapp.ui.widgets.buttons import PrimaryButton

START = 1_795_400_000_000
DAY = 86_400_000


class World:
    """A clock that stands until it is moved, and ids and seeds that are counted."""

    def __init__(self) -> None:
        self.now = START
        self.count = 0

    def outside(self) -> Outside:
        return Outside(
            clock=lambda: self.now,
            local_day=lambda at, boundary: study_day(at, offset=0, boundary_hours=boundary),
            new_id=self.new_id,
            new_seed=lambda: 7,
            steady=lambda: self.now,
        )

    def new_id(self) -> bytes:
        self.count += 1
        return self.count.to_bytes(16, "big")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, paths: Paths, world: World) -> Iterator[Program]:
    """A program in a fresh folder, as it is on the first start, with the built-in bank ready."""
    running = Program(qapp, paths, Settings(theme="light"), world.outside())
    qtbot.addWidget(running.window)
    running.open()
    running.window.show()
    yield running
    running.close()


def first_start(qtbot: QtBot, program: Program) -> None:
    """Give a name and wait for the built-in bank."""
    page = program.window.current_page()
    assert isinstance(page, FirstRunPage)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.services().bank.sets()), timeout=20_000)
    today = program.window.current_page()
    assert isinstance(today, TodayPage)
    # The bank is on the disk a moment before the page hears of it.
    qtbot.waitUntil(lambda: any(button.isEnabled() for button in today.findChildren(PrimaryButton)))


def quiz_page(program: Program) -> QuizPage:
    page = program.window.current_page()
    assert isinstance(page, QuizPage)
    return page


def asked(program: Program) -> tuple[Question, ...]:
    """The questions of the open sitting, as they are shown."""
    scores = program.services().scores
    sitting = scores.open_sitting(program.services().member.id)
    assert sitting is not None
    return tuple(item.question for item in paper_from_json(scores.paper_json(sitting.id) or "").items)


def test_two_clicks_from_the_first_start_to_a_question(qtbot: QtBot, program: Program) -> None:
    first_start(qtbot, program)
    today = program.window.current_page()
    assert today is not None
    qtbot.keyClick(today, Qt.Key.Key_Return)
    assert len(asked(program)) == Settings().goal
    assert quiz_page(program).question.body is not None


def test_every_kind_is_answered_kept_and_found_in_the_history_the_next_day(
    qtbot: QtBot, program: Program, paths: Paths, world: World
) -> None:
    first_start(qtbot, program)
    services = program.services()
    refs = [services.bank.sequence(QuestionFilter(kinds=(kind,)), 1) for kind in QuestionKind]
    ids = tuple(ref.id for found in refs for ref in found)
    assert len(ids) == 7
    services.navigation.start_quiz.emit(
        QuizRequest(QuizMode.PRACTICE, QuestionFilter(), len(ids), order=Order.SEQUENTIAL, questions=ids)
    )
    page = quiz_page(program)
    for place, question in enumerate(asked(program)):
        world.now += 10_000
        # The third and the last are answered wrong, in the same shape as the key.
        answer = question.answer if place not in (2, 6) else wrong(question)
        give_answer(page.question, question, answer)
        with ScoreStore.open(paths.scores) as other:  # on the disk before the next question shows
            sitting = other.open_sitting(services.member.id)
            assert sitting is not None
            assert len(other.answers(sitting.id)) == place + 1
        page.question.press_primary()
    assert page.shows_result()
    world.now += DAY
    services.navigation.leave_quiz.emit()
    with ScoreStore.open(paths.scores) as other:
        (row,) = other.sittings(services.member.id, limit=10)
        assert (row.answered, row.right) == (7, 5)
        assert row.elapsed == 70_000
        totals = other.totals(services.member.id)
        assert (totals.sittings, totals.answers, totals.right) == (1, 7, 5)
        assert other.mistake_count(services.member.id, 1) == 2


def wrong(question: Question) -> tuple[str, ...]:
    """An answer in the shape of the key that is not the key."""
    if question.kind is QuestionKind.TRUE_FALSE:
        return ("错误",) if question.answer == ("正确",) else ("正确",)
    return ("不知道",) * len(question.answer)


def test_one_press_of_enter_in_a_blank_submits_and_does_not_go_on(qtbot: QtBot, program: Program) -> None:
    first_start(qtbot, program)
    services = program.services()
    (ref,) = services.bank.sequence(QuestionFilter(kinds=(QuestionKind.FILL_BLANK,)), 1)
    services.navigation.start_quiz.emit(
        QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 1, questions=(ref.id,), order=Order.SEQUENTIAL)
    )
    page = quiz_page(program)
    (question,) = asked(program)
    assert page.question.body is not None
    blanks = page.question.body.input
    assert isinstance(blanks, FillInput)
    for field, text in zip(blanks.fields, question.answer, strict=True):
        enter_text(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not page.shows_result()
    qtbot.keyClick(page.question, Qt.Key.Key_Return)
    assert page.shows_result()


def test_an_unfinished_sitting_goes_on_where_it_was_left_after_the_next_start(
    qtbot: QtBot, qapp: QApplication, program: Program, paths: Paths, world: World
) -> None:
    first_start(qtbot, program)
    today = program.window.current_page()
    assert today is not None
    qtbot.keyClick(today, Qt.Key.Key_Return)
    page = quiz_page(program)
    questions = asked(program)
    for question in questions[:3]:
        give_answer(page.question, question, question.answer)
        page.question.press_primary()
    program.window.close()
    program.close()
    world.now += DAY
    again = Program(qapp, paths, load_settings(paths.settings), world.outside())
    qtbot.addWidget(again.window)
    again.open()
    again.window.show()
    shown = again.window.current_page()
    assert isinstance(shown, TodayPage)
    sitting = again.services().scores.open_sitting(again.services().member.id)
    assert sitting is not None
    shown.continue_requested.emit(sitting.id)
    page = quiz_page(again)
    assert page.question.body is not None
    assert page.question.body.view.position == 3
    assert page.question.body.view.question == questions[3]
    again.close()
