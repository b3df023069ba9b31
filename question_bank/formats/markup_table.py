"""What web systems call .xls: a page of HTML with a table in it, or the XML that Excel wrote in 2003."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.formats import excel
from question_bank.formats.batch import Choices
from question_bank.formats.safe_html import element_words
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables.cells import Cell
from question_bank.formats.tables.table import Table, stream_of
from question_bank.outline import safe_xml
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|table|meta|style|head)\b", re.IGNORECASE)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
_MOST_COLUMNS = 200


def is_markup_table(source: Source) -> bool:
    """Whether a text under the name of a workbook is a table in HTML or in Excel's XML."""
    head = source.head_text
    if _SPREADSHEET in head[:4096]:
        return True
    return source.suffix in excel.SUFFIXES and _PAGE.match(head) is not None and _TABLE.search(head) is not None


def read_markup_table(source: Source, choices: Choices) -> ImportStream:
    """Begin to read the tables of a page, or the sheets of a workbook in XML."""
    text = source.text()
    if _SPREADSHEET in text[:4096]:
        try:
            root = safe_xml.parse(text.encode())
        except safe_xml.DamagedXml:
            raise source.refusal("damaged", "is damaged XML; open it in Excel and save it as .xlsx") from None
        return stream_of(list(_sheets(root)), choices)
    return stream_of(list(_tables(text)), choices)


def _sheets(root: _Element) -> Iterator[Table]:
    for sheet in (each for each in root.iter() if local_name(each) == "Worksheet"):
        name = next((str(value) for key, value in sheet.attrib.items() if str(key).endswith("}Name")), "")
        rows: list[tuple[int, list[Cell]]] = []
        number = 0
        for row in (each for each in sheet.iter() if local_name(each) == "Row"):
            number = _index(row) or number + 1
            cells: list[Cell] = []
            for cell in (each for each in row if local_name(each) == "Cell"):
                place = _index(cell)
                cells += [""] * max(0, min(place, _MOST_COLUMNS) - 1 - len(cells))
                cells.append("".join(str(part) for part in cell.itertext()).strip())
            rows.append((number, cells))
        yield Table(name, rows)


def _index(element: _Element) -> int:
    """Return the number that a row or a cell gives itself, 0 where it only follows the one before."""
    value = next((str(value) for key, value in element.attrib.items() if str(key).endswith("}Index")), "0")
    return int(value) if value.isdecimal() and len(value) < 8 else 0


def _tables(text: str) -> Iterator[Table]:
    from lxml import etree, html  # start-up

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        page = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return
    for place, table in enumerate(page.iter("table"), start=1):
        own = (row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table)
        rows: list[tuple[int, list[Cell]]] = []
        for number, row in enumerate(own, start=1):
            cells = [element_words(cell).text for cell in row if cell.tag in ("td", "th")]
            rows.append((number, list(cells[:_MOST_COLUMNS])))
        yield Table(f"table {place}", rows)
