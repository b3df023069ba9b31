"""Wilson's interval: the worked examples, and what holds of any share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.statistics.intervals import wilson


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"), [(1, 1, 21, 100), (5, 10, 24, 76), (74, 100, 65, 82), (0, 0, 0, 100)]
)
def test_the_worked_examples(part: int, whole: int, low: int, high: int) -> None:
    assert [round(100 * bound) for bound in wilson(part, whole)] == [low, high]


@given(st.integers(1, 10_000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_the_share_lies_within_and_more_answers_narrow_it(counts: tuple[int, int]) -> None:
    part, whole = counts
    low, high = wilson(part, whole)
    assert 0 <= low <= part / whole <= high <= 1
    less, more = wilson(4 * part, 4 * whole)
    assert more - less <= high - low
