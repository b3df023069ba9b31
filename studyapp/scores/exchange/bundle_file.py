"""The file of a bundle, `.scorebundle`: written whole or not at all, read with distrust.

    study-bundle 1\\n        what it is, and the version of everything below
    ...                     the lines (see `bundle_lines`), compressed together as zlib does it
    32 bytes                SHA-256 of all bytes before them

The first line is the head, each further one a sitting, the latest first. The same sittings make the same content.

The digest proves that the file is as it left the program: a broken transfer, a bad disk or a casual change in an editor
is found. It is no signature: the program is open, there is no secret in it, and whoever can write a program can make a
file that says anything, with a digest that fits. Nor does it prove who sat before the screen. A result that has to
stand against somebody's will is one of an exam under supervision.

Reading holds to limits whatever a file claims of itself: it is unpacked piece by piece, never beyond `LARGEST_CONTENT`.
Writing holds to the same ones, so that what is written can be read.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from question_bank.errors import UnwritableDocument
from question_bank.formats.whole_file import write_whole_bytes
from studyapp.errors import UnreadableBundle
from studyapp.scores.exchange.bundle import Bundle, BundledSitting, BundleHead
from studyapp.scores.exchange.bundle_lines import head_line, read_head, read_sitting, sitting_line
from studyapp.scores.exchange.fields import BadLine

SUFFIX = ".scorebundle"
VERSION = 1
LARGEST_FILE = 32 << 20
LARGEST_CONTENT = 128 << 20
LONGEST_LINE = 8 << 20
"""Bytes of the file, of its content, of a sitting."""
_BEGINNING = re.compile(rb"study-bundle ([1-9][0-9]{0,5})\n")
_DIGEST = 32
_TAKEN = 1 << 16
_GIVEN = 1 << 20
"""Bytes that are unpacked at a time, and that may come of them."""


def write_bundle(path: Path, head: BundleHead, sittings: Iterable[BundledSitting]) -> int:
    """Write the bundle at `path`, whole or not at all; return how many sittings it has. Raises `UnwritableDocument`."""
    counted = 0

    def lines() -> Iterator[bytes]:
        nonlocal counted
        yield head_line(head)
        for sitting in sittings:
            counted += 1
            yield sitting_line(sitting)

    write_whole_bytes(path, lambda file: _pack(file, lines()))
    return counted


def read_bundle(path: Path) -> Bundle:
    """Return the bundle at `path`, verified; raises `UnreadableBundle` for whatever is not one."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise _refusal("unreadable", path) from error
    return bundle_from_bytes(data, path)


def bundle_from_bytes(data: bytes, path: Path = Path()) -> Bundle:
    """Return the bundle that was read from `path`, verified; raises `UnreadableBundle` for whatever is not one."""
    begins = _BEGINNING.match(data)
    if begins is None:
        raise _refusal("foreign", path)
    if len(data) > LARGEST_FILE:
        raise _refusal("large", path)
    if int(begins[1]) > VERSION:
        raise _refusal("newer", path)
    rest, digest = data[:-_DIGEST], data[-_DIGEST:]
    try:
        if len(rest) < begins.end() or sha256(rest).digest() != digest:
            raise BadLine("digest")
        return _unpacked(rest[begins.end() :])
    except (BadLine, zlib.error) as error:
        raise _refusal("damaged", path) from error


def _pack(file: BinaryIO, lines: Iterable[bytes]) -> None:
    """Write the whole file from its `lines`."""
    packer, digest, content, size = zlib.compressobj(), sha256(), 0, _DIGEST

    def put(data: bytes) -> None:
        nonlocal size
        size += len(data)
        digest.update(data)
        file.write(data)

    put(b"study-bundle %d\n" % VERSION)
    for line in lines:
        content += len(line)
        put(packer.compress(line))
        if len(line) > LONGEST_LINE or content > LARGEST_CONTENT:
            raise _too_much()
    put(packer.flush())
    if size > LARGEST_FILE:
        raise _too_much()
    file.write(digest.digest())


def _unpacked(packed: bytes) -> Bundle:
    """Return the bundle in the compressed lines; raises `BadLine`."""
    lines = _lines(packed)
    first = next(lines, None)
    if first is None:
        raise BadLine("no head")
    head = read_head(first)
    sittings = tuple(read_sitting(line, head.member_id) for line in lines)
    if len({one.sitting.id for one in sittings}) != len(sittings):
        raise BadLine("a sitting twice")
    return Bundle(head, sittings)


def _lines(packed: bytes) -> Iterator[bytes]:
    """Yield the lines with their ends; raises `BadLine` or `zlib.error`."""
    size, begun = 0, b""
    for piece in _pieces(packed):
        size += len(piece)
        *whole, begun = (begun + piece).split(b"\n")
        if size > LARGEST_CONTENT or max(map(len, (*whole, begun))) >= LONGEST_LINE:
            raise BadLine("too long")
        yield from (line + b"\n" for line in whole)
    if begun:
        raise BadLine("the last line has no end")


def _pieces(packed: bytes) -> Iterator[bytes]:
    """Yield what `packed` holds in pieces of bounded size; it must be one stream and nothing else."""
    unpacker = zlib.decompressobj()
    for start in range(0, len(packed), _TAKEN):
        waiting = packed[start : start + _TAKEN]
        while waiting:
            if unpacker.eof:
                raise BadLine("more than one stream")
            yield unpacker.decompress(waiting, _GIVEN)
            waiting = unpacker.unconsumed_tail or unpacker.unused_data
    while not unpacker.eof:
        piece = unpacker.decompress(b"", _GIVEN)
        if not piece:
            raise BadLine("cut off")
        yield piece


def _refusal(code: str, path: Path) -> UnreadableBundle:
    sentence = {
        "unreadable": "cannot be read; copy it to this computer and try again",
        "foreign": "is no score bundle; choose a file that was exported as one on the page of the scores",
        "large": "is larger than any score bundle can be; have it exported again for a shorter time",
        "newer": "was written by a newer version of the program; update the program to read it",
        "damaged": "was damaged or changed after it was exported; have it exported once more",
    }[code]
    return UnreadableBundle(f"“{path}” {sentence}.", path=str(path), code=f"bundle_{code}")


def _too_much() -> UnwritableDocument:
    sentence = "These are too many sittings for one score bundle; choose a shorter time."
    return UnwritableDocument(sentence, code="bundle_too_much")
