"""G12: how likely a reader takes a question as it stands, by what can be counted in it (`odds.tsv`).

It is asked of stems in the source's own words, whose sentences differ from each other; what is told in words of the
program (a meaning to be recited, roles in their row) looks like all of its kind, whose own count decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import NamedTuple

from question_bank.composition.weighing.reliability import rows_of

LINE = 0.92
"""Below this chance a stem is made but not published: held-out readings took 96.6 % of those above it, 2 of 3,146 bad.

Readers were given all that is made of a document, mixed with questions of its author and not told apart; they took 87 %
of the stems that no doubt holds and 98 % of the authors' own. Above 0.9 they took 95 %, of a third more.
"""
BASE = "every question"
_REMEMBERED = 1 << 10
_FILE = Path(__file__).parent / "odds.tsv"


class Step(NamedTuple):
    """What the log-odds gain where a trait is more than `above`."""

    above: int
    points: float


class Odds(NamedTuple):
    """The log-odds of every question, and the steps that each trait adds to them."""

    base: float
    steps: Mapping[str, tuple[Step, ...]]


def load_odds(file: Path = _FILE) -> Odds:
    """Return the table in `file`; raise ValueError for a line that makes no sense."""
    steps: dict[str, tuple[Step, ...]] = {}
    for where, (trait, above, points) in rows_of(file):
        step = Step(int(above), float(points))
        if any(each.above == step.above for each in steps.get(trait, ())):
            raise ValueError(f"{where} stands twice")
        steps[trait] = (*steps.get(trait, ()), step)
    base = steps.pop(BASE, ())
    if not base:
        raise ValueError(f"{file.name}: no line for “{BASE}”")
    return Odds(sum(each.points for each in base), steps)


def chance(odds: Odds, traits: Mapping[str, int]) -> float:
    """Return how likely a question with `traits` is taken, from 0 to 1: the logistic function of its points."""
    steps = odds.steps
    points = [each.points for trait, count in traits.items() for each in steps.get(trait, ()) if count > each.above]
    return 1 / (1 + exp(-odds.base - sum(points)))


def unlikely(likely: float) -> str:
    """Return why a question with this chance is to be read before it is published, or "" for one above the line."""
    return "" if likely >= LINE else _reason(int(100 * likely))


@lru_cache(_REMEMBERED)
def _reason(percent: int) -> str:
    """Return the same words for all that are as likely: a book has them by the ten thousand."""
    share = percent / 100
    return f"G12: of questions that look like this one blind readers take about {share:.0%}; the line is {LINE:.0%}"
