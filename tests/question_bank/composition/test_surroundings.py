"""What else stands between the same words, against a plain search."""

import re

from hypothesis import given
from hypothesis import strategies as st

from question_bank.composition.draft import Gap
from question_bank.composition.framing.surroundings import Surroundings
from question_bank.composition.text_index import TextIndex

TEXT = "我们要坚持理论自信，凝聚共识。我们要坚持系统观念，建构共同体。基层治理是国家治理的基石。"


def _other(text: str, left: str, right: str, filler: str) -> str:
    return Surroundings(text, TextIndex(text)).other_filler(Gap(left, right), filler)


def test_another_filler_is_found_on_either_side_of_an_edge() -> None:
    assert _other(TEXT, "我们要坚持", "", "理论自信") == "系统观念"
    assert _other(TEXT, "我们要坚持", "，凝聚共识", "理论自信") == ""
    assert _other(TEXT, "", "是国家治理的基石", "基层治理") == ""
    assert _other(TEXT, "", "是国家治理的基石", "党的建设") == "基层治理"


def test_asking_again_and_for_the_other_one_gives_what_the_text_has() -> None:
    surroundings = Surroundings(TEXT, TextIndex(TEXT))
    gap = Gap("我们要坚持", "")
    answers = [surroundings.other_filler(gap, filler) for filler in ("理论自信", "系统观念", "理论自信")]
    assert answers == ["系统观念", "理论自信", "系统观念"]


@given(
    st.text("甲乙，。", max_size=60), st.text("甲乙", min_size=1, max_size=9), st.text("甲乙", min_size=1, max_size=3)
)
def test_up_to_the_edge_it_finds_what_a_plain_search_finds(text: str, left: str, filler: str) -> None:
    behind = (text[found.end() :] for found in re.finditer(f"(?<={re.escape(left[-8:])})", text))
    # At least one character is filled in, so an edge directly behind the words is none.
    fillers = {rest[: 1 + len(re.split("[，。]", rest[1:])[0])] for rest in behind if rest}
    others = {
        each for each in fillers if each != filler and len(each) <= len(filler) + 12 and not set("，。") & set(each)
    }
    found = _other(text, left, "", filler)
    assert found in others if others else not found
