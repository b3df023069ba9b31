"""The group of commands."""

from __future__ import annotations

import click

from question_bank.cli.build import build
from question_bank.cli.check import check
from question_bank.cli.exit_codes import EXPLANATION
from question_bank.cli.show import show

_EXAMPLES = """\b
Examples:
  question-bank build outline.docx -o questions.json --report report.html
  question-bank show questions.json --kind single_choice
  question-bank check questions.json --outline outline.txt
"""


@click.group(
    help=f"Turn study outlines into questions, and look at files of questions.\n\n{_EXAMPLES}\n{EXPLANATION}",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
def program() -> None:
    """Hold the commands together."""


for _command in (build, check, show):
    program.add_command(_command)
