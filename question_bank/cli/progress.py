"""How far a command is, on stderr: one line that is written over in a terminal, a line for each stage elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

import click

_WIDTH = 24
_STAGES = {"read": "reading the outline", "find": "finding formulations", "compose": "composing questions"}


class ProgressLine:
    """Shows stages and fractions while the `with` block runs."""

    def __init__(self, wanted: bool | None) -> None:
        """Show when `wanted`, or (None) when stderr is a terminal."""
        self._terminal = sys.stderr.isatty()
        self._shown = self._terminal if wanted is None else wanted
        self._stage = ""

    def __enter__(self) -> Self:
        """Return the line itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the line, so that what follows begins on its own."""
        if self._shown and self._terminal and self._stage:
            click.echo("", err=True)

    def show(self, stage: str, fraction: float) -> None:
        """Show that `stage` is at work and `fraction` (0 to 1) of the whole is done."""
        if not self._shown:
            return
        words = _STAGES.get(stage, stage)
        if self._terminal:
            done = round(fraction * _WIDTH)
            bar = "█" * done + "░" * (_WIDTH - done)
            click.echo(f"\r\x1b[K{bar} {fraction:4.0%} {words}", nl=False, err=True)
        elif stage != self._stage:
            click.echo(f"{fraction:4.0%} {words}", err=True)
        self._stage = stage
