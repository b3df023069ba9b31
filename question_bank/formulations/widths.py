"""How much longer the same thing is in another language than in Chinese, where the limits of length were counted."""

from __future__ import annotations

from collections.abc import Mapping

_WIDTHS: Mapping[str, float] = {"zh": 1.0, "en": 2.6}


def width(language: str) -> float:
    """Return how many characters of the `language` (its code) say as much as one Chinese character."""
    return _WIDTHS.get(language, 1.0)
