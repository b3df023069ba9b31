"""Moodle XML is read type by type, and what it can carry comes back from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import losses, read_questions, write_questions
from question_bank.model import BLANK, RIGHT, QuestionKind, QuestionStatus
from tests.builders import one_of_each
from tests.question_bank.formats.exchanging import codes, comes_back, never_crashes, read

SAMPLE = Path(__file__).parents[2] / "samples" / "questions" / "fire.moodle.xml"


def test_each_type_is_read() -> None:
    batch = read_questions(SAMPLE)
    assert batch.format == "moodle xml"
    single, several, truth, word, number, pairs, essay, cloze, gaps, order = batch.questions
    assert single.stem == "灭火器外观检查的周期是 [灭火器]（　　）"
    assert (single.answer, single.explanation) == (("每月",), "高风险场所每半月。")
    assert (single.section, single.tags) == (("消防安全", "灭火器"), ("灭火器", "分值:2"))
    assert single.status is QuestionStatus.REVIEW
    assert (several.kind, several.answer) == (QuestionKind.MULTIPLE_CHOICE, ("水型灭火器", "ABC 干粉灭火器"))
    assert truth.answer == (RIGHT,)
    assert (word.stem, word.answer, word.accepted) == (f"二氧化碳的化学式是{BLANK}", ("CO2",), (("CO₂",),))
    assert number.answer == ("1.5",)
    assert (pairs.options, pairs.answer) == (("119", "120"), ("火警", "急救"))
    assert pairs.pool == ("急救", "报警", "火警")
    assert essay.answer == ("地点、火势、联系方式",)
    assert (cloze.stem, cloze.answer) == (f"拨打 {BLANK} 后，派人 {BLANK}。", ("119", "接应"))
    assert (gaps.stem, gaps.answer) == (f"火势{BLANK}时应当{BLANK}。", ("扩大", "疏散"))
    assert order.answer == ("拔销", "对准", "压下")
    assert sorted(order.options) == sorted(order.answer)
    assert order.options != order.answer


def test_what_cannot_be_asked_is_named() -> None:
    batch = read_questions(SAMPLE)
    said = [(str(row.place), codes(row)) for row in batch.rows if row.faults]
    assert said == [
        ("question 12", ("unsupported",)),
        ("question 14", ("invalid_grade",)),
        ("question 15", ("no_answer",)),
    ]
    assert [(note.code, note.about) for note in batch.notes] == [("passages", ("说明",))]
    remarks = {str(row.place): codes(row) for row in batch.rows if row.remarks}
    assert remarks["question 2"] == ("picture",)
    assert set(remarks["question 5"]) == {"partial_credit", "wildcard"}
    assert remarks["question 6"] == ("tolerance",)
    assert set(remarks["question 9"]) == {"partial_credit", "choices_as_blanks"}


def test_categories_without_questions_are_said_to_be_that() -> None:
    batch = read('<quiz><question type="category"><category><text>a</text></category></question></quiz>', "a.xml")
    assert batch.rows == ()
    assert [note.code for note in batch.notes] == ["only_categories"]


def test_a_broken_file_without_questions_is_refused_with_its_line() -> None:
    with pytest.raises(UnreadableDocument, match="line 2"):
        read("<quiz>\n<quest></quiz>", "a.xml")


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    question = (
        '<question type="truefalse"><questiontext><text>甲</text></questiontext>\n'
        '<answer fraction="100"><text>true</text></answer>\n</question>\n'
    )
    batch = read(f"<quiz>{question}{question.replace('</question>', '')}", "a.xml")
    assert [note.code for note in batch.notes] == ["recovered"]
    assert [codes(row) for row in batch.rows] == [(), ("damaged_here",)]


def test_a_large_enclosed_file_is_no_obstacle() -> None:
    question = '<question type="truefalse"><questiontext><text>甲</text><file name="a">%s</file></questiontext>'
    answer = '<answer fraction="100"><text>true</text></answer></question>'
    batch = read(f"<quiz>{question % ('A' * 12_000_000)}{answer}</quiz>", "a.xml")
    assert [row.is_good for row in batch.rows] == [True]


def test_any_question_that_it_can_carry_comes_back() -> None:
    comes_back("out.xml")


def test_it_says_what_it_cannot_carry(tmp_path: Path) -> None:
    path = tmp_path / "out.xml"
    lost = {each.kind: [code.code for code in said] for each, said in losses(path, one_of_each())}
    assert lost == {QuestionKind.RECITATION: ["loses_kind"]}
    write_questions(path, one_of_each(), "题 -- 库")
    assert len(read_questions(path).questions) == 8


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.xml", [SAMPLE.read_bytes()])


def test_a_text_with_embedded_answers_is_one_question() -> None:
    (row,) = read("首都是 {1:SA:=北京#对}，\n时区是 {2:NUMERICAL:=8:0.5~%50%9:0}。", "a.txt").rows
    assert row.question is not None
    assert row.question.stem == f"首都是 {BLANK}，\n时区是 {BLANK}。"
    assert row.question.answer == ("北京", "8")
    assert set(codes(row)) == {"tolerance", "partial_credit"}
