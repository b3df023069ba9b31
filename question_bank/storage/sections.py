"""The sections of a set, made as questions need them, and the outline that puts them in order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from sqlite3 import Connection

from question_bank.model.formulation import Formulation
from question_bank.model.outline import Outline, section_id
from question_bank.model.outline_json import structure_to_json
from question_bank.storage.rows import Row, to_json

_SECTIONS = "SELECT path, number, position FROM section WHERE set_number = ?"
_MAKE_ROOM = "UPDATE section SET position = position + ? WHERE set_number = ? AND position >= 0"
_PUT_SECTION = """
    INSERT INTO section (id, set_number, parent_number, position, label, title, path) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, label = excluded.label, title = excluded.title
    RETURNING number
"""
_PUT_OUTLINE = "INSERT OR REPLACE INTO outline (set_number, title, raw, structure) VALUES (?, ?, ?, ?)"
_DROP_FORMULATIONS = "DELETE FROM formulation WHERE set_number = ?"
_PUT_FORMULATION = """
    INSERT OR IGNORE INTO formulation (set_number, id, position, kind, section_number, spans, words)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_FORGET_TALLIES = """
    DELETE FROM tally WHERE set_number = ?1 AND questions = 0
        AND section_number IN (SELECT number FROM section WHERE set_number = ?1 AND position >= ?2 AND number >= ?3)
"""
_DROP_EMPTY = """
    DELETE FROM section WHERE set_number = ?1 AND position >= ?2 AND number >= ?3
        AND NOT EXISTS (SELECT 1 FROM question AS q WHERE q.section_number = section.number)
        AND NOT EXISTS (SELECT 1 FROM section AS child WHERE child.parent_number = section.number)
"""
_OUTLINE_SECTIONS = "SELECT json_array_length(structure, '$.sections') FROM outline WHERE set_number = ?"


class Sections:
    """The sections of one set within one transaction."""

    def __init__(self, connection: Connection, set_number: int, set_id: bytes) -> None:
        """Read those that the set has."""
        self._connection = connection
        self._set_number = set_number
        self._set_id = set_id
        rows = connection.execute(_SECTIONS, (set_number,)).fetchall()
        self._numbers: dict[tuple[str, ...], int] = {tuple(json.loads(path)): number for path, number, _ in rows}
        self._next_position = max((position for _, _, position in rows), default=-1) + 1

    def put_outline(self, outline: Outline, formulations: Sequence[Formulation]) -> None:
        """Keep the outline in place of an earlier one; its sections come first, in document order."""
        count = len(outline.sections)
        self._connection.execute(_MAKE_ROOM, (count, self._set_number))
        self._next_position += count
        seen: set[tuple[str, ...]] = set()
        for section in outline.sections:
            path = outline.path(section.number)
            if path not in seen:  # of two headings with the same words the first is the place
                seen.add(path)
                self._put_section(path, section.number, section.label, section.title)
        structure = structure_to_json(outline)
        self._connection.execute(_PUT_OUTLINE, (self._set_number, outline.title, outline.raw, structure))
        self._connection.execute(_DROP_FORMULATIONS, (self._set_number,))
        self._connection.executemany(
            _PUT_FORMULATION, [self._formulation_row(place, each, outline) for place, each in enumerate(formulations)]
        )

    def drop_empty(self, outline: Outline) -> None:
        """Forget the sections that neither `outline`, which was just put, nor any question names."""
        _drop_empty(self._connection, self._set_number, len(outline.sections))
        rows = self._connection.execute(_SECTIONS, (self._set_number,)).fetchall()
        self._numbers = {tuple(json.loads(path)): number for path, number, _ in rows}

    def number(self, path: tuple[str, ...]) -> int:
        """Return the number of the section at `path`, made with all above it when the set does not have it."""
        number = self._numbers.get(path)
        if number is not None:
            return number
        position = -1  # questions outside any section stand before the first
        if path:
            self._parent(path)  # before its place is taken
            position, self._next_position = self._next_position, self._next_position + 1
        return self._put_section(path, position, "", path[-1] if path else "")

    def remember(self) -> tuple[dict[tuple[str, ...], int], int]:
        """Return what is known of the sections now, for `recall`."""
        return dict(self._numbers), self._next_position

    def recall(self, known: tuple[dict[tuple[str, ...], int], int]) -> None:
        """Know again what was remembered, after the sections made since were rolled back."""
        self._numbers, self._next_position = known

    def _put_section(self, path: tuple[str, ...], position: int, label: str, title: str) -> int:
        row = (
            section_id(self._set_id, path),
            self._set_number,
            self._parent(path),
            position,
            label,
            title,
            to_json(path),
        )
        ((number,),) = self._connection.execute(_PUT_SECTION, row).fetchall()
        self._numbers[path] = number
        return int(number)

    def _parent(self, path: tuple[str, ...]) -> int | None:
        return self.number(path[:-1]) if len(path) > 1 else None

    def _formulation_row(self, place: int, formulation: Formulation, outline: Outline) -> Row:
        section = None if formulation.section is None else self.number(outline.path(formulation.section))
        evidence = [outline.evidence(start, end) for start, end in formulation.spans]
        words = "…".join(outline.words(start, end) for start, end in formulation.spans)
        spans = to_json([(piece.start, piece.end) for piece in evidence])
        return self._set_number, formulation.id, place, formulation.kind.value, section, spans, words


def drop_unused(connection: Connection, set_number: int, first_section: int) -> None:
    """Forget the sections of a set, numbered from `first_section`, that neither its outline nor any question names."""
    row = connection.execute(_OUTLINE_SECTIONS, (set_number,)).fetchone()
    _drop_empty(connection, set_number, row[0] if row else -1, first_section)


def _drop_empty(connection: Connection, set_number: int, position: int, number: int = 0) -> None:
    """Drop the empty sections from `position` and from `number` on."""
    behind = (set_number, position, number)
    connection.execute(_FORGET_TALLIES, behind)
    while connection.execute(_DROP_EMPTY, behind).rowcount:  # one can go when those under it are gone
        pass
