"""A ZIP file that somebody sent: its files within a budget, looked up by name and never written to a disk."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from question_bank.outline import safe_xml
from question_bank.outline.refusal import ENCRYPTED, Refused

if TYPE_CHECKING:
    from lxml.etree import _Element

UNPACKED = 256 * 1024 * 1024
"""Bytes of all files that are read of one package, packages inside it included."""
_ENTRIES = 20_000
_ENTRY = b"PK\x01\x02"
_DAMAGED = "is damaged or was not saved completely; export or download it again"


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


class Package:
    """An open package; every fault of the file is a `Refused`."""

    damaged = _DAMAGED
    """What is said of a package that cannot be read."""

    def __init__(self, data: bytes, budget: Budget | None = None, most: int = _ENTRIES) -> None:
        """Read the list of files of the ZIP file `data`, which are not more than `most`."""
        import zipfile  # start-up

        if data.count(_ENTRY) > most:
            raise Refused("large", f"holds more than {most} files; split it into smaller ones")
        self._faults = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
        self._budget = budget or Budget()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            # Names are looked up whatever their case, as Word does; nothing is ever written to a disk.
            self._names = {info.filename.lstrip("/").lower(): info for info in self._zip.infolist()}
        except (*self._faults, KeyError, IndexError) as error:
            raise Refused("damaged", self.damaged) from error

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a file of that name."""
        return name.lower() in self._names

    def names(self) -> tuple[str, ...]:
        """Return the names of all files in lower case, as the package lists them."""
        return tuple(self._names)

    def files(self) -> tuple[str, ...]:
        """Return the names of all files as they are spelled, without folders."""
        return tuple(info.filename.lstrip("/") for info in self._names.values() if not info.is_dir())

    def size(self, name: str) -> int:
        """Return how many bytes the file `name` says it has, 0 where there is none."""
        info = self._names.get(name.lower())
        return info.file_size if info else 0

    def read(self, name: str) -> bytes:
        """Return the content of the file `name`."""
        return b"".join(self.pieces(name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield the content of the file `name` piece by piece."""
        with self._open(name) as part:
            while True:
                try:
                    piece = part.read(1 << 20)
                except self._faults as error:
                    raise Refused("damaged", self.damaged) from error
                if not piece:
                    return
                yield piece

    def root(self, name: str) -> _Element | None:
        """Return the root of the XML file `name`, None where there is no such file."""
        if name not in self:
            return None
        try:
            return safe_xml.parse(self.read(name))
        except safe_xml.DamagedXml as error:
            raise Refused("damaged", self.damaged) from error

    def _open(self, name: str) -> IO[bytes]:
        info = self._names.get(name.lower())
        if info is None:
            raise Refused("damaged", self.damaged)
        if info.flag_bits & 1:
            raise Refused("encrypted", ENCRYPTED)
        # The ZIP reader never gives more than the size that the file states here.
        self._budget.spend(info.file_size)
        try:
            return self._zip.open(info)
        except (*self._faults, RuntimeError) as error:
            raise Refused("damaged", self.damaged) from error
