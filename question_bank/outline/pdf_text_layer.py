"""The text layer of a PDF file: its lines in the order of the file and their places. The only door to pdfium."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from ctypes import byref
from typing import Any, NamedTuple

from question_bank.outline.pdf_direction import Box, Stroke, direction, distance, upright
from question_bank.outline.radicals import RADICALS
from question_bank.outline.refusal import ENCRYPTED, Refused

PAGES = 5_000
CHARACTERS = 20_000_000
_PASSWORD = 4
"""FPDF_ERR_PASSWORD of pdfium."""
_IMAGE = 3
"""FPDF_PAGEOBJ_IMAGE of pdfium."""
_LOOKED_AT = 5
"""Pages without text on which a picture is looked for."""
_STAMP = 40
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
    """All pages; `pictures`: a page with hardly any text holds a picture."""

    pages: tuple[PdfPage, ...]
    pictures: bool


def text_layer(data: bytes, told: Callable[[], None] | None = None) -> TextLayer:
    """Return the text layer of the PDF file `data`; raise `Refused`. `told` is called before each page.

    A file made for it can keep this from ever returning: `guarded_text_layer` is for files from outside.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # start-up

    with _ONE_AT_A_TIME:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD:
                raise Refused("encrypted", ENCRYPTED) from error
            raise Refused("damaged", "is a PDF file that is damaged or not complete; get it anew") from error
        try:
            return _read(document, told)
        finally:
            document.close()


def _read(document: Any, told: Callable[[], None] | None) -> TextLayer:
    from pypdfium2 import PdfiumError  # start-up

    if len(document) > PAGES:
        raise Refused("large", f"has more than {PAGES} pages; split it into smaller documents")
    pages: list[PdfPage] = []
    characters, empty, pictures = 0, 0, False
    for number in range(len(document)):
        if told is not None:
            told()
        try:
            page = document[number]
        except PdfiumError:
            # One page that cannot be read is no reason to lose the others.
            continue
        try:
            found = _page(page)
            # A scanned page may carry a stamp or a number in type.
            if sum(len(line.text) for line in found.lines) < _STAMP and empty < _LOOKED_AT:
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
    if page.get_rotation() in (90, 270):
        width, height = height, width
    text_page = page.get_textpage()
    try:
        # Qt, Word and others write a radical where one glyph serves both it and a character.
        text = text_page.get_text_range().translate(RADICALS) if text_page.count_chars() else ""
        strokes = list(_strokes(text_page, text))
        lines = [_line(text_page, stroke) for stroke in upright(strokes, width, height)]
    finally:
        text_page.close()
    turned = direction(strokes) in (90, 270)
    return PdfPage(tuple(lines), height if turned else width, width if turned else height)


def _strokes(text_page: Any, text: str) -> Iterator[Stroke]:
    """Yield the lines of `text`, which pdfium parts by CR LF, cut where wide gaps stand."""
    start = 0
    for piece in text.split("\r\n"):
        if piece.strip():
            yield from _cut(text_page, piece, start)
        start += len(piece) + 2


def _cut(text_page: Any, piece: str, start: int) -> Iterator[Stroke]:
    first = len(piece) - len(piece.lstrip())
    last = len(piece.rstrip()) - 1
    begin = first
    for place in range(first + 1, last):
        # pdfium writes a space for a gap; how wide it is, the boxes beside it say.
        if piece[place] == " " and piece[place + 1] != " ":
            left, right = _box(text_page, start + place - 1), _box(text_page, start + place + 1)
            if left and right and distance(left, right) > _GAP * max(left.side, right.side):
                yield from _stroke(text_page, piece, start, begin, place - 1)
                begin = place + 1
    yield from _stroke(text_page, piece, start, begin, last)


def _stroke(text_page: Any, piece: str, start: int, first: int, last: int) -> Iterator[Stroke]:
    ends = _box(text_page, start + first), _box(text_page, start + last)
    if ends[0] and ends[1]:
        yield Stroke(piece[first : last + 1], ends[0], ends[1], start + first)


def _line(text_page: Any, stroke: Stroke) -> PdfLine:
    from pypdfium2 import raw  # start-up

    first, last = stroke.first, stroke.last
    size = raw.FPDFText_GetFontSize(text_page, _character(text_page, stroke.place))
    height = max(first.top - first.bottom, last.top - last.bottom, 1.0)
    return PdfLine(
        stroke.text,
        min(first.left, last.left),
        max(first.right, last.right),
        min(first.bottom, last.bottom),
        max(first.top, last.top),
        # Some producers set 1-point type and scale it, so the box has the last word.
        size if height / 2 < size < height * 2 else height,
    )


def _character(text_page: Any, place: int) -> int:
    from pypdfium2 import raw  # start-up

    return int(raw.FPDFText_GetCharIndexFromTextIndex(text_page, place))


def _box(text_page: Any, place: int) -> Box | None:
    """Return the box of the character at `place` of the text, None where it has no place.

    That is the loose box, as wide as the type advances: a comma of a Chinese text is as wide as a character.
    """
    from pypdfium2 import raw  # start-up

    number = _character(text_page, place)
    box = raw.FS_RECTF()
    if number < 0 or not raw.FPDFText_GetLooseCharBox(text_page, number, byref(box)):
        return None
    return Box(box.left, box.right, min(box.bottom, box.top), max(box.bottom, box.top))
