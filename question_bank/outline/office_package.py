"""The ZIP file that a Word document is: its parts within a budget, their relationships, and XML without entities."""

from __future__ import annotations

import io
import posixpath
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, NamedTuple, cast
from urllib.parse import unquote

from question_bank.outline.refusal import ENCRYPTED, Refused

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, _Element

UNPACKED = 256 * 1024 * 1024
"""Bytes of all parts that are read of one document, embedded documents included."""
_ENTRIES = 20_000
_ENTRY = b"PK\x01\x02"
DAMAGED = "is damaged or was not saved completely; open it in Word, save it again and choose the new file"


class Budget:
    """Bytes that may still be unpacked; an embedded document spends that of the one it stands in."""

    def __init__(self, left: int = UNPACKED) -> None:
        """Begin with `left` bytes."""
        self._left = left

    def spend(self, size: int) -> None:
        """Take `size` bytes, or refuse the document."""
        self._left -= size
        if self._left < 0:
            raise Refused("large", f"unpacks to more than {UNPACKED >> 20} MB; split it into smaller documents")


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


class OfficePackage:
    """An open package; every fault of the file is a `Refused`."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        """Read the list of parts of the ZIP file `data`."""
        import zipfile  # start-up

        if data.count(_ENTRY) > _ENTRIES:
            raise Refused("large", f"holds more than {_ENTRIES} files; it is no document")
        self._faults = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
        self._budget = budget
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            # Names are looked up whatever their case, as Word does; nothing is ever written to a disk.
            self._names = {info.filename.lstrip("/").lower(): info for info in self._zip.infolist()}
        except (*self._faults, KeyError, IndexError) as error:
            raise Refused("damaged", DAMAGED) from error

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a part of that name."""
        return name.lower() in self._names

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts in lower case, as the file lists them."""
        return tuple(self._names)

    def read(self, name: str) -> bytes:
        """Return the content of part `name`."""
        return b"".join(self._pieces(name))

    def _pieces(self, name: str) -> Iterator[bytes]:
        with self._open(name) as part:
            while True:
                try:
                    piece = part.read(1 << 20)
                except self._faults as error:
                    raise Refused("damaged", DAMAGED) from error
                if not piece:
                    return
                yield piece

    def _open(self, name: str) -> IO[bytes]:
        info = self._names.get(name.lower())
        if info is None:
            raise Refused("damaged", DAMAGED)
        if info.flag_bits & 1:
            raise Refused("encrypted", ENCRYPTED)
        # The ZIP reader never gives more than the size that the file states here.
        self._budget.spend(info.file_size)
        try:
            return self._zip.open(info)
        except (*self._faults, RuntimeError) as error:
            raise Refused("damaged", DAMAGED) from error

    def root(self, name: str) -> _Element | None:
        """Return the root of the XML part `name`, None where there is no such part."""
        from lxml import etree  # start-up

        if name not in self:
            return None
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            for piece in self._pieces(name):
                parser.feed(piece)
            return parser.close()
        except (etree.LxmlError, ValueError) as error:
            raise Refused("damaged", DAMAGED) from error

    def blocks(self, name: str, parent: str) -> Iterator[_Element]:
        """Yield each child of the elements called `parent` of part `name`, and forget it when the next is asked for."""
        from lxml import etree  # start-up

        parser = etree.XMLPullParser(
            ("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        try:
            for piece in self._pieces(name):
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
