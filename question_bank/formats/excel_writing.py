"""Writing questions as a workbook, and the empty form that an organizer fills in; texts stay texts, never formulas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from question_bank.formats.batch import Remark
from question_bank.formats.remarks import remark
from question_bank.formats.safe_workbook import LONGEST, TEXTS_STAY
from question_bank.formats.tables import form, own
from question_bank.formats.whole_file import unwritable, write_whole_bytes
from question_bank.model.question import Question

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_WIDTHS = {own.KIND: 9, own.STEM: 60, own.ANSWER: 16, own.EXPLANATION: 40, own.SECTION: 20, own.TAGS: 16, own.ID: 34}
_OPTION_WIDTH, _USUAL_WIDTH = 22, 12
_SHEET, _HELP = "题库", "使用说明"


def write_workbook(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a workbook with a sheet of questions and one that explains its columns."""
    found = tuple(questions)
    options = max((len(question.options) for question in found), default=0)
    book = _book(file, title)
    _write_sheet(book, own.headings(options), (own.cells_of(question, options) for question in found))
    _write_help(book)
    book.close()


def losses(question: Question) -> tuple[Remark, ...]:
    """Return what a workbook cannot say of a question: besides the source, what exceeds a cell."""
    longest = max(map(len, own.cells_of(question, len(question.options))))
    return (*own.losses(question), *((remark("long_cell"),) if longest > LONGEST else ()))


def write_template(path: Path) -> None:
    """Write the form to be filled in by an organizer, with one example of each kind; raise `UnwritableDocument`."""
    if path.suffix.lower() != ".xlsx":
        raise unwritable(path, "has another suffix than a workbook; end its name in .xlsx")

    def write(file: BinaryIO) -> None:
        book = _book(file, "")
        _write_sheet(book, form.HEADINGS, form.EXAMPLES)
        _write_help(book)
        book.close()

    write_whole_bytes(path, write)


def _book(file: BinaryIO, title: str) -> Workbook:
    from xlsxwriter.workbook import Workbook  # heavy, and needed only here

    book = Workbook(file, {**TEXTS_STAY, "constant_memory": True})
    book.set_properties({"title": title})
    return book


def _write_sheet(book: Workbook, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    sheet = book.add_worksheet(_SHEET)
    bold = book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1, "num_format": "@", "valign": "vcenter"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for column, heading in enumerate(headings):
        width = _OPTION_WIDTH if heading.startswith(own.OPTION) else _WIDTHS.get(heading, _USUAL_WIDTH)
        sheet.set_column(column, column, width, wrapped)
    sheet.freeze_panes(1, 2)
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
    for place, cells in enumerate(rows, start=1):
        for column, text in enumerate(cells):
            if text:
                sheet.write_string(place, column, text[:LONGEST], wrapped)


def _write_help(book: Workbook) -> None:
    sheet = book.add_worksheet(_HELP)
    sheet.set_column(0, 0, 100, book.add_format({"text_wrap": True}))
    for place, text in enumerate(form.HELP):
        sheet.write_string(place, 0, text)
