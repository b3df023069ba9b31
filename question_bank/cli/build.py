"""`question-bank build`: an outline to a file of questions, a bank, a report, or all of them."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import click

from question_bank.build import BuildResult, build_questions
from question_bank.cli.exit_codes import DONE, EXPLANATION
from question_bank.cli.progress import ProgressLine
from question_bank.cli.revise import find_set, revise_set
from question_bank.formats import write_questions
from question_bank.model import derive_id
from question_bank.reporting import REPORT_SUFFIXES, Coverage, coverage, write_report
from question_bank.storage import BankStore

_HELP = f"""Make questions from OUTLINE: a Word (.docx), PDF, HTML, Markdown or plain text document.

What the document is, its content says. Headings of Word and HTML count as headings, and their automatic numbering and
lists are read as they are printed. Of a PDF file the text layer is read; a scanned one, which holds pictures only, is
refused.

The suffix of the file after -o says the format: .json for one document, .jsonl for one question a line. With --bank
the questions go into a set of that bank file, which is made when it is not there; questions that the set has already
are passed over, so the same command can be given again.

--report writes what was asked and what was not, with the reason: a page to read or print (.html) or for programs
(.json).

--revise brings a set to an outline that has changed. It tells what is unchanged, what has another source, what lost its
source and what is new, and asks before anything is reworded, retired or added; --yes says yes to all of it. Questions
keep their ids, and with them their scores; wordings that somebody wrote are kept.

\b
Examples:
  question-bank build outline.txt -o questions.json
  question-bank build outline.docx -o questions.jsonl --title 党建
  question-bank build outline.md --bank bank.db --set 党建 --report report.html
  question-bank build outline-2.md --bank bank.db --set 党建 --revise

{EXPLANATION}"""


class _Goal(NamedTuple):
    """Where the questions go."""

    output: Path | None
    bank: Path | None
    set_name: str | None
    report: Path | None
    revise: bool
    yes: bool


def _name(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    # What the terminal's encoding could not decode arrives as lone surrogates, which no file can hold.
    if value is not None and (not value.strip() or any("\ud800" <= letter <= "\udfff" for letter in value)):
        raise click.BadParameter("a title is readable text")
    return value


@click.command(help=_HELP, short_help="Make questions from an outline.")
@click.argument("outline", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write: .json or .jsonl.")
@click.option("--bank", type=click.Path(path_type=Path), help="Bank file to add the questions to.")
@click.option("--set", "set_name", callback=_name, help="Set of the bank (default: the title).")
@click.option("--title", callback=_name, help="Title of the questions (default: the outline's name).")
@click.option("--report", type=click.Path(path_type=Path), help="Report to write: .html or .json.")
@click.option("--generous", is_flag=True, help="Keep, for review, what weak matches are good for too.")
@click.option("--revise", is_flag=True, help="Bring the set to this outline instead of adding.")
@click.option("--yes", is_flag=True, help="With --revise: do what it proposes without asking.")
@click.option("--progress/--no-progress", default=None, help="Show progress on stderr (default: in a terminal).")
def build(
    outline: Path,
    output: Path | None,
    bank: Path | None,
    set_name: str | None,
    title: str | None,
    report: Path | None,
    *,
    generous: bool,
    revise: bool,
    yes: bool,
    progress: bool | None,
) -> int:
    """Build, write and add; nothing is written before the whole outline was understood."""
    _check(_Goal(output, bank, set_name, report, revise=revise, yes=yes))
    with ProgressLine(progress) as line:
        result = build_questions(outline, line.show, generous=generous)
    title = title or result.outline.title
    if output is not None:
        write_questions(output, result.candidates, title)
        click.echo(f"{output}: {_summary(result)}")
    if report is not None:
        found = coverage(result)
        write_report(report, found)
        click.echo(f"{report}: {_asked(found)}")
    if bank is not None:
        with BankStore.open(bank) as store:
            if revise:
                revise_set(store, set_name or title, result, at=_now(), yes=yes)
            else:
                click.echo(f"{bank}: {_add(store, set_name or title, result)}")
    return DONE


def _check(goal: _Goal) -> None:
    """Refuse what cannot be done before any work is done."""
    if goal.output is None and goal.bank is None and goal.report is None:
        raise click.UsageError("say where the questions go: -o FILE, --bank FILE, --report FILE, or several of them")
    if goal.bank is None and (goal.set_name or goal.revise):
        raise click.UsageError("--set and --revise are about a bank: name it with --bank FILE")
    if goal.yes and not goal.revise:
        raise click.UsageError("--yes answers the questions of --revise")
    if goal.report is not None and goal.report.suffix.lower() not in REPORT_SUFFIXES:
        raise click.UsageError(f"the name of a report ends in one of {', '.join(REPORT_SUFFIXES)}")
    if goal.revise and goal.bank is not None and not goal.bank.exists():
        raise click.UsageError(f"there is no bank {goal.bank} to revise; build without --revise first")
    if goal.bank is not None and goal.bank.exists():
        with BankStore.open(goal.bank) as store:  # a bank that is locked or too new is named at once
            if goal.revise and goal.set_name:
                find_set(store, goal.set_name)


def _add(store: BankStore, name: str, result: BuildResult) -> str:
    """Add to the set of that name, and say what became of the questions."""
    known = next((each.id for each in store.sets() if each.name == name), None)
    before = store.outline(known) if known is not None else None
    report = store.add(
        name,
        result.candidates,
        set_id=known or derive_id("set", name),
        added_at=_now(),
        outline=result.outline,
        formulations=result.formulations,
    )
    if before is not None and before.raw != result.outline.raw:
        hint = "the set had another outline; questions of sentences that are gone stay until --revise names them"
        click.echo(f"question-bank: {hint}.", err=True)
    return f"{report.added} questions added to “{name}”, {report.updated} updated, {report.skipped} there already"


def _now() -> int:
    return time.time_ns() // 1_000_000


def _summary(result: BuildResult) -> str:
    kinds = Counter(question.kind for question in result.candidates)
    parts = ", ".join(f"{count} {kind.value.replace('_', ' ')}" for kind, count in kinds.most_common())
    review = sum(question.status.value == "review" for question in result.candidates)
    return (
        f"{len(result.candidates)} questions ({parts or 'none'}; {review} for review) "
        f"from {len(result.formulations)} formulations, {len(result.rejections)} rejected"
    )


def _asked(found: Coverage) -> str:
    counts = ", ".join(f"{count} {standing.value}" for standing, count in found.standings().items())
    return f"{len(found.formulations)} formulations ({counts})"
