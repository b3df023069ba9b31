"""The letters by which options and pairs are called."""

from __future__ import annotations


def letter(number: int) -> str:
    """Return the letter of the option at `number` (0 is A); past Z the figure, counted from 1."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)
