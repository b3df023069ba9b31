"""Whatever is written as a table comes back as it was, no cell becomes a formula, and no bytes make reading fail."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.formats import read_questions, write_questions
from question_bank.formats.batch import NO_CHOICES
from question_bank.formats.rows import with_own_id
from question_bank.formats.tables.joined import joined, parted
from question_bank.formats.tables.plain import PlainRows
from question_bank.formats.tables.table import Table, stream_of
from question_bank.model import Question, QuestionKind, derive_id
from question_bank.model.fingerprint import fingerprint
from question_bank.model.validation import faults, is_printable
from tests import strategies
from tests.builders import one_of_each, question
from tests.question_bank.formats.table_files import codes, workbook

WORDS = "题干 答案 选项A 选项B A AB 对 单选题 1、谁（A） ['甲'] A.甲；B.乙 ____ 一、多选题".split()  # noqa: SIM905
ids = strategies.ids.filter(any)
cells = st.one_of(st.sampled_from(WORDS), strategies.texts, st.floats(allow_nan=False), st.none(), st.booleans())


@st.composite
def tables(draw: st.DrawFn) -> list[Question]:
    """Some questions with ids of their own, no two the same."""
    made = draw(st.lists(strategies.questions(), min_size=1, max_size=4))
    new = draw(st.lists(ids, min_size=len(made), max_size=len(made), unique=True))
    return [replace(each, id=id_) for each, id_ in zip(made, new, strict=True)]


def _reads_or_says_why(path: Path) -> bool:
    try:
        batch = read_questions(path)
    except UnreadableDocument as error:
        return str(error).endswith(".")
    return all(row.is_good or row.faults for row in batch.rows)


def _carried(made: Question) -> Question:
    """Return what a table carries of a question: all but where it comes from; wordings that are none are none."""
    return replace(made, formulation=None, evidence=(), accepted=made.accepted if any(made.accepted) else ())


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_any_questions_come_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"

    @given(tables())
    def they_do(made: list[Question]) -> None:
        write_questions(path, made, "题")
        batch = read_questions(path)
        assert (batch.questions, batch.problems) == (tuple(map(_carried, made)), ())

    they_do()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_row_that_was_copied_by_hand_gets_an_id_of_its_own(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    write_questions(path, [question(1), replace(question(2), id=question(1).id)], "")
    batch = read_questions(path)
    assert batch.questions[0] == question(1)
    assert batch.questions[1].id not in (question(1).id, question(2).id)
    assert codes(batch.rows[1]) == ([], ["id_repeated"])


def test_a_row_that_was_added_by_hand_is_read_as_people_write(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_questions(path, one_of_each(), "")
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(["多选", "谁来负责？", "甲", "乙", "丙", "丁", "a、c"])
    added = read_questions(path).rows[-1]
    assert added.question is not None
    assert (added.kind, added.question.answer) == (QuestionKind.MULTIPLE_CHOICE, ("甲", "丙"))


@pytest.mark.parametrize("begin", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "'=1", "'"])
def test_no_cell_of_a_text_table_is_a_formula(tmp_path: Path, begin: str) -> None:
    path = tmp_path / "out.csv"
    made = question(1, stem=begin + "是（　　）。", explanation=begin)
    write_questions(path, [made], "")
    with path.open(encoding="utf-8-sig", newline="") as file:
        values = [value for row in csv.reader(file) for value in row]
    assert [value for value in values if value[:1] in tuple("=+-@＝\t\r")] == []
    assert read_questions(path).questions == (made,)


@given(st.lists(st.text("a\\;\n|n"), max_size=4).filter(lambda texts: texts != [""]), st.sampled_from(";\n|"))
def test_texts_in_one_cell_come_back(texts: list[str], sign: str) -> None:
    assert parted(joined(texts, sign), sign) == tuple(texts)


@given(st.lists(st.lists(cells, max_size=6), max_size=8))
def test_any_table_is_read_or_left_out_with_a_reason(rows: list[list[object]]) -> None:
    numbered = list(enumerate(rows, start=1))
    stream = stream_of([Table("表", numbered)], NO_CHOICES)
    batch = stream.collect()
    assert all(row.is_good or row.faults for row in batch.rows)
    assert all(part.chosen or part.reason for part in batch.parts)
    assert len({row.place for row in batch.rows}) == len(batch.rows)
    for made in batch.questions:
        assert faults(made) == ()


@given(st.binary(max_size=400), st.sampled_from([".csv", ".xlsx", ".xls", ".ods", ".json", ".jsonl", ".txt"]))
@example(b"PK\x03\x04xl/workbook", ".xlsx")
@example(b"[" * 100_000, ".json")
@example(b"{1:" * 10_000, ".txt")
@example("题干,答案\n\0,\r".encode(), ".csv")
@example('题干,答案\n"'.encode() + b"x" * 300_000, ".csv")
def test_no_bytes_make_reading_fail(tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(content)
    assert _reads_or_says_why(path)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the bytes of a small workbook, made once: they hold the time of their making."""
    rows = (("题干", "选项A", "选项B", "答案"), ("谁？", "甲", "乙", "A"))
    return workbook(tmp_path_factory.mktemp("small") / "a.xlsx", {"题": rows}).read_bytes()


def test_a_workbook_with_changed_bytes_is_read_or_refused(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "changed.xlsx"

    @given(st.data())
    def it_is(data: st.DataObject) -> None:
        content = bytearray(small)
        for _ in range(data.draw(st.integers(1, 4))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
        assert _reads_or_says_why(path)

    it_is()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["单选题", "多选题", "判断题", "填空题", "单选", "简答题", "x"]),
            st.text("谁负责（　）() A对多\u00a0_＿【1、.题\n\x00\x03", max_size=12),
            *(st.text("甲乙 A.", max_size=3) for _ in range(3)),
            st.sampled_from(["A", "B", "AB", "对", "错误", "T", "甲", "", "a,c", "无"]),
            st.sampled_from(["", "略", " 见教材 "]),
            st.sampled_from(["", "一/二"]),
        ),
        min_size=3,
        max_size=6,
    )
)
def test_the_short_way_gives_what_the_long_way_gives(rows: list[tuple[str, ...]]) -> None:
    head = ("题型", "题干", "选项A", "选项B", "选项C", "答案", "解析", "章节")
    numbered = list(enumerate([head, *rows], start=1))
    short = [row._replace(text="") for row in stream_of([Table("", numbered)], NO_CHOICES)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PlainRows, "draft", lambda *_: None)
        long = [row._replace(text="") for row in stream_of([Table("", numbered)], NO_CHOICES)]
    assert short == long


@given(strategies.questions())
def test_an_id_from_the_wording_is_the_one_that_its_parts_give(made: Question) -> None:
    print_ = fingerprint(made)
    assert with_own_id(made).id == derive_id("question without id", print_.hex())


@pytest.mark.parametrize(
    ("text", "is_one"), [("甲\u3000乙\n丙\t\r", True), ("甲\x07", False), ("\ud800", False), ("\u200b", True)]
)
def test_what_nobody_can_see_is_no_wording(text: str, is_one: bool) -> None:
    assert is_printable(("甲", text)) is is_one
    assert (faults(question(1, explanation=text)) == ()) is is_one
