"""The entry point: runs a command and turns what happens into an exit code and at most one sentence on stderr."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from question_bank.cli.exit_codes import INTERRUPTED, READER_GONE, code_of
from question_bank.cli.output import ReaderGone, flush, let_go, output_faults
from question_bank.cli.program import program
from question_bank.errors import KnownError


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that `arguments` (None: those of the process) name and exit."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets its number instead of an end in the middle of the work.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = program.main(arguments, prog_name="question-bank", standalone_mode=False)
        with output_faults():
            flush()
    except KnownError as error:
        code = code_of(error)
        _say(str(error))
    except click.Abort:
        code = INTERRUPTED
        _say("interrupted.")
    except click.ClickException as error:
        code = error.exit_code
        with suppress(OSError):  # as in _say
            error.show()
    except ReaderGone:
        code = READER_GONE
    let_go()
    sys.exit(code)


def _say(sentence: str) -> None:
    with suppress(OSError):  # where stderr takes nothing either, the exit code is all that can be said
        click.echo(f"question-bank: {sentence}", err=True)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packed program is its own interpreter: the process that reads a PDF file begins here.
        from multiprocessing import freeze_support

        freeze_support()
    main()
