"""Which questions a request means, over real stores with a history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.model import Question, QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.quiz.response import Response
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.candidates import chosen
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from tests.builders import question, questions
from tests.studyapp.ui.screens import DAY_MS, NOON, services_in

SET = derive_id("set", "candidates")
ASKED = questions(12, (QuestionKind.SINGLE_CHOICE,))
REQUEST = QuizRequest(QuizMode.PRACTICE, QuestionFilter(sets=(SET,)), 4)


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    with services_in(tmp_path) as made:
        made.bank.add("试用题集", ASKED, set_id=SET, added_at=1)
        yield made


def answer(services: Services, asked: Sequence[Question], *, right: bool, at: int = NOON) -> None:
    """Let the member answer questions in a sitting of their own."""
    then = services._replace(clock=lambda: at)
    wish = replace(REQUEST, count=len(asked), questions=tuple(one.id for one in asked), order=Order.SEQUENTIAL)
    session = sittings.begin(then, wish)
    assert session is not None
    for position in range(session.count):
        session = session.go_to(position, at)
        key = key_response(session.current.question)
        wrong = Response(tuple(text for text in session.current.question.options if text not in key.given)[:1])
        session = sittings.keep_answer(then, session, Draft(key if right else wrong, None))


def test_in_order_goes_on_at_the_first_that_was_never_asked(services: Services) -> None:
    wish = replace(REQUEST, order=Order.SEQUENTIAL)
    ids = [one.id for one in ASKED]
    assert chosen(services, wish, 1) == tuple(ids[:4])
    answer(services, ASKED[:6], right=True)
    assert chosen(services, wish, 1) == tuple(ids[6:10])
    answer(services, ASKED[6:10], right=True)
    assert chosen(services, wish, 1) == (*ids[10:], *ids[:2])
    answer(services, ASKED[10:], right=True)
    assert chosen(services, wish, 1) == tuple(ids[:4])


def test_by_chance_is_repeatable_and_changes_with_the_seed(services: Services) -> None:
    first = chosen(services, REQUEST, 1)
    assert first == chosen(services, REQUEST, 1)
    assert len(first) == 4
    assert any(chosen(services, REQUEST, seed) != first for seed in range(2, 6))


def test_new_ones_come_first(services: Services) -> None:
    answer(services, ASKED[:9], right=True)
    ids = chosen(services, replace(REQUEST, order=Order.UNSEEN_FIRST, count=3), 1)
    assert set(ids) == {one.id for one in ASKED[9:]}


def test_missed_ones_come_first(services: Services) -> None:
    answer(services, ASKED[:3], right=False)
    answer(services, ASKED[3:9], right=True)
    ids = chosen(services, replace(REQUEST, order=Order.MISSED_FIRST, count=3), 1)
    assert set(ids) == {one.id for one in ASKED[:3]}


def test_due_ones_are_those_of_the_schedule_that_the_filter_means(services: Services) -> None:
    answer(services, ASKED[:5], right=True, at=NOON - 100 * DAY_MS)
    due = replace(REQUEST, order=Order.DUE, count=12)
    assert set(chosen(services, due, 1)) == {one.id for one in ASKED[:5]}
    elsewhere = replace(due, filter=QuestionFilter(kinds=(QuestionKind.RECITATION,)))
    assert chosen(services, elsewhere, 1) == ()


def test_today_mixes_due_missed_and_new(services: Services) -> None:
    answer(services, ASKED[:4], right=True, at=NOON - 100 * DAY_MS)
    today = QuizRequest(QuizMode.TODAY, QuestionFilter(), 8, Order.DUE)
    ids = chosen(services, today, 1)
    assert len(ids) == 8
    assert {one.id for one in ASKED[:4]} <= set(ids)


def test_today_is_never_empty_while_there_are_questions(services: Services) -> None:
    answer(services, ASKED, right=True)
    today = QuizRequest(QuizMode.TODAY, QuestionFilter(), 5, Order.DUE)
    assert len(chosen(services, today, 1)) == 5


def test_retired_questions_are_not_asked_even_by_id(services: Services) -> None:
    services.bank.retire([ASKED[0].id], at=NOON)
    session = sittings.begin(services, replace(REQUEST, questions=(ASKED[0].id, ASKED[1].id)))
    assert session is not None
    assert [item.question.id for item in session.paper.items] == [ASKED[1].id]
    assert sittings.begin(services, replace(REQUEST, questions=(question(99).id,))) is None


@pytest.mark.parametrize("order", [Order.SEQUENTIAL, Order.RANDOM, Order.UNSEEN_FIRST, Order.MISSED_FIRST, Order.DUE])
def test_what_was_set_aside_is_asked_only_when_it_is_asked_for(services: Services, order: Order) -> None:
    answer(services, ASKED[:3], right=False)
    aside = ASKED[0].id
    services.scores.keep(services.member.id, aside, Keepsake(set_aside=True), at=NOON)
    later = services._replace(clock=lambda: NOON + DAY_MS)
    found = chosen(later, replace(REQUEST, order=order, count=12), 1)
    assert found
    assert aside not in found
    today = replace(REQUEST, mode=QuizMode.TODAY, filter=QuestionFilter(), count=12)
    assert aside not in chosen(later, today, 1)
    assert chosen(later, replace(REQUEST, questions=(aside,)), 1) == (aside,)
