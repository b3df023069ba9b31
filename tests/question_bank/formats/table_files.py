"""Making tables for tests: workbooks of sheets, and what reading a table gives, in short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from xlsxwriter.workbook import Workbook

from question_bank.formats import ImportBatch, ImportRow, Source, open_questions, read_questions

Value = str | float | bool | None


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Value]]]) -> Path:
    """Write a workbook with these rows of values in its sheets."""
    book = Workbook(str(path))
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for place, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if isinstance(value, str):
                    sheet.write_string(place, column, value)
                elif value is not None:
                    sheet.write(place, column, value)
    book.close()
    return path


def table(tmp_path: Path, *rows: Sequence[Value], name: str = "题.xlsx") -> ImportBatch:
    """Read a workbook of one sheet with these rows."""
    return read_questions(workbook(tmp_path / name, {"Sheet1": rows}))


def text(tmp_path: Path, content: str, name: str = "题.csv", encoding: str = "utf-8") -> ImportBatch:
    """Read a text file."""
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return read_questions(path)


def pasted(content: str) -> ImportBatch:
    """Read a pasted text."""
    return open_questions(Source.pasted(content)).collect()


def said(row: ImportRow) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return the kind that a row can be asked as, its options and its answer."""
    assert row.question is not None
    return row.question.kind.value, row.question.options, row.question.answer


def codes(row: ImportRow) -> tuple[list[str], list[str]]:
    """Return the codes of the faults and of the remarks of a row."""
    return [fault.code for fault in row.faults], [remark.code for remark in row.remarks]
