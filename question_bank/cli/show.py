"""`question-bank show`: a file of questions or a bank, readable."""

from __future__ import annotations

from pathlib import Path

import click

from question_bank.cli.exit_codes import DONE, EXPLANATION
from question_bank.cli.loading import load_questions
from question_bank.cli.wording import readable
from question_bank.model import QuestionKind

_KINDS = [kind.value for kind in QuestionKind]
_HELP = f"""Print the questions of FILE (of any format that can be imported, or a bank) with their keys and sources.

\b
Examples:
  question-bank show questions.json
  question-bank show questions.json --kind single_choice --kind ordering
  question-bank show bank.db --limit 10

{EXPLANATION}"""


@click.command(help=_HELP, short_help="Print questions.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", "kinds", multiple=True, type=click.Choice(_KINDS), help="Only this kind; repeatable.")
@click.option("--limit", type=click.IntRange(min=1), help="At most this many questions.")
def show(file: Path, kinds: tuple[str, ...], limit: int | None) -> int:
    """Print what is asked for, then how much of the file that was."""
    batch = load_questions(file)
    chosen = [question for question in batch.questions if not kinds or question.kind.value in kinds]
    for number, question in enumerate(chosen[:limit], start=1):
        click.echo(readable(question, number) + "\n")
    shown = min(len(chosen), limit or len(chosen))
    click.echo(f"{shown} of {len(batch.questions)} questions" + (f" of “{batch.title}”" if batch.title else ""))
    for problem in batch.problems:
        click.echo(f"{problem.place} left out: {problem.reason}", err=True)
    return DONE
