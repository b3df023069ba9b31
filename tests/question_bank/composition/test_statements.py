"""What the document says of a subject with 是, against a plain search."""

import re

from hypothesis import given
from hypothesis import strategies as st

from question_bank.composition.readings.statements import Statements

TEXT = "基层治理是国家治理的基石。党的建设，是胜利的保证，也是根本。纪律是保证。"


def test_a_subject_is_known_by_its_whole_name_with_and_without_a_comma() -> None:
    statements = Statements(TEXT)
    assert statements.says("基层治理", "基石")
    assert statements.says("党的建设", "保证")
    assert statements.says("律", "保证")
    assert not statements.says("层层治理", "基石")
    assert not statements.says("基层治理", "保证")
    assert not statements.says("党的建设", "根本")
    assert not statements.says("法律", "保证")


@given(
    st.text("甲乙是，。\n", max_size=40),
    st.text("甲乙，", min_size=1, max_size=4),
    st.text("甲乙", min_size=1, max_size=2),
)
def test_it_finds_what_a_plain_search_finds(text: str, subject: str, words: str) -> None:
    said = [
        text[found.end() :] for found in re.finditer(f"(?={re.escape(subject)}(?:，?是)).{{{len(subject)}}}，?是", text)
    ]
    expected = any(words in re.split("[。；，\n]", rest)[0] for rest in said)
    assert Statements(text).says(subject, words) is expected
