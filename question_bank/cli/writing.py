"""Writing questions as a file: what its format cannot carry is said before anything is written."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from question_bank.formats import losses, write_questions
from question_bank.model import Question

Questions = Callable[[], Iterable[Question]]
"""Gives the questions anew each time, so that many need not be in memory."""


def write(path: Path, questions: Questions, title: str, *, yes: bool) -> bool:
    """Say what is lost, ask unless `yes`, and write; return whether it was written."""
    found = Counter(lost.sentence for _, what in losses(path, questions()) for lost in dict.fromkeys(what))
    for sentence, count in found.most_common():
        click.echo(f"{path}: of {count} questions: {sentence}", err=True)
    if found and not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("nothing was written: there is no terminal to ask in; give --yes to lose this")
        if not click.confirm("Write the file without this?", err=True):
            click.echo("nothing was written")
            return False
    write_questions(path, questions(), title)
    return True
