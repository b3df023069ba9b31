"""Wrong tries slow down and never lock out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.patience import Tries, after_wrong, still_to_wait


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 40), (7, 60), (8, 60), (5000, 60)]
)
def test_the_pause_grows_to_a_minute(wrong: int, seconds: int) -> None:
    assert still_to_wait(Tries(wrong, 1000), 1000) == seconds * 1000


@given(moments=st.lists(st.integers(0, 100_000), max_size=30))
def test_whoever_waits_may_try_again(moments: list[int]) -> None:
    tries, now = Tries(), 0
    for moment in moments:
        now += moment
        pause = still_to_wait(tries, now)
        assert 0 <= pause <= 60_000
        assert still_to_wait(tries, now + pause) == 0
        if not pause:
            tries = after_wrong(tries, now)
