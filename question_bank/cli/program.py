"""The group of commands."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

import click

from question_bank.cli.build import build
from question_bank.cli.check import check
from question_bank.cli.exit_codes import EXPLANATION
from question_bank.cli.export import convert, export
from question_bank.cli.import_ import import_
from question_bank.cli.output import output_faults
from question_bank.cli.show import show

_EXAMPLES = """\b
Examples:
  question-bank build outline.docx -o questions.json --report report.html
  question-bank import 题库.xlsx --bank bank.db --set 党建
  question-bank show questions.json --kind single_choice
  question-bank check questions.json --outline outline.txt
"""


class _Program(click.Group):
    """The group; it tells faults of the output before click takes them, which ends a closed pipe with 1."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the command line; help and version are printed meanwhile."""
        with output_faults():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        with output_faults():
            return super().invoke(ctx)


def _version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    try:
        click.echo(f"question-bank {version('studyapp')}")
    except PackageNotFoundError:
        click.echo("question-bank, run from its folder")
    context.exit()


@click.group(
    cls=_Program,
    help=f"Turn study outlines into questions, bring questions into banks, look at them.\n\n{_EXAMPLES}\n{EXPLANATION}",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit."
)
def program() -> None:
    """Hold the commands together."""


for _command in (build, import_, export, convert, check, show):
    program.add_command(_command)
