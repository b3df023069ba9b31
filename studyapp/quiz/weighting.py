"""Which questions come first: candidates ranked by what the member did with them.

| order        | first                       | then                      | last                                    |
| ------------ | --------------------------- | ------------------------- | --------------------------------------- |
| SEQUENTIAL   | as the candidates come      |                           |                                         |
| RANDOM       | by chance                   |                           |                                         |
| UNSEEN_FIRST | never asked, by chance      |                           | asked: the shortest streak, the longest ago |
| MISSED_FIRST | last answer wrong: the least often right, the longest ago | never asked | last answer right, as above |
| DUE          | as the candidates come: the most overdue first, as the schedule gives them |     |                   |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from question_bank.model import QuestionRef
from studyapp.quiz.records import Experience
from studyapp.quiz.request import Order


def ranked(
    candidates: Sequence[QuestionRef], experience: Mapping[bytes, Experience], order: Order, random: Random
) -> list[QuestionRef]:
    """Return the candidates with the most wanted first (see the table); chance decides between equals."""
    if order in {Order.SEQUENTIAL, Order.DUE}:
        return list(candidates)
    mixed = list(candidates)
    random.shuffle(mixed)
    if order is Order.RANDOM:
        return mixed
    missed_first = order is Order.MISSED_FIRST
    return sorted(mixed, key=lambda ref: _rank(experience.get(ref.id), missed_first=missed_first))


def _rank(known: Experience | None, *, missed_first: bool) -> tuple[int, float, int]:
    """Return the sort key: class, then how well known, then when it was last asked."""
    if known is None or not known.attempts:
        return (1, 0.0, 0)
    if missed_first and not known.last_right:
        return (0, known.right / known.attempts, known.last_at)
    return (2, float(known.streak), known.last_at)
