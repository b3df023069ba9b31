"""`question-bank import`: files of questions into a bank, with a report of what came in and what did not."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import click

from question_bank.cli.counting import compared, read_expected
from question_bank.cli.exit_codes import DONE, EXPLANATION, NOTHING, PROBLEMS
from question_bank.cli.places import problem_line
from question_bank.errors import UnreadableDocument
from question_bank.formats import NO_CHOICES, Choices, ImportRow, ImportStream, Remark, Source, open_questions
from question_bank.formats.profile import choices_for, read_profile
from question_bank.model import Question, QuestionKind, derive_id
from question_bank.model.vetted import Vetted
from question_bank.reporting.import_files import IMPORT_REPORT_SUFFIXES, write_import_report
from question_bank.reporting.import_report import FileReport, ImportReport, Ledger, Outcome, unreadable
from question_bank.storage import BankStore

_KINDS = [kind.value for kind in QuestionKind]
_HELP = f"""Bring the questions of each FILE into a set of a bank.

What a file is, its content says. Every question that cannot be added is named on stderr with its place and the reason;
the others are added, each file in one step that can be taken back in the program. Questions that the set has already
are passed over, so the same command can be given again.

--dry-run does everything but keep it. --near compares the stems and names what is nearly the same as another question.
--report writes what became of each row: a workbook (.xlsx) or for programs (.json). --profile names a file that says
what the columns of tables are (saved by the import in the program), --kind what questions are of that name no kind.

--folder takes all files in a folder; --against compares how many questions of each kind are found in each of them with
the counts in a file: {{"题库.xlsx": {{"single": 120, "total": 150, "confidence": "exact"}}}}.

\b
Examples:
  question-bank import 题库.xlsx --bank bank.db
  question-bank import 试卷.docx 题库.csv --bank bank.db --set 党建 --report 报告.xlsx
  question-bank import 题库.xlsx --bank bank.db --dry-run --near

