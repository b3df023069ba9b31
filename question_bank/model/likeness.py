"""How alike two wordings are, by the pairs of neighbouring characters they share."""

from __future__ import annotations

from question_bank.model.fingerprint import normalise


def character_pairs(text: str) -> frozenset[str]:
    """Return the neighbouring pairs of characters of `text`, normalised; a single character stands for itself."""
    bare = normalise(text)
    return frozenset(bare[place : place + 2] for place in range(max(len(bare) - 1, 1))) if bare else frozenset()


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Dice coefficient of two sets of pairs, 0 (nothing in common) to 1 (the same)."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 1.0
