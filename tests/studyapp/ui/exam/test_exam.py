"""考试: put together by kinds, under a clock that no leaving, restart or change of the time holds up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.request import Blueprint, BlueprintLine, Feedback, QuizMode, QuizRequest
from studyapp.ui.exam.page import ExamPage
from studyapp.ui.exam.presenter import ExamPresenter
from studyapp.ui.quiz.exam_timer import ExamTimer
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.presenter import QuizPresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.tag import Tag
from tests.builders import questions
from tests.studyapp.ui.screens import NOON, services_in

SET = derive_id("set", "exam")
MINUTE = 60_000
SINGLE, TRUE_FALSE = QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE
EXAM = QuizRequest(
    QuizMode.EXAM,
    filter=QuestionFilter(sets=(SET,)),
    count=4,
    feedback=Feedback.END,
    title="试用题集",
    blueprint=Blueprint((BlueprintLine(SINGLE, 3, 2.0), BlueprintLine(TRUE_FALSE, 1, 4.0))),
    duration=10 * MINUTE,
    pass_share=0.6,
)


class Hands:
    """The two clocks, set by hand."""

    def __init__(self) -> None:
        self.wall, self.steady = NOON, 0

    def pass_by(self, milliseconds: int) -> None:
        self.wall += milliseconds
        self.steady += milliseconds


class Room:
    """An exam room: services with clocks of their own, and each sitting in a window of its own."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.hands = Hands()
        self.qtbot = qtbot
        self.presenters: list[QuizPresenter] = []
        self.services = services._replace(clock=lambda: self.hands.wall, steady=lambda: self.hands.steady)

    def enter(self) -> tuple[QuizPage, QuizPresenter]:
        page = QuizPage(Theme())
        self.qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        presenter = QuizPresenter(page, self.services)
        self.presenters.append(presenter)
        return page, presenter

    def close(self) -> None:
        """Let no clock look at closed stores."""
        for presenter in self.presenters:
            timer_of(presenter).stop()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with services_in(tmp_path) as services:
        services.bank.add("试用题集", questions(24, (SINGLE, TRUE_FALSE)), set_id=SET, added_at=1)
        made = Room(qtbot, services)
        yield made
        made.close()


def begin(room: Room) -> tuple[QuizPage, QuizPresenter, bytes]:
    page, presenter = room.enter()
    presenter.start(EXAM)
    place = presenter.place()
    assert place is not None
    return page, presenter, place.sitting_id


def look(presenter: QuizPresenter) -> None:
    """Let the timer look at the clocks now."""
    timer_of(presenter).look()


def timer_of(presenter: QuizPresenter) -> ExamTimer:
    timer = presenter.findChild(ExamTimer)
    assert timer is not None
    return timer


def test_a_paper_is_put_together_and_started_by_the_keyboard(qtbot: QtBot, room: Room) -> None:
    page = ExamPage(Theme())
    qtbot.addWidget(page)
    ExamPresenter(page, room.services)
    page.show()
    started: list[QuizRequest] = []
    room.services.navigation.start_quiz.connect(started.append)
    page.table.field(SINGLE).set_number(5)
    page.table.field(TRUE_FALSE).set_number(0)
    page.minutes.set_number(45)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    (request,) = started
    assert request.blueprint == Blueprint((BlueprintLine(SINGLE, 5, 2.0),))
    assert (request.mode, request.feedback, request.count) == (QuizMode.EXAM, Feedback.END, 5)
    assert (request.duration, request.pass_share) == (45 * MINUTE, 0.6)


def test_what_was_put_together_stays_when_the_bank_changes(qtbot: QtBot, room: Room) -> None:
    page = ExamPage(Theme())
    qtbot.addWidget(page)
    ExamPresenter(page, room.services)
    page.show()
    asked = page.table.field(SINGLE).number()
    page.table.field(SINGLE).set_number(asked - 1)
    qtbot.keyClicks(page.table.field(SINGLE), "")
    qtbot.keyClick(page.table.field(SINGLE), Qt.Key.Key_Up)
    qtbot.keyClick(page.table.field(SINGLE), Qt.Key.Key_Down)
    room.services.changes.bank_changed.emit()
    choice = page.choice()
    assert choice is not None
    assert choice.blueprint.lines[0].questions == asked - 1


