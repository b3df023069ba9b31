"""Valid questions have no fault; each broken rule is named."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from question_bank.model import BLANK, Evidence, FormulationRef, Question, QuestionKind
from question_bank.model.validation import faults
from tests.builders import one_of_each, question
from tests.strategies import questions


@given(questions())
def test_what_the_strategies_make_is_valid(made: Question) -> None:
    assert faults(made) == ()


def test_what_the_builders_make_is_valid() -> None:
    assert [faults(made) for made in one_of_each()] == [()] * 8


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        (QuestionKind.SINGLE_CHOICE, {"id": b"short"}, "the id has 5 bytes"),
        (QuestionKind.SINGLE_CHOICE, {"stem": " \n"}, "the stem is empty"),
        (QuestionKind.SINGLE_CHOICE, {"stem": "a\x00b"}, "control character"),
        (QuestionKind.SINGLE_CHOICE, {"explanation": "\ud800"}, "control character"),
        (QuestionKind.SINGLE_CHOICE, {"answer": ()}, "no answer"),
        (QuestionKind.SINGLE_CHOICE, {"answer": ("别的",)}, "“别的” is not among the options"),
        (QuestionKind.SINGLE_CHOICE, {"options": ("甲", "乙"), "answer": ("甲", "乙")}, "one right option, not 2"),
        (QuestionKind.SINGLE_CHOICE, {"options": ("甲",), "answer": ("甲",)}, "1 options"),
        (QuestionKind.SINGLE_CHOICE, {"options": ("甲", "甲", "乙"), "answer": ("乙",)}, "“甲” stands there 2 times"),
        (QuestionKind.SINGLE_CHOICE, {"options": ("甲", " "), "answer": ("甲",)}, "an option is empty"),
        (QuestionKind.SINGLE_CHOICE, {"pool": ("甲",)}, "only a matching"),
        (QuestionKind.SINGLE_CHOICE, {"accepted": (("甲",),)}, "only a typed answer"),
        (QuestionKind.SINGLE_CHOICE, {"version": 0}, "the version is 0"),
        (QuestionKind.SINGLE_CHOICE, {"section": ("一、甲", " ")}, "a section has no title"),
        (QuestionKind.SINGLE_CHOICE, {"evidence": (Evidence(3, 5, "三个字"),)}, "evidence [3, 5)"),
        (QuestionKind.SINGLE_CHOICE, {"evidence": (Evidence(0, 1, "\udfff"),)}, "half a character"),
        (QuestionKind.SINGLE_CHOICE, {"formulation": FormulationRef(b"short", "slogan")}, "formulation has 5 bytes"),
        (QuestionKind.SINGLE_CHOICE, {"formulation": FormulationRef(b"0" * 16, "\x00")}, "control character"),
        (QuestionKind.MULTIPLE_CHOICE, {"options": ("甲", "乙"), "answer": ("甲",)}, "at least two right"),
        (
            QuestionKind.MULTIPLE_CHOICE,
            {"options": ("甲", "乙"), "answer": ("乙", "甲")},
            "in the order of the options",
        ),
        (QuestionKind.TRUE_FALSE, {"answer": ("对",)}, "正确 or 错误"),
        (QuestionKind.TRUE_FALSE, {"options": ("对", "错")}, "true false has no options"),
        (QuestionKind.FILL_BLANK, {"stem": f"只有一空{BLANK}"}, "1 blanks"),
        (QuestionKind.FILL_BLANK, {"answer": ("甲", " ")}, "an answer is empty"),
        (QuestionKind.FILL_BLANK, {"accepted": ((),)}, "for 1 answers, but there are 2"),
        (QuestionKind.ORDERING, {"options": ("甲", "乙"), "answer": ("甲", "丙")}, "not the same"),
        (QuestionKind.MATCHING, {"answer": ("甲",)}, "3 items on the left but 1 partners"),
        (QuestionKind.MATCHING, {"pool": ()}, "lacks a partner"),
        (QuestionKind.RECITATION, {"options": ("甲",)}, "recitation has no options"),
        (QuestionKind.SHORT_ANSWER, {"answer": ("甲", "乙")}, "one model answer, not 2"),
    ],
)
def test_each_fault_has_its_sentence(kind: QuestionKind, changes: dict[str, Any], words: str) -> None:
    found = faults(question(1, kind, **changes))
    assert any(words in sentence for sentence in found), found


def test_all_faults_are_reported_at_once() -> None:
    assert len(faults(question(1, stem="", answer=(), options=()))) == 3
