"""Stems that are nearly the same are found among many others, and only those."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from question_bank.model.fingerprint import normalise
from question_bank.model.near import LEAST_LIKENESS, NearFinder

STEM = "全面从严治党永远在路上，党的自我革命永远在路上，这句话出自（　　）"
_LETTERS = "党的政治建设组织功能基层干部群众学习教育改革发展稳定安全文化"


def found(stems: list[str], others: list[str]) -> dict[int, int]:
    """Return for each of `stems` which of the `others` is nearly the same."""
    finder = NearFinder(stems)
    for key, other in enumerate(others):
        finder.look_at(key, other)
    return {row: near.key for row, near in finder.found.items()}


def test_small_changes_are_seen_through() -> None:
    others = ["另一道题说的是选举（　　）", STEM.replace("出自", "来自"), STEM.replace("，", ",") + "？", STEM[:20]]
    assert found([STEM, "完全不同的题干说的是纪律（　　）"], others) == {0: 2}  # punctuation does not count at all


def test_short_stems_are_not_compared() -> None:
    assert found(["默写三项要求"], ["默写四项要求"]) == {}


def test_the_likest_of_several_is_named() -> None:
    near, nearer = STEM.replace("永远", "始终", 1), STEM.replace("出自", "来自")
    assert found([STEM], [near, nearer]) == {0: 1}
    finder = NearFinder([near, STEM, nearer, STEM])
    assert {row: each.key for row, each in finder.look_within().items()} == {1: 0, 2: 1, 3: 1}


@given(st.text(_LETTERS, min_size=12, max_size=40), st.data())
def test_one_changed_character_in_twenty_is_always_found(stem: str, data: st.DataObject) -> None:
    places = data.draw(st.sets(st.integers(0, len(stem) - 1), min_size=1, max_size=max(1, len(stem) // 20)))
    other = "".join("某" if place in places else letter for place, letter in enumerate(stem))
    likeness = fuzz.ratio(normalise(stem), normalise(other)) / 100
    assert found([stem], ["某" * len(stem), other]) == ({0: 1} if likeness >= LEAST_LIKENESS else {})
