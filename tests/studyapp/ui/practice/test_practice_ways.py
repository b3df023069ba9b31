"""练习: each way with what belongs to it, and what matches in document order and of what is due."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.practice import Way, practice_request
from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import Order, QuizRequest
from studyapp.ui.practice import matching
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from studyapp.ui.widgets.segmented import Segmented
from tests.builders import questions
from tests.studyapp.ui.practice.practising import box, matches, named, open_practice, order, way, words
from tests.studyapp.ui.screens import DAY_MS, NOON, services_in
from tests.studyapp.ui.studied import MakeServices


def test_each_way_shows_what_belongs_to_it(qtbot: QtBot, studied: MakeServices) -> None:
    page = open_practice(qtbot, studied())

    def shown() -> set[str]:
        return {one.accessibleName() for one in page.findChildren(Segmented) if one.isVisible()}

    always = {"Way", "Number of questions"}
    assert shown() == {*always, "Feedback", "Multiple choice"}
    way(page, Way.STUDY)
    assert shown() == always
    assert matches(page).endswith("20 will be shown")
    way(page, Way.CHALLENGE)
    assert shown() == {*always, "Time for each question", "Multiple choice"}
    assert not box(page, "Recitation").isEnabled()
    QTest.mouseClick(named(page, "Time for each question").button(10), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.start_requested) as heard:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert (heard.args[0].way, heard.args[0].seconds) == (Way.CHALLENGE, 10)


def test_a_challenge_of_what_must_be_written_says_why_there_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        kinds = (QuestionKind.RECITATION, QuestionKind.SINGLE_CHOICE)
        services.bank.add("甲", questions(4, kinds), set_id=derive_id("set", "甲"), added_at=1)
        page = open_practice(qtbot, services)
        way(page, Way.CHALLENGE)
        assert matches(page).startswith("2 question(s) match")
        box(page, "Single choice").click()
        assert "A challenge asks nothing that takes long to write: check other kinds." in words(page)
        page.hide()


def answer_some(services: Services, request: QuizRequest, count: int) -> None:
    session = sittings.begin(services, request)
    assert session is not None
    for position in range(count):
        draft = Draft(key_response(session.current.question), None)
        session = sittings.keep_answer(services, session.go_to(position, NOON), draft)


def test_document_order_says_where_it_goes_on_and_can_begin_anew(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        services.bank.add("甲", questions(9, (QuestionKind.SINGLE_CHOICE,)), set_id=derive_id("set", "甲"), added_at=1)
        page = open_practice(qtbot, services)
        order(page, Order.SEQUENTIAL)
        assert matches(page) == "9 question(s) match, 9 will be asked"
        assert not [one for one in page.findChildren(Segmented) if one.accessibleName() == "Where to begin"]
        answer_some(services, practice_request(page.choice(), ""), 6)
        services.changes.scores_changed.emit()
        where = named(page, "Where to begin")
        assert where.button(False).text() == "Go on with question 7"
        assert matches(page) == "9 question(s) match, 3 will be asked"
        QTest.mouseClick(where.button(True), Qt.MouseButton.LeftButton)
        assert matches(page) == "9 question(s) match, 9 will be asked"
        assert page.choice().from_first
        aside = services.bank.sequence(QuestionFilter(), 9)
        for place in (1, 8):
            services.scores.keep(services.member.id, aside[place].id, Keepsake(set_aside=True), at=NOON)
        services.changes.scores_changed.emit()
        assert matches(page) == "7 question(s) match, 7 will be asked"
        QTest.mouseClick(where.button(False), Qt.MouseButton.LeftButton)
        assert matches(page) == "7 question(s) match, 2 will be asked"
        session = sittings.begin(services, practice_request(page.choice(), ""))
        assert session is not None
        assert session.count == 2
        order(page, Order.RANDOM)
        assert not where.isVisible()
        page.hide()


def test_what_is_due_is_what_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        asked = questions(9, (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE))
        services.bank.add("甲", asked, set_id=derive_id("set", "甲"), added_at=1)
        page = open_practice(qtbot, services)
        order(page, Order.DUE)
        assert "Nothing of this is due now: choose another order." in words(page)
        long_ago = services._replace(clock=lambda: NOON - 100 * DAY_MS)
        request = replace(practice_request(page.choice(), ""), order=Order.SEQUENTIAL)
        answer_some(long_ago, request, 5)
        services.changes.scores_changed.emit()
        assert matches(page) == "5 question(s) match, 5 will be asked"
        box(page, "True").click()
        assert matches(page) == "3 question(s) match, 3 will be asked"
        services.bank.retire([asked[0].id], at=NOON)
        services.changes.bank_changed.emit()
        assert matches(page) == "2 question(s) match, 2 will be asked"
        session = sittings.begin(services, practice_request(page.choice(), ""))
        assert session is not None
        assert session.count == 2
        page.hide()


def test_a_large_backlog_is_counted_in_the_background(
    qtbot: QtBot, studied: MakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = studied()
    page = open_practice(qtbot, services)
    order(page, Order.DUE)
    (told,) = [text for text in words(page) if "question(s) match" in text]
    monkeypatch.setattr(matching, "_AT_ONCE", 2)
    assert services.scores.due_count(services.member.id, services.clock()) > 2
    services.changes.scores_changed.emit()
    assert "Counting what is due …" in words(page)
    # Chosen otherwise and back again meanwhile: it is looked up once.
    order(page, Order.RANDOM)
    order(page, Order.DUE)
    assert "Counting what is due …" in words(page)
    qtbot.waitUntil(lambda: told in words(page), timeout=10_000)
    order(page, Order.RANDOM)
    order(page, Order.DUE)
    assert told in words(page)
