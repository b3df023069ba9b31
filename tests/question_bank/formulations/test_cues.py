"""Cues: what is tried only where it can begin finds the same, and what may begin with anything is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.formulations.cues import any_of

ALTERNATIVES = ("甲乙", "[丙丁]甲?", r"\d{2}年", "：[^，]{1,3}，", "乙{2}")


@given(st.text("甲乙丙丁12年：，", max_size=40))
def test_finds_what_the_alternatives_find(text: str) -> None:
    plain = [match.span() for match in re.finditer("|".join(ALTERNATIVES), text)]
    assert [match.span() for match in re.finditer(any_of(*ALTERNATIVES), text)] == plain


@pytest.mark.parametrize("alternative", ["总?书记", "甲*", "甲{0,2}", "(?:甲|乙)丙", "[^甲]", ".", "^甲", ""])
def test_refuses_what_has_no_certain_first_character(alternative: str) -> None:
    with pytest.raises(ValueError, match="does not begin with"):
        any_of("甲", alternative)
