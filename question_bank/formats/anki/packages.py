"""Anki packages (.apkg, .colpkg) of all versions: which of their databases holds the notes, and how it is packed."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.errors import UnreadableDocument
from question_bank.formats.anki.notes import note_row
from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft
from question_bank.formats.remarks import remark
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.outline.package import UNPACKED, Package
from question_bank.outline.refusal import Refused
from question_bank.storage.anki_file import DamagedCollection, notes_of

_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The databases that a package may hold, the newest first: the older ones beside it only say “update Anki”."""
_ZSTANDARD = b"\x28\xb5\x2f\xfd"
_DEFAULT = ("Default", "默认", "系统默认", "默认牌组")


def is_anki_package(source: Source) -> bool:
    """Whether the source is called an Anki package, or is a ZIP file with its database."""
    return source.suffix in (".apkg", ".colpkg") or not source.packed_names.isdisjoint(_COLLECTIONS)


def read_anki_package(source: Source, _choices: Choices) -> ImportStream:
    """Return the notes of an Anki package, each as a question."""
    try:
        package = Package(source.data())
        name = next((one for one in _COLLECTIONS if one in package), "")
        data = _unpacked(package.read(name)) if name else b""
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    if not name:
        raise source.refusal("foreign", "is no Anki package: it holds no collection; export it from Anki again")
    stream = ImportStream(())
    stream.rows = _rows(data, stream, source)
    return stream


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(_ZSTANDARD):
        return data
    import zstandard  # start-up

    try:
        with zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(data) as reader:
            found = reader.read(UNPACKED + 1)
    except zstandard.ZstdError as error:
        raise Refused("damaged", "is damaged: its collection cannot be unpacked; export it from Anki again") from error
    if len(found) > UNPACKED:
        raise Refused("large", f"unpacks to more than {UNPACKED >> 20} MB; export its decks one by one")
    return found


def _rows(data: bytes, stream: ImportStream, source: Source) -> Iterator[ImportRow]:
    number = 0
    try:
        for number, note in enumerate(notes_of(data), start=1):
            deck = tuple(name.strip() for name in note.deck if name.strip())
            stream.title = stream.title or (deck[0] if deck and deck[0] not in _DEFAULT else "")
            within = deck[1:] if deck and deck[0] in (*_DEFAULT, stream.title) else deck
            draft = Draft(Place("note", number), section=within, tags=note.tags)
            yield note_row(draft, note.guid, note.fields)
    except DamagedCollection as error:
        if not number:
            raise _damaged(source, error) from error
        stream.notes.append(remark("breaks_off", str(error)))
        return
    if not number:
        stream.notes.append(remark("no_notes"))


def _damaged(source: Source, error: DamagedCollection) -> UnreadableDocument:
    return source.refusal("damaged", f"is damaged: its collection cannot be read ({error}); export it from Anki again")
