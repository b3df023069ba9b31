"""What can go wrong with documents and banks, each with one sentence for people.

BankError
└── KnownError                 of the world: shown as it is, never with a traceback
    ├── UnreadableDocument     an outline or question file that cannot be read at all
    ├── UnwritableDocument     a question file that cannot be written
    ├── QuestionGone           the bank no longer holds the question
    ├── WordingTaken           the set holds another question with that wording
    └── StoreError             a database file
        ├── StoreTooNew        written by a newer program
        ├── StoreLocked        another program holds it
        ├── StoreCorrupt       not a database, or damaged
        ├── StoreReadOnly      may not be written
        └── StoreFull          the disk has no room left

Everything else that is raised is a bug of ours.
"""

from __future__ import annotations


class BankError(Exception):
    """Root of all errors that this package raises on purpose."""


class KnownError(BankError):
    """A fault of the world; `str(error)` is one sentence: what, where, what to do."""

    def __init__(self, sentence: str, *, path: str = "", code: str = "") -> None:
        """Keep the English `sentence`, the file concerned and a stable `code` by which the window translates it."""
        super().__init__(sentence)
        self.path = path
        self.code = code or type(self).__name__


class UnreadableDocument(KnownError):
    """The document cannot be read: missing, empty, binary, too large, or in an unknown encoding."""


class UnwritableDocument(KnownError):
    """The document cannot be written: no such folder, no permission, no room left."""


class QuestionGone(KnownError):
    """The bank no longer holds the question; somebody has taken it out meanwhile."""


class WordingTaken(KnownError):
    """The set holds another question with that wording; `other` is its id."""

    def __init__(self, sentence: str, *, other: bytes) -> None:
        """Keep the English `sentence` and the id of the `other` question."""
        super().__init__(sentence)
        self.other = other


class StoreError(KnownError):
    """A database file cannot be used as asked."""


class StoreTooNew(StoreError):
    """The database was written by a newer version of the program."""


class StoreLocked(StoreError):
    """Another program holds the database."""


class StoreCorrupt(StoreError):
    """The file is not a database, or it is damaged."""


class StoreReadOnly(StoreError):
    """The database may not be written."""


class StoreFull(StoreError):
    """The disk has no room left."""
