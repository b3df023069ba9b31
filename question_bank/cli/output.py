"""What becomes of a command whose output cannot be written: a full disk behind it, or a reader that has enough."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from question_bank.errors import UnwritableDocument


class ReaderGone(Exception):
    """Whoever read the output (`head`) has enough and closed it."""


@contextmanager
def output_faults() -> Iterator[None]:
    """Raise `ReaderGone` or `UnwritableDocument` for what the streams of the process raise inside the block."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        # Only files have a name, and whoever opens one says himself what is wrong with it.
        if error.filename is not None:
            raise
        reason = error.strerror or str(error)
        raise UnwritableDocument(
            f"the output cannot be written ({reason}); make room or send it elsewhere.", code="output_unwritable"
        ) from error


def flush() -> None:
    """Write out what stdout still holds; a process may have been started without one."""
    if sys.stdout is not None:
        sys.stdout.flush()


def let_go() -> None:
    """Drop what stdout and stderr could not get rid of, or Python would try again, and complain, as it ends."""
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
