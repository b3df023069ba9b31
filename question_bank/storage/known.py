"""Finding what a set has already, by wording and by id, for thousands of questions at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any, NamedTuple

from question_bank.model.question import Question
from question_bank.storage.rows import KIND_CODES, question_of

_COLUMNS = """q.number, q.set_number, q.fingerprint, q.section_number, q.id, q.kind, q.status, s.path, q.version,
        q.formulation_id, q.formulation_kind, q.stem, q.options, q.answer, q.explanation, q.evidence, q.more"""
KNOWN_BY_FINGERPRINT = f"""
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?3) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?3)
    )
    SELECT {_COLUMNS}
    FROM (SELECT substr(?3, place, 16) AS fingerprint FROM piece) AS f
    CROSS JOIN question AS q INDEXED BY question_in_set
        ON q.set_number = ?1 AND q.kind = ?2 AND q.fingerprint = f.fingerprint
    CROSS JOIN section AS s ON s.number = q.section_number
"""
KNOWN_BY_ID = f"""
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT {_COLUMNS}
    FROM (SELECT substr(?1, place, 16) AS id FROM piece) AS i
    CROSS JOIN question AS q INDEXED BY question_by_id ON q.id = i.id
    CROSS JOIN section AS s ON s.number = q.section_number
"""


class Known(NamedTuple):
    """A question as its set has it."""

    number: int
    set_number: int
    fingerprint: bytes
    section_number: int
    question: Question


def known_by_id(connection: Connection, ids: Iterable[bytes]) -> dict[bytes, Known]:
    """Return those of the questions that the bank holds, by id."""
    wanted = b"".join(id_ for id_ in ids if len(id_) == 16)
    return {each.question.id: each for each in _find(connection, KNOWN_BY_ID, (wanted,))}


def known_by_fingerprint(
    connection: Connection, set_number: int, questions: Sequence[Question], prints: Sequence[bytes]
) -> dict[bytes, Known]:
    """Return what the set holds with the wording (`prints`) of each of `questions`, by fingerprint."""
    by_kind: dict[int, list[bytes]] = {}
    for question, print_ in zip(questions, prints, strict=True):
        by_kind.setdefault(KIND_CODES[question.kind], []).append(print_)
    return {
        each.fingerprint: each
        for kind, group in by_kind.items()
        for each in _find(connection, KNOWN_BY_FINGERPRINT, (set_number, kind, b"".join(group)))
    }


def _find(connection: Connection, sql: str, parameters: tuple[Any, ...]) -> list[Known]:
    rows = connection.execute(sql, parameters).fetchall()
    return [Known(row[0], row[1], row[2], row[3], question_of(row[4:])) for row in rows]
