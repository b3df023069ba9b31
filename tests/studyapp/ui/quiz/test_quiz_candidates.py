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
from studyapp.ui.left_off import LeftOff, left_off
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.candidates import POOL, chosen
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


def answer_in_order(services: Services, wish: QuizRequest, count: int, at: int = NOON) -> list[bytes]:
    """Let the member answer the first `count` questions of a sitting as `wish` says; return what was asked."""
    then = services._replace(clock=lambda: at)
    session = sittings.begin(then, wish)
    assert session is not None
    for position in range(count):
        session = sittings.keep_answer(then, session.go_to(position, at), Draft(Response(("？",)), None))
    return [item.question.id for item in session.paper.items]


def test_in_order_goes_on_behind_the_last_answer_of_a_sitting_in_order(services: Services) -> None:
    wish = replace(REQUEST, order=Order.SEQUENTIAL)
    ids = [one.id for one in ASKED]
    answer(services, ASKED[6:8], right=True)  # asked by id, and so in no order
    assert answer_in_order(services, wish, 3, NOON + 1) == ids[:4]
    assert answer_in_order(services, wish, 0, NOON + 2) == ids[3:7]  # left without an answer
    assert answer_in_order(services, wish, 4, NOON + 3) == ids[3:7]
    assert chosen(services, replace(wish, from_first=True), 1) == tuple(ids[:4])
    assert chosen(services, replace(wish, count=99), 1) == tuple(ids[7:])  # to the end and no further
    assert answer_in_order(services, replace(wish, count=99), 5, NOON + 4) == ids[7:]
    assert chosen(services, wish, 1) == tuple(ids[:4])  # from the beginning again


def test_each_part_of_a_set_has_a_place_of_its_own(services: Services) -> None:
    wish = replace(REQUEST, order=Order.SEQUENTIAL)
    (section,) = {ref.section_id for ref in services.bank.sequence(REQUEST.filter, 12)}
    part = replace(wish, filter=QuestionFilter(sets=(SET,), sections=(section,)))
    answer_in_order(services, wish, 3)
    assert left_off(services, part) is None
    place = left_off(services, replace(wish, filter=QuestionFilter(sets=(SET,), kinds=(QuestionKind.SINGLE_CHOICE,))))
    assert place == LeftOff(ASKED[2].id, 3)  # of other kinds it is still the same walk


def test_what_was_deleted_leaves_the_place_to_the_answer_before(services: Services) -> None:
    wish = replace(REQUEST, order=Order.SEQUENTIAL)
    answer_in_order(services, wish, 4)
    services.bank.delete([ASKED[3].id, ASKED[2].id])
    assert left_off(services, wish) == LeftOff(ASKED[1].id, 2)
    services.bank.retire([ASKED[1].id], at=NOON)
    assert left_off(services, wish) == LeftOff(ASKED[1].id, 1)  # it still has its place, but counts no more
    assert chosen(services, wish, 1)[0] == ASKED[4].id


def test_what_is_due_is_found_behind_a_backlog_of_other_things(services: Services) -> None:
    many = tuple(question(number, QuestionKind.TRUE_FALSE) for number in range(100, 100 + POOL + 40))
    services.bank.add("别的", many, set_id=derive_id("set", "many"), added_at=1)
    answer(services, many, right=True, at=NOON - 200 * DAY_MS)
    answer(services, ASKED[:5], right=True, at=NOON - 100 * DAY_MS)
    due = replace(REQUEST, order=Order.DUE, count=5)
    assert set(chosen(services, due, 1)) == {one.id for one in ASKED[:5]}


def test_what_is_due_but_retired_is_no_candidate(services: Services) -> None:
    answer(services, ASKED[:5], right=True, at=NOON - 100 * DAY_MS)
    services.bank.retire([ASKED[0].id], at=NOON)
    due = replace(REQUEST, order=Order.DUE, count=12)
    assert set(chosen(services, due, 1)) == {one.id for one in ASKED[1:5]}


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
