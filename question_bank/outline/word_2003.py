"""Word documents that are one XML file (Word 2003 XML) to marked text: paragraphs, rows of tables, printed numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.outline.marked_text import MarkedText, TextBuilder
from question_bank.outline.office_package import attribute, child, local_name
from question_bank.outline.refusal import Refused
from question_bank.outline.safe_xml import DamagedXml, parse
from question_bank.outline.word_paragraph import NO_SIGNS, Signs, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_WRAPPERS = ("body", "sect", "sub-section", "tc", "txbxContent", "smartTag", "annotation")
_LONG_CELL = 120
"""Characters of a cell from which on a table is taken for the layout of a page, not for a row of facts."""


def read_word_2003(data: bytes, signs: Signs = NO_SIGNS) -> MarkedText:
    """Return the text of the document `data`, with `signs` for what is no word; raise `Refused`."""
    try:
        root = parse(data)
    except DamagedXml as error:
        raise Refused("damaged", "is damaged or was not saved completely; save it as .docx and choose that") from error
    body = next((one for one in root if local_name(one) == "body"), None)
    if body is None:
        raise Refused("damaged", "holds no document that can be read; save it as .docx and choose that")
    builder = TextBuilder()
    try:
        for words, item in _blocks(body, signs):
            builder.add(words, item=item)
    except RecursionError as error:
        raise Refused("damaged", "is nested too deeply; save it as .docx and choose that") from error
    return builder.text()


def _blocks(parent: _Element, signs: Signs) -> Iterator[tuple[str, bool]]:
    for one in parent:
        name = local_name(one)
        if name == "p":
            words, boxes = words_of(one, signs)
            label = attribute(child(one, "pPr", "listPr", "t"), "val") or ""
            if words.strip():
                yield (f"{label} {words.lstrip()}" if label else words), bool(label)
            for box in boxes:
                yield from _blocks(box, signs)
        elif name == "tbl":
            yield from _table(one, signs)
        elif name in _WRAPPERS:
            yield from _blocks(one, signs)


def _table(table: _Element, signs: Signs) -> Iterator[tuple[str, bool]]:
    for row in table:
        if local_name(row) != "tr":
            continue
        cells = [list(_blocks(cell, signs)) for cell in row if local_name(cell) == "tc"]
        cells = [cell for cell in cells if cell]
        texts = [" ".join(words for words, _ in cell) for cell in cells]
        if len(cells) == 1 or any(len(text) > _LONG_CELL for text in texts):
            for cell in cells:
                yield from cell
        elif cells:
            yield "\t".join(texts), True
