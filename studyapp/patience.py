"""How long to wait after wrong tries of a PIN: guessing becomes slow, and nobody is ever locked out.

wrong tries   1  2  3   4   5   6  more
seconds       0  0  5  10  20  40    60
"""

from __future__ import annotations

from typing import NamedTuple

_FREE = 2
_FIRST_MS = 5_000
_LONGEST_MS = 60_000


class Tries(NamedTuple):
    """Wrong tries one after the other, and when the last of them was (ms of a clock that nobody can set)."""

    wrong: int = 0
    last: int = 0


def after_wrong(tries: Tries, now: int) -> Tries:
    """Return the tries with one more that was wrong."""
    return Tries(tries.wrong + 1, now)


def still_to_wait(tries: Tries, now: int) -> int:
    """Return how many ms have to pass before the next try."""
    if tries.wrong <= _FREE:
        return 0
    pause = min(_FIRST_MS << min(tries.wrong - _FREE - 1, 10), _LONGEST_MS)
    return max(0, tries.last + pause - now)
