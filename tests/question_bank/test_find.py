"""Finding words in a text: to the character, with and without regard to width and case."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model.find import SearchedText


@pytest.mark.parametrize(
    ("text", "words", "exact", "folded"),
    [
        ("政治，政治", "政治", [(0, 2), (3, 5)], [(0, 2), (3, 5)]),
        ("覆盖率99.9%", "99.9％", [], [(3, 8)]),
        ("ＡＩ和ai", "ai", [(3, 5)], [(0, 2), (3, 5)]),
        ("ＡＩ和ai", "ＡI", [], [(0, 2), (3, 5)]),
        ("（一）甲", "(一)", [], [(0, 3)]),
        ("哈哈哈", "哈哈", [(0, 2)], [(0, 2)]),
        ("20℃以下", "c", [], [(2, 3)]),  # one sign that stands for two letters is found whole
        ("㎡㎡", "m2", [], [(0, 1), (1, 2)]),
        ("…后", "后", [(1, 2)], [(1, 2)]),
        ("𠮷祥", "祥", [(1, 2)], [(1, 2)]),
        ("政治", "  ", [], []),
        ("政治", "", [], []),
        ("", "政", [], []),
    ],
)
def test_the_table_of_hits(text: str, words: str, exact: list[tuple[int, int]], folded: list[tuple[int, int]]) -> None:
    searched = SearchedText(text)
    assert list(searched.hits(words, folded=False)) == exact
    assert list(searched.hits(words)) == folded


letters = "甲乙aAＡ１1℃㎡…%％ "


@given(st.text(alphabet=letters, max_size=40), st.text(alphabet=letters, min_size=1, max_size=3))
def test_hits_are_apart_inside_and_say_the_words(text: str, words: str) -> None:
    searched = SearchedText(text)
    exact = searched.hits(words, folded=False)
    assert all(text[start:end] == words for start, end in exact)
    assert len(exact) == (text.count(words) if words.strip() else 0)
    folded = searched.hits(words)
    assert all(0 <= start < end <= len(text) for start, end in folded)
    assert all(left[1] <= right[0] for left, right in pairwise(folded))
    if not words.strip():
        return
    # Whatever stands there as it was typed is found without regard to width and case, too.
    covered = {place for start, end in folded for place in range(start, end)}
    assert all(covered & set(range(start, end)) for start, end in exact)


@given(st.text(alphabet=letters, max_size=40), st.integers(0, 39), st.integers(1, 4))
def test_every_piece_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    if piece.strip():
        assert SearchedText(text).hits(piece)
