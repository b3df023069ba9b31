"""What one row of a table becomes: its kind, its options and its answer, in all the ways in which tables write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.formats.batch import Place
from question_bank.formats.tables.answers import Style, picked
from question_bank.formats.tables.assemble import assembled
from question_bank.formats.tables.kinds import kinds_named
from question_bank.formats.tables.options import options_in
from question_bank.formats.tables.record import Record, Way
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, WRONG, QuestionKind, QuestionStatus
from tests.question_bank.formats.table_files import Value, codes, said, table, text

FOUR = ("甲类", "乙类", "丙类", "丁类")
HEAD = ("题干", "选项A", "选项B", "选项C", "选项D", "答案")


@pytest.mark.parametrize(
    ("answer", "places"),
    [
        ("B", (1,)),
        ("b", (1,)),
        ("Ｂ", (1,)),
        ("B\n", (1,)),
        ("（B）", (1,)),
        ("答案：B", (1,)),
        ("正确答案是B", (1,)),
        ("B.乙类", (1,)),
        ("B，乙", None),
        ("B，乙类", (1,)),
        ("乙类", (1,)),
        (" 乙类。", (1,)),
        ("2", (1,)),
        ("ABD", (0, 1, 3)),
        ("DBA", (0, 1, 3)),
        ("A,B,D", (0, 1, 3)),
        ("A、B、D", (0, 1, 3)),
        ("A|B", (0, 1)),
        ("A, B, D", (0, 1, 3)),
        ("1,3", (0, 2)),
        ("甲类；丙类", (0, 2)),
        (["甲类", "丙类"], (0, 2)),
        (["A", "C"], (0, 2)),
        ("['甲类', '丙类']", (0, 2)),
        ('["A","C"]', (0, 2)),
        ("A.甲类；C.丙类", (0, 2)),
        ("E", None),
        ("5", None),
        ("戊类", None),
        ("", None),
    ],
)
def test_an_answer_names_options(answer: object, places: tuple[int, ...] | None) -> None:
    assert picked(answer, FOUR) == places


def test_how_a_column_is_written_decides_what_can_be_read_in_two_ways() -> None:
    numbers = ("0", "1", "2", "3")
    assert picked("2", numbers, Style.INDEXES) == (1,)
    assert picked("2", numbers, Style.TEXTS) == (2,)
    assert picked("2", numbers, Style.INDEXES_FROM_ZERO) == (2,)
    assert picked("A", ("B", "A", "C"), Style.LETTERS) == (0,)
    assert picked("A", ("B", "A", "C"), Style.TEXTS) == (1,)


def test_a_column_of_counted_answers_is_read_as_one(tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [
        ("一年有几个季？", 1.0, 2.0, 3.0, 4.0, "4"),
        ("一周有几个休息日？", 1.0, 2.0, 0.0, 4.0, "2"),
        ("选谁", *FOUR, "3"),
    ]
    found = table(tmp_path, HEAD, *rows, ("几个零", 3.0, 2.0, 1.0, 0.0, "1"))
    assert [question.answer for question in found.questions] == [("4",), ("2",), ("丙类",), ("3",)]


@pytest.mark.parametrize(
    ("cell", "options"),
    [
        ("A. 甲；B. 乙；C. 丙", ("甲", "乙", "丙")),
        ('A. 甲的观点；B."乙"的观点；C.“丙”', ("甲的观点", '"乙"的观点', "“丙”")),
        ("A．甲            B．乙\n\nC．丙         D．丁", ("甲", "乙", "丙", "丁")),
        ("A.admin B.root C.guest D.Super", ("admin", "root", "guest", "Super")),
        ("(A)无关  (B)成反比 (C)成正比(D)叠加", ("无关", "成反比", "成正比", "叠加")),
        ("（A)-5℃~0℃  （A)-11℃~6℃  (C)-16℃  (D)-21℃", ("-5℃~0℃", "-11℃~6℃", "-16℃", "-21℃")),
        ("(A) 110V  (C) 380V (B) 220V", ("110V", "220V", "380V")),
        ("A 甲\nB 乙\nC 丙", ("甲", "乙", "丙")),
        ("A、甲 B、乙 C、丙 C、丁", ("甲", "乙", "丙", "丁")),
        ("A 12\nB 10\n15\nD 1", ("12", "10\n15\nD 1")),
        ("甲|乙|丙", ("甲", "乙", "丙")),
        ("甲；乙；丙", ("甲", "乙", "丙")),
        ("甲\n乙\n丙", ("甲", "乙", "丙")),
        ("甲  乙\u3000丙", ("甲", "乙", "丙")),
        ('["甲", "乙"]', ("甲", "乙")),
        ("['甲', '乙']", ("甲", "乙")),
        ('{"A": "甲", "B": "乙"}', ("甲", "乙")),
        ('[{"letter": "A", "content": "甲"}, {"letter": "B", "content": "乙"}]', ("甲", "乙")),
        (["A. 对", "B. 错"], ("对", "错")),
        (["A类火灾", "B类火灾"], ("A类火灾", "B类火灾")),
        (["A、北京", "B、雅典", "C、悉尼", "C、印度"], ("北京", "雅典", "悉尼", "印度")),
        ("A类火灾；B类火灾", ("A类火灾", "B类火灾")),
        ("", ()),
    ],
)
def test_options_come_out_of_one_cell(cell: object, options: tuple[str, ...]) -> None:
    assert options_in(cell).texts == options


def test_options_may_say_themselves_which_are_right() -> None:
    assert options_in([["甲", False], ["乙", True]]).right == (1,)
    assert options_in([{"text": "甲", "is_correct": True}, {"text": "乙", "is_correct": False}]).right == (0,)
    assert options_in(["甲", "乙"]).right is None


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("单选", "single_choice"),
        ("单项选择题", "single_choice"),
        ("多选题(每题2分)", "multiple_choice"),
        ("不定项选择", "multiple_choice"),
        ("判断题", "true_false"),
        ("是非题", "true_false"),
        ("填空题", "fill_blank"),
        ("主观", "short_answer"),
        ("案例分析题", "short_answer"),
        ("Select All That Apply", "multiple_choice"),
        ("true_false", "true_false"),
        ("选择题", "single_choice multiple_choice"),
        ("Multiple Choice", "single_choice multiple_choice"),
        ("计算机基础", ""),
        ("复习材料", ""),
    ],
)
def test_words_name_kinds(word: str, kinds: str) -> None:
    assert " ".join(kinds_named(word)) == kinds


@pytest.mark.parametrize("answer", ["对", "√", "T", "True", True, "Y", "是", "✔️", "A", "1"])
def test_true_in_all_notations(answer: object) -> None:
    row = assembled(Place("row", 1), Record("水往低处流。", answer, kinds=(QuestionKind.TRUE_FALSE,)), Way())
    assert said(row) == ("true_false", (), (RIGHT,))


@pytest.mark.parametrize("answer", ["错", "×", "（\xa0错）", "F", False, "❌", "N", "B", "2", "0"])
def test_false_in_all_notations(answer: object) -> None:
    row = assembled(Place("row", 1), Record("水往高处流。", answer, kinds=(QuestionKind.TRUE_FALSE,)), Way())
    assert said(row) == ("true_false", (), (WRONG,))


@pytest.mark.parametrize(
    ("options", "answer", "value"),
    [
        (("正确", "错误"), "A", RIGHT),
        (("错", "对"), "A", WRONG),
        (("错", "对"), "对", RIGHT),
        (("", "", "", "", "正确", "错误"), "错误", WRONG),
        (("", "", "", "", "正确", "错误"), "F", WRONG),
        (("否", "是"), "2", RIGHT),
    ],
)
def test_a_pair_of_options_decides_what_is_right(options: tuple[str, ...], answer: str, value: str) -> None:
    row = assembled(Place("row", 1), Record("水往高处流。", answer, options), Way())
    assert said(row) == ("true_false", (), (value,))
    assert codes(row) == ([], [])
    assert [reading.field for reading in row.readings].count("kind") == 1


def test_a_pair_that_completes_a_sentence_stays_a_choice() -> None:
    row = assembled(Place("row", 1), Record("这种说法是____的。", "A", ("正确", "错误")), Way())
    assert said(row) == ("single_choice", ("正确", "错误"), ("正确",))
    assert row.question is not None
    assert row.question.stem == f"这种说法是{CHOICE_GAP}的。"


@pytest.mark.parametrize(
    ("stem", "kept"),
    [
        (" (单选题，1 分) 谁来负责()", "谁来负责()"),
        ("【多选题】谁来负责（　　）", "谁来负责（　　）"),
        ("谁来负责(多选)", "谁来负责"),
        ("单选题：谁来负责", "谁来负责"),
        ("谁来负责（ B ）。", f"谁来负责{CHOICE_GAP}。"),
        ("谁（或经计算确定）来负责（或经计算确定）", "谁（或经计算确定）来负责（或经计算确定）"),
        ("谁来负责f（A）的值（B）", f"谁来负责f（A）的值{CHOICE_GAP}"),
        ("谁\xa0\xa0\xa0\xa0\xa0\xa0来负责", f"谁{CHOICE_GAP}来负责"),
        ("“<a>”是什么元素", "“<a>”是什么元素"),
    ],
)
def test_a_stem_loses_only_what_is_no_part_of_it(stem: str, kept: str) -> None:
    row = assembled(Place("row", 1), Record(stem, "B", FOUR), Way())
    assert row.question is not None
    assert row.question.stem == kept


def test_only_an_answer_in_words_leaves_the_kind_open() -> None:
    told = [
        codes(assembled(Place("row", 1), record, Way()))
        for record in (
            Record("谁来负责", "B", FOUR),
            Record("由____负责。", "组织部门"),
            Record("水往高处流。", "错误"),
            Record("谁来负责？", "组织部门"),
        )
    ]
    assert told == [([], [])] * 3 + [([], ["kind_guessed"])]


def test_an_answer_may_stand_only_in_the_stem() -> None:
    row = assembled(Place("row", 1), Record("要（AC）。", "", FOUR), Way())
    assert said(row) == ("multiple_choice", FOUR, ("甲类", "丙类"))
    row = assembled(Place("row", 1), Record("水往高处流。（×）", None, kinds=(QuestionKind.TRUE_FALSE,)), Way())
    assert said(row) == ("true_false", (), (WRONG,))


def test_a_contradicted_kind_is_kept_in_the_count_and_put_in_review() -> None:
    row = assembled(Place("row", 1), Record("要谁", "AC", FOUR, kinds=(QuestionKind.SINGLE_CHOICE,)), Way())
    assert row.question is not None
    assert (row.kind, row.question.kind) == (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
    assert row.question.status is QuestionStatus.REVIEW
    assert codes(row) == ([], ["kind_changed"])


@pytest.mark.parametrize(
    ("answer", "kind", "text_"),
    [("ABD", "multiple_choice", "ABD"), ("c", "single_choice", "c"), ("['甲', '乙']", "multiple_choice", "甲\n乙")],
)
def test_a_choice_without_options_is_asked_freely(answer: str, kind: str, text_: str) -> None:
    row = assembled(Place("row", 1), Record("要谁（ ）。", answer), Way())
    assert (row.kind, said(row)) == (kind, ("short_answer", (), (text_,)))
    assert codes(row) == ([], ["no_options", "kind_guessed"])


def test_what_keeps_a_row_out_is_said(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ("谁？", *FOUR, ""), ("谁呢？", *FOUR, "G"), ("", *FOUR, "A"), ("谁啊？", *FOUR, "A"))
    assert [codes(row)[0] for row in found.rows] == [["no_answer"], ["answer_unknown"], ["no_stem"], []]
    assert [problem.place for problem in found.problems] == ["“Sheet1” row 2", "“Sheet1” row 3", "“Sheet1” row 4"]
    assert found.rows[1].question is not None
    assert found.rows[1].question.options == FOUR


@pytest.mark.parametrize(
    ("stem", "answer", "options", "kept", "fillers"),
    [
        ("方针是___________。", "预防为主、防消结合", (), f"方针是{BLANK}。", ("预防为主、防消结合",)),
        ("是___，辅以___。", "内攻、外攻", (), f"是{BLANK}，辅以{BLANK}。", ("内攻", "外攻")),
        ("是（ ）和（ ）。", "内攻；外攻", (), f"是{BLANK}和{BLANK}。", ("内攻", "外攻")),
        ("首都是。", "北京", (), f"首都是{BLANK}。", ("北京",)),
        ("首都是___。", "A", ("北京",), f"首都是{BLANK}。", ("北京",)),
        ("是___和___。", ["内攻", "外攻"], (), f"是{BLANK}和{BLANK}。", ("内攻", "外攻")),
    ],
)
def test_a_fill_in_has_a_filler_for_each_blank(
    stem: str, answer: object, options: tuple[str, ...], kept: str, fillers: tuple[str, ...]
) -> None:
    row = assembled(Place("row", 1), Record(stem, answer, options, kinds=(QuestionKind.FILL_BLANK,)), Way())
    assert row.question is not None
    assert (row.question.kind, row.question.stem, row.question.answer) == (QuestionKind.FILL_BLANK, kept, fillers)


def test_a_fill_in_whose_answer_cannot_be_divided_is_asked_freely() -> None:
    row = assembled(Place("row", 1), Record("是___和___。", "内攻", kinds=(QuestionKind.FILL_BLANK,)), Way())
    assert said(row) == ("short_answer", (), ("内攻",))
    assert (row.kind, codes(row)) == (QuestionKind.FILL_BLANK, ([], ["blanks_undivided"]))


def test_an_option_that_stands_there_twice_is_kept_once() -> None:
    row = assembled(Place("row", 1), Record("哪一年？", "A", ("1879", "1882", "1882")), Way())
    assert said(row) == ("single_choice", ("1879", "1882"), ("1879",))
    assert "option_repeated" in codes(row)[1]


def test_options_that_stand_below_the_stem_in_its_cell_are_found(tmp_path: Path) -> None:
    found = text(tmp_path, '题目,答案\n"谁来负责？\nA. 甲类\nB. 乙类\nC. 丙类",B\n"谁？\nA、甲\nB、乙",A\n')
    assert [said(row) for row in found.rows] == [
        ("single_choice", ("甲类", "乙类", "丙类"), ("乙类",)),
        ("single_choice", ("甲", "乙"), ("甲",)),
    ]


def test_numbers_are_read_as_people_see_them(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ("哪一年？", 2014.0, 110.5, 0.1, 3.0, "A"))
    assert found.questions[0].options == ("2014", "110.5", "0.1", "3")
