"""What the filters of a review offer: each counts what the other one leaves, so that no choice leads to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model import QuestionKind
from question_bank.model.review import ReviewCause

Trait = tuple[QuestionKind, ReviewCause | None]
"""What filters know of a question: its kind, and why it waits (None: it does not)."""


class Narrowed(NamedTuple):
    """The kind and the cause that are shown (None: all), and what can be chosen instead with how many there are.

    `of_any_cause` also counts those that do not wait.
    """

    kind: QuestionKind | None
    cause: ReviewCause | None
    kinds: tuple[tuple[QuestionKind, int], ...]
    causes: tuple[tuple[ReviewCause, int], ...]
    of_any_cause: int

    def shows(self, trait: Trait) -> bool:
        """Return whether a question with this `trait` is shown."""
        return self.kind in (None, trait[0]) and self.cause in (None, trait[1])


def narrowed(traits: Sequence[Trait], kind: QuestionKind | None, cause: ReviewCause | None) -> Narrowed:
    """Return what is shown of `traits` when `kind` and `cause` are wanted; a wish that nothing fulfils is dropped."""
    if kind not in {one for one, _cause in traits}:
        kind = None
    causes = Counter(each for one, each in traits if kind in (None, one))
    if cause not in causes:
        cause = None
    kinds = Counter(one for one, each in traits if cause in (None, each))
    return Narrowed(
        kind,
        cause,
        tuple((one, kinds[one]) for one in QuestionKind if kinds[one]),
        tuple((each, causes[each]) for each in ReviewCause if causes[each]),
        causes.total(),
    )
