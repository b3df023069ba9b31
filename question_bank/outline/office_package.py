"""The ZIP file that a Word document is: its parts, their relationships, and the elements of a part one by one."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, cast
from urllib.parse import unquote

from question_bank.outline import safe_xml
from question_bank.outline.package import Package
from question_bank.outline.refusal import Refused

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, _Element

DAMAGED = "is damaged or was not saved completely; open it in Word, save it again and choose the new file"


class Relation(NamedTuple):
    """What a part refers to: `kind` is the last word of the relationship's type, `target` a name in the package."""

    kind: str
    target: str


def local_name(element: _Element) -> str:
    """Return the name of `element` without its namespace, for Word has two sets of those."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: _Element | None, name: str) -> str | None:
    """Return the attribute `name` of any namespace, None where the element or the attribute is missing."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: _Element | None, *path: str) -> _Element | None:
    """Return the first child, grandchild … that has the local names of `path`."""
    for name in path:
        element = next((one for one in element if local_name(one) == name), None) if element is not None else None
    return element


class OfficePackage(Package):
    """An open package; every fault of the file is a `Refused`."""

    damaged = DAMAGED

    def blocks(self, name: str, parent: str) -> Iterator[_Element]:
        """Yield each child of the elements called `parent` of part `name`, and forget it when the next is asked for."""
        from lxml import etree  # start-up

        parser = safe_xml.pull_parser()
        try:
            for piece in self.pieces(name):
                parser.feed(piece)
                yield from _finished(parser, parent)
            parser.close()
            yield from _finished(parser, parent)
        except (etree.LxmlError, ValueError) as error:
            raise Refused("damaged", DAMAGED) from error

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what part `name` ("" for the package) refers to inside the package, by the ids used in it."""
        folder, _, base = name.rpartition("/")
        root = self.root(f"{folder}/_rels/{base}.rels".lstrip("/"))
        found: dict[str, Relation] = {}
        for one in root if root is not None else ():
            target, key = attribute(one, "Target"), attribute(one, "Id")
            if key and target and attribute(one, "TargetMode") != "External":
                path = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
                found[key] = Relation((attribute(one, "Type") or "").rpartition("/")[2], path)
        return found


def _finished(parser: XMLPullParser, parent: str) -> Iterator[_Element]:
    # Only "end" was asked for, and that always brings an element.
    for _, element in cast("Iterator[tuple[str, _Element]]", parser.read_events()):
        above = element.getparent()
        if above is not None and local_name(above) == parent:
            yield element
            element.clear()
            while element.getprevious() is not None:
                del above[0]
