"""Searching: any piece of a wording among very many questions, by the index as far as it goes, then row by row.

Questions are found in the order of adding. Nothing but the terms is asked of the index, so a piece that they do not
prove is looked for in the row; there `instr` decides nearly always, and only what it misses is compared without
differences of width and case. Rows that the index does not hold yet come after those it holds, and are scanned.
"""

from __future__ import annotations

import json
from typing import Any

from question_bank.model.question_filter import QuestionFilter, QuestionRef
from question_bank.model.search_terms import Piece, pieces, plain
from question_bank.storage.connection import Database
from question_bank.storage.filter_sql import HOLDS_TEXT, narrowing, select_groups, text_values
from question_bank.storage.rows import ref_of, to_json
from question_bank.storage.term_index import indexed_to

INDEXED = """
    SELECT {columns}
    FROM question_terms
    CROSS JOIN question AS q ON q.number = question_terms.rowid
    {joins}
    WHERE question_terms MATCH ?1 AND question_terms.rowid > ?2 AND question_terms.rowid <= ?3 {conditions}
    ORDER BY question_terms.rowid LIMIT ?
"""
SCANNED = """
    SELECT {columns}
    FROM question AS q
    {joins}
    WHERE q.number > ?1 {conditions}
    ORDER BY q.number LIMIT ?
"""
_OF_REF = "q.id, z.id, s.id, q.kind, q.formulation_id"
_JOINS = """CROSS JOIN section AS s ON s.number = q.section_number
    CROSS JOIN question_set AS z ON z.number = q.set_number"""
_NUMBER = "SELECT number FROM question WHERE id = ?"
_HOLDS = """(
        instr(q.stem, ?) OR instr(q.explanation, ?) OR instr(q.options, ?)
        OR holds(q.kind, q.stem, q.options, q.answer, q.explanation, ?)
    )"""
IN_GROUPS = """(q.section_number, q.kind, q.status) IN (
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
    )"""
_OF_FORMULATIONS = "hex(q.formulation_id) IN (SELECT value FROM json_each(?))"
_ALL = -1
_IN_JSON = frozenset('"[],\\')
_TYPED = (4, 6, 7, 8)


def search(
    database: Database, text: str, wanted: QuestionFilter, limit: int, after: bytes | None
) -> tuple[QuestionRef, ...]:
    """Return the next `limit` questions of `wanted` behind `after` that hold all pieces of `text`."""
    place = 0
    if after is not None:
        row = database.row(_NUMBER, (after,))
        if row is None:
            return ()
        place = row[0]
    return tuple(ref_of(row) for row in _found(database, text, wanted, limit, place, _OF_REF, _JOINS))


def search_ids(database: Database, text: str, wanted: QuestionFilter) -> tuple[bytes, ...]:
    """Return the ids of all questions of `wanted` that hold all pieces of `text`."""
    return tuple(id_ for (id_,) in _found(database, text, wanted, _ALL, 0, "q.id", ""))


def _found(
    database: Database, text: str, wanted: QuestionFilter, limit: int, after: int, columns: str, joins: str
) -> list[tuple[Any, ...]]:
    asked = pieces(text)
    filtered, values = _filtering(database, wanted)
    match = _match(asked)
    rows: list[tuple[Any, ...]] = []
    if match:
        # Asked first: another connection may index more meanwhile.
        end = indexed_to(database)
        database.define("holds", 6, _holds)
        unproven = [piece for piece in asked if not piece.proven]
        conditions = filtered + f" AND {_HOLDS}" * len(unproven)
        looked = [value for piece in unproven for value in _values(piece)]
        sql = INDEXED.format(columns=columns, joins=joins, conditions=conditions)
        rows = database.rows(sql, (match, after, end, *values, *looked, limit))
        if limit != _ALL and len(rows) >= limit:
            return rows
        after = max(after, end)
    sql = SCANNED.format(columns=columns, joins=joins, conditions=filtered + f" AND {HOLDS_TEXT}" * len(asked))
    looked = [value for piece in asked for value in text_values(piece.text)]
    left = _ALL if limit == _ALL else limit - len(rows)
    return rows + database.rows(sql, (after, *values, *looked, left))


def _match(asked: tuple[Piece, ...]) -> str:
    """Return the query of the index ("": it is no help)."""
    terms = [f'"{pair}"' for piece in asked for pair in piece.pairs]
    terms += [f'"{piece.beginning}"*' for piece in asked if piece.beginning]
    return " AND ".join(terms)


def _filtering(database: Database, wanted: QuestionFilter) -> tuple[str, list[object]]:
    """Return the conditions that `wanted` means, and their values."""
    conditions = ""
    values: list[object] = []
    selection = select_groups(database, wanted)
    if wanted.sets or selection.total < selection.hold:
        conditions = f" AND {IN_GROUPS}"
        values.append(selection.as_json())
    if wanted.formulations:
        conditions += f" AND {_OF_FORMULATIONS}"
        values.append(to_json([id_.hex().upper() for id_ in wanted.formulations]))
    narrowed, more = narrowing(wanted)
    return conditions + narrowed, values + more


def _values(piece: Piece) -> tuple[str, str, str, str]:
    """Return the values of `_HOLDS`; what could be JSON's own marks is left to the function."""
    in_json = "\0" if _IN_JSON.intersection(piece.text) else piece.text
    return piece.text, piece.text, in_json, piece.normal


def _holds(kind: int, stem: str, options: str, answer: str, explanation: str, normal: str) -> bool:
    texts: list[str] = [stem, explanation, *json.loads(options)]
    if kind in _TYPED:
        texts += json.loads(answer)
    return any(normal in plain(text) for text in texts)
