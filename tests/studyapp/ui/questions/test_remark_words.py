"""Every remark of the formats is said in Chinese, and places and faults read like sentences."""

from __future__ import annotations

import pytest

from question_bank.formats import Place, Remark
from question_bank.formats.remarks import SENTENCES as OF_FORMATS
from question_bank.reporting.import_report import SENTENCES as OF_REPORTS
from studyapp.ui.questions.remark_sentences import REMARKS
from studyapp.ui.questions.remark_words import place_words, remark_sentence
from tests.studyapp.ui.screens import speaking

SENTENCES = {**OF_FORMATS, **OF_REPORTS}


def has_hanzi(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def test_the_table_says_what_the_library_says() -> None:
    assert {code: str(words) for code, words in REMARKS.items()} == SENTENCES


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_each_remark_is_said_in_chinese_with_all_it_is_about(qapp: object, code: str) -> None:
    about = tuple(f"〔{number}〕" for number in range(1, SENTENCES[code].count("%") + 1))
    with speaking("zh_CN"):
        said = remark_sentence(Remark(code, SENTENCES[code], about))
    assert has_hanzi(said)
    assert "%" not in said
    assert all(each in said for each in about)


def test_faults_and_unknown_remarks_are_said_as_well_as_can_be(qapp: object) -> None:
    with speaking("zh_CN"):
        assert remark_sentence(Remark("invalid", "the stem is empty")) == "题干是空的"
        assert remark_sentence(Remark("native", "the stem is empty; there is no answer")).count("\n") == 1
        assert remark_sentence(Remark("of_a_later_program", "something new")) == "Something new"
        assert remark_sentence(Remark("kind_guessed", "", ("single choice",))).endswith("“单选”读取")
        why = "it has headings but no rows below them"
        assert remark_sentence(Remark("no_questions", "", (why,))) == "没有找到题目：只有标题行，下面没有内容"


def test_places_are_said_with_their_sheet(qapp: object) -> None:
    with speaking("zh_CN"):
        assert place_words(Place("row", 18, "单选题")) == "“单选题”第 18 行"
        assert place_words(Place("question", 3)) == "第 3 题"
        assert place_words(Place("row", 0, "说明")) == "“说明”"
        assert place_words(Place("slide", 2)) == "slide 2"
