"""A load: very many questions that the bank does not have, written without its indexes, which are made again after it.

Keeping the indexes of a table in order costs more than writing its rows, and making them from all rows at once a
quarter of that. What the indexes answer meanwhile, whether an id or a wording is there already, sets in memory do.
"""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection

from question_bank.model.vetted import Vetted

MOST_KNOWN = 500_000
"""Questions that a load knows by heart, in about 100 MB; with more, the indexes take over again."""

# Not those of few rows: they cost the others nothing.
_INDEXES = """
    SELECT name, sql FROM sqlite_schema
    WHERE type = 'index' AND tbl_name = 'question' AND sql IS NOT NULL AND sql NOT LIKE '% WHERE %'
"""
_IDS = "SELECT id FROM question"
_PRINTS = "SELECT fingerprint FROM question WHERE set_number = ?"
_SMALL_CACHE = "PRAGMA cache_size = -8192"
LARGE_CACHE = "PRAGMA cache_size = -65536"
"""Random keys touch pages all over the file, and what does not fit here is read again."""


class Load:
    """The time without indexes inside one transaction; `end` must be called before it is committed."""

    def __init__(self, connection: Connection, set_number: int) -> None:
        """Learn what the bank and the set hold, and take the indexes away."""
        self._connection = connection
        self._ids: set[bytes] = {id_ for (id_,) in connection.execute(_IDS)}
        self._prints: set[bytes] = {print_ for (print_,) in connection.execute(_PRINTS, (set_number,))}
        self._indexes: list[tuple[str, str]] = connection.execute(_INDEXES).fetchall()
        for name, _ in self._indexes:
            connection.execute(f"DROP INDEX {name}")
        # Rows are only appended: pages that are full are not needed again, and better written while others are read.
        connection.execute(_SMALL_CACHE)

    def new(self, found: Sequence[Vetted]) -> list[bool] | None:
        """Tell of each question whether it is new, or else repeats a wording of the set; None: look closer.

        The new ones count as known from now on.
        """
        if len(self._ids) > MOST_KNOWN:
            return None
        ids = {each.question.id for each in found}
        prints = {each.fingerprint for each in found}
        if len(ids) == len(found) == len(prints) and ids.isdisjoint(self._ids) and prints.isdisjoint(self._prints):
            self._ids |= ids
            self._prints |= prints
            return [True] * len(found)
        ids, prints = set(), set()
        verdicts = []
        for question, print_ in found:
            is_new = print_ not in self._prints and print_ not in prints
            known = question.id in self._ids or question.id in ids
            # A first version without evidence cannot change a question of the same wording, see `merge`.
            if known if is_new else question.version > 1 or question.evidence:
                return None
            verdicts.append(is_new)
            if is_new:
                ids.add(question.id)
                prints.add(print_)
        self._ids |= ids
        self._prints |= prints
        return verdicts

    def end(self) -> None:
        """Make the indexes again."""
        for _, sql in self._indexes:
            self._connection.execute(sql)
        self._connection.execute(LARGE_CACHE)
