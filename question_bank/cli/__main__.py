"""The entry point: runs a command and turns what happens into an exit code and at most one sentence on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from question_bank.cli.exit_codes import INTERRUPTED, code_of
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
        sys.stdout.flush()
    except KnownError as error:
        click.echo(f"question-bank: {error}", err=True)
        code = code_of(error)
    except click.Abort:
        click.echo("question-bank: interrupted.", err=True)
        code = INTERRUPTED
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except BrokenPipeError:
        # Whoever read the output (`head`) has enough; without this Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1  # as click itself ends when it notices first
    sys.exit(code)


if __name__ == "__main__":
    main()
