"""今日 after a long pause: the day stays as long as its cap allows, the rest waits, and what is done is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.presenter import TodayPresenter
from tests.builders import questions
from tests.studyapp.ui.screens import DAY_MS, NOON, services_in

ASKED = questions(80, (QuestionKind.SINGLE_CHOICE,))


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    """Yield the stores of a member who learnt 60 of 80 questions long ago."""
    with services_in(tmp_path) as made:
        made.bank.add("题集", ASKED, set_id=derive_id("set"), added_at=1)
        long_ago = made._replace(clock=lambda: NOON - 100 * DAY_MS)
        answer_all(long_ago, QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 60, Order.SEQUENTIAL))
        yield made


def answer_all(services: Services, request: QuizRequest) -> int:
    """Answer everything that `request` asks, rightly; return how much that was."""
    at = services.clock()
    session = sittings.begin(services, request)
    assert session is not None
    for position in range(session.count):
        session = session.go_to(position, at)
        session = sittings.keep_answer(services, session, Draft(key_response(session.current.question), None))
    services.scores.finish_sitting(session.sitting.id, at)
    return session.count


class Today:
    """The page with its presenter."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.services = services
        self.page = TodayPage(Theme())
        qtbot.addWidget(self.page)
        self.page.resize(1104, 800)
        TodayPresenter(self.page, services)
        self.page.show()

    def words(self) -> str:
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def request(self) -> QuizRequest:
        heard: list[QuizRequest] = []
        self.services.navigation.start_quiz.connect(heard.append)
        self.page.start_requested.emit()
        return heard[-1]


def test_a_backlog_waits_beyond_the_cap_and_a_sentence_says_so(qtbot: QtBot, services: Services) -> None:
    today = Today(qtbot, services)
    assert "40 question(s) today" in today.words()
    assert "36 | due | 4 | new | 0 | missed" in today.words()
    assert "24 more are due and wait: a day has 40 at most." in today.words()
    assert answer_all(services, today.request()) == 40


def test_a_day_that_is_done_stays_done_and_the_next_one_goes_on(qtbot: QtBot, services: Services) -> None:
    answer_all(services, Today(qtbot, services).request())
    today = Today(qtbot, services)
    assert "Today's 40 question(s) are done. You can still practise." in today.words()
    assert "0 | due" in today.words()
    assert "24 more are due and wait" in today.words()
    more = today.request()
    assert (more.count, more.plan) == (20, None)
    assert answer_all(services, more) == 20  # who wants more gets it
    tomorrow = services._replace(clock=lambda: NOON + DAY_MS)
    assert "question(s) today" in Today(qtbot, tomorrow).words()


def test_half_a_day_leaves_the_other_half(qtbot: QtBot, services: Services) -> None:
    plan = Today(qtbot, services).request().plan
    assert plan is not None
    half = QuizRequest(QuizMode.TODAY, QuestionFilter(), 15, Order.DUE)
    answer_all(services, half)
    assert "25 question(s) today" in Today(qtbot, services).words()


def test_the_cap_can_be_set_and_is_never_less_than_the_goal(qtbot: QtBot, services: Services) -> None:
    def settings(**changes: int) -> Services:
        return services._replace(settings=services.settings._replace(**changes))  # type: ignore[arg-type]  # numbers

    assert "60 question(s) today" in Today(qtbot, settings(daily_cap=60)).words()
    assert "30 question(s) today" in Today(qtbot, settings(goal=30, daily_cap=10)).words()
    assert "wait" not in Today(qtbot, settings(daily_cap=100)).words()


def test_what_is_due_but_no_longer_asked_is_not_announced(qtbot: QtBot, services: Services) -> None:
    services.bank.retire([one.id for one in ASKED[:50]], at=NOON)
    assert "10 | due | 10 | new" in Today(qtbot, services).words()
