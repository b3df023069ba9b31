"""`question-bank export` and `question-bank convert`: questions out of a bank, or from one format into another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from question_bank.cli.exit_codes import DONE, EXPLANATION, PROBLEMS
from question_bank.cli.loading import load_questions
from question_bank.cli.places import problem_line
from question_bank.cli.revise import find_set
from question_bank.cli.writing import write
from question_bank.formats import written_suffixes
from question_bank.model import Question, QuestionFilter, QuestionStatus
from question_bank.storage import BankStore

_PAGE = 1000
_SUFFIXES = ", ".join(written_suffixes())
_SAID = f"""The suffix of OUT says the format: {_SUFFIXES}. What the format cannot carry is said before
anything is written, and asked about unless --yes is given."""
_EXPORT = f"""Write the questions of a bank, or of one of its sets, to the file OUT.

{_SAID}

Retired questions are left out, except with --all.

\b
Examples:
  question-bank export --bank bank.db --set 党建 党建.json
  question-bank export --bank bank.db 全部.jsonl --all

{EXPLANATION}"""
_CONVERT = f"""Read the questions of the file IN and write them to the file OUT.

{_SAID}

Questions that cannot be read are named on stderr with their place and the reason.

\b
Examples:
  question-bank convert 题目.json 题目.jsonl

{EXPLANATION}"""


@click.command(help=_EXPORT, short_help="Write questions of a bank to a file.")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--bank", required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Bank file.")
@click.option("--set", "set_name", help="Only this set (default: all).")
@click.option("--all", "everything", is_flag=True, help="Retired questions too.")
@click.option("--yes", is_flag=True, help="Write without asking what may be lost.")
def export(out: Path, bank: Path, set_name: str | None, *, everything: bool, yes: bool) -> int:
    """Write, and say how many."""
    with BankStore.open(bank) as store:
        sets = (find_set(store, set_name),) if set_name else store.sets()
        statuses = () if everything else (QuestionStatus.APPROVED, QuestionStatus.REVIEW)
        wanted = QuestionFilter(sets=tuple(each.id for each in sets), statuses=statuses)

        def questions() -> Iterator[Question]:
            after: bytes | None = None
            while page := store.sequence(wanted, _PAGE, after):
                after = page[-1].id
                yield from store.questions([ref.id for ref in page])

        if write(out, questions, "、".join(each.name for each in sets), yes=yes):
            click.echo(f"{out}: {store.count(wanted)} questions")
    return DONE


@click.command(help=_CONVERT, short_help="Write a file of questions in another format.")
@click.argument("file", metavar="IN", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Write without asking what may be lost.")
def convert(file: Path, out: Path, *, yes: bool) -> int:
    """Read, write, and say how many."""
    batch = load_questions(file)
    refused = [row for row in batch.rows if not row.is_good]
    for row in refused:
        click.echo(problem_line(file, row), err=True)
    for note in batch.notes:
        click.echo(f"{file}: {note.sentence}", err=True)
    if write(out, lambda: batch.questions, batch.title, yes=yes):
        click.echo(f"{out}: {len(batch.questions)} questions")
    return PROBLEMS if refused else DONE
