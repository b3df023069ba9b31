"""The time of an exam: every look costs what passed, and nothing gives any of it back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.exam_clock import ExamClock

MINUTE = 60_000
START = ExamClock(90 * MINUTE, 0, 1_000_000, 50)


@pytest.mark.parametrize(
    ("wall", "steady", "passed"),
    [(60_000, 60_000, 60_000), (-3_600_000, 60_000, 60_000), (3_660_000, 60_000, 3_660_000), (-5, 0, 0)],
)
def test_what_passed_is_the_greater_of_two_clocks(wall: int, steady: int, passed: int) -> None:
    assert START.at(START.wall + wall, 50 + steady).used == passed


def test_time_runs_on_while_the_program_is_closed() -> None:
    kept = START.at(START.wall + MINUTE, 50 + MINUTE)
    again = ExamClock(kept.duration, kept.used, kept.wall)  # a new run: its steady clock says nothing of the old one
    assert again.at(kept.wall + 10 * MINUTE, 3).used == 11 * MINUTE
    assert again.at(kept.wall - 60 * MINUTE, 3).used == MINUTE


def test_the_warnings_come_at_five_minutes_and_at_one_and_the_end_is_the_end() -> None:
    def left(milliseconds: int) -> ExamClock:
        return ExamClock(START.duration, START.duration - milliseconds, 0, 0)

    assert [left(at).warning for at in (5 * MINUTE + 1, 5 * MINUTE, MINUTE + 1, MINUTE, 1, 0)] == [
        None,
        5 * MINUTE,
        5 * MINUTE,
        MINUTE,
        MINUTE,
        None,
    ]
    over = left(MINUTE).at(10 * MINUTE, 10 * MINUTE)
    assert (over.left, over.is_over, over.used) == (0, True, START.duration)


looks = st.lists(st.tuples(st.integers(-(10**8), 10**8), st.integers(0, 10**7), st.booleans()), max_size=20)


@given(looks)
def test_no_look_restart_or_change_of_the_time_ever_gives_time_back(steps: list[tuple[int, int, bool]]) -> None:
    clock, wall, steady = START, START.wall, 50
    for by_wall, by_steady, restart in steps:
        wall += by_wall
        steady += by_steady
        if restart:
            clock, steady = clock._replace(steady=None), 0
        following = clock.at(wall, steady)
        assert clock.used <= following.used <= clock.duration
        if not restart:
            assert following.used >= min(clock.used + by_steady, clock.duration)
        clock = following
