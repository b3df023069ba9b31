"""`question-bank build`: an outline to a file of questions, a bank, or both."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import click

from question_bank.build import BuildResult, build_questions
from question_bank.cli.exit_codes import DONE, EXPLANATION
from question_bank.cli.progress import ProgressLine
from question_bank.formats import write_questions
from question_bank.model import derive_id
from question_bank.storage import BankStore

_HELP = f"""Make questions from OUTLINE: a Word (.docx), PDF, HTML, Markdown or plain text document.

What the document is, its content says. Headings of Word and HTML count as headings, and their automatic numbering and
lists are read as they are printed. Of a PDF file the text layer is read; a scanned one, which holds pictures only, is
refused.

The suffix of the file after -o says the format: .json for one document, .jsonl for one question a line. With --bank
the questions go into a set of that bank file, which is made when it is not there; questions that the set has already
are passed over, so the same command can be given again.

\b
Examples:
  question-bank build outline.txt -o questions.json
  question-bank build outline.docx -o questions.jsonl --title 党建
  question-bank build outline.txt --bank bank.db --title 党建

{EXPLANATION}"""


def _title(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    # What the terminal's encoding could not decode arrives as lone surrogates, which no file can hold.
    if value is not None and (not value.strip() or any("\ud800" <= letter <= "\udfff" for letter in value)):
        raise click.BadParameter("a title is readable text")
    return value


@click.command(help=_HELP, short_help="Make questions from an outline.")
@click.argument("outline", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write: .json or .jsonl.")
@click.option("--bank", type=click.Path(path_type=Path), help="Bank file to add the questions to.")
@click.option(
    "--title", callback=_title, help="Name of the set, and title of the document (default: the outline's name)."
)
@click.option("--progress/--no-progress", default=None, help="Show progress on stderr (default: in a terminal).")
def build(outline: Path, output: Path | None, bank: Path | None, title: str | None, progress: bool | None) -> int:
    """Build, write and add; nothing is written before the whole outline was understood."""
    if output is None and bank is None:
        raise click.UsageError("say where the questions go: -o FILE, --bank FILE, or both")
    if bank is not None and bank.exists():
        BankStore.open(bank).close()  # a bank that is locked or too new is named before any work is done
    with ProgressLine(progress) as line:
        result = build_questions(outline, line.show)
    name = title or result.outline.title
    if output is not None:
        write_questions(output, result.candidates, name)
        click.echo(f"{output}: {_summary(result)}")
    if bank is not None:
        _add(bank, name, result)
    return DONE


def _add(bank: Path, name: str, result: BuildResult) -> None:
    with BankStore.open(bank) as store:
        report = store.add(
            name,
            result.candidates,
            set_id=derive_id("set", name),
            added_at=time.time_ns() // 1_000_000,
            outline=result.outline,
            formulations=result.formulations,
        )
    click.echo(
        f"{bank}: {report.added} questions added to “{name}”, {report.updated} updated, {report.skipped} there already"
    )


def _summary(result: BuildResult) -> str:
    kinds = Counter(question.kind for question in result.candidates)
    parts = ", ".join(f"{count} {kind.value.replace('_', ' ')}" for kind, count in kinds.most_common())
    review = sum(question.status.value == "review" for question in result.candidates)
    return (
        f"{len(result.candidates)} questions ({parts or 'none'}; {review} for review) "
        f"from {len(result.formulations)} formulations, {len(result.rejections)} rejected"
    )
