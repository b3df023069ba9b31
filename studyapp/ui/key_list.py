"""What a page says of a key of its own."""

from __future__ import annotations

from typing import NamedTuple


class KeyMeaning(NamedTuple):
    """A key as it is written on its cap ("Ctrl+1", "Enter", "←") and what it does.

    A page with keys of its own has a method `keys() -> Sequence[KeyMeaning]`.
    """

    key: str
    meaning: str
