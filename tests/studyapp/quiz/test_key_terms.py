"""Which words of a passage are its key terms."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind
from studyapp.quiz.key_terms import Blank, blanks_of, key_terms
from tests.builders import question

ALL = 99


@pytest.mark.parametrize(
    ("text", "blanks", "terms"),
    [
        (
            "政治功能是根本和核心，组织功能是基础",
            [Blank("根本和核心", "政治功能是", 0, ALL), Blank("基础", "，组织功能是", 0, ALL)],
            ["根本和核心", "基础"],
        ),
        ("从组织力到组织功能", [Blank("组织功能", "材料的表述是：从组织力到", 0, ALL)], ["组织功能"]),
        ("系统化、规范化", [Blank("系统", "不断", 0, ALL), Blank("系统化", "不断", 0, ALL)], ["系统化"]),
        ("系统化、规范化", [Blank("系统化", "", 0, ALL), Blank("规范化", "、", 0, ALL)], ["系统化", "规范化"]),
        ("系统化、规范化", [Blank("协调化", "不断", 0, ALL)], []),
        ("系统化、规范化", [Blank("规范化", "", 0, 4)], []),  # outside of the evidence
        ("系统化、规范化", [Blank(" ", "", 0, ALL)], []),
        ("", [Blank("甲", "", 0, ALL)], []),
    ],
)
def test_the_table_of_key_terms(text: str, blanks: list[Blank], terms: list[str]) -> None:
    assert [text[start:end] for start, end in key_terms(text, blanks)] == terms


def test_of_two_places_the_one_behind_the_stems_words_is_meant() -> None:
    text = "组织力与组织功能，提升组织力"
    assert key_terms(text, [Blank("组织力", "提升", 0, ALL)]) == ((11, 14),)
    assert key_terms(text, [Blank("组织力", "", 0, ALL)]) == ((0, 3),)


def test_blanks_come_from_stems_with_gaps() -> None:
    fill = replace(
        question(),
        kind=QuestionKind.FILL_BLANK,
        stem="政治功能是＿＿＿＿，组织功能是＿＿＿＿。",
        answer=("根本和核心", "基础和关键"),
        options=(),
    )
    assert blanks_of(fill, 3, 40) == (
        Blank("根本和核心", "政治功能是", 3, 40),
        Blank("基础和关键", "，组织功能是", 3, 40),
    )
    assert blanks_of(replace(fill, answer=("根本和核心",)), 3, 40) == ()
    choice = replace(question(), kind=QuestionKind.SINGLE_CHOICE, stem="政治功能是（　　）。", answer=("根本和核心",))
    assert blanks_of(choice, 0, 9) == (Blank("根本和核心", "政治功能是", 0, 9),)
    assert blanks_of(replace(choice, kind=QuestionKind.TRUE_FALSE), 0, 9) == ()


answers = st.text(alphabet="甲乙丙", max_size=4)
some_blanks = st.builds(Blank, answers, st.text(alphabet="甲乙丙", max_size=3), st.integers(0, 20), st.integers(0, 40))


@given(st.text(alphabet="甲乙丙，", max_size=30), st.lists(some_blanks, max_size=6))
def test_terms_are_apart_in_order_and_every_answer_in_its_evidence_is_one(text: str, blanks: list[Blank]) -> None:
    terms = key_terms(text, blanks)
    assert all(0 <= start < end <= len(text) for start, end in terms)
    assert all(left[1] <= right[0] for left, right in pairwise(terms))
    covered = {place for start, end in terms for place in range(start, end)}
    for blank in blanks:
        place = text.find(blank.answer, blank.start, min(blank.end, len(text)))
        if blank.answer.strip() and place >= 0:
            starts = [at for at in range(len(text)) if text.startswith(blank.answer, at)]
            assert any(set(range(at, at + len(blank.answer))) <= covered for at in starts)
