"""What today's quiz is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.request import TodayPlan
from studyapp.quiz.today import fitted, select_today, today_plan
from tests.studyapp.quiz.quiz_builders import ref

COUNTS = st.integers(0, 60)


@pytest.mark.parametrize(
    ("waiting", "done", "plan"),
    [
        ((0, 0, 0), 0, (0, 0, 0, 0)),
        ((0, 0, 100), 0, (0, 0, 20, 0)),
        ((12, 5, 100), 0, (12, 4, 4, 0)),
        ((5, 3, 2), 0, (5, 3, 2, 0)),
        ((3, 40, 40), 0, (3, 9, 8, 0)),
        ((0, 30, 2), 0, (0, 18, 2, 0)),
        ((30, 50, 100), 0, (30, 0, 4, 0)),
        ((100, 50, 100), 0, (36, 0, 4, 64)),
        ((100, 50, 0), 0, (40, 0, 0, 60)),
        ((64, 50, 96), 20, (20, 0, 0, 44)),
        ((44, 50, 96), 40, (0, 0, 0, 44)),
        ((44, 50, 96), 55, (0, 0, 0, 44)),
        ((0, 50, 96), 12, (0, 4, 4, 0)),
    ],
)
def test_the_table(waiting: tuple[int, int, int], done: int, plan: tuple[int, int, int, int]) -> None:
    assert today_plan(*waiting, 20, cap=40, done=done) == TodayPlan(*plan)


def test_without_a_cap_the_goal_is_the_cap() -> None:
    assert today_plan(100, 50, 100) == TodayPlan(16, 0, 4, 84)
    assert today_plan(100, 50, 100, 20, cap=5) == today_plan(100, 50, 100, 20)


@given(COUNTS, COUNTS, COUNTS, st.integers(0, 50), st.integers(0, 90), st.integers(0, 120))
def test_a_day_is_never_longer_than_its_cap_nor_shorter_than_what_there_is_of_its_goal(
    due: int, missed: int, new: int, goal: int, cap: int, done: int
) -> None:
    plan = today_plan(due, missed, new, goal, cap=cap, done=done)
    room = max(0, max(goal, cap) - done)
    assert plan.total <= room
    assert plan.total >= min(max(0, goal - done), due + missed + new)
    assert (plan.due + plan.waiting, plan.waiting >= 0) == (due, True)
    assert 0 <= plan.missed <= missed
    assert 0 <= plan.new <= new
    if plan.waiting:
        assert plan.total == room, "something due waits only where the day is full"


@given(COUNTS, COUNTS, COUNTS, st.tuples(COUNTS, COUNTS, COUNTS))
def test_a_plan_that_no_longer_fits_is_filled_with_what_is_there(
    due: int, missed: int, new: int, sizes: tuple[int, int, int]
) -> None:
    plan = TodayPlan(*sizes, 3)
    found = fitted(plan, due, missed, new)
    assert found.total == min(plan.total, due + missed + new)
    assert min(found.due, found.missed, found.new) >= 0
    assert (found.due <= due, found.missed <= missed, found.new <= new) == (True, True, True)
    if plan.due <= due and plan.missed <= missed and plan.new <= new:
        assert found == plan


def test_what_was_announced_is_asked_in_full() -> None:
    due, missed, new = ([ref(base + number) for number in range(60)] for base in (0, 100, 200))
    plan = today_plan(60, 60, 60, 20, cap=40)
    asked = select_today(due, missed, new, plan=plan)
    assert len(asked) == 40
    assert sum(one in {ref.id for ref in due} for one in asked) == plan.due == 36


@given(COUNTS, COUNTS, COUNTS, st.integers(0, 50))
def test_the_goal_is_met_with_what_there_is(due: int, missed: int, new: int, goal: int) -> None:
    plan = today_plan(due, missed, new, goal)
    assert plan.total == min(goal, due + missed + new)
    assert 0 <= plan.due <= due
    assert 0 <= plan.missed <= missed
    assert 0 <= plan.new <= new
    assert plan.new >= min(new, goal // 5)


def test_the_sorts_are_mixed_and_keep_their_order() -> None:
    due, missed, new = ([ref(base + number) for number in range(9)] for base in (0, 100, 200))
    chosen = select_today(due, missed, new, goal=10)
    plan = today_plan(9, 9, 9, 10)
    for refs, count in zip((due, missed, new), plan[:3], strict=True):
        assert [one for one in chosen if one in {ref.id for ref in refs}] == [ref.id for ref in refs[:count]]
    assert {one in {ref.id for ref in new} for one in chosen[:5]} == {True, False}


def test_a_question_of_several_sorts_is_asked_once() -> None:
    refs = [ref(number) for number in range(4)]
    assert set(select_today(refs, refs, refs, goal=9)) == {one.id for one in refs}
    assert len(select_today(refs, refs, refs, goal=9)) == 4


def test_one_question_of_a_formulation_while_the_sort_has_others() -> None:
    alike = [ref(number, formulation=1) for number in range(5)]
    others = [ref(10 + number, formulation=10 + number) for number in range(4)]
    chosen = select_today([*alike, *others], [], [], goal=5)
    assert len([one for one in chosen if one in {ref.id for ref in alike}]) == 1


def test_what_was_announced_is_asked_even_of_one_formulation() -> None:
    due = [ref(number, formulation=1) for number in range(5)]
    new = [ref(10 + number, formulation=10 + number) for number in range(5)]
    chosen = select_today(due, [], new, goal=5)
    plan = today_plan(5, 0, 5, goal=5)
    assert len([one for one in chosen if one in {ref.id for ref in due}]) == plan.due
    assert len(chosen) == plan.total


@given(st.lists(st.tuples(st.integers(0, 20), st.none() | st.integers(0, 5)), max_size=30), st.integers(0, 25))
def test_whatever_waits_nothing_is_asked_twice(pairs: list[tuple[int, int | None]], goal: int) -> None:
    refs = [ref(number, formulation) for number, formulation in dict(pairs).items()]
    chosen = select_today(refs[::3], refs[::2], refs, goal=goal)
    assert len(chosen) == len(set(chosen)) == min(goal, len(refs))
