"""Looking words up finds the same places as reading the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from question_bank.composition.text_index import TextIndex

_TEXT = st.text(alphabet="党建治理的，", min_size=0, max_size=60).map(lambda piece: piece + "基层" + piece[::-1])


@given(_TEXT, st.integers(0, 20), st.integers(1, 12), st.booleans())
def test_every_place_is_found_and_no_other(piece: str, start: int, length: int, long: bool) -> None:
    text = piece * (200 if long else 1)
    words = text[start : start + length] or "没有"
    index = TextIndex(text)
    expected = [place for place in range(len(text)) if text.startswith(words, place)]
    assert sorted(index.places(words)) == expected
    assert index.holds(words) is bool(expected)
    assert index.once(words) is (len(expected) == 1)
