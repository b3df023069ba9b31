"""The index of the search: it is filled in slices, apart from the imports, and follows every change of what it holds.

Rows are indexed in the order of their numbers; `indexed_to` says how far. A change of a row beyond that needs nothing,
one before it takes the terms of the old wording out and puts those of the new one in, in the same transaction.
"""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from question_bank.model.question import Question, QuestionKind
from question_bank.model.search_terms import terms
from question_bank.storage.connection import Database
from question_bank.storage.rows import KIND_CODES

_INDEXED_TO = "SELECT indexed_to FROM search_state"
_SET_INDEXED_TO = "UPDATE search_state SET indexed_to = ?"
_SHORTEN = "UPDATE search_state SET indexed_to = min(indexed_to, (SELECT coalesce(max(number), 0) FROM question))"
_PUT = "INSERT INTO question_terms (rowid, terms) VALUES (?, ?)"
_TAKE = "INSERT INTO question_terms (question_terms, rowid, terms) VALUES ('delete', ?, ?)"
_SLICE = """
    SELECT number, kind, stem, options, answer, explanation FROM question WHERE number > ? ORDER BY number LIMIT ?
"""
_REMAINING = "SELECT count(*) FROM question WHERE number > ?"
_OPTIMIZE = "INSERT INTO question_terms (question_terms) VALUES ('optimize')"

TYPED = (
    QuestionKind.FILL_BLANK,
    QuestionKind.MATCHING,
    QuestionKind.RECITATION,
    QuestionKind.SHORT_ANSWER,
)
"""The kinds whose answer is words of their own; that of the others stands among the options, or is a verdict."""
_TYPED_CODES = frozenset(KIND_CODES[kind] for kind in TYPED)


class TermIndex:
    """The index within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Find out how far the index goes."""
        self._connection = connection
        ((self._indexed_to,),) = connection.execute(_INDEXED_TO).fetchall()

    def change(self, number: int, before: Question, after: Question) -> None:
        """Follow a change of the row."""
        if number <= self._indexed_to:
            old, new = _terms_of(before), _terms_of(after)
            if old != new:
                self._connection.execute(_TAKE, (number, old))
                self._connection.execute(_PUT, (number, new))

    def remove(self, number: int, question: Question) -> None:
        """Follow the deletion of the row."""
        if number <= self._indexed_to:
            self._connection.execute(_TAKE, (number, _terms_of(question)))

    def shorten(self) -> None:
        """Let the index end with the last row there is, since numbers of deleted ones are given again."""
        self._connection.execute(_SHORTEN)
        ((self._indexed_to,),) = self._connection.execute(_INDEXED_TO).fetchall()


def index_slice(database: Database, most: int) -> int:
    """Index the next `most` questions in one transaction and return how many are left."""
    with database.transaction() as connection:
        ((indexed_to,),) = connection.execute(_INDEXED_TO).fetchall()
        rows = connection.execute(_SLICE, (indexed_to, most)).fetchall()
        if rows:
            connection.executemany(_PUT, [(row[0], _terms_of_row(*row[1:])) for row in rows])
            indexed_to = rows[-1][0]
            connection.execute(_SET_INDEXED_TO, (indexed_to,))
        ((left,),) = connection.execute(_REMAINING, (indexed_to,)).fetchall()
        if rows and not left and len(rows) == most:
            connection.execute(_OPTIMIZE)
    return int(left)


def indexed_to(database: Database) -> int:
    """Return the number of the last question that is in the index."""
    row = database.row(_INDEXED_TO)
    return int(row[0]) if row else 0


def unindexed(database: Database) -> int:
    """Return how many questions the index lacks."""
    row = database.row(_REMAINING, (indexed_to(database),))
    return int(row[0]) if row else 0


def _terms_of(question: Question) -> str:
    answer = question.answer if question.kind in TYPED else ()
    return terms((question.stem, *question.options, *answer, question.explanation))


def _terms_of_row(kind: int, stem: str, options: str, answer: str, explanation: str) -> str:
    typed: list[Any] = json.loads(answer) if kind in _TYPED_CODES else []
    return terms((stem, *json.loads(options), *typed, explanation))
