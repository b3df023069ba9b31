"""A document for A4: HTML in a style of its own, on one page where that can be read, with numbers on several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from studyapp.reports.pdf_text import mended_text

MARGIN = 15.0
"""Millimetres at each side of the paper."""
DPI = 300
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5)
"""Points of the text, from what is pleasant to the smallest that can be read; the first that fits one page is taken."""
MOST_SHRUNK = 2
"""Pages in the usual letters that may fit one page in small ones."""
_UNIT = 10
"""Layout units a point: letters are whole units high, so that sizes between two points differ."""
_FOOT = 26 * _UNIT
_STYLE = """
    h1 { font-size: large; margin: 0 0 40px 0; }
    h2 { font-size: medium; margin: 100px 0 20px 0; }
    h3 { font-size: medium; margin: 60px 0 20px 0; color: #565049; }
    p { margin: 20px 0 40px 0; }
    .quiet { color: #565049; }
    .small { font-size: 90%; }
    td, th { padding: 30px 60px 30px 0; vertical-align: top; text-align: left; }
    th { font-weight: normal; color: #565049; }
"""
"""Lengths are in units of the layout."""


class PaperDocument:
    """Text laid out for a paint device; black on white, whatever the theme."""

    def __init__(self, html: str, title: str, family: str, *, numbers: str = "%1 / %2") -> None:
        """Lay `html` out in the font `family`; `numbers` words a page and how many there are."""
        self._html, self._title, self._family, self._numbers = html, title, family, numbers

    def save(self, path: Path, *, check: Callable[[], None] = lambda: None) -> int:
        """Write the PDF at `path`, whole or not at all; return how many pages it has. Raises UnwritableDocument.

        `check` is called before anything is written: what it raises leaves no file.
        """
        from question_bank.formats.whole_file import write_whole_bytes  # start-up: brings every format

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(page_layout())
        writer.setResolution(DPI)
        writer.setTitle(self._title)
        writer.setCreator("studyapp")
        pages = self.paint(writer)
        del writer  # the file is whole when its writer is gone
        data = bytes(buffer.data().data())
        buffer.close()
        check()
        pdf = mended_text(data, self._text() + self._numbers + "0123456789")

        def put(file: BinaryIO) -> None:
            file.write(pdf)

        write_whole_bytes(path, put)
        return pages

    def paint(self, device: QPagedPaintDevice) -> int:
        """Paint all pages on `device`, which has its page layout already; return how many there are."""
        painter = QPainter(device)
        scale = device.logicalDpiX() / 72 / _UNIT
        page = QSizeF(device.width() / scale, device.height() / scale)
        document = self._fitting(QSizeF(page.width(), page.height() - _FOOT))
        pages = document.pageCount()
        for number in range(pages):
            if number:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            self._paint_page(painter, document, number, page)
            painter.restore()
        painter.end()
        return pages

    def _paint_page(self, painter: QPainter, document: QTextDocument, number: int, page: QSizeF) -> None:
        height = document.pageSize().height()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
        # A line that only touches the page stands on the next one.
        context.clip = QRectF(0, number * height, page.width(), height).adjusted(0, 1, 0, -1)
        painter.translate(QPointF(0, -number * height))
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.setClipping(False)
        painter.translate(QPointF(0, number * height))
        if document.pageCount() > 1:
            painter.setFont(_font(self._family, SIZES[-1]))
            words = self._numbers.replace("%1", str(number + 1)).replace("%2", str(document.pageCount()))
            foot = QRectF(0, page.height() - _FOOT, page.width(), _FOOT)
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def _fitting(self, page: QSizeF) -> QTextDocument:
        """Return the document on one page in the largest letters that allow it, else on several in the usual ones."""
        for size in SIZES:
            document = self._document(size, page)
            if document.pageCount() == 1:
                return document
            if document.pageCount() > MOST_SHRUNK:
                break  # small letters would not save it, and each try takes as long as the text is
        return self._document(SIZES[0], page)

    def _document(self, size: float, page: QSizeF) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(self._family, size))
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(self._html)
        document.setPageSize(page)
        return document

    def _text(self) -> str:
        document = QTextDocument()
        document.setHtml(self._html)
        return document.toPlainText()


def page_layout() -> QPageLayout:
    """Return A4 upright with our margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
        QPageLayout.Unit.Millimeter,
    )


def _font(family: str, size: float) -> QFont:
    """Return a font of `size` points, in units of the layout."""
    font = QFont(family)
    font.setPixelSize(round(size * _UNIT))
    # Shaping draws —— by one glyph, and digits beside Latin letters by others, that stand for no character: a PDF
    # then has no word for them. Neither Chinese nor English needs it.
    font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    font.setKerning(False)
    return font
