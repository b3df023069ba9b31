"""The exit codes, the same for every command."""

from __future__ import annotations

from question_bank.errors import KnownError, StoreError, UnreadableDocument, UnwritableDocument

DONE = 0
PROBLEMS = 1
USAGE = 2
NOTHING = 2
"""What `import` ends with when no file had a question in it."""
INTERRUPTED = 130
READER_GONE = 141
"""As a shell reports a process that the signal of a closed pipe ended: 128 + SIGPIPE."""

_CODES: tuple[tuple[type[KnownError], int], ...] = ((UnreadableDocument, 3), (StoreError, 4), (UnwritableDocument, 5))

EXPLANATION = """\b
Exit codes:
  0    done
  1    there are problems, each is named
  2    the command line is wrong
  3    a document cannot be read
  4    a bank cannot be used
  5    the result cannot be written
  130  interrupted
  141  whoever read the output had enough
"""


def code_of(error: KnownError) -> int:
    """Return the exit code of a fault of the world."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), PROBLEMS)
