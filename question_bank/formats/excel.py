"""Workbooks: .xlsx, .xlsm, .xlsb, .xls and .ods, each sheet a table; formulas are never calculated.

A workbook is looked through before it is loaded: what unpacks to too much, or has cells far outside of its table, would
take all memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats.batch import Choices, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.sheet_pictures import is_picture, pictured_rows
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables.cells import Cell
from question_bank.formats.tables.table import Table, stream_of
from question_bank.outline.office_package import OfficePackage, attribute, local_name
from question_bank.outline.package import Budget
from question_bank.outline.refusal import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods")
MOST_CELLS = 6_000_000
"""Cells of the smallest rectangle around all that one sheet holds."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOKS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_CELL = re.compile(rb"<(?:\w+:)?c r=\"([A-Z]{1,3})(\d{1,7})\"[^>/]*>")  # not those that hold a format only
_LOCKED = "is protected by a password; open it in Excel, remove the password and save it again"
_DAMAGED = "is damaged or was not saved completely; open it in Excel, save it again and choose the new file"
_LONGEST_MERGED = 40


class _Look(NamedTuple):
    """How many rows and columns lie around the cells of a sheet, and in which rows pictures lie."""

    span: tuple[int, int] = (0, 0)
    pictured: frozenset[int] = frozenset()


_NO_LOOK = _Look()


def is_workbook(source: Source) -> bool:
    """Whether the content is that of a workbook, whatever the name says."""
    head = source.head
    if head.startswith(_OLE):
        data = source.data()
        return any(name in data for name in _BOOKS) or (_ENCRYPTED in data and source.suffix in SUFFIXES)
    return head.startswith(_ZIP) and (_ODS in head[:200] or b"xl/workbook" in source.data())


def read_workbook(source: Source, choices: Choices) -> ImportStream:
    """Begin to read the sheets of a workbook."""
    data = source.data()
    if not data.startswith((_OLE, _ZIP)):
        raise source.refusal("foreign", "is no workbook, whatever its name says; save it in Excel or WPS as .xlsx")
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise source.refusal("encrypted", _LOCKED)
    looks = _looks(source, data) if data.startswith(_ZIP) else {}
    with _faults(source):
        book = _opened(data)
        return stream_of([_table(book, name, looks.get(name, _NO_LOOK)) for name in book.sheet_names], choices)


def _opened(data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook  # only here: the application starts without it

    return CalamineWorkbook.from_filelike(BytesIO(data))


@contextmanager
def _faults(source: Source) -> Iterator[None]:
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError:
        raise source.refusal("encrypted", _LOCKED) from None
    except (CalamineError, OSError, ValueError, OverflowError):
        raise source.refusal("damaged", _DAMAGED) from None
    except BaseException as error:
        # What the reader's own language calls a panic is no `Exception`, and its class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise source.refusal("damaged", _DAMAGED) from None


def _table(book: CalamineWorkbook, name: str, look: _Look) -> Table:
    if look.span[0] * look.span[1] > MOST_CELLS:
        return Table(name, [], refused=_too_wide(look.span))
    sheet = book.get_sheet_by_name(name)
    if sheet.start is None:
        return Table(name, [])
    if sheet.height * sheet.width > MOST_CELLS:
        return Table(name, [], refused=_too_wide((sheet.height, sheet.width)))
    top, left = sheet.start
    rows: list[list[Cell]] = [list(cells) for cells in sheet.to_python()]
    for (first, column), (last, last_column) in sheet.merged_cell_ranges or ():
        _fill_down(rows, first - top, min(last - top, len(rows) - 1), column - left, last_column - left)
    found = []
    pictured = set(look.pictured)
    for number, cells in enumerate(rows, start=top + 1):
        for place, cell in enumerate(cells):
            if is_picture(cell):
                cells[place] = ""
                pictured.add(number)
        while cells and cells[-1] == "":
            cells.pop()
        if cells:
            found.append((number, cells))
    return Table(name, found, pictured=frozenset(pictured))


def _fill_down(rows: list[list[Cell]], first: int, last: int, column: int, last_column: int) -> None:
    """Put the short text of cells merged downwards (a chapter, a kind) into each row that they stand beside."""
    if column != last_column or last <= first or not 0 <= first < len(rows) or not 0 <= column < len(rows[first]):
        return
    value = rows[first][column]
    if isinstance(value, str) and 0 < len(value) <= _LONGEST_MERGED:
        for row in rows[first + 1 : last + 1]:
            if column < len(row):
                row[column] = value


def _too_wide(span: tuple[int, int]) -> Remark:
    return remark("too_wide", str(span[0]), str(span[1]))


def _looks(source: Source, data: bytes) -> dict[str, _Look]:
    """Return what a look into each sheet of an .xlsx tells before it is loaded; unpack everything once."""
    try:
        package = OfficePackage(data, Budget())
        sheets = {name: package.read(name) for name in package.names() if name.endswith(".xml")}
        root = package.root("xl/workbook.xml")
        relations = package.relations("xl/workbook.xml")
        looks: dict[str, _Look] = {}
        for element in root.iter() if root is not None else ():
            relation = relations.get(attribute(element, "id") or "") if local_name(element) == "sheet" else None
            if relation is not None:
                content = sheets.get(relation.target.lower(), b"")
                pictured = pictured_rows(package, relation.target, content)
                looks[attribute(element, "name") or ""] = _Look(_span(content), pictured)
    except Refused as error:
        if error.code == "large" or error.code == "encrypted":
            raise source.refusal(error.code, error.what) from None
        return {}  # whoever loads it says what is wrong
    return looks


def _span(content: bytes) -> tuple[int, int]:
    letters, numbers = set(), set()
    for found in _CELL.finditer(content):
        letter, number = found.groups()
        letters.add(letter)
        numbers.add(number)
    if not letters:
        return 0, 0
    columns, rows = [_column(each) for each in letters], [int(each) for each in numbers]
    return max(rows) - min(rows) + 1, max(columns) - min(columns) + 1


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
