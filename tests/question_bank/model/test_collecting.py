"""Work without the collector leaves it as it was, and gives it nothing to look through at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from question_bank.model.collecting import uncollected


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Let the collector run for the test, and leave it as it was."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


def test_nothing_is_collected_inside_and_what_was_made_there_counts_as_old() -> None:
    with uncollected():
        assert not gc.isenabled()
        made = [[number] for number in range(10_000)]
    assert gc.isenabled()
    old = {id(each) for each in gc.get_objects(generation=2)}
    assert all(id(each) in old for each in made)


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with uncollected(), uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_it_is_on_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="no"), uncollected():
        raise ValueError("no")
    assert gc.isenabled()
