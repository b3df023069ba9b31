"""Word documents for the tests, from raw XML or from python-docx, and what is read from them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from docx.document import Document

from question_bank.model.outline import Outline
from question_bank.outline import read_outline

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def package(body: str, parts: Mapping[str, bytes | str] | None = None, relations: str = "") -> bytes:
    """Return a .docx whose body is the XML `body`, with further `parts` and `relations` of the main document."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'{_HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            'xmlns:v="urn:schemas-microsoft-com:vml" '
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<w:body>{body}<w:sectPr/></w:body></w:document>",
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        )
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
    return stream.getvalue()


def read(folder: Path, data: bytes) -> Outline:
    """Return the outline of `data`, saved under a name that says nothing."""
    path = folder / "提纲.bin"
    path.write_bytes(data)
    return read_outline(path)


def saved(document: Document) -> bytes:
    """Return the file that python-docx makes of `document`."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def p(words: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def lines(outline: Outline) -> list[str]:
    """Return the lines of the document as read, empty ones left out."""
    return [line for line in outline.raw.split("\n") if line]
