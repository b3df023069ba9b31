"""`question-bank check`: everything that is wrong with a file of questions, at once."""

from __future__ import annotations

from pathlib import Path

import click

from question_bank.cli.exit_codes import DONE, EXPLANATION, PROBLEMS
from question_bank.cli.findings import betraying_keys, repeats, strange_sources
from question_bank.cli.loading import is_bank, load_questions
from question_bank.outline import read_outline

_HELP = f"""Check the questions of FILE (.json, .jsonl or a bank) and name each problem on a line of its own.

Checked are the rules of each kind, questions that are there twice, and whether the right answers stand in one place
too often. With --outline, each question must name its source, and the outline must say it there to the character.

\b
Examples:
  question-bank check questions.json
  question-bank check questions.jsonl --outline outline.txt

{EXPLANATION}"""


@click.command(help=_HELP, short_help="Name what is wrong with questions.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--outline", type=click.Path(path_type=Path), help="Document that the sources must stand in.")
def check(file: Path, outline: Path | None) -> int:
    """Print each problem, then how many there are."""
    batch = load_questions(file)
    found = [f"{problem.place}: {problem.reason}" for problem in batch.problems]
    if not is_bank(file):  # a set of a bank holds nothing twice, and two sets may hold the same
        found += repeats(batch.questions)
    found += betraying_keys(batch.questions)
    if outline is not None:
        found += strange_sources(batch.questions, read_outline(outline))
    for line in found:
        click.echo(line)
    total = len(batch.questions) + len(batch.problems)
    click.echo(f"{total} questions, {len(found)} problems")
    return PROBLEMS if found else DONE
