"""The bank as a whole: keys at every place equally often, verdicts even, the key seldom the longest, nothing twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import (
    is_longest,
    positions,
    superfluous_longest,
    superfluous_verdicts,
    verdicts,
)
from question_bank.composition.weighing.duplicates import duplicates, similarity
from question_bank.model import QuestionKind, derive_id

_IDS = st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=60)


@given(_IDS, st.integers(min_value=2, max_value=5))
def test_every_place_is_used_equally_often(ids: list[bytes], count: int) -> None:
    placed = positions(ids, count)
    assert set(placed) == set(ids)
    often = Counter(placed.values())
    assert all(0 <= place < count for place in placed.values())
    if ids:
        assert max(often.values()) - min(often.get(place, 0) for place in range(count)) <= 1


@given(_IDS, st.randoms(use_true_random=False))
def test_places_do_not_depend_on_the_order_given(ids: list[bytes], random: object) -> None:
    assert positions(ids, 4) == positions(list(reversed(ids)), 4)


def test_the_place_of_a_key_says_nothing_of_the_next_one() -> None:
    ids = [derive_id("question", str(number)) for number in range(4000)]
    placed = positions(ids, 4)
    pairs = Counter((placed[one], placed[other]) for one, other in pairwise(ids))
    expected = sum(pairs.values()) / 16
    chi_square = sum((pairs[one, other] - expected) ** 2 / expected for one in range(4) for other in range(4))
    assert chi_square < 30.6  # 15 degrees of freedom, p = 0.01


@given(st.lists(st.tuples(st.booleans(), st.booleans()).filter(any), max_size=40))
def test_verdicts_are_even_as_far_as_facts_allow(sides: list[tuple[bool, bool]]) -> None:
    facts = [(derive_id("fact", str(number)), true, false) for number, (true, false) in enumerate(sides)]
    kept = verdicts(facts)
    assert all(true if kept[identity] else false for identity, true, false in facts)
    only_true = sum(true and not false for _, true, false in facts)
    only_false = sum(false and not true for _, true, false in facts)
    free = len(facts) - only_true - only_false
    true_count = sum(kept.values())
    assert abs(2 * true_count - len(facts)) <= max(1, abs(only_true - only_false) - free)
    dropped = superfluous_verdicts(kept)
    true_count, false_count = (
        sum(kept[each] is side and each not in dropped for each in kept) for side in (True, False)
    )
    assert max(true_count, false_count) <= max(min(true_count, false_count) * 1.5, min(true_count, false_count) + 1)


@given(st.lists(st.booleans(), max_size=60))
def test_the_key_is_the_longest_in_a_quarter_at_most(flags: list[bool]) -> None:
    questions = [(derive_id("question", str(number)), flag) for number, flag in enumerate(flags)]
    out = superfluous_longest(questions)
    left = [flag for identity, flag in questions if identity not in out]
    assert all(flag for identity, flag in questions if identity in out)
    assert sum(left) <= max(1, 0.25 * len(left))


@pytest.mark.parametrize(
    ("key", "others", "longest"),
    [("甲乙丙", ("甲", "乙丙"), True), ("甲乙", ("丙丁", "戊"), False), ("甲", ("甲乙",), False)],
)
def test_longest_means_longer_than_all(key: str, others: tuple[str, ...], longest: bool) -> None:
    assert is_longest(key, others) is longest


_TEXT = "政治功能是根本和核心，组织功能是基础和关键。"


def test_g10_keeps_one_of_what_asks_the_same(source_of: Callable[..., Source], draft_of: Callable[..., Draft]) -> None:
    source = source_of(_TEXT)
    first = draft_of(source, "政治功能是根本和核心", stem="材料明确指出，政治功能是（　　）。", key=("根本和核心",))
    shorter = replace(first, stem="材料指出，政治功能是（　　）。")
    assert duplicates([first, shorter]) == {0: "the same words of the source are asked with the same key"}


def test_g10_sees_stems_that_read_alike_elsewhere(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of(_TEXT)
    first = draft_of(source, "政治功能", stem="材料指出，党的建设的根本和核心是（　　）。", key=("政治功能",))
    alike = replace(first, spans=((11, 15),), stem="材料指出，党的建设的根本与核心是（　　）。")
    other = replace(first, spans=((11, 15),), stem="提出这一要求的重要意义在于（　　）。")
    assert similarity(first.stem, alike.stem) >= 0.6
    assert duplicates([first, replace(first, spans=((11, 15),))]) == {1: f"it reads almost like “{first.stem}”"}
    assert duplicates([first, other]) == {}


def test_g10_lets_other_kinds_and_keys_ask_the_same_words(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of(_TEXT)
    first = draft_of(source, "政治功能是根本和核心", key=("根本和核心",))
    drafts = [first, replace(first, key=("政治功能",)), replace(first, kind=QuestionKind.FILL_BLANK)]
    assert duplicates(drafts) == {}
