"""What each part of the bank store stands on."""

from __future__ import annotations

from question_bank.storage.connection import Database


class Part:
    """A part of the store: methods about one subject on the one connection."""

    __slots__ = ("_database",)

    def __init__(self, database: Database) -> None:
        """Stand on an open bank file, which closes with the store."""
        self._database = database