{EXPLANATION}
  For import, 1 means that some rows were refused, and 2 also that no file had a question in it."""


class _Goal(NamedTuple):
    """What is to be done with each file."""

    bank: Path
    set_name: str | None
    choices: Choices
    profile: Path | None
    dry_run: bool
    near: bool
    yes: bool


@click.command("import", help=_HELP, short_help="Bring files of questions into a bank.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--folder", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Take all files in it.")
@click.option("--bank", type=click.Path(path_type=Path), help="Bank file, made when it is not there.")
@click.option("--set", "set_name", help="Set of the bank (default: the title or name of the file).")
@click.option("--profile", type=click.Path(path_type=Path), help="File that says what the columns of tables are.")
@click.option("--kind", type=click.Choice(_KINDS), help="Kind of questions that name none.")
@click.option("--near", is_flag=True, help="Name questions that are nearly the same as others.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--report", type=click.Path(path_type=Path), help="Report to write: .xlsx or .json.")
@click.option("--against", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Counts to compare with.")
@click.option("--yes", is_flag=True, help="Add the good rows of a file without asking when others are refused.")
def import_(
    files: tuple[Path, ...],
    folder: Path | None,
    bank: Path | None,
    set_name: str | None,
    profile: Path | None,
    kind: str | None,
    report: Path | None,
    against: Path | None,
    *,
    near: bool,
    dry_run: bool,
    yes: bool,
) -> int:
    """Import each file, then say what came of all."""
    paths = [*files, *(sorted(path for path in folder.rglob("*") if path.is_file()) if folder else ())]
    _check(paths, bank, report, dry_run=dry_run or against is not None)
    choices = Choices(kind=QuestionKind(kind)) if kind else NO_CHOICES
    dry_run = dry_run or bank is None
    with TemporaryDirectory() as nowhere:
        # What is only tried is rolled back; where there is no bank yet, none is left behind.
        kept = bank if bank is not None and (bank.exists() or not dry_run) else Path(nowhere) / "bank.db"
        goal = _Goal(kept, set_name, choices, profile, dry_run, near, yes)
        found = tuple(_import_file(path, goal) for path in paths)
    result = ImportReport(set_name or "", _now(), found)
    click.echo(_total(result, dry_run=dry_run))
    if report is not None:
        write_import_report(report, result)
    differing = 0
    if against is not None:
        differing = _compare(found, folder, against)
    if not result.found:
        return NOTHING
    refused = result.count(Outcome.REFUSED) or any(not each.found for each in found)
    return PROBLEMS if refused or differing else DONE


def _check(paths: list[Path], bank: Path | None, report: Path | None, *, dry_run: bool) -> None:
    if not paths:
        raise click.UsageError("name at least one file of questions, or a folder of them with --folder")
    if bank is None and not dry_run:
        raise click.UsageError("say where the questions go: --bank FILE (or only try: --dry-run)")
    if report is not None and report.suffix.lower() not in IMPORT_REPORT_SUFFIXES:
        raise click.UsageError(f"the name of a report ends in one of {', '.join(IMPORT_REPORT_SUFFIXES)}")


def _import_file(path: Path, goal: _Goal) -> FileReport:
    """Import one file and say what is wrong with it on stderr; one that cannot be read does not end the others."""
    try:
        stream = _opened(path, goal)
        ledger = Ledger(path.name)
        name = goal.set_name or stream.title or path.stem
        rows = _told(path, stream.rows)
        with BankStore.open(goal.bank) as store:
            set_id = next((each.id for each in store.sets() if each.name == name), derive_id("set", name))
            given: Iterator[Question | Vetted]
            if goal.near:
                taken = list(rows)
                plan = store.plan_import(set_id, [row.question for row in taken if row.question and row.is_good])
                given = ledger.planned(taken, plan)
            else:
                given = ledger.good(rows)
            store.add(
                name,
                _asked(given, ledger, path, goal),
                set_id=set_id,
                added_at=_now(),
                intake=ledger.intake,
                told=ledger.told,
                rehearse=goal.dry_run,
            )
    except UnreadableDocument as error:
        click.echo(f"{path}: {error}", err=True)
        return unreadable(str(path), Remark(error.code, str(error)))
    for note in stream.notes:
        click.echo(f"{path}: {note.sentence}", err=True)
    found = ledger.report(notes=stream.notes, title=stream.title, format_=stream.format)
    click.echo(f"{path} → “{name}”: {_counts(found)}")
    return found._replace(file=str(path))


def _opened(path: Path, goal: _Goal) -> ImportStream:
    source = Source(path)
    stream = open_questions(source, goal.choices)
    if goal.profile is None:
        return stream
    return open_questions(source, choices_for(stream.parts, read_profile(goal.profile), goal.choices.kind))


def _told(path: Path, rows: Iterable[ImportRow]) -> Iterator[ImportRow]:
    """Yield the rows, naming those that are refused as they come."""
    for row in rows:
        if not row.is_good:
            click.echo(problem_line(path, row), err=True)
        yield row


def _asked(given: Iterator[Question | Vetted], ledger: Ledger, path: Path, goal: _Goal) -> Iterator[Question | Vetted]:
    """Yield what is given; then, before anything is kept, ask whether the good rows of a file that has others go in."""
    passed = 0
    for question in given:
        passed += 1
        yield question
    refused = ledger.intake.refused
    if refused and passed and not goal.dry_run and not goal.yes and sys.stdin.isatty():
        click.confirm(f"{path}: {refused} rows are refused. Add the other {passed}?", abort=True, err=True)


def _compare(found: tuple[FileReport, ...], folder: Path | None, against: Path) -> int:
    expected = read_expected(against)
    lines = [
        line
        for each in found
        for line in compared(each, expected, Path(each.file).relative_to(folder) if folder else Path(each.file))
    ]
    for line in lines:
        click.echo(line)
    return len(lines)


def _counts(found: FileReport) -> str:
    return f"{found.found} found = " + " + ".join(f"{found.counts[outcome]} {outcome.value}" for outcome in Outcome)


def _total(report: ImportReport, *, dry_run: bool) -> str:
    counts = " + ".join(f"{report.count(outcome)} {outcome.value}" for outcome in Outcome)
    files = f"{len(report.files)} files" if len(report.files) != 1 else "1 file"
    return f"{files}: {report.found} found = {counts}" + (" (only tried, nothing was kept)" if dry_run else "")


def _now() -> int:
    return time.time_ns() // 1_000_000
