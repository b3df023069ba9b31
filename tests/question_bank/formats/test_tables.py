"""How tables are understood: headings and the lack of them, sheets that are no questions, and what people decide."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import Choices, PartChoice, read_questions
from question_bank.formats.excel_writing import write_template
from question_bank.model import QuestionKind
from tests.question_bank.formats.table_files import codes, pasted, said, table, text, workbook

FOUR = ("甲类", "乙类", "丙类", "丁类")
HEAD = ("题干", "选项A", "选项B", "选项C", "选项D", "答案")
ONE, TWO, THREE = ("谁来负责？", *FOUR, "B"), ("要靠谁？", *FOUR, "ACD"), ("谁先走？", *FOUR, "A")


@pytest.mark.parametrize(
    "head",
    [
        ("题干", "A选项", "B选项", "C选项", "D选项", "正确答案(只能输入ABCD否则报错)"),
        ("*题目内容", "A项", "B项", "C项", "D项目", "标准答案"),
        ("questionContent", "optionA", "optionB", "optionC", "optionD", "rightOption"),
        ("QUESTION_TEXT", "ANSWER_1", "ANSWER_2", "ANSWER_3", "ANSWER_4", "CORRECT_ANSWERS"),
        ("问题", "A", "B", "C", "D", "答案"),
        ("试题", "选项一", "选项二", "选项三", "选项四", "参考答案："),
    ],
)
def test_headings_have_many_names(tmp_path: Path, head: tuple[str, ...]) -> None:
    found = table(tmp_path, head, ONE, TWO)
    assert [question.answer for question in found.questions] == [("乙类",), ("甲类", "丙类", "丁类")]
    assert found.parts[0].fields == ("stem", "option_a", "option_b", "option_c", "option_d", "answer")
    assert (found.parts[0].head_row, found.parts[0].columns, found.parts[0].rows) == (1, head, 2)


def test_headings_may_stand_below_a_title_and_blank_rows(tmp_path: Path) -> None:
    found = table(tmp_path, ("某单位题库模板",), (), HEAD, ONE, (), HEAD, TWO, ())
    assert [row.place.number for row in found.rows] == [4, 7]
    assert found.parts[0].head_row == 3


def test_the_answer_may_come_before_the_options_and_the_section_is_a_path(tmp_path: Path) -> None:
    head = ("目录", "题型", "题干", "正确答案", "A", "B", "C", "D")
    found = table(
        tmp_path, head, ("/第一章/第二节", "单选题", "谁来负责？", "B", *FOUR), ("/导言", "多选题", "谁？", "AB", *FOUR)
    )
    assert [question.section for question in found.questions] == [("第一章", "第二节"), ("导言",)]
    assert [question.answer for question in found.questions] == [("乙类",), ("甲类", "乙类")]


def test_a_table_without_headings_is_understood_by_what_stands_in_it(tmp_path: Path) -> None:
    found = table(tmp_path, *((f"{each[0]}（第{n}问）", *each[1:]) for n, each in enumerate((ONE, TWO, THREE))))
    assert [question.answer for question in found.questions] == [("乙类",), ("甲类", "丙类", "丁类"), ("甲类",)]
    assert (found.parts[0].head_row, found.parts[0].fields[0]) == (0, "stem")


def test_codes_for_kinds_are_read(tmp_path: Path) -> None:
    head = ("题目", "类型", "选项A", "选项B", "答案")
    rows = [
        ("谁来？", 1.0, "甲", "乙", "A"),
        ("谁去？", 2.0, "甲", "乙", "AB"),
        ("水往低处流。", 3.0, "正确", "错误", "A"),
    ]
    assert [row.kind for row in table(tmp_path, head, *rows).rows] == ["single_choice", "multiple_choice", "true_false"]


def test_difficulty_marks_and_the_like_become_tags(tmp_path: Path) -> None:
    head = (*HEAD, "难度", "分值", "知识点", "标签", "解析", "序号")
    found = table(tmp_path, head, (*ONE, "中等", 2.0, "职责", "安全，常识", "见教材。", 1.0))
    assert found.questions[0].tags == ("难度:中等", "分值:2", "知识点:职责", "安全", "常识")
    assert found.questions[0].explanation == "见教材。"


def test_rows_between_questions_give_the_kind_or_are_passed_over(tmp_path: Path) -> None:
    rows = (("一、单选题（每题1分）",), ONE, ("二、多选题",), TWO)
    found = table(tmp_path, HEAD, *rows)
    assert [(row.kind, codes(row)) for row in found.rows] == [
        ("single_choice", ([], [])),
        ("multiple_choice", ([], [])),
    ]
    found = table(tmp_path, ("序号", *HEAD), ("注：以下来自教材",), (1.0, *ONE), (2.0, *TWO))
    assert len(found.rows) == 2
    assert [(note.code, note.about[:2]) for note in found.notes] == [("note_rows", ("1", "2"))]


def test_sheets_that_are_no_questions_are_left_out_with_the_reason(tmp_path: Path) -> None:
    sheets = {
        "题库": (HEAD, ONE, TWO),
        "副本": (HEAD, ONE, TWO),
        "类型一栏": (("单选",), ("多选",), ("判断",)),
        "使用说明": (("填写说明",), ("1. 题干：必填",), ("2. 答案：必填，如 A",)),
        "地名": (("地名", "描述"), ("桂林", "山水好"), ("长沙", "多情")),
        "空表": (HEAD,),
        "Sheet3": (),
    }
    found = read_questions(workbook(tmp_path / "a.xlsx", sheets))
    assert [(part.name, part.chosen, part.reason.code if part.reason else "") for part in found.parts] == [
        ("题库", True, ""),
        ("副本", False, "copy_of"),
        ("类型一栏", False, "no_columns"),
        ("使用说明", False, "no_columns"),
        ("地名", False, "no_columns"),
        ("空表", False, "no_rows"),
        ("Sheet3", False, "empty_part"),
    ]
    assert len(found.rows) == 2


def test_questions_that_are_only_numbered_are_none(tmp_path: Path) -> None:
    found = table(tmp_path, ("题目1", "B"), ("题目2", "C"), ("题目3", "D"), ("题目4", "A"))
    assert (found.rows, [note.code for note in found.notes]) == ((), ["no_questions"])
    assert found.parts[0].reason is not None
    assert found.parts[0].reason.code == "placeholders"


def test_an_organizer_decides_otherwise(tmp_path: Path) -> None:
    sheets = {"人物": (("人", "事"), ("谁造了桥", "李春"), ("谁写了史", "司马迁")), "题库": (HEAD, ONE)}
    path = workbook(tmp_path / "a.xlsx", sheets)
    assert len(read_questions(path).rows) == 1
    parts = {"人物": PartChoice(chosen=True, fields=("stem", "answer"), head_row=1), "题库": PartChoice(chosen=False)}
    found = read_questions(path, Choices(parts))
    assert [said(row) for row in found.rows] == [("short_answer", (), ("李春",)), ("short_answer", (), ("司马迁",))]
    assert [part.chosen for part in found.parts] == [True, False]
    found = read_questions(path, Choices({"人物": PartChoice(True, ("answer", "stem"), 0)}, QuestionKind.FILL_BLANK))
    assert [row.question.answer[0] for row in found.rows[:3] if row.question] == ["人", "谁造了桥", "谁写了史"]


def test_the_name_of_a_sheet_gives_the_kind(tmp_path: Path) -> None:
    sheets = {"选择题": (HEAD, ONE, TWO), "判断题": (("题目", "答案"), ("水往低处流", False), ("天下雨", True))}
    found = read_questions(workbook(tmp_path / "a.xlsx", sheets))
    assert [row.kind for row in found.rows] == ["single_choice", "multiple_choice", "true_false", "true_false"]
    assert found.rows[2].place.part == "判断题"


def test_a_paper_pasted_into_two_columns_is_read(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        ("高级", "答案"),
        ("一、单选题",),
        ("1、转速与磁极对数()。", "B"),
        ("(A)无关  (B)成反比  (C)成正比",),
        ("2、设备有（）。", "A"),
        ("(A)泵 (B)阀",),
        ("(C)管",),
        ("二、多选题",),
        ("1、电路主要有(AC)组成。",),
        ("(A)调制器 (B)振荡器 (C)放大电路",),
        ("三、判断题(错误)",),
        ("1、水往高处流。",),
        ("2、天不下雨。", "F"),
    )
    assert found.parts[0].layout == "exam text"
    assert [(row.kind, said(row)[2]) for row in found.rows] == [
        ("single_choice", ("成反比",)),
        ("single_choice", ("泵",)),
        ("multiple_choice", ("调制器", "放大电路")),
        ("true_false", ("错误",)),
        ("true_false", ("错误",)),
    ]
    assert [row.question.stem for row in found.rows if row.question][2] == "电路主要有（　　）组成。"
    assert [row.place.number for row in found.rows] == [3, 5, 9, 12, 13]


def test_the_form_comes_back_as_it_explains_itself(tmp_path: Path) -> None:
    write_template(tmp_path / "form.xlsx")
    found = read_questions(tmp_path / "form.xlsx")
    assert [row.kind for row in found.rows] == list(QuestionKind)
    assert (found.problems, [part.chosen for part in found.parts]) == ((), [True, False])
    assert all(not row.remarks for row in found.rows)


def test_what_a_table_program_copies_can_be_pasted() -> None:
    found = pasted("题目\t选项\t答案\n谁来？\tA.甲；B.乙\tB\n“谁”去？\tA.甲；B.乙\tA\n")
    assert [said(row)[2] for row in found.rows] == [("乙",), ("甲",)]


def test_a_text_that_is_no_table_is_none(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="in no known format"):
        text(tmp_path, "今天，天气好。\n明天，也好。\n", "a.bin")


def test_cells_of_web_systems_lose_their_markup(tmp_path: Path) -> None:
    rows = [(f"<p>第{n}问&nbsp;是谁？<img src='a.png'></p>", "<p>甲</p>", "<p>乙<br>丙</p>", "A") for n in range(3)]
    found = table(tmp_path, ("题目", "选项A", "选项B", "答案"), *rows)
    assert found.rows[0].question is not None
    assert found.rows[0].question.options == ("甲", "乙\n丙")
    assert codes(found.rows[0]) == ([], ["picture"])
    asked = ("哪个标签换行？", "<br>", "<hr>", "A")
    found = table(tmp_path, ("题目", "选项A", "选项B", "答案"), *(("谁来？", "甲", "乙", "A"),) * 9, asked)
    assert found.questions[-1].options == ("<br>", "<hr>")


def test_whole_questions_in_one_cell_are_read_as_a_paper(tmp_path: Path) -> None:
    rows = [
        {"question": "在图书馆借书后，正确的是：\nA 随意放置\nB 归还到还书处\nC 转借给他人\n正确答案 B", "answer": "B"},
        {"question": "排队打饭时，正确的是：\nA 插队\nB 争抢\nC 按顺序排队\n正确答案 C", "answer": "C"},
        {"question": "看见老师时，正确的是：\nA 问好\nB 躲开\nC 大声谈笑\n正确答案 A", "answer": "A"},
        {"question": "这一行什么也没有", "answer": None},
    ]
    found = text(tmp_path, json.dumps(rows, ensure_ascii=False), "题.json")
    assert [said(row)[1:] for row in found.rows[:3]] == [
        (("随意放置", "归还到还书处", "转借给他人"), ("归还到还书处",)),
        (("插队", "争抢", "按顺序排队"), ("按顺序排队",)),
        (("问好", "躲开", "大声谈笑"), ("问好",)),
    ]
    assert codes(found.rows[3])[0] == ["no_answer"]
    assert [row.place.number for row in found.rows] == [1, 2, 3, 4]
