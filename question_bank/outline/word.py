"""Word documents (.docx) to marked text: headings by style, printed numbering, tables, boxes, embedded documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from question_bank.outline.marked_text import MarkedText, TextBuilder
from question_bank.outline.office_package import (
    DAMAGED,
    OfficePackage,
    Relation,
    attribute,
    child,
    local_name,
)
from question_bank.outline.package import Budget
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import is_zip
from question_bank.outline.web_page import add_page
from question_bank.outline.word_numbering import Numbering
from question_bank.outline.word_paragraph import NO_SIGNS, Signs, mark_is_deleted, words_of
from question_bank.outline.word_styles import TITLE, NumberReference, Styles, heading_level, number_reference

if TYPE_CHECKING:
    from lxml.etree import _Element

_WRAPPERS = ("customXml", "ins", "moveTo", "smartTag", "sdtContent", "txbxContent", "tc")
_CONTENTS = "Table of Contents"
_LONG_CELL = 120
"""Characters of a cell from which on a table is taken for the layout of a page, not for a row of facts."""
_EMBEDDED = 3
"""Documents that may stand one inside the other."""
_OTHER = {"xl/": "an Excel file", "ppt/": "a PowerPoint file"}


def read_word(data: bytes, signs: Signs = NO_SIGNS) -> MarkedText:
    """Return the text of the Word document `data`, with `signs` for what is no word; raise `Refused`."""
    builder = TextBuilder()
    _add_document(data, builder, Budget(), 0, signs)
    return builder.text()


def _add_document(data: bytes, builder: TextBuilder, budget: Budget, depth: int, signs: Signs) -> None:
    package = OfficePackage(data, budget)
    main = next((one.target for one in package.relations("").values() if one.kind == "officeDocument"), "")
    if main not in package or not main.lower().startswith("word/"):
        main = "word/document.xml"
    if main not in package:
        raise Refused("binary", f"is {_kind(package)}; save the document as Word (.docx) or plain text (.txt)")
    try:
        _Document(package, main, budget, depth, signs).read(builder)
    except RecursionError as error:
        raise Refused("damaged", DAMAGED) from error


def _kind(package: OfficePackage) -> str:
    names = package.names()
    return next((kind for start, kind in _OTHER.items() if any(one.startswith(start) for one in names)), "a ZIP file")


class _Entry(NamedTuple):
    """A paragraph or a row, as `TextBuilder.add` takes it."""

    words: str
    level: int
    item: bool


class _Document:
    """One document while it is read."""

    def __init__(self, package: OfficePackage, main: str, budget: Budget, depth: int, signs: Signs) -> None:
        self._package = package
        self._main = main
        self._budget = budget
        self._depth = depth
        self._signs = signs
        self._relations: dict[str, Relation] = package.relations(main)
        self._styles = Styles(self._part("styles"))
        self._numbering = Numbering(self._part("numbering"))
        self._carried = ""

    def _part(self, kind: str) -> _Element | None:
        target = next((one.target for one in self._relations.values() if one.kind == kind), f"word/{kind}.xml")
        return self._package.root(target)

    def read(self, builder: TextBuilder) -> None:
        """Add every block of the body to `builder`."""
        for block in self._package.blocks(self._main, "body"):
            for words, level, item in self._blocks([block]):
                builder.add(words, level=level, item=item)
        builder.add(self._carried)

    def _blocks(self, blocks: Iterable[_Element]) -> Iterator[_Entry]:
        for one in blocks:
            name = local_name(one)
            if name == "p":
                yield from self._paragraph(one)
            elif name == "tbl":
                yield from self._table(one)
            elif name == "sdt":
                if attribute(child(one, "sdtPr", "docPartObj", "docPartGallery"), "val") != _CONTENTS:
                    yield from self._blocks(one)
            elif name == "altChunk":
                yield from self._embedded(one)
            elif name == "AlternateContent":
                yield from self._blocks(one[0] if len(one) else ())
            elif name in _WRAPPERS:
                yield from self._blocks(one)

    def _paragraph(self, paragraph: _Element) -> Iterator[_Entry]:
        properties = child(paragraph, "pPr")
        key = attribute(child(properties, "pStyle"), "val")
        style = self._styles.style(key)
        words, boxes = words_of(paragraph, self._signs)
        words, self._carried = self._carried + words, ""
        if mark_is_deleted(properties):
            self._carried = words
        elif not style.contents:
            own = number_reference(properties)
            number = style.numbering.number if own.number is None else own.number
            depth = style.numbering.depth if own.depth is None else own.depth
            # Word counts an empty paragraph of a list too.
            label = self._numbering.label(NumberReference(number, depth), key)
            level = heading_level(properties)
            level = style.level if level is None else level
            if words.strip():
                yield _Entry(label + words.lstrip(), level, bool(label) and not level)
        for box in boxes:
            yield from self._blocks(box)

    def _table(self, table: _Element) -> Iterator[_Entry]:
        """Yield a table row by row, cells parted by tabs; a row that holds whole paragraphs cell by cell."""
        for row in _inside(table, "tr"):
            cells = [list(self._blocks(cell)) for cell in _inside(row, "tc")]
            cells = [cell for cell in cells if cell]
            texts = [" ".join(" ".join(entry.words for entry in cell).split()) for cell in cells]
            if len(cells) == 1 or any(len(text) > _LONG_CELL for text in texts):
                for cell in cells:
                    yield from cell
            elif cells:
                yield _Entry("\t".join(texts), 0, True)

    def _embedded(self, chunk: _Element) -> Iterator[_Entry]:
        """Yield the document that `chunk` refers to; kinds that Word alone can read are passed over."""
        relation = self._relations.get(attribute(chunk, "id") or "")
        if relation is None or relation.target not in self._package or self._depth >= _EMBEDDED:
            return
        data = self._package.read(relation.target)
        builder = TextBuilder()
        if is_zip(data):
            _add_document(data, builder, self._budget, self._depth + 1, self._signs)
        else:
            add_page(data, builder)
        for words, (level, item) in builder.paragraphs():
            # The first heading of what is embedded is no title of the whole.
            yield _Entry(words, level + TITLE if level else 0, item)


def _inside(parent: _Element, wanted: str) -> Iterator[_Element]:
    """Yield the rows or cells of `parent`, those in content controls and tracked insertions included."""
    for one in parent:
        name = local_name(one)
        if name == wanted:
            if child(one, "trPr", "del") is None:
                yield one
        elif name == "sdt" or (name in _WRAPPERS and name != "tc"):
            yield from _inside(one, wanted)
