"""Why questions wait for a review, told apart by what is in doubt, and the order in which a review takes them.

| reason | in doubt |
| G12: of questions of this kind (…) blind readers took 80%; the line is 85% | its like |
| G13: the stem does not say when this was | the question itself |
| no_options (from an import), "" | something else |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class ReviewCause(StrEnum):
    """What is in doubt, in the order of a review: most of the first are fine as they stand and quickly done."""

    LIKE = "like"
    """Only questions or stems like it were taken too seldom; nothing is said against this one."""
    ITSELF = "itself"
    OTHER = "other"
    """No check of a generation put it there: an import, an edit, a member's report."""


_GATE = re.compile(r"(G\d+): ")
_CAUSES = {"G12": ReviewCause.LIKE, "G13": ReviewCause.ITSELF}
_TURNS = {cause: turn for turn, cause in enumerate(ReviewCause)}


def review_cause(reason: str) -> ReviewCause:
    """Return what is in doubt by the `reason` that a question carries."""
    gate = _GATE.match(reason)
    return _CAUSES.get(gate[1], ReviewCause.OTHER) if gate else ReviewCause.OTHER


def in_review_order(waiting: Iterable[T], cause: Callable[[T], ReviewCause]) -> list[T]:
    """Return what waits by its `cause`, the quick ones first; those of one cause stay in their order."""
    return sorted(waiting, key=lambda one: _TURNS[cause(one)])
