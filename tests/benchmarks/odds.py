"""Odds: fits `odds.tsv` to the stems that blind readers judged (`judged.tsv`), and says how well it foretells.

    python -m tests.benchmarks.odds [--write]

Gradient boosting of single splits (Friedman, Annals of Statistics 29, 2001; steps of Newton's method with a penalty as
in Chen and Guestrin, 2016): each round moves the log-odds of all questions on one side of one bound of one trait a
tenth of the way to what fits best. The sum of all rounds is a table that a person can read. Held out: each document is
foretold by a table that was fitted without it and nine tenths of the others.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from pathlib import Path
from typing import NamedTuple

from question_bank.composition.weighing import odds as gate
from question_bank.composition.weighing.odds import BASE, Odds, Step, chance

ROUNDS, RATE, PENALTY, FEWEST, BOUNDS, PARTS = 200, 0.1, 5.0, 25, 7, 10
"""Rounds, share of a best step that is taken, questions on each side at least, bounds of a trait at most, parts."""
_FILE = Path(__file__).parent / "judged.tsv"
_TABLE = Path(gate.__file__).parent / "odds.tsv"
TAKEN = "taken"


class Judged(NamedTuple):
    """A stem that no doubt held when a blind reader judged it: its document, his verdict, its traits."""

    document: int
    verdict: str
    traits: Mapping[str, int]


class Group(NamedTuple):
    """Questions with the same traits: how many there are and how many were taken."""

    traits: Mapping[str, int]
    read: int
    taken: int


def judged(file: Path = _FILE) -> list[Judged]:
    """Return all questions of `file`."""
    lines = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    names = lines[0][5:]
    found = []
    for document, verdict, kind, asked, setting, *counts in lines[1:]:
        traits = dict(zip(names, map(int, counts), strict=True))
        traits |= {f"states {kind}": 1, f"asks by {asked}": 1, f"stands in {setting}": 1}
        traits[f"asks {kind} by {asked}"] = 1
        found.append(Judged(int(document), verdict, traits))
    return found


def fitted(questions: Iterable[Judged]) -> Odds:
    """Return the table that foretells best which of `questions` were taken, its points rounded to hundredths."""
    groups = _groups(questions)
    names = sorted({name for each in groups for name in each.traits})
    values = {name: [each.traits.get(name, 0) for each in groups] for name in names}
    splits = [
        (name, bound, [place for place, value in enumerate(values[name]) if value > bound])
        for name in names
        for bound in _bounds(values[name], groups)
    ]
    read, taken = sum(each.read for each in groups), sum(each.taken for each in groups)
    enough = [each for each in splits if FEWEST <= sum(groups[place].read for place in each[2]) <= read - FEWEST]
    base = log(taken / (read - taken))
    scores = [base] * len(groups)
    points: defaultdict[tuple[str, int], float] = defaultdict(float)
    for _ in range(ROUNDS):
        (name, bound, above), low, high = _best(enough, *_slopes(groups, scores))
        base += RATE * low
        points[name, bound] += RATE * (high - low)
        scores = [score + RATE * low for score in scores]
        for place in above:
            scores[place] += RATE * (high - low)
    steps: dict[str, tuple[Step, ...]] = {}
    for (name, bound), gained in sorted(points.items()):
        if round(gained, 2):
            steps[name] = (*steps.get(name, ()), Step(bound, round(gained, 2)))
    return Odds(round(base, 2), steps)


def _groups(questions: Iterable[Judged]) -> list[Group]:
    read: Counter[frozenset[tuple[str, int]]] = Counter()
    taken: Counter[frozenset[tuple[str, int]]] = Counter()
    for each in questions:
        key = frozenset(each.traits.items())
        read[key] += 1
        taken[key] += each.verdict == TAKEN
    return [Group(dict(key), read[key], taken[key]) for key in sorted(read, key=sorted)]


def _bounds(values: Sequence[int], groups: Sequence[Group]) -> list[int]:
    """Return at most `BOUNDS` values that part the questions into parts about as large."""
    ordered = sorted(value for value, group in zip(values, groups, strict=True) for _ in range(group.read))
    if len(set(ordered)) <= BOUNDS + 1:
        return sorted(set(ordered))[:-1]
    return sorted({ordered[len(ordered) * part // (BOUNDS + 1)] for part in range(1, BOUNDS + 1)})


def _slopes(groups: Sequence[Group], scores: Sequence[float]) -> tuple[list[float], list[float]]:
    """Return by how much each group was foretold too low, and the curvature of its likelihood."""
    likely = [chance(Odds(score, {}), {}) for score in scores]
    lacking = [each.taken - each.read * share for each, share in zip(groups, likely, strict=True)]
    return lacking, [each.read * share * (1 - share) for each, share in zip(groups, likely, strict=True)]


def _best(
    splits: Sequence[tuple[str, int, list[int]]], lacking: Sequence[float], curved: Sequence[float]
) -> tuple[tuple[str, int, list[int]], float, float]:
    """Return the split that helps most, with the steps below and above its bound."""
    all_lacking, all_curved = sum(lacking), sum(curved)
    best, most = None, 0.0
    for each in splits:
        high, bent = sum(lacking[place] for place in each[2]), sum(curved[place] for place in each[2])
        low, flat = all_lacking - high, all_curved - bent
        gain = high * high / (bent + PENALTY) + low * low / (flat + PENALTY)
        if gain > most:
            best, most = (each, low / (flat + PENALTY), high / (bent + PENALTY)), gain
    assert best is not None
    return best


def held_out(questions: Sequence[Judged]) -> list[float]:
    """Return the chance of each question by a table that was fitted without its document."""
    documents = sorted({each.document for each in questions})
    part = {document: place % PARTS for place, document in enumerate(documents)}
    tables = [fitted(each for each in questions if part[each.document] != number) for number in range(PARTS)]
    return [chance(tables[part[each.document]], each.traits) for each in questions]


def lines_of(table: Odds) -> list[str]:
    """Return the lines of `odds.tsv` for `table`."""
    rows = [(BASE, 0, table.base), *((name, *step) for name in sorted(table.steps) for step in table.steps[name])]
    return [f"{name}\t{above}\t{points:.2f}" for name, above, points in rows]


def main() -> None:
    """Print the table and, by line, how many questions readers took of those above it, held out."""
    questions = judged()
    lines = lines_of(fitted(questions))
    print(*lines, sep="\n")
    if "--write" in sys.argv:
        head = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        _TABLE.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
    chances = held_out(questions)
    for line in (0, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92):
        above = [each for each, share in zip(questions, chances, strict=True) if share >= line]
        print(line, _told(above))


def _told(questions: Sequence[Judged]) -> str:
    verdicts = Counter(each.verdict for each in questions)
    return f"{len(questions)} read, {verdicts[TAKEN] / max(1, len(questions)):.1%} taken, {verdicts['bad']} bad"


if __name__ == "__main__":
    main()
