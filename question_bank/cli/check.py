"""`question-bank check`: everything that is wrong with a file of questions, or with the word lists, at once."""

from __future__ import annotations

from pathlib import Path

import click

from question_bank.cli.exit_codes import DONE, EXPLANATION, PROBLEMS
from question_bank.cli.findings import betraying_keys, lexicon_notes, repeats, strange_sources
from question_bank.cli.loading import is_bank, load_questions
from question_bank.lexicon import LexiconFault
from question_bank.outline import read_outline

_HELP = f"""Check the questions of FILE (of any format, or a bank) and name each problem on a line of its own.

Checked are the rules of each kind, questions that are there twice, and whether the right answers stand in one place
too often. With --outline, each question must name its source, and the outline must say it there to the character.

With --lexicon the program's own word lists are checked, or those in the folder FILE: every faulty line is a problem;
members of a class that mean nearly the same, classes that overlap, and words that no class has are named to be looked
at.

\b
Examples:
  question-bank check questions.json
  question-bank check questions.jsonl --outline outline.txt
  question-bank check --lexicon

{EXPLANATION}"""


@click.command(help=_HELP, short_help="Name what is wrong with questions or word lists.")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--outline", type=click.Path(path_type=Path), help="Document that the sources must stand in.")
@click.option("--lexicon", is_flag=True, help="Check word lists: the program's, or those in the folder FILE.")
def check(file: Path | None, outline: Path | None, *, lexicon: bool) -> int:
    """Print each problem, then how many there are."""
    if lexicon:
        if outline is not None or (file is not None and not file.is_dir()):
            raise click.UsageError("--lexicon checks the program's own lists, or those in a folder")
        return _check_lexicon(file)
    if file is None:
        raise click.UsageError("Missing argument 'FILE' (or --lexicon)")
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


def _check_lexicon(folder: Path | None) -> int:
    """Print the faults of the word lists, or else what a reviewer should look at, which is no fault."""
    try:
        notes = list(lexicon_notes(folder))
    except LexiconFault as fault:
        faults = str(fault).splitlines()
        click.echo("\n".join((*faults, f"{len(faults)} problems in the word lists")))
        return PROBLEMS
    click.echo("\n".join((*notes, f"the word lists are well formed; {len(notes)} entries to look at")))
    return DONE
