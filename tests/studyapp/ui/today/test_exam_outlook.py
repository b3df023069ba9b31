"""What 今日 says before an exam."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.today.exam_card import ExamCard
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.presenter import TodayPresenter
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.text_block import TextBlock
from tests.builders import question, questions
from tests.studyapp.ui.screens import NOON, services_in


def shown(qtbot: QtBot, services: Services) -> ExamCard:
    page = TodayPage(Theme())
    qtbot.addWidget(page)
    page.show()
    TodayPresenter(page, services)
    services.background.wait()
    QApplication.processEvents()
    card = page.findChild(ExamCard)
    assert card is not None
    return card


def words(card: ExamCard) -> str:
    texts = [*card.findChildren(Label), *card.findChildren(TextBlock)]
    return " | ".join(one.text() for one in texts)


@pytest.mark.parametrize("ahead", [None, -1])
def test_without_an_exam_or_after_it_nothing_is_said(qtbot: QtBot, tmp_path: Path, ahead: int | None) -> None:
    with services_in(tmp_path) as services:
        services.bank.add("题集", questions(8), set_id=derive_id("set", "o"), added_at=1)
        today = services.local_day(NOON)
        settings = services.settings._replace(exam_day=0 if ahead is None else today + ahead)
        assert shown(qtbot, services._replace(settings=settings)).isHidden()


def test_before_an_exam_it_says_what_will_be_known_and_what_a_day_asks(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        kinds = (QuestionKind.SINGLE_CHOICE,)
        services.bank.add("题集", questions(40, kinds), set_id=derive_id("set", "o"), added_at=1)
        ahead = services._replace(settings=services.settings._replace(exam_day=services.local_day(NOON) + 12))
        first = shown(qtbot, ahead)
        assert "12 day" in words(first)
        assert "0%" in words(first)
        assert "4 new" in words(first)
        session = sittings.begin(ahead, QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 20, Order.SEQUENTIAL))
        assert session is not None
        for position in range(20):
            session = session.go_to(position, NOON)
            session = sittings.keep_answer(ahead, session, Draft(key_response(session.current.question), None))
        after = shown(qtbot, ahead)
        assert "2 new" in words(after)
        share = next(label.text() for label in after.findChildren(Label) if label.text().endswith("%"))
        assert 20 < int(share.removesuffix("%")) < 50  # half was learnt, and some of it will be forgotten


def test_the_headings_of_which_least_will_be_known_are_named_with_their_bounds(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        asked = [question(number, section=(f"第{number % 7}部分",)) for number in range(42)]
        services.bank.add("题集", asked, set_id=derive_id("set", "o"), added_at=1)
        ahead = services._replace(settings=services.settings._replace(exam_day=services.local_day(NOON) + 12))
        request = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 12, Order.SEQUENTIAL)
        session = sittings.begin(ahead, request)
        assert session is not None
        for position in range(12):  # the first two parts of seven
            session = session.go_to(position, NOON)
            session = sittings.keep_answer(ahead, session, Draft(key_response(session.current.question), None))
        card = shown(qtbot, ahead)
        titles = [one.text() for one in card.findChildren(ElidedLabel)]
        assert titles == ["第2部分", "第3部分", "第4部分", "第5部分", "第6部分"]
        assert card.findChildren(ElidedLabel)[0].accessibleName() == "第2部分: 0% will be known, between 0% and 39%"


def test_one_heading_alone_is_not_named_again(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        services.bank.add("题集", questions(9), set_id=derive_id("set", "o"), added_at=1)
        ahead = services._replace(settings=services.settings._replace(exam_day=services.local_day(NOON) + 12))
        assert shown(qtbot, ahead).findChildren(ElidedLabel) == []


def test_a_page_that_is_gone_hears_nothing_of_the_outlook(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        services.bank.add("题集", questions(8), set_id=derive_id("set", "o"), added_at=1)
        settings = services.settings._replace(exam_day=services.local_day(NOON) + 3)
        page = TodayPage(Theme())
        TodayPresenter(page, services._replace(settings=settings))
        services.background.wait()
        shiboken6.delete(page)  # the member changed meanwhile
        with qtbot.captureExceptions() as faults:
            QApplication.processEvents()
        assert not faults
