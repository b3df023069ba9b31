"""The log of answers as workbook and CSV: values stay what they are, formulas stay texts, columns are documented."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from studyapp.reports.answer_rows import Column, ColumnWords, Row, TableWords
from studyapp.reports.csv_file import write_csv
from studyapp.reports.workbook import write_workbook

WORDS = TableWords(
    title="成绩",
    answers_sheet="答题记录",
    columns_sheet="各列说明",
    column_heading="列名",
    meaning_heading="说明",
    columns={column: ColumnWords(f"列{column.value}", f"{column.value}的说明") for column in Column},
    selection_heading="导出范围",
    selection=(("时间", "近一年"), ("题型", "单选")),
)
AT = datetime(2026, 11, 22, 20, 42, 7, tzinfo=UTC)
FORMULAS = ("=1+1", "+1", "-1", "@x", "\t=1", "＝1", "＋1", "=cmd|' /C calc'!A0")


def row(text: str, number: float | None = 1.5) -> Row:
    found: dict[Column, str | int | float | datetime | None] = dict.fromkeys(Column, text)
    return {**found, Column.WHEN: AT, Column.SCORE: number, Column.VERSION: 3}


def as_csv(rows: Sequence[Row]) -> tuple[bytes, list[list[str]]]:
    file = io.BytesIO()
    write_csv(file, rows, WORDS)
    data = file.getvalue()
    return data, list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def as_sheets(rows: Sequence[Row], most_rows: int = 99) -> dict[str, list[list[object]]]:
    file = io.BytesIO()
    write_workbook(file, rows, WORDS, most_rows=most_rows)
    book = CalamineWorkbook.from_filelike(io.BytesIO(file.getvalue()))
    return {name: [list(line) for line in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}


def test_a_csv_begins_with_its_mark_and_says_what_was_chosen() -> None:
    data, (head, line) = as_csv([row("党建", None)])
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert head == [*(f"列{column.value}" for column in Column), "导出范围"]
    by_column = dict(zip((*Column, "chosen"), line, strict=True))
    assert by_column[Column.WHEN] == "2026-11-22 20:42:07"
    assert (by_column[Column.SCORE], by_column[Column.VERSION]) == ("", "3")
    assert by_column["chosen"] == "时间: 近一年; 题型: 单选"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_csv_is_a_formula(text: str) -> None:
    _data, (_head, line) = as_csv([row(text)])
    assert line[list(Column).index(Column.GIVEN)] == f"'{text}"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30), st.floats(0, 1e6, allow_nan=False))
def test_texts_and_numbers_come_back(text: str, number: float) -> None:
    _data, lines = as_csv([row(text, number)])
    given_text = lines[1][list(Column).index(Column.GIVEN)]
    assert given_text in (text, f"'{text}")
    assert float(lines[1][list(Column).index(Column.SCORE)]) == pytest.approx(number, rel=1e-9, abs=1e-12)
    cells = as_sheets([row(text, number)])["答题记录"][1]
    by_column = dict(zip(Column, cells, strict=False))
    assert by_column[Column.SCORE] == pytest.approx(number)
    assert str(by_column.get(Column.GIVEN, "")) == text
    assert by_column[Column.WHEN] == AT.replace(tzinfo=None)


def test_a_workbook_documents_each_of_its_columns_and_says_what_was_chosen() -> None:
    sheets = as_sheets([row(text) for text in FORMULAS])
    assert list(sheets) == ["答题记录", "各列说明"]
    assert sheets["答题记录"][0] == list(WORDS.headings)
    place = list(Column).index(Column.GIVEN)
    assert [line[place] for line in sheets["答题记录"][1:]] == list(FORMULAS)
    documented = [tuple(line[:2]) for line in sheets["各列说明"]]
    assert documented[:3] == [("导出范围", ""), ("时间", "近一年"), ("题型", "单选")]
    assert documented[-len(Column) :] == [tuple(words) for words in WORDS.columns.values()]


def test_what_does_not_fit_one_sheet_goes_to_the_next() -> None:
    sheets = as_sheets([row(str(number)) for number in range(5)], most_rows=2)
    assert [name for name in sheets if name.startswith("答题记录")] == ["答题记录", "答题记录 2", "答题记录 3"]
    assert [len(sheets[name]) for name in ("答题记录", "答题记录 2", "答题记录 3")] == [3, 3, 2]
    assert all(sheets[name][0] == list(WORDS.headings) for name in sheets if name.startswith("答题记录"))
