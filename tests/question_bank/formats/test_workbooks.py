"""Workbooks of every kind: what is in their cells, and what is said of those that are damaged, locked or harmful."""

from __future__ import annotations

import base64
import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from xlsxwriter.workbook import Workbook

from question_bank.errors import UnreadableDocument, UnwritableDocument
from question_bank.formats import losses, read_questions, write_questions
from question_bank.formats.excel import read_workbook
from question_bank.formats.excel_writing import write_template
from question_bank.formats.tables.field import Field
from question_bank.model import QuestionKind
from tests.builders import one_of_each, question
from tests.question_bank.formats.table_files import codes, workbook

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
HEAD = ("题干", "选项A", "选项B", "选项C", "答案")
ONE = ("谁来负责？", "甲", "乙", "丙", "B")


def test_formulas_are_never_calculated(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    for column, text in enumerate(HEAD):
        sheet.write_string(0, column, text)
        sheet.write_string(1, column, ONE[column])
    sheet.write_formula(1, 1, "=1+1", None, "甲")
    book.close()
    assert read_questions(path).questions[0].options == ("甲", "乙", "丙")


def test_an_option_that_became_a_date_is_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path), {"default_date_format": "m/d"})
    sheet = book.add_worksheet()
    for column, text in enumerate(HEAD):
        sheet.write_string(0, column, text)
        sheet.write_string(1, column, ONE[column])
    sheet.write_datetime(1, 2, datetime(2024, 3, 5))  # noqa: DTZ001 - cells know no zone
    book.close()
    (row,) = read_questions(path).rows
    assert row.question is not None
    assert row.question.options[1] == "2024-03-05"
    assert "date_cell" in codes(row)[1]


def test_pictures_are_pointed_out_where_they_lie(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    rows = [HEAD, *((f"谁来负责第{number}件事？", "甲", "乙", "丙", "B") for number in range(5))]
    for place, cells in enumerate(rows):
        for column, text in enumerate(cells):
            sheet.write_string(place, column, text)
    png = io.BytesIO(PNG)
    sheet.insert_image(2, 5, "a.png", {"image_data": png})
    sheet.embed_image(3, 5, "b.png", {"image_data": png})
    sheet.write_string(4, 5, '=DISPIMG("ID_0A",1)')
    sheet.insert_textbox(5, 5, "不是图")
    book.close()
    found = read_questions(path).rows
    assert [codes(row) for row in found] == [([], []), *(([], ["picture"]),) * 3, ([], [])]
    assert [row.place.number for row in found if row.remarks] == [3, 4, 5]
    assert all(row.is_good for row in found)


def test_a_chapter_in_merged_cells_stands_beside_all_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    for place, cells in enumerate((("章节", *HEAD), ("", *ONE), ("", *ONE), ("第二章", *ONE))):
        for column, text in enumerate(cells):
            sheet.write_string(place, column, text)
    sheet.merge_range(1, 0, 2, 0, "第一章")
    book.close()
    found = read_questions(path)
    assert [row.question.section for row in found.rows if row.question] == [("第一章",), ("第一章",), ("第二章",)]


def test_a_cell_far_outside_does_not_cost_all_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet("远")
    sheet.write_string(0, 0, "题干")
    sheet.write_string(1_048_575, 16_383, "x")
    near = book.add_worksheet("近")
    for column, text in enumerate(HEAD):
        near.write_string(0, column, text)
        near.write_string(1, column, ONE[column])
    book.close()
    found = read_questions(path)
    assert [(part.name, part.reason.code if part.reason else "") for part in found.parts] == [
        ("远", "too_wide"),
        ("近", ""),
    ]
    assert len(found.questions) == 1


def test_formats_far_outside_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    for column, text in enumerate(HEAD):
        sheet.write_string(0, column, text)
        sheet.write_string(1, column, ONE[column])
    bold = book.add_format({"bold": True})
    for row in range(0, 1_000_000, 100_000):
        sheet.write_blank(row + 10, 16_000, None, bold)
    book.close()
    assert len(read_questions(path).questions) == 1


def _zipped(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04" + b"xl/workbook" + b"\0" * 100, "document_damaged"),
        (OLE + "Workbook".encode("utf-16-le"), "document_damaged"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "document_encrypted"),
        (_zipped(**{"xl__workbook.xml": b" " * 300_000_000}), "document_large"),
        (b"\x89PNG\x00\xff\x00", "document_foreign"),
    ],
    ids=["no directory", "no stream", "locked", "bomb", "picture"],
)  # fmt: skip
def test_a_workbook_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableDocument) as caught:
        read_questions(path)
    assert (caught.value.code, caught.value.path) == (code, str(path))


def test_a_workbook_is_told_by_its_content(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"题": (HEAD, ONE)})
    path.rename(tmp_path / "a.csv")
    assert read_questions(tmp_path / "a.csv").format == "excel"


def test_a_sheet_says_what_it_was_taken_for(tmp_path: Path) -> None:
    (part,) = read_questions(workbook(tmp_path / "a.xlsx", {"题": (("某单位",), HEAD, ONE, ONE)})).parts
    assert part.fields == (Field.STEM, Field.OPTION_A, Field.OPTION_B, Field.OPTION_C, Field.ANSWER)
    assert (part.head_row, part.rows, part.columns, part.sample[1]) == (2, 2, HEAD, HEAD)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_what_cannot_be_written_is_said_before(tmp_path: Path, suffix: str) -> None:
    assert losses(tmp_path / f"a{suffix}", one_of_each()) == ()
    long = question(1, QuestionKind.SHORT_ANSWER, answer=("长" * 40_000,))
    said = losses(tmp_path / f"a{suffix}", [long])
    assert [remark.code for _, found in said for remark in found] == (["long_cell"] if suffix == ".xlsx" else [])


def test_a_form_is_a_workbook(tmp_path: Path) -> None:
    with pytest.raises(UnwritableDocument, match=r"end its name in \.xlsx"):
        write_template(tmp_path / "form.csv")


def test_a_written_workbook_can_be_filtered_and_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_questions(path, one_of_each(), "题")
    with zipfile.ZipFile(path) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert 'state="frozen"' in sheet
    assert read_workbook.__doc__


def test_a_page_under_the_name_of_a_workbook_is_read(tmp_path: Path) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in cells) + "</tr>" for cells in (HEAD, ONE, ONE))
    (tmp_path / "a.xls").write_text(f"<html><body><table border=1>{rows}</table></body></html>", encoding="utf-8")
    found = read_questions(tmp_path / "a.xls")
    assert [question.answer for question in found.questions] == [("乙",), ("乙",)]
    (tmp_path / "b.xls").write_text(f"<table>{rows}</table>", encoding="gbk")
    assert len(read_questions(tmp_path / "b.xls").questions) == 2


def test_the_xml_of_an_older_excel_is_read(tmp_path: Path) -> None:
    def row(cells: tuple[str, ...]) -> str:
        return "<Row>" + "".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in cells) + "</Row>"

    space = (
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    )
    gap = '<Row ss:Index="5"><Cell><Data>谁？</Data></Cell><Cell ss:Index="3"><Data>乙</Data></Cell></Row>'
    sheet = f'<Worksheet ss:Name="题"><Table>{row(HEAD)}{row(ONE)}{gap}</Table></Worksheet>'
    content = f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook {space}>{sheet}</Workbook>'
    (tmp_path / "a.xls").write_text(content, encoding="utf-8")
    found = read_questions(tmp_path / "a.xls")
    assert found.questions[0].answer == ("乙",)
    assert [str(row.place) for row in found.rows] == ["“题” row 2", "“题” row 5"]
