"""Cues: a pattern finds the same as without its guard; what may begin with anything is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.lexicon.cues import Cue, guarded

PATTERNS = (
    r"甲乙|[丙丁]甲?|\d{2}年|总?书记|：[^，]{1,3}，|乙{2}",
    r"(?<![甲乙])丙(?!丁)|^丁|[-−]?\d|->",
    r"(?P<one>甲|乙)?丙(?P=one)|(?:丁|年)*总(?:(?<!乙总)|(?=书))",
    r"(?:(?<!丁)|(?=甲年))[甲丙]{0,2}乙|[年^-]\(",
)
TEXTS = st.text("甲乙丙丁12年总书记：，->−](^", max_size=40)


@given(st.sampled_from(PATTERNS), TEXTS)
def test_finds_what_the_pattern_finds(pattern: str, text: str) -> None:
    plain = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in re.finditer(guarded(pattern), text)] == plain


@given(st.sampled_from([each for each in PATTERNS if "(?P=" not in each]), TEXTS, st.integers(0, 9), st.integers(0, 40))
def test_a_cue_is_found_where_its_pattern_is(pattern: str, text: str, start: int, end: int) -> None:
    for limits in ((), (start,), (start, end)):
        plain, found = re.compile(pattern).search(text, *limits), Cue(pattern).search(text, *limits)
        assert (found and (found.span(), found.groups())) == (plain and (plain.span(), plain.groups()))


def test_is_tried_only_where_it_can_begin() -> None:
    assert guarded("总?书记|[一二]年") == "(?=[总书一二])(?:总?书记|[一二]年)"


@pytest.mark.parametrize("pattern", ["甲*", "甲|乙?", "甲{0,2}", "(?:甲|乙?)", "[^甲]", "甲|.", "^", "", r"\w", "甲?$"])
def test_refuses_what_has_no_certain_beginning(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"does not begin with|nothing at all"):
        guarded(pattern)
    with pytest.raises(ValueError, match=r"does not begin with|nothing at all"):
        Cue(pattern)