def test_the_paper_has_the_kinds_and_points_asked_for(room: Room) -> None:
    _, _, sitting = begin(room)
    row = room.services.scores.sitting(sitting)
    assert row is not None
    assert (row.sitting.questions, row.sitting.possible) == (4, 10.0)
    assert (row.sitting.duration, row.sitting.pass_share) == (10 * MINUTE, 0.6)


def test_the_time_left_is_shown_and_warns(room: Room) -> None:
    page, presenter, _ = begin(room)
    shown = page.question.top.time_left
    assert shown.isVisible()
    assert shown.words() == "10:00 left"
    room.hands.pass_by(5 * MINUTE)
    look(presenter)
    assert (shown.words(), shown.property("tone")) == ("5:00 left", "warn")
    room.hands.pass_by(4 * MINUTE + 1)
    look(presenter)
    assert (shown.words(), shown.property("tone")) == ("1:00 left", "last")


def test_when_the_time_is_over_the_paper_is_handed_in_with_what_stands_in_the_input(room: Room) -> None:
    page, presenter, sitting = begin(room)
    room.qtbot.keyClick(page.question, Qt.Key.Key_A)
    room.hands.pass_by(10 * MINUTE)
    look(presenter)
    assert page.shows_result()
    row = room.services.scores.sitting(sitting)
    assert row is not None
    assert row.sitting.finished_at == room.hands.wall
    assert row.answered == 1


def test_time_runs_on_over_a_restart_and_setting_the_clock_back_gives_none_back(room: Room) -> None:
    _, presenter, sitting = begin(room)
    room.hands.pass_by(3 * MINUTE)
    look(presenter)
    timer_of(presenter).stop()
    room.hands.wall += 2 * MINUTE  # the program is closed
    room.hands.steady = 0
    page, again = room.enter()
    again.resume(sitting)
    assert page.question.top.time_left.words() == "5:00 left"
    room.hands.wall -= 60 * MINUTE
    room.hands.steady += MINUTE
    look(again)
    assert page.question.top.time_left.words() == "4:00 left"


def test_an_exam_whose_time_ran_out_while_the_program_was_closed_is_handed_in(room: Room) -> None:
    page, presenter, sitting = begin(room)
    room.qtbot.keyClick(page.question, Qt.Key.Key_A)
    room.qtbot.keyClick(page.question, Qt.Key.Key_Right)
    timer_of(presenter).stop()
    room.hands.wall += 60 * MINUTE
    page, again = room.enter()
    again.resume(sitting)
    assert page.shows_result()
    row = room.services.scores.sitting(sitting)
    assert row is not None
    assert (row.answered, row.sitting.finished_at) == (1, room.hands.wall)


def test_leaving_says_that_the_time_runs_on_and_the_sitting_stays_open(room: Room) -> None:
    page, _, sitting = begin(room)
    left: list[bool] = []
    room.services.navigation.leave_quiz.connect(lambda: left.append(True))
    room.qtbot.keyClick(page.question, Qt.Key.Key_Escape)
    (notice,) = page.question.notices.notices()
    assert "keeps running" in notice.sentence
    assert not left
    assert notice.act is not None
    notice.act()
    assert left
    opened = room.services.scores.open_sitting(room.services.member.id)
    assert opened is not None
    assert opened.id == sitting


def test_the_result_says_whether_it_was_passed(room: Room) -> None:
    page, presenter, _ = begin(room)
    room.hands.pass_by(10 * MINUTE)
    look(presenter)
    assert "Not passed" in [tag.text() for tag in page.result.findChildren(Tag)]
