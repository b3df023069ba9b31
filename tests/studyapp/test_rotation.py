"""Which backup copies are kept."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from studyapp.rotation import Rotation, outdated

TODAY = date(2026, 11, 25)


def test_a_copy_a_day_leaves_days_weeks_and_months() -> None:
    days = [(TODAY - timedelta(days=back)) for back in range(400)]
    gone = set(outdated([day.toordinal() for day in days]))
    kept = [day for place, day in enumerate(days) if place not in gone]
    assert kept[:7] == days[:7]
    # Sundays end a week, last days a month.
    assert kept[7:10] == [date(2026, 11, 15), date(2026, 11, 8), date(2026, 10, 31)]
    assert kept[-1] == date(2025, 12, 31)
    assert len(kept) == 7 + 2 + 11  # the last week and the last month are days already


def test_of_several_copies_of_a_day_the_latest_stays() -> None:
    day = TODAY.toordinal()
    assert outdated([day, day, day - 1]) == (1,)


def test_days_without_a_copy_do_not_count() -> None:
    days = [(date(2026, 11 - month, 3)).toordinal() for month in range(6)]
    assert outdated(days) == ()


@given(st.lists(st.integers(700_000, 740_000), max_size=60), st.integers(0, 9), st.integers(0, 6), st.integers(0, 14))
def test_the_newest_always_stays_and_never_more_than_were_asked_for(
    found: list[int], days: int, weeks: int, months: int
) -> None:
    ordered = sorted(found, reverse=True)
    gone = outdated(ordered, Rotation(days, weeks, months))
    assert 0 not in gone
    assert len(ordered) - len(gone) <= max(days + weeks + months, 1)
