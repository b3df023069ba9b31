"""The database inside an Anki package, as plain notes; this program's own database has nothing to do with it.

It stands here because nothing else may speak SQL. The database is a stranger's: it is opened in memory, only read, and
stopped when a query of it runs without end.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any, NamedTuple

_STEPS = 100_000
_MOST_STEPS = 20_000
"""Times `_STEPS` instructions that may be run: far more than reading a million notes takes."""


class DamagedCollection(Exception):
    """The database cannot be read; the message is SQLite's."""


class AnkiNote(NamedTuple):
    """One note: its globally unique id, its type, its fields by name, its tags, and the decks of its first card."""

    guid: str
    type: str
    fields: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    deck: tuple[str, ...]


def notes_of(data: bytes) -> Iterator[AnkiNote]:
    """Yield the notes of the database `data` in order; raise `DamagedCollection`, also after some of them."""
    try:
        with closing(_opened(data)) as connection:
            types = _types(connection)
            decks = _decks(connection)
            homes = dict(_homes(connection))
            for id_, guid, type_, tags, fields in connection.execute(
                "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id"
            ):
                name, names = types.get(_whole(type_), ("", ()))
                values = str(fields).split("\x1f")
                yield AnkiNote(
                    str(guid),
                    name,
                    tuple((names[place] if place < len(names) else "", value) for place, value in enumerate(values)),
                    tuple(str(tags).split()),
                    decks.get(homes.get(_whole(id_), 0), ()),
                )
    except (sqlite3.Error, ValueError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise DamagedCollection(str(error)) from error


def made_collection(fill: Callable[[sqlite3.Cursor], None]) -> bytes:
    """Return the bytes of a database that `fill` makes: in memory, so that nothing is left on a disk."""
    with closing(sqlite3.connect(":memory:")) as connection:
        fill(connection.cursor())
        connection.commit()
        return connection.serialize()


def _opened(data: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    # A database in memory has no write-ahead log: both versions of the page format are set to the older one.
    connection.deserialize(data[:18] + b"\x01\x01" + data[20:])
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    left = iter(range(_MOST_STEPS))
    connection.set_progress_handler(lambda: next(left, None) is None, _STEPS)
    return connection


def _types(connection: sqlite3.Connection) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Return the name and field names of each note type, from their tables or from the JSON of older versions."""
    if _has(connection, "notetypes"):
        found = {
            _whole(id_): (str(name), list[str]()) for id_, name in connection.execute("SELECT id, name FROM notetypes")
        }
        for type_, field in connection.execute("SELECT ntid, name FROM fields ORDER BY ntid, ord"):
            if _whole(type_) in found:
                found[_whole(type_)][1].append(str(field))
        if found:
            return {id_: (name, tuple(fields)) for id_, (name, fields) in found.items()}
    return {
        _whole(id_): (str(one.get("name", "")), tuple(str(field.get("name", "")) for field in one.get("flds", ())))
        for id_, one in _json(connection, "models").items()
    }


def _decks(connection: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    """Return the path of each deck."""
    if _has(connection, "decks"):
        rows = connection.execute("SELECT id, name FROM decks").fetchall()
        if rows:
            return {_whole(id_): tuple(str(name).split("\x1f")) for id_, name in rows}
    decks = _json(connection, "decks")
    return {_whole(id_): tuple(str(one.get("name", "")).split("::")) for id_, one in decks.items()}


def _homes(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Yield the deck of the first card of each note; a filtered deck is only where it is at the moment."""
    for note, deck, original in connection.execute("SELECT nid, did, odid FROM cards ORDER BY nid, ord DESC"):
        yield _whole(note), _whole(original) or _whole(deck)


def _has(connection: sqlite3.Connection, table: str) -> bool:
    return bool(
        connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    )


def _json(connection: sqlite3.Connection, column: str) -> dict[str, Any]:
    row = connection.execute(f"SELECT {column} FROM col").fetchone()
    value = json.loads(row[0]) if row and row[0] else {}
    return value if isinstance(value, dict) else {}


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | str) else 0
