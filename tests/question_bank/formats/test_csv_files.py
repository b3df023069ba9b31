"""Text tables of any sign, quoting and encoding; broken ones cost no more than what is broken in them."""

from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import Source, open_questions, read_questions
from question_bank.formats.csv_file import Dialect, dialect_of
from tests.question_bank.formats.table_files import codes, said, text

HEAD = ["题型", "题干", "选项A", "选项B", "选项C", "答案"]
ROWS = [
    ["单选题", "谁来负责，谁来办？", "甲类", "乙类", "丙类", "B"],
    ["多选题", "要靠谁；怎么靠？", "甲类", "乙类", "丙类", "AC"],
    ["判断题", "水往低处流。", "", "", "", "正确"],
]
ANSWERS = [("乙类",), ("甲类", "丙类"), ("正确",)]


def _written(separator: str, quoting: int = csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, quoting=quoting, lineterminator=end).writerows([HEAD, *ROWS])  # type: ignore[arg-type]
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [",", "\t", ";", "|"])
def test_signs_and_encodings(tmp_path: Path, separator: str, encoding: str) -> None:
    found = text(tmp_path, _written(separator), encoding=encoding)
    assert [question.answer for question in found.questions] == ANSWERS
    assert found.format == "csv"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_ends_of_lines_and_quotes(tmp_path: Path, end: str, quoting: int) -> None:
    found = text(tmp_path, _written(",", quoting, end))
    assert [question.answer for question in found.questions] == ANSWERS


@pytest.mark.parametrize(
    ("content", "dialect"),
    [
        ('题目,答案\n"甲,乙",A\n', Dialect(",", True, 2)),
        ('题目\t答案\n"甲" 说，乙\tA\n"丙"说\tB\n', Dialect("\t", False, 2)),
        ("题目；答案\n", None),
        ("题目，答案\n甲，A\n", Dialect("，", False, 2)),
        ("一句话。\n又一句。\n", None),
    ],
)
def test_how_values_are_divided_is_found_out(content: str, dialect: Dialect | None) -> None:
    assert dialect_of(content) == dialect


def test_a_table_under_the_name_of_a_workbook_is_read(tmp_path: Path) -> None:
    for encoding in ("utf-8", "gbk"):
        found = text(tmp_path, _written("\t"), "题库.xlsx", encoding)
        assert [question.answer for question in found.questions] == ANSWERS


def test_a_quote_that_nothing_closes_costs_no_other_row(tmp_path: Path) -> None:
    lines = [f"第{number}问是谁,甲,乙,A" for number in range(50)]
    lines[20] = '"第20问是谁,甲,乙,A'
    found = text(tmp_path, "题目,选项A,选项B,答案\n" + "\n".join(lines) + "\n")
    assert len(found.rows) == 50
    assert len(found.questions) == 50


def test_values_of_several_lines_stay_whole(tmp_path: Path) -> None:
    found = text(tmp_path, '题目,选项,答案\n"谁？\n\n想一想。","甲\n乙\n丙",B\n谁呢？,"甲\n乙",A\n')
    assert [said(row)[1:] for row in found.rows] == [(("甲", "乙", "丙"), ("乙",)), (("甲", "乙"), ("甲",))]
    assert found.rows[0].question is not None
    assert found.rows[0].question.stem == "谁？\n\n想一想。"


def test_lists_of_texts_without_headings_are_answers(tmp_path: Path) -> None:
    content = (
        "标志是（ ）。,['会议的召开']\n\"口号是（ ），（ ）。\",\"['甲', '乙']\"\n谁在南方？,[]\n宗旨是什么,['为人']\n"
    )
    found = text(tmp_path, content)
    assert [row.kind for row in found.rows] == ["single_choice", "multiple_choice", None, "single_choice"]
    assert [codes(row)[0] for row in found.rows] == [[], [], ["no_answer"], []]


def test_the_name_of_the_file_may_give_the_kind(tmp_path: Path) -> None:
    found = text(tmp_path, "题目,答案\n水往低处流。,A\n天会下雨。,B\n", "判断题.csv")
    assert [said(row)[2] for row in found.rows] == [("正确",), ("错误",)]


def test_a_large_table_never_stands_in_memory_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(HEAD) + "\n")
        for number in range(20_000):
            file.write(
                f"单选题,第{number}问：谁来负责这件要紧的事并且把它办好（　　）？,甲类的人,乙类的人,丙类的人,B\n"
            )
    tracemalloc.start()
    count = sum(1 for row in open_questions(Source(path)) if row.is_good)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert path.stat().st_size > 2_500_000
    assert peak < 6_000_000


def test_a_file_that_is_utf8_only_in_its_beginning_is_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    good = ",".join(HEAD) + "\n" + "单选题,谁来负责,甲,乙,丙,A\n" * 12_000
    path.write_bytes(good.encode() + b"\xff\xfe\xff\n")
    with pytest.raises(UnreadableDocument, match="is not text"):
        list(open_questions(Source(path)))
    path.write_bytes(good.encode("gbk"))
    assert len(read_questions(path).rows) == 12_000


def test_the_rows_shown_as_a_sample_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "题.csv"
    path.write_text("题干,答案\n\n甲是乙。,正确\n\n丙是丁。,错误\n", encoding="utf-8")
    (part,) = open_questions(Source(path)).parts
    assert part.head_row == 1
    assert [cells[0] for cells in part.sample] == ["题干", "甲是乙。", "丙是丁。"]
    assert part.numbers == (1, 3, 5)
