"""Word documents of 1997 to 2003 for the tests: a container of OLE2 with a piece table, made by hand."""

from __future__ import annotations

import struct
from itertools import pairwise

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def word_97(text: str, *, flags: int = 0x0200, version: int = 0xC1, pieces: int = 2) -> bytes:
    """Return a .doc file of `text`, whose ASCII pieces are stored in one byte a character as Word does."""
    cuts = [len(text) * number // pieces for number in range(pieces + 1)]
    body = b""
    entries: list[int] = []
    start = 0x400
    for first, last in pairwise(cuts):
        piece = text[first:last]
        place = start + len(body)
        if piece.isascii():
            entries.append(place * 2 | 0x40000000)
            body += piece.encode("ascii")
        else:
            body += b"\0" * (place % 2)
            entries.append(start + len(body))
            body += piece.encode("utf-16-le")
    table = struct.pack(f"<{len(cuts)}I", *cuts) + b"".join(struct.pack("<HIH", 0, place, 0) for place in entries)
    clx = b"\x01" + struct.pack("<H", 4) + b"\0\0\0\0" + b"\x02" + struct.pack("<I", len(table)) + table
    head = bytearray(start)
    struct.pack_into("<HH", head, 0, 0xA5EC, version)
    struct.pack_into("<H", head, 0x0A, flags)
    struct.pack_into("<I", head, 0x4C, len(text))
    struct.pack_into("<II", head, 0x1A2, 0, len(clx))
    return container({"WordDocument": bytes(head) + body, "1Table": clx})


def container(streams: dict[str, bytes], *, cutoff: int = 0) -> bytes:
    """Return an OLE2 container of `streams`, each in sectors of its own."""
    sectors: list[bytes] = []
    fat: list[int] = []
    places: dict[str, tuple[int, int]] = {}
    for name, data in streams.items():
        count = max(1, -(-len(data) // _SECTOR))
        places[name] = (len(sectors), len(data))
        for number in range(count):
            sectors.append(data[number * _SECTOR : (number + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(len(sectors) if number < count - 1 else _END)
    directory = len(sectors)
    entries = [_entry("Root Entry", 5, _END, 0), *(_entry(name, 2, *place) for name, place in places.items())]
    listing = b"".join(entries).ljust(-(-len(entries) // 4) * _SECTOR, b"\0")
    for number in range(len(listing) // _SECTOR):
        sectors.append(listing[number * _SECTOR : (number + 1) * _SECTOR])
        fat.append(len(sectors) if number < len(listing) // _SECTOR - 1 else _END)
    count = -(-(len(fat) + 1) // (_SECTOR // 4 - 1))
    tables = list(range(len(sectors), len(sectors) + count))
    fat += [_FAT] * count
    packed = struct.pack(f"<{len(fat)}I", *fat).ljust(count * _SECTOR, b"\xff")
    header = bytearray(_SECTOR)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIII", header, 44, count, directory, 0, cutoff, _END, 0, _END, 0)
    struct.pack_into("<109I", header, 76, *tables, *[_FREE] * (109 - count))
    return bytes(header) + b"".join(sectors) + packed


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    entry = bytearray(128)
    entry[: len(words)] = words
    struct.pack_into("<HBB", entry, 64, len(words), kind, 1)
    struct.pack_into("<II", entry, 116, start, size)
    return bytes(entry)
