"""What will be known on the day of the exam."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, SetSection
from studyapp.statistics.forecast import (
    DAY_MS,
    Remembered,
    daily_load,
    forecast,
    remembered,
    retrievability,
    reviews_until,
    section_forecasts,
)


@pytest.mark.parametrize(("stability", "days"), [(1.0, 0), (2.3, 1), (10.0, 10), (40.0, 300)])
def test_the_curve_is_that_of_the_scheduler(stability: float, days: int) -> None:
    then = datetime(2026, 1, 1, tzinfo=UTC)
    card = fsrs.Card(state=fsrs.State.Review, stability=stability, difficulty=5.0, last_review=then)
    expected = fsrs.Scheduler().get_card_retrievability(card, then + timedelta(days=days))
    assert retrievability(stability, days) == pytest.approx(expected, abs=1e-3)


def test_after_as_many_days_as_the_stability_nine_tenths_are_left() -> None:
    assert retrievability(12.0, 12.0) == pytest.approx(0.9)


def alike(count: int) -> Remembered:
    return remembered([(10.0, 0)] * count, 10 * DAY_MS)


@pytest.mark.parametrize(
    ("learnt", "total", "share", "low", "high"),
    [(10, 10, 0.90, 0.60, 0.98), (10, 20, 0.45, 0.33, 0.58), (1000, 1000, 0.90, 0.88, 0.92), (0, 5, 0.0, 0.0, 0.43)],
)
def test_the_share_and_its_interval(learnt: int, total: int, share: float, low: float, high: float) -> None:
    found = forecast(alike(learnt), total)
    assert found is not None
    assert found == pytest.approx((share, low, high), abs=0.02)


def test_a_section_without_questions_has_no_forecast() -> None:
    assert forecast(Remembered(), 0) is None


@given(st.lists(st.tuples(st.floats(0.1, 500), st.integers(0, 10**11)), max_size=40), st.integers(0, 60))
def test_the_interval_holds_the_share_within_nothing_and_all(memories: list[tuple[float, int]], more: int) -> None:
    found = forecast(remembered(memories, 10**11), len(memories) + more)
    if found is not None:
        assert 0 <= found.low <= found.share <= found.high <= 1


def test_the_nearer_the_exam_the_more_a_day_asks() -> None:
    loads = [daily_load(300, 40, days, seconds_each=20, retention=0.9) for days in (60, 21, 7, 2)]
    assert [load.new for load in loads] == [6, 16, 60, 300]
    assert [load.minutes for load in loads] == sorted(load.minutes for load in loads)
    assert daily_load(0, 0, 30, seconds_each=20, retention=0.9) == (0, 0, 0)


def test_more_days_bring_more_reviews_and_a_higher_retention_too() -> None:
    assert reviews_until(1, 0.9) <= reviews_until(20, 0.9) <= reviews_until(200, 0.9)
    assert reviews_until(60, 0.95) > reviews_until(60, 0.8)


def section(key: str, parent: str, questions: int) -> SetSection:
    counts = ((QuestionKind.SINGLE_CHOICE, questions),) if questions else ()
    return SetSection(key.encode(), b"set", parent.encode() or None, 0, "", key, counts)


TREE = (
    section("title", "", 0),
    section("one", "title", 2),
    section("one.a", "one", 3),
    section("two", "title", 0),
    section("two.a", "two", 0),
    section("three", "title", 10),
)


def test_the_main_headings_are_those_beneath_a_title_that_stands_alone() -> None:
    own = {b"one.a": alike(3), b"three": alike(1)}
    found = {one.section_id: one for one in section_forecasts(TREE, own)}
    assert list(found) == [b"one", b"three"]  # nothing can be asked of the second
    assert found[b"one"].questions == 5
    assert found[b"one"].forecast == forecast(alike(3), 5)
    assert found[b"three"].forecast == forecast(alike(1), 10)


def test_several_headings_at_the_top_are_the_main_ones() -> None:
    tree = (section("one", "", 1), section("one.a", "one", 1), section("two", "", 4))
    assert [(one.section_id, one.questions) for one in section_forecasts(tree, {})] == [(b"one", 2), (b"two", 4)]
    assert section_forecasts((), {}) == ()


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=8))
def test_the_main_headings_share_out_all_questions_and_memories(shape: list[tuple[int, int, int]]) -> None:
    tree: list[SetSection] = []
    own = {}
    for number, (above, questions, learnt) in enumerate(shape):
        parent = "" if above >= number else f"s{above}"
        tree.append(section(f"s{number}", parent, questions))
        own[f"s{number}".encode()] = alike(min(learnt, questions))
    found = section_forecasts(tree, own)
    tops = [one for one in tree if one.parent is None]
    skipped = 0
    while len(tops) == 1 and (beneath := [one for one in tree if one.parent == tops[0].id]):
        skipped += tops[0].total
        tops = beneath
    assert sum(one.questions for one in found) == sum(one.total for one in tree) - skipped
