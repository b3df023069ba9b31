"""The container that old Office files are (OLE2): streams by name, out of sectors that chains hold together.

Source: [MS-CFB], Compound File Binary File Format.
"""

from __future__ import annotations

import struct

from question_bank.outline.refusal import Refused

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGED = "is damaged or was not saved completely; open it, save it again and choose the new file"
_HEADER = 512
_LAST = 0xFFFFFFFA
"""The largest number of a sector; those above have meanings of their own."""
_ENTRY = 128
_MINI = 64
_STREAM, _ROOT = 2, 5


class CompoundFile:
    """An open container; every fault of the file is a `Refused`."""

    def __init__(self, data: bytes) -> None:
        """Read the tables and the directory of `data`."""
        if not data.startswith(MAGIC) or len(data) < _HEADER:
            raise Refused("damaged", _DAMAGED)
        self._data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise Refused("damaged", _DAMAGED)
        self._size = 1 << shift
        self._fat = self._table(self._fat_sectors())
        directory_start, self._cutoff, mini_start = (
            _numbers(data, 48, 1)[0],
            _numbers(data, 56, 1)[0],
            _numbers(data, 60, 1)[0],
        )
        self._mini_fat = self._table(self._chain(mini_start, self._fat)) if mini_start <= _LAST else []
        self._entries: dict[str, tuple[int, int]] = {}
        self._mini_stream = b""
        self._read_directory(self._joined(directory_start))

    def stream(self, name: str) -> bytes | None:
        """Return the content of the stream `name`, None where there is none."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        start, size = entry
        if size >= self._cutoff:
            return self._joined(start)[:size]
        pieces = (
            self._mini_stream[number * _MINI : (number + 1) * _MINI] for number in self._chain(start, self._mini_fat)
        )
        return b"".join(pieces)[:size]

    def _fat_sectors(self) -> list[int]:
        """Return the sectors that hold the table of chains: 109 in the header, more in sectors of their own."""
        sectors = _numbers(self._data, 76, 109)
        following, count = _numbers(self._data, 68, 2)
        for _ in range(min(count, len(self._data) // self._size)):
            if following > _LAST:
                break
            numbers = _numbers(self._sector(following), 0, self._size // 4)
            sectors += numbers[:-1]
            following = numbers[-1]
        return [number for number in sectors if number <= _LAST]

    def _table(self, sectors: list[int]) -> list[int]:
        return [number for sector in sectors for number in _numbers(self._sector(sector), 0, self._size // 4)]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        piece = self._data[start : start + self._size]
        return piece.ljust(self._size, b"\0")

    def _chain(self, start: int, table: list[int]) -> list[int]:
        found: list[int] = []
        number = start
        while number < len(table) and len(found) <= len(table):
            found.append(number)
            number = table[number]
        if len(found) > len(table):
            raise Refused("damaged", _DAMAGED)  # a chain that bites its tail
        return found

    def _joined(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self._fat)))

    def _read_directory(self, directory: bytes) -> None:
        for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, place + 64)
            start, size = struct.unpack_from("<II", directory, place + 116)
            name = directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind == _ROOT:
                self._mini_stream = self._joined(start)[:size]
            elif kind == _STREAM:
                self._entries.setdefault(name, (start, size))


def _numbers(data: bytes, place: int, count: int) -> list[int]:
    return list(struct.unpack_from(f"<{count}I", data, place))
