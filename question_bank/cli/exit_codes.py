"""The exit codes, the same for every command."""

from __future__ import annotations

from question_bank.errors import KnownError, StoreError, UnreadableDocument, UnwritableDocument

DONE = 0
PROBLEMS = 1
USAGE = 2
INTERRUPTED = 130

_CODES: tuple[tuple[type[KnownError], int], ...] = ((UnreadableDocument, 3), (StoreError, 4), (UnwritableDocument, 5))

EXPLANATION = """\b
Exit codes:
  0    done
  1    check found problems
  2    the command line is wrong
  3    a document cannot be read
  4    a bank cannot be used
  5    the result cannot be written
  130  interrupted
"""


def code_of(error: KnownError) -> int:
    """Return the exit code of a fault of the world."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), PROBLEMS)
