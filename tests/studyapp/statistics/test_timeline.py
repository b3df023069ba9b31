"""Answers along time, and the sums they are made of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.statistics.timeline import by_week, fill_days, heat, monday_of, streak, study_day
from studyapp.statistics.totals import DayCount, LevelCounts, Totals

COUNTS = st.dictionaries(st.integers(700, 760), st.integers(1, 50), max_size=20).map(
    lambda counts: [DayCount(day, answers, answers // 2) for day, answers in sorted(counts.items())]
)


@pytest.mark.parametrize(
    ("days", "length"),
    [
        ((), 0),
        ((100,), 1),
        ((98, 99, 100), 3),
        ((97, 98, 99), 3),
        ((96, 97, 98), 0),
        ((97, 99, 100), 2),
        ((101, 102), 0),
        ((99, 101), 1),
        ((100, 98, 99, 98), 3),
    ],
)
def test_the_streak(days: tuple[int, ...], length: int) -> None:
    assert streak(days, today=100) == length


@given(COUNTS, st.integers(700, 760), st.integers(0, 40))
def test_days_without_answers_are_filled_in(counts: list[DayCount], first: int, length: int) -> None:
    filled = fill_days(counts, first, first + length)
    assert [count.day for count in filled] == list(range(first, first + length + 1))
    assert [count for count in filled if count.answers] == [
        count for count in counts if first <= count.day <= first + length
    ]


@given(COUNTS, st.integers(700, 760), st.integers(0, 40))
def test_weeks_add_up_to_their_days(counts: list[DayCount], first: int, length: int) -> None:
    last = first + length
    weeks = by_week(counts, first, last)
    within = [count for count in counts if first <= count.day <= last]
    assert sum(week.answers for week in weeks) == sum(count.answers for count in within)
    assert sum(week.right for week in weeks) == sum(count.right for count in within)
    assert [week.monday for week in weeks] == list(range(monday_of(first), monday_of(last) + 1, 7))
    assert all(date.fromordinal(week.monday).weekday() == 0 for week in weeks)


@given(st.integers(0, 2**42), st.integers(-12 * 60, 14 * 60), st.integers(0, 6))
def test_the_study_day_is_the_local_day(at: int, minutes: int, boundary: int) -> None:
    moment = datetime(1970, 1, 3, tzinfo=UTC) + timedelta(milliseconds=at)
    local = moment.astimezone(timezone(timedelta(minutes=minutes))) - timedelta(hours=boundary)
    assert study_day(at + 2 * 86_400_000, offset=minutes * 60_000, boundary_hours=boundary) == local.date().toordinal()


@pytest.mark.parametrize(
    ("answers", "step"), [(0, 0), (1, 1), (9, 1), (10, 2), (19, 2), (20, 3), (29, 3), (30, 4), (999, 4)]
)
def test_the_steps_of_the_calendar(answers: int, step: int) -> None:
    assert heat(answers) == step


def test_shares_of_nothing_are_nothing() -> None:
    assert Totals(0, 0, 0, 0).accuracy is None
    assert DayCount(1, 0, 0).accuracy is None
    assert by_week([], 8, 8)[0].accuracy is None
    assert by_week([DayCount(8, 4, 3)], 8, 8)[0].accuracy == 0.75


def test_totals_in_the_words_of_the_tiles() -> None:
    totals = Totals(42, 1036, 767, (9 * 60 + 12) * 60_000 + 59_999)
    assert totals.accuracy == pytest.approx(0.7403, abs=1e-4)
    assert totals.duration == (9, 12)


def test_levels_add_up() -> None:
    assert LevelCounts(1, 2, 3).plus(LevelCounts(4, 5, 6)) == LevelCounts(5, 7, 9)
    assert LevelCounts(1, 2, 3).asked == 6
