"""Anki packages for tests, made as Anki's versions make them."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing

import zstandard

_OLD = """
CREATE TABLE col (id integer primary key, models text, decks text);
CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, tags text, flds text);
CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, odid integer);
"""
_NEW = """
CREATE TABLE notetypes (id integer PRIMARY KEY, name text NOT NULL COLLATE unicase, config blob);
CREATE TABLE fields (ntid integer, ord integer, name text NOT NULL COLLATE unicase, PRIMARY KEY (ntid, ord));
CREATE TABLE decks (id integer PRIMARY KEY, name text NOT NULL COLLATE unicase);
CREATE UNIQUE INDEX idx_decks_name ON decks (name);
"""


def collection(
    fields: Sequence[str], notes: Sequence[Sequence[str]], *, deck: str = "Default", tags: str = "", new: bool = False
) -> bytes:
    """Return the database of notes of one type, in the schema of old or of new versions."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        connection.executescript(_OLD)
        if new:
            connection.executescript(_NEW)
            connection.execute("INSERT INTO col VALUES (1, '', '')")
            connection.execute("INSERT INTO notetypes VALUES (7, '类型', x'')")
            connection.executemany("INSERT INTO fields VALUES (7, ?, ?)", enumerate(fields))
            connection.execute("INSERT INTO decks VALUES (9, ?)", (deck.replace("::", "\x1f"),))
        else:
            models = {"7": {"name": "类型", "flds": [{"name": name} for name in fields]}}
            connection.execute(
                "INSERT INTO col VALUES (1, ?, ?)", (json.dumps(models), json.dumps({"9": {"name": deck}}))
            )
        for number, values in enumerate(notes, start=1):
            row = (number, f"guid{number}", 7, 0, tags, "\x1f".join(values))
            connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?)", row)
            connection.execute("INSERT INTO cards VALUES (?, ?, 9, 0, 0)", (number, number))
        connection.commit()
        return connection.serialize()


def package(data: bytes, *, new: bool = False) -> bytes:
    """Return the package of a database; that of new versions is packed, with an old one beside it that says so."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as written:
        if new:
            written.writestr("meta", b"\x08\x03")
            written.writestr("collection.anki21b", zstandard.ZstdCompressor().compress(data))
            stub = collection(("Front", "Back"), [("Please update to the latest Anki version", "")])
            written.writestr("collection.anki2", stub)
        else:
            written.writestr("collection.anki2", data)
        written.writestr("media", b"{}")
    return held.getvalue()
