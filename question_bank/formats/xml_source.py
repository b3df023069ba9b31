"""A file of questions in XML: its root, and where it is damaged, as much of it as can be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats.batch import ImportRow, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.source import Source
from question_bank.outline.safe_xml import DamagedXml, parse, parse_damaged

if TYPE_CHECKING:
    from lxml.etree import _Element


class XmlFile(NamedTuple):
    """The root of a file; for a damaged one the line and what the parser says of it."""

    root: _Element
    line: int = 0
    damage: str = ""

    def notes(self) -> list[Remark]:
        """Return what is to be said of the whole file."""
        return [remark("recovered", str(self.line), self.damage)] if self.damage else []

    def damaged(self, elements: Sequence[_Element]) -> _Element | None:
        """Return that of `elements`, in their order, which the damage is in."""
        if not self.damage:
            return None
        before = [one for one in elements if _line(one) <= self.line]
        return before[-1] if before else None


def _line(element: _Element) -> int:
    return int(getattr(element, "sourceline", None) or 0)  # the stubs of lxml do not know its type


def marked(row: ImportRow, file: XmlFile) -> ImportRow:
    """Return `row`, in which the file is damaged, with that as a fault."""
    return row._replace(faults=(*row.faults, remark("damaged_here", str(file.line), file.damage)))


def xml_file(source: Source, *needed: str, without: re.Pattern[bytes] | None = None) -> XmlFile:
    """Return the file of `source`; raise `UnreadableDocument` for one that is damaged and holds none of `needed`.

    What `without` finds behind its first group is left out before anything is read.
    """
    data = source.data()
    if without is not None:
        data = without.sub(rb"\1", data)
    try:
        return XmlFile(parse(data))
    except DamagedXml as error:
        root = parse_damaged(data)
        if root is None or not any(True for _ in root.iter(*(f"{{*}}{name}" for name in needed))):
            what = f"is not well-formed XML (line {error.line}: {error}); export it again"
            raise source.refusal("xml", what) from error
        return XmlFile(root, error.line, str(error))
