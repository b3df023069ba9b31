"""In which rows of a sheet pictures lie: over the cells, or in them as Excel and WPS put them there.

| the workbook holds | which says |
| a drawing with anchors | the cell in which the upper left corner of each picture lies |
| a cell with a value from the table of rich values (`vm`) that is an error | Excel's picture in a cell |
| a cell that calls `DISPIMG` | WPS's picture in a cell |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formats.tables.cells import Cell
from question_bank.outline.office_package import OfficePackage, child, local_name

_IN_CELL = re.compile(rb"<(?:\w+:)?c r=\"[A-Z]{1,3}(\d{1,7})\"(?=[^>]* vm=\")(?=[^>]* t=\"e\")[^>]*>")
_CALL = re.compile(r"=?(?:_xlfn\.)?DISPIMG\(", re.IGNORECASE)
_LONGEST_CALL = 200


def pictured_rows(package: OfficePackage, part: str, content: bytes) -> frozenset[int]:
    """Return the numbers of the rows, from 1, in which pictures lie; `content` is that of the sheet at `part`."""
    found = {int(number) for number in _IN_CELL.findall(content)}
    for relation in package.relations(part).values():
        if relation.kind == "drawing":
            found.update(_anchored(package, relation.target))
    return frozenset(found)


def is_picture(cell: Cell) -> bool:
    """Whether a cell holds nothing but a picture, as WPS writes it."""
    return isinstance(cell, str) and len(cell) < _LONGEST_CALL and _CALL.match(cell) is not None


def _anchored(package: OfficePackage, drawing: str) -> Iterator[int]:
    root = package.root(drawing)
    for anchor in root if root is not None else ():
        row = child(anchor, "from", "row")
        if row is None or not any(local_name(each) == "pic" for each in anchor.iter()):
            continue
        number = (row.text or "").strip()
        if number.isascii() and number.isdigit() and len(number) < 8:
            yield int(number) + 1
