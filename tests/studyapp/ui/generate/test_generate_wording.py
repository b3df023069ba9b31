"""What is said of gates, kinds and faults: in both languages, for everything the library says."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.build import build_questions
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.validation import faults
from studyapp.ui.generate.wording import gate_sentence
from studyapp.ui.questions.wording import fault_sentences, formulation_name, review_reason
from tests.builders import question
from tests.studyapp.ui.screens import speaking

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "outlines"


def has_hanzi(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def test_every_kind_of_formulation_has_a_name(qapp: object) -> None:
    with speaking("zh_CN"):
        names = [formulation_name(kind.value) for kind in FormulationKind]
        assert all(map(has_hanzi, names))
        assert len(set(names)) == len(names)
        assert formulation_name("of a later program") == "表述"


@pytest.mark.parametrize("sample", ["party_study.txt", "ebike_regulation.txt"])
def test_the_reasons_of_gates_are_said_in_chinese(qapp: object, sample: str) -> None:
    result = build_questions(SAMPLES / sample)
    assert result.rejections
    with speaking("zh_CN"):
        for one in result.rejections:
            said = gate_sentence(one.gate, one.reason)
            assert has_hanzi(said), one
            assert "distractor" not in said
        for question_ in result.candidates:
            assert not question_.reason or has_hanzi(review_reason(question_.reason))


def test_words_of_the_question_stand_in_the_reason(qapp: object) -> None:
    with speaking("zh_CN"):
        assert gate_sentence("G6", "the stem holds the key “两个维护”") == "题干里出现了答案“两个维护”"
        assert gate_sentence("G6", "something quite new") == "题目泄露了答案"
        assert has_hanzi(gate_sentence("G99", "something quite new"))
    assert gate_sentence("G6", "the stem holds the key “x”") == "The stem holds the key “x”"


def test_faults_of_an_edit_are_said_once_each_in_chinese(qapp: object) -> None:
    wrong = question(0, QuestionKind.SINGLE_CHOICE, stem=" ", options=("甲", "甲", ""), answer=("甲", "乙"))
    found = faults(wrong)
    with speaking("zh_CN"):
        said = fault_sentences(found)
    assert "题干是空的" in said
    assert "选项“甲”出现了 2 次" in said
    assert all(map(has_hanzi, said))
    assert len(set(said)) == len(said)
