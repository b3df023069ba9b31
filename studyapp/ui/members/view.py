"""What the choice of member shows, as values, and what makes a name."""

from __future__ import annotations

from typing import NamedTuple

LONGEST_NAME = 30


class MemberRow(NamedTuple):
    """A member by id and name; `current` is the one who is studying."""

    id: bytes
    name: str
    current: bool


def clean_name(typed: str) -> str:
    """Return a typed name without spaces around it or runs of them inside, cut to a length that can be shown."""
    return " ".join(typed.split())[:LONGEST_NAME].strip()
