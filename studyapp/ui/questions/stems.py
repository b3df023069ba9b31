"""Stems as they are shown."""

from __future__ import annotations

from question_bank.model import CHOICE_GAP


def unbroken_gaps(stem: str) -> str:
    """Return `stem` with gaps of the same width that no line may break: a line does end at an ideographic space."""
    return stem.replace(CHOICE_GAP, CHOICE_GAP[0] + 8 * "\u00a0" + CHOICE_GAP[-1])


def one_line(text: str) -> str:
    """Return `text` without line ends; gaps stay as wide as they are."""
    return " ".join(line.strip() for line in text.splitlines() if line.strip())
