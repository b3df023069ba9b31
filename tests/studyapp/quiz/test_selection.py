"""Which questions make up a quiz."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionFilter, QuestionRef
from studyapp.quiz.records import Experience
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.quiz.selection import select, spread
from tests.studyapp.quiz.quiz_builders import ref

REFS = st.lists(
    st.tuples(st.integers(0, 30), st.none() | st.integers(0, 4)), max_size=20, unique_by=lambda pair: pair[0]
).map(lambda pairs: [ref(number, formulation) for number, formulation in pairs])


def request(order: Order, count: int, questions: tuple[bytes, ...] = ()) -> QuizRequest:
    return QuizRequest(QuizMode.PRACTICE, QuestionFilter(), count, order, questions=questions)


def known(attempts: int, right: int, streak: int, last_at: int = 0) -> Experience:
    return Experience(attempts, right, streak, last_at, last_right=streak > 0)


def about(refs: list[QuestionRef], ids: tuple[bytes, ...]) -> list[bytes | None]:
    """List the formulations of the questions `ids`."""
    by_id = {one.id: one.formulation_id for one in refs}
    return [by_id[one] for one in ids]


@given(REFS, st.sampled_from(Order), st.integers(0, 25), st.integers())
def test_nothing_is_asked_twice_or_from_nowhere_and_the_seed_decides(
    refs: list[QuestionRef], order: Order, count: int, seed: int
) -> None:
    chosen = select(refs, {}, request(order, count), seed=seed)
    assert len(chosen) == len(set(chosen)) == min(count, len(refs))
    assert set(chosen) <= {one.id for one in refs}
    assert select([*refs, *refs], {}, request(order, count), seed=seed) == chosen


@given(REFS, st.sampled_from(sorted(set(Order) - {Order.SEQUENTIAL})), st.integers(1, 25), st.integers(0, 99))
def test_a_paper_gives_no_answer_away_when_there_are_others(
    refs: list[QuestionRef], order: Order, count: int, seed: int
) -> None:
    chosen = about(refs, select(refs, {}, request(order, count), seed=seed))
    counts = Counter(one for one in chosen if one)
    distinct = len({one.formulation_id or one.id for one in refs})
    assert max(counts.values(), default=0) <= 1 or distinct < count
    # Even where all must come in, no formulation gets two more than another that has some left.
    whole = Counter(one.formulation_id for one in refs if one.formulation_id)
    assert all(counts[few] + 1 >= most or counts[few] == whole[few] for few in whole for most in counts.values())


@given(REFS)
def test_neighbours_differ_whenever_they_can(refs: list[QuestionRef]) -> None:
    result = spread(refs)
    assert Counter(result) == Counter(refs)
    most = max(Counter(one.formulation_id for one in refs if one.formulation_id).values(), default=0)
    if 2 * most <= len(refs) + 1:
        assert not any(one.formulation_id == other.formulation_id is not None for one, other in pairwise(result))


@given(REFS)
def test_what_is_spread_already_stays(refs: list[QuestionRef]) -> None:
    assert spread(spread(refs)) == spread(refs)


def test_sequential_goes_through_the_document_leaving_nothing_out() -> None:
    refs = [ref(number, formulation=1) for number in range(6)]
    chosen = select(refs, {}, request(Order.SEQUENTIAL, 4), seed=1)
    assert chosen == tuple(one.id for one in refs[:4])


def test_random_orders_differ_by_seed() -> None:
    refs = [ref(number) for number in range(10)]
    assert len({select(refs, {}, request(Order.RANDOM, 5), seed=seed) for seed in range(20)}) > 10


def test_unseen_ones_come_first_then_the_least_known() -> None:
    refs = [ref(number) for number in range(6)]
    experience = {
        refs[0].id: known(3, 3, 3, last_at=10),
        refs[2].id: known(2, 1, 0, last_at=50),
        refs[3].id: known(2, 1, 1, last_at=40),
        refs[5].id: known(2, 1, 1, last_at=30),
    }
    for seed in range(5):
        chosen = select(refs, experience, request(Order.UNSEEN_FIRST, 6), seed=seed)
        assert set(chosen[:2]) == {refs[1].id, refs[4].id}
        assert chosen[2:] == (refs[2].id, refs[5].id, refs[3].id, refs[0].id)


def test_missed_ones_come_first_the_worst_before_all() -> None:
    refs = [ref(number) for number in range(5)]
    experience = {
        refs[0].id: known(4, 4, 4),
        refs[1].id: known(4, 3, 0, last_at=5),
        refs[2].id: known(4, 1, 0, last_at=9),
        refs[4].id: known(4, 3, 0, last_at=2),
    }
    chosen = select(refs, experience, request(Order.MISSED_FIRST, 5), seed=3)
    assert chosen == (refs[2].id, refs[4].id, refs[1].id, refs[3].id, refs[0].id)


def test_due_ones_come_as_the_schedule_gives_them() -> None:
    refs = [ref(number) for number in (4, 1, 3)]
    assert select(refs, {}, request(Order.DUE, 2), seed=9) == (refs[0].id, refs[1].id)


@pytest.mark.parametrize("order", Order)
def test_questions_asked_for_by_id_are_all_taken(order: Order) -> None:
    refs = [ref(number, formulation=1) for number in range(5)]
    wanted = (refs[3].id, refs[1].id)
    assert set(select(refs, {}, request(order, 5, wanted), seed=0)) == set(wanted)
