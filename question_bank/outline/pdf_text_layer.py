"""The text layer of a PDF file: its lines in the order of the file and their places. The only door to pdfium."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from ctypes import byref
from typing import Any, NamedTuple

from question_bank.outline.refusal import ENCRYPTED, Refused

PAGES = 5_000
CHARACTERS = 20_000_000
_PASSWORD = 4
"""FPDF_ERR_PASSWORD of pdfium."""
_IMAGE = 3
"""FPDF_PAGEOBJ_IMAGE of pdfium."""
_LOOKED_AT = 5
"""Pages without text on which a picture is looked for."""
_GAP = 2.5
"""Widths of a character between two words of a line from which on they are two lines, of two columns or cells."""

# A lock for the whole process, because pdfium is one library for the whole process and not safe in two threads.
_ONE_AT_A_TIME = threading.Lock()


class PdfLine(NamedTuple):
    """Words in a row: left, right, bottom and top in points from the page's lower left corner; `size` of the font."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


class PdfPage(NamedTuple):
    """The lines of a page in the order of the file, the page's `width` and `height` in points."""

    lines: tuple[PdfLine, ...]
    width: float
    height: float


class TextLayer(NamedTuple):
    """All pages; `pictures`: a page without text holds a picture."""

    pages: tuple[PdfPage, ...]
    pictures: bool


def text_layer(data: bytes) -> TextLayer:
    """Return the text layer of the PDF file `data`; raise `Refused`."""
    from pypdfium2 import PdfDocument, PdfiumError  # start-up

    with _ONE_AT_A_TIME:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD:
                raise Refused("encrypted", ENCRYPTED) from error
            raise Refused("damaged", "is a PDF file that is damaged or not complete; get it anew") from error
        try:
            return _read(document)
        finally:
            document.close()


def _read(document: Any) -> TextLayer:
    from pypdfium2 import PdfiumError  # start-up

    if len(document) > PAGES:
        raise Refused("large", f"has more than {PAGES} pages; split it into smaller documents")
    pages: list[PdfPage] = []
    characters, empty, pictures = 0, 0, False
    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            # One page that cannot be read is no reason to lose the others.
            continue
        try:
            found = _page(page)
            if not found.lines and empty < _LOOKED_AT:
                empty += 1
                pictures = pictures or any(True for _ in page.get_objects(filter=[_IMAGE]))
        except PdfiumError:
            continue
        finally:
            page.close()
        pages.append(found)
        characters += sum(len(line.text) for line in found.lines)
        if characters > CHARACTERS:
            raise Refused("large", f"holds more than {CHARACTERS} characters; split it into smaller documents")
    return TextLayer(tuple(pages), pictures)


def _page(page: Any) -> PdfPage:
    width, height = page.get_size()
    turned = page.get_rotation()
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range() if text_page.count_chars() else ""
        lines = [_upright(line, turned, width, height) for line in _lines(text_page, text)]
    finally:
        text_page.close()
    return PdfPage(tuple(lines), width, height)


def _lines(text_page: Any, text: str) -> Iterator[PdfLine]:
    """Yield the lines of `text`, which pdfium parts by CR LF, cut where wide gaps stand."""
    start = 0
    for piece in text.split("\r\n"):
        if piece.strip():
            yield from _cut(text_page, piece, start)
        start += len(piece) + 2


def _cut(text_page: Any, piece: str, start: int) -> Iterator[PdfLine]:
    first = len(piece) - len(piece.lstrip())
    last = len(piece.rstrip()) - 1
    begin = first
    for place in range(first + 1, last):
        # pdfium writes a space for a gap; how wide it is, the boxes beside it say.
        if piece[place] == " " and piece[place + 1] != " ":
            left, right = _box(text_page, start + place - 1), _box(text_page, start + place + 1)
            if left and right and right[0] - left[1] > _GAP * max(left[3] - left[2], right[3] - right[2]):
                yield from _line(text_page, piece, start, begin, place - 1)
                begin = place + 1
    yield from _line(text_page, piece, start, begin, last)


def _line(text_page: Any, piece: str, start: int, first: int, last: int) -> Iterator[PdfLine]:
    from pypdfium2 import raw  # start-up

    ends = _box(text_page, start + first), _box(text_page, start + last)
    if ends[0] is None or ends[1] is None:
        return
    (left, right, bottom, top), other = ends[0], ends[1]
    size = raw.FPDFText_GetFontSize(text_page, _character(text_page, start + first))
    height = max(top - bottom, other[3] - other[2], 1.0)
    yield PdfLine(
        piece[first : last + 1],
        min(left, other[0]),
        max(right, other[1]),
        min(bottom, other[2]),
        max(top, other[3]),
        # Some producers set 1-point type and scale it, so the box has the last word.
        size if height / 2 < size < height * 2 else height,
    )


def _character(text_page: Any, place: int) -> int:
    from pypdfium2 import raw  # start-up

    return int(raw.FPDFText_GetCharIndexFromTextIndex(text_page, place))


def _box(text_page: Any, place: int) -> tuple[float, float, float, float] | None:
    """Return left, right, bottom and top of the character at `place` of the text, None where it has no place.

    That is the loose box, as wide as the type advances: a comma of a Chinese text is as wide as a character.
    """
    from pypdfium2 import raw  # start-up

    number = _character(text_page, place)
    box = raw.FS_RECTF()
    if number < 0 or not raw.FPDFText_GetLooseCharBox(text_page, number, byref(box)):
        return None
    return box.left, box.right, min(box.bottom, box.top), max(box.bottom, box.top)


def _upright(line: PdfLine, turned: int, width: float, height: float) -> PdfLine:
    """Return `line` as it is seen on a page that is turned clockwise by `turned` degrees and then `width` wide."""
    left, right, bottom, top = line.left, line.right, line.bottom, line.top
    if turned == 90:
        box = (bottom, top, height - right, height - left)
    elif turned == 180:
        box = (width - right, width - left, height - top, height - bottom)
    elif turned == 270:
        box = (width - top, width - bottom, left, right)
    else:
        return line
    return line._replace(left=box[0], right=box[1], bottom=box[2], top=box[3])
