"""What waits in a bank for a review, in the order in which it is taken: little of each, however many there are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from question_bank.model import QuestionFilter, QuestionKind, QuestionStatus
from question_bank.model.review import ReviewCause, in_review_order, review_cause
from question_bank.storage import BankStore

PAGE = 500
"""Questions that are in the list at a time; when they are judged, the next ones come."""


class Waiting(NamedTuple):
    """A question that waits, and why."""

    id: bytes
    kind: QuestionKind
    cause: ReviewCause


def waiting_in(bank: BankStore) -> tuple[Waiting, ...]:
    """Return what waits: by cause, and within it in document order."""
    review = QuestionFilter(statuses=(QuestionStatus.REVIEW,))
    total = bank.count(review)
    reasons: dict[ReviewCause, list[str]] = {}
    for reason, _count in bank.reasons():
        reasons.setdefault(review_cause(reason), []).append(reason)
    causes: dict[bytes, ReviewCause] = {}
    # What carries no reason at all is of other causes too, so that these need not be looked for.
    for cause in reasons.keys() - {ReviewCause.OTHER}:
        found = bank.sequence(replace(review, reasons=tuple(reasons[cause])), total)
        causes |= {ref.id: cause for ref in found}
    refs = bank.sequence(review, total)
    waiting = [Waiting(ref.id, ref.kind, causes.get(ref.id, ReviewCause.OTHER)) for ref in refs]
    return tuple(in_review_order(waiting, lambda one: one.cause))


def page_of(ids: Sequence[bytes], current: bytes | None, judged: Collection[bytes]) -> Sequence[bytes]:
    """Return the part of `ids` that is listed: the one with `current`, or the first with one that is not `judged`."""
    pages = [ids[start : start + PAGE] for start in range(0, len(ids), PAGE)]
    with_current = (page for page in pages if current in page)
    unfinished = (page for page in pages if any(id_ not in judged for id_ in page))
    return next(with_current, None) or next(unfinished, None) or (pages[0] if pages else ())
