"""PDF files for the tests: drawn by Qt with a Chinese font, or written by hand in Helvetica."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from question_bank.model.outline import Outline
from question_bank.outline import read_outline

WIDTH, HEIGHT = 595, 842
SIZE = 12
Placed = tuple[float, float, float, str]
"""Left edge and baseline in points from the upper left corner, size, words."""


def drawn(pages: Iterable[Iterable[Placed]], family: str) -> bytes:
    """Return an A4 document with the words at their places, drawn by Qt; needs a QGuiApplication."""
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for left, baseline, size, words in page:
            font = QFont(family)
            font.setPixelSize(round(size))
            painter.setFont(font)
            painter.drawText(QPointF(left, baseline), words)
    painter.end()
    return bytes(buffer.data().data())


def written(pages: Sequence[Sequence[Placed]], extra: str = "", trailer: str = "", *, turned: int = 0) -> bytes:
    """Return a PDF file of Latin text, in Helvetica; `extra` goes into each page, `trailer` into the trailer.

    With `turned` the words run as they must for a page that is shown turned clockwise by so many degrees.
    """
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        content = "BT\n" + "".join(
            f"/F1 {size} Tf {_matrix(left, baseline, turned)} Tm ({words}) Tj\n" for left, baseline, size, words in page
        )
        objects.append(f"<</Length {len(content) + 3}>>\nstream\n{content}ET\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {len(objects)} 0 R"
            f"/Resources<</Font<</F1 3 0 R>>>>{extra}>>"
        )
    objects[1] = f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(kids)}]>>"
    return assembled(objects, trailer)


def _matrix(left: float, baseline: float, turned: int) -> str:
    if turned == 90:
        return f"0 1 -1 0 {baseline} {left}"
    if turned == 180:
        return f"-1 0 0 -1 {WIDTH - left} {baseline}"
    if turned == 270:
        return f"0 -1 1 0 {WIDTH - baseline} {HEIGHT - left}"
    return f"1 0 0 1 {left} {HEIGHT - baseline}"


def assembled(objects: Sequence[str], trailer: str = "") -> bytes:
    """Return the PDF file of the numbered `objects`, the first of which is the catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, words in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{words}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return data + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF"
    ).encode("latin-1")


def typeset(paragraphs: Iterable[str], *, columns: int = 30, left: float = 72, top: float = 100) -> list[Placed]:
    """Return the lines of `paragraphs` as Chinese is set: two characters of indent, then full lines of `columns`."""
    placed: list[Placed] = []
    baseline = top
    for words in paragraphs:
        indent = 2
        while words:
            count = columns - indent
            placed.append((left + indent * SIZE, baseline, SIZE, words[:count]))
            words, indent = words[count:], 0
            baseline += 1.6 * SIZE
    return placed


def read(folder: Path, data: bytes) -> Outline:
    """Return the outline of `data`, saved under a name that says nothing."""
    path = folder / "提纲.bin"
    path.write_bytes(data)
    return read_outline(path)


def lines(outline: Outline) -> list[str]:
    """Return the lines of the document as read, empty ones left out."""
    return [line for line in outline.raw.split("\n") if line]
