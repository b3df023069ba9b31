"""What can go wrong in the program, each with one sentence for people.

KnownError                     of the world: shown as it is, never with a traceback
├── UnreadableDocument         an outline or question file that cannot be read at all
├── StoreError                 a database file, the bank's and the scores' alike
│   ├── StoreTooNew            written by a newer program
│   ├── StoreLocked            another program holds it
│   ├── StoreCorrupt           not a database, or damaged
│   ├── StoreReadOnly          may not be written
│   └── StoreFull              the disk has no room left
└── AppError                   root of the application's own
    ├── AnsweredElsewhere      another window answered the question for good, or handed the quiz in
    ├── UnreadableBundle       a file that is no bundle of scores, or not as it was exported
    └── UnusableFolder         the folder for data, settings or logs cannot be made or written

All but the last four are the library's, so that a window meets one family whichever store spoke. Everything else that
is raised is a bug of ours.
"""

from __future__ import annotations

from question_bank.errors import (
    KnownError,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
    UnreadableDocument,
)

__all__ = [
    "AnsweredElsewhere",
    "AppError",
    "KnownError",
    "StoreCorrupt",
    "StoreError",
    "StoreFull",
    "StoreLocked",
    "StoreReadOnly",
    "StoreTooNew",
    "UnreadableBundle",
    "UnreadableDocument",
    "UnusableFolder",
]


class AppError(KnownError):
    """Root of the errors of the world that only the application meets."""


class AnsweredElsewhere(AppError):
    """An answer comes too late: another window answered the question for good, or handed the quiz in."""


class UnreadableBundle(AppError):
    """The file is no bundle of scores, was damaged or changed, or comes from a newer program."""


class UnusableFolder(AppError):
    """The folder for data, settings or logs cannot be made or written."""
