"""What is put together on the page of practice, what it asks for, and how it is kept under a name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.practice import LIMITS, WRITTEN, PracticeChoice, Way, practice_request
from studyapp.quiz.practice_json import choice_from_json, choice_to_json
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from tests.strategies import ids

A, B = derive_id("甲"), derive_id("乙")
EVERY = tuple(QuestionKind)
CHOICE = PracticeChoice((A,), None, EVERY, 20)
CHALLENGE = CHOICE._replace(way=Way.CHALLENGE)

choices = st.builds(
    PracticeChoice,
    sets=st.lists(ids, max_size=3).map(tuple),
    sections=st.none() | st.lists(ids, max_size=3).map(tuple),
    kinds=st.lists(st.sampled_from(QuestionKind), unique=True).map(tuple),
    wanted=st.integers(1, 100_000),
    order=st.sampled_from(Order),
    feedback=st.sampled_from(Feedback),
    rule=st.sampled_from(MultipleRule),
    way=st.sampled_from(Way),
    seconds=st.sampled_from(LIMITS),
    from_first=st.just(False),
)


@pytest.mark.parametrize(
    ("choice", "mode", "feedback", "limit", "study"),
    [
        (CHOICE, QuizMode.PRACTICE, Feedback.EACH, None, False),
        (CHOICE._replace(feedback=Feedback.END), QuizMode.PRACTICE, Feedback.END, None, False),
        (CHOICE._replace(way=Way.STUDY), QuizMode.PRACTICE, Feedback.EACH, None, True),
        (CHALLENGE._replace(feedback=Feedback.END, seconds=10), QuizMode.CHALLENGE, Feedback.EACH, 10_000, False),
    ],
)
def test_the_table(choice: PracticeChoice, mode: QuizMode, feedback: Feedback, limit: int | None, study: bool) -> None:
    request = practice_request(choice, "晨练")
    assert (request.mode, request.feedback, request.question_limit, request.study) == (mode, feedback, limit, study)
    assert (request.title, request.count, request.filter.sets) == ("晨练", 20, (A,))


def test_nothing_written_is_asked_against_the_clock() -> None:
    assert not WRITTEN & set(practice_request(CHALLENGE, "").filter.kinds)
    assert len(CHALLENGE.asked_kinds) == len(EVERY) - len(WRITTEN)
    assert CHALLENGE._replace(kinds=(QuestionKind.RECITATION,)).is_empty
    assert not CHOICE._replace(kinds=(QuestionKind.RECITATION,)).is_empty


def test_no_set_no_kind_or_no_section_is_nothing() -> None:
    assert not CHOICE.is_empty
    assert CHOICE._replace(sets=()).is_empty
    assert CHOICE._replace(kinds=()).is_empty
    assert CHOICE._replace(sections=()).is_empty


@given(choices)
def test_what_is_kept_comes_back(choice: PracticeChoice) -> None:
    assert choice_from_json(choice_to_json(choice)) == choice


@given(choices, st.data())
def test_a_damaged_choice_is_none_and_never_an_error(choice: PracticeChoice, data: st.DataObject) -> None:
    text = choice_to_json(choice)
    assert choice_from_json(text[: data.draw(st.integers(0, len(text) - 1))]) is None
    value = json.loads(text)
    name = data.draw(st.sampled_from(sorted(value)))
    value[name] = data.draw(st.sampled_from(["?", -1, [["?"]], {}, 1.5e400]))
    found = choice_from_json(json.dumps(value))
    assert found is None or isinstance(found, PracticeChoice)
    assert choice_from_json(text.replace('"version":1', '"version":2')) is None


def test_the_same_sets_and_sections_are_one_walk_whatever_else_is_chosen() -> None:
    def scope(
        sets: tuple[bytes, ...], sections: tuple[bytes, ...] = (), order: Order = Order.SEQUENTIAL
    ) -> bytes | None:
        return QuizRequest(QuizMode.PRACTICE, QuestionFilter(sets, sections), 5, order).scope

    assert scope((A, B)) == scope((B, A, A)) != scope((A,))
    assert scope((A,), (B,)) not in {scope((A, B)), scope((B,), (A,)), scope((A,))}
    assert scope((A,), order=Order.RANDOM) is None
    by_id = QuizRequest(QuizMode.AGAIN, QuestionFilter((A,)), 5, Order.SEQUENTIAL, questions=(A,))
    assert by_id.scope is None
