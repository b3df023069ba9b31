"""Every remark has one sentence, and whatever it is about stands in it as it is."""

from __future__ import annotations

import re

import pytest

from question_bank.formats.remarks import SENTENCES, remark


@pytest.mark.parametrize("code", SENTENCES)
def test_the_places_of_a_sentence_count_up_from_one(code: str) -> None:
    places = sorted(set(re.findall("%([1-9])", SENTENCES[code])))
    assert places == [str(place) for place in range(1, len(places) + 1)]
    about = tuple(f"<{place}>" for place in places)
    assert all(what in remark(code, *about).sentence for what in about)


def test_what_a_remark_is_about_may_look_like_a_place() -> None:
    said = remark("declared_total", "%2", "5", "4")
    assert said.sentence == "“%2” says that there are 5 questions, but 4 were found"
    assert said.about == ("%2", "5", "4")
