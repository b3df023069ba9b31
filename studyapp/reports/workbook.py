"""The log of answers as a workbook: a sheet of values, and one that says what each column holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from question_bank.formats.safe_workbook import LONGEST, MOST_ROWS, TEXTS_STAY
from studyapp.reports.answer_rows import Column, Row, TableWords, Value

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_TIME_FORMAT = "yyyy-mm-dd hh:mm:ss"
_WIDTHS = {
    Column.WHEN: 20,
    Column.SITTING: 22,
    Column.SET: 22,
    Column.SECTION: 36,
    Column.QUESTION: 60,
    Column.GIVEN: 36,
    Column.KEY: 36,
    Column.SITTING_ID: 34,
    Column.QUESTION_ID: 34,
    Column.ANSWER_ID: 34,
}
_USUAL_WIDTH = 12


def write_workbook(file: BinaryIO, rows: Iterable[Row], words: TableWords, *, most_rows: int = MOST_ROWS) -> None:
    """Write `rows`; texts stay texts, times and numbers are such, so that they can be sorted and summed.

    What is more than `most_rows` goes to further sheets.
    """
    from xlsxwriter.workbook import Workbook  # heavy, and needed only here

    # The rows wait in files of their own until the end: whatever happens, they go away with their folder.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        book = Workbook(file, {**TEXTS_STAY, "constant_memory": True, "tmpdir": folder})
        try:
            _fill(book, rows, words, most_rows)
            book.close()
        except BaseException:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
            raise


def _fill(book: Workbook, rows: Iterable[Row], words: TableWords, most_rows: int) -> None:
    book.set_properties({"title": words.title})
    head = book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1, "valign": "vcenter"})
    time = book.add_format({"num_format": _TIME_FORMAT, "align": "left"})
    sheet, place, sheets = _new_sheet(book, words, head, 1), 0, 1
    _write_columns(book, words, head)
    for row in rows:
        if place == most_rows:
            sheets, place = sheets + 1, 0
            sheet = _new_sheet(book, words, head, sheets)
        place += 1
        for number, column in enumerate(Column):
            _write(sheet, place, number, row[column], time)


def _new_sheet(book: Workbook, words: TableWords, head: Format, number: int) -> Worksheet:
    sheet = book.add_worksheet(words.answers_sheet if number == 1 else f"{words.answers_sheet} {number}")
    for place, column in enumerate(Column):
        sheet.set_column(place, place, _WIDTHS.get(column, _USUAL_WIDTH))
    sheet.freeze_panes(1, 1)
    for place, heading in enumerate(words.headings):
        sheet.write_string(0, place, heading, head)
    return sheet


def _write(sheet: Worksheet, row: int, column: int, value: Value, time: Format) -> None:
    if value is None or value == "":
        return
    if isinstance(value, datetime):
        sheet.write_datetime(row, column, value.replace(tzinfo=None), time)
    elif isinstance(value, str):
        sheet.write_string(row, column, value[:LONGEST])
    else:
        sheet.write_number(row, column, value)


def _write_columns(book: Workbook, words: TableWords, head: Format) -> None:
    """Write the sheet that tells what was chosen and what each column holds."""
    sheet = book.add_worksheet(words.columns_sheet)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 90, book.add_format({"text_wrap": True, "valign": "top"}))
    lines = [
        (words.selection_heading, ""),
        *words.selection,
        ("", ""),
        (words.column_heading, words.meaning_heading),
        *words.columns.values(),
    ]
    heads = {0, len(words.selection) + 2}
    for place, line in enumerate(lines):
        for column, text in enumerate(line):
            sheet.write_string(place, column, text, *((head,) if place in heads else ()))
