"""Word documents of 1997 to 2003 (.doc) to marked text: the words of the piece table, fields resolved, tables by rows.

Automatic numbers are not in the words of such a file and are not read. Source: [MS-DOC], Word (.doc) Binary Format.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from question_bank.outline.compound_file import CompoundFile
from question_bank.outline.marked_text import MarkedText, TextBuilder
from question_bank.outline.refusal import ENCRYPTED, Refused

_SAVE_AGAIN = "cannot be read as a Word document; open it in Word or WPS, save it as .docx and choose that"
_WORD_97 = 0xC1
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_COMPRESSED = 0x40000000
_CELL, _FIELD, _RESULT, _FIELD_END = "\x07", "\x13", "\x14", "\x15"
_LONG_CELL = 120
"""Characters of a cell from which on a table is taken for the layout of a page, not for a row of facts."""
_SIGNS = str.maketrans(
    {"\x0b": "\n", "\x0c": "\r", "\x1e": "-", "\x1f": None, "\x02": None, "\x05": None, "\x03": None, "\x04": None}
)


def read_word_97(data: bytes, picture: str = "") -> MarkedText:
    """Return the text of the old Word document `data`, with `picture` where one stands; raise `Refused`."""
    container = CompoundFile(data)
    main = container.stream("WordDocument")
    if main is None or len(main) < 0x1AA:
        raise Refused("binary", "is no Word document; save the document as Word (.docx) or plain text (.txt)")
    magic, version = struct.unpack_from("<HH", main, 0)
    flags = struct.unpack_from("<H", main, 0x0A)[0]
    if flags & _ENCRYPTED:
        raise Refused("encrypted", ENCRYPTED)
    table = container.stream("1Table" if flags & _TABLE_1 else "0Table")
    if version < _WORD_97 or table is None or magic not in (0xA5EC, 0xA5DC):
        raise Refused("binary", _SAVE_AGAIN)
    try:
        text = _text(main, table)
    except (struct.error, UnicodeDecodeError, ValueError) as error:
        raise Refused("damaged", _SAVE_AGAIN) from error
    builder = TextBuilder()
    for words, item in _paragraphs(_without_fields(text).translate(_SIGNS), picture):
        builder.add(words, item=item)
    return builder.text()


def _text(main: bytes, table: bytes) -> str:
    """Return the characters of the document and of its text boxes, piece by piece."""
    lengths = struct.unpack_from("<8I", main, 0x4C)
    body, boxes_start, boxes = lengths[0], sum(lengths[:6]), lengths[6]
    start, size = struct.unpack_from("<II", main, 0x1A2)
    whole = "".join(_pieces(main, _piece_table(table[start : start + size])))
    return whole[:body] + whole[boxes_start : boxes_start + boxes]


def _piece_table(data: bytes) -> bytes:
    place = 0
    while place < len(data) and data[place] == 1:  # properties of styles come first
        place += 3 + int(struct.unpack_from("<H", data, place + 1)[0])
    if place >= len(data) or data[place] != 2:
        raise ValueError("no piece table")
    size = struct.unpack_from("<I", data, place + 1)[0]
    return data[place + 5 : place + 5 + size]


def _pieces(main: bytes, table: bytes) -> Iterator[str]:
    count = (len(table) - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", table, 0)
    for number in range(count):
        place = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * number + 2)[0]
        length = ends[number + 1] - ends[number]
        if length < 0 or length > len(main):
            raise ValueError("a piece is longer than the file")
        if place & _COMPRESSED:
            begin = (place & ~_COMPRESSED) // 2
            yield main[begin : begin + length].decode("cp1252", "replace")
        else:
            yield main[place : place + 2 * length].decode("utf-16-le", "replace")


def _without_fields(text: str) -> str:
    """Return `text` with the result of each field and without what it was computed from."""
    if _FIELD not in text:
        return text
    pieces: list[str] = []
    hidden: list[bool] = []  # for each open field, whether its instruction is being read
    for char in text:
        if char == _FIELD:
            hidden.append(True)
        elif char == _RESULT and hidden:
            hidden[-1] = False
        elif char == _FIELD_END and hidden:
            hidden.pop()
        elif not any(hidden) or char in "\r\x07":
            pieces.append(char)
    return "".join(pieces)


def _paragraphs(text: str, picture: str) -> Iterator[tuple[str, bool]]:
    """Yield each paragraph, and each row of a table with its cells parted by tabs."""
    cells: list[str] = []
    for chunk in text.replace("\x01", picture).replace("\x08", picture).split(_CELL):
        *before, last = chunk.split("\r")
        if before and cells:
            yield from _row(cells)
            cells = []
        if not chunk.strip():
            yield from _row(cells)  # the mark that ends a row stands alone
            cells = []
            continue
        # Only what stands before a mark of a cell is in one; paragraphs before it may stand above the table.
        for words in before:
            yield words, False
        if last.strip():
            cells.append(last)
    yield from _row(cells)


def _row(cells: list[str]) -> Iterator[tuple[str, bool]]:
    if len(cells) == 1 or any(len(cell) > _LONG_CELL for cell in cells):
        for cell in cells:
            yield cell, False
    elif cells:
        yield "\t".join(cell.strip() for cell in cells), True
