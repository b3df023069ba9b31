"""How well a member knows a question, a formulation, a section.

A question, by the right answers in a row at the end:

| answers so far      | level                |
| ------------------- | -------------------- |
| none                | NOT_ASKED            |
| … wrong             | BEGINNING (初学)     |
| … wrong, right      | FAMILIAR (熟悉)      |
| right               | FAMILIAR             |
| … right, right      | MASTERED (掌握)      |

Two in a row is also when a question leaves the book of mistakes. A formulation, by the levels of its questions:

| its questions                                       | level     |
| --------------------------------------------------- | --------- |
| none, or none asked                                 | NOT_ASKED |
| all MASTERED                                        | MASTERED  |
| at least half of them (asked or not) FAMILIAR or up | FAMILIAR  |
| otherwise                                           | BEGINNING |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from question_bank.model import SetSection
from studyapp.quiz.records import Experience
from studyapp.statistics.totals import LevelCounts

MASTERED_STREAK = 2
"""So many right answers in a row make a question mastered."""


class Level(IntEnum):
    """How well something is known, in ascending order."""

    NOT_ASKED = 0
    BEGINNING = 1
    FAMILIAR = 2
    MASTERED = 3


class Mastery(NamedTuple):
    """A section with its subsections: all its questions, and those at each level.

    `counts` may include questions that were taken out of the bank since; the shares below never exceed the whole.
    """

    total: int
    counts: LevelCounts

    @property
    def unasked(self) -> int:
        """How many questions were never answered."""
        return max(0, self.total - self.counts.asked)

    @property
    def learning(self) -> int:
        """How many questions were answered but are not mastered."""
        return self.counts.beginning + self.counts.familiar

    @property
    def percent(self) -> int:
        """The mastered ones in whole per cent, rounded half up; 100 only when all are, 0 only when none is."""
        whole = max(self.total, self.counts.asked)
        if not whole or not self.counts.mastered:
            return 0
        if self.counts.mastered == whole:
            return 100
        return min(99, max(1, (200 * self.counts.mastered + whole) // (2 * whole)))


def level_of(experience: Experience | None) -> Level:
    """Return the level of a question (None: never asked)."""
    if experience is None or not experience.attempts:
        return Level.NOT_ASKED
    return level_of_streak(experience.streak)


def level_of_streak(streak: int) -> Level:
    """Return the level of a question that was answered and whose last `streak` answers were right."""
    if streak >= MASTERED_STREAK:
        return Level.MASTERED
    return Level.FAMILIAR if streak else Level.BEGINNING


def count_levels(levels: Iterable[Level]) -> LevelCounts:
    """Return how many of `levels` are which."""
    found = list(levels)
    return LevelCounts(found.count(Level.BEGINNING), found.count(Level.FAMILIAR), found.count(Level.MASTERED))


def formulation_level(levels: Iterable[Level]) -> Level:
    """Return the one level of a formulation whose questions have `levels` (see the table above)."""
    found = list(levels)
    if not any(found):
        return Level.NOT_ASKED
    if all(level is Level.MASTERED for level in found):
        return Level.MASTERED
    known = sum(level >= Level.FAMILIAR for level in found)
    return Level.FAMILIAR if 2 * known >= len(found) else Level.BEGINNING


def formulation_levels(
    questions: Mapping[bytes, Sequence[bytes]], experience: Mapping[bytes, Experience]
) -> dict[bytes, Level]:
    """Return the level of each formulation, given the ids of its questions."""
    return {
        formulation: formulation_level(level_of(experience.get(question)) for question in its_own)
        for formulation, its_own in questions.items()
    }


def roll_up(sections: Sequence[SetSection], own: Mapping[bytes, LevelCounts]) -> dict[bytes, Mastery]:
    """Return for each section the mastery of its own questions and those of all sections under it.

    `own` counts each section's own questions by level; what it says of sections that are not in `sections` is left out.
    A section whose parent is not in `sections` stands at the top.
    """
    known = {section.id: section for section in sections}
    masteries = {section.id: Mastery(0, LevelCounts()) for section in sections}
    for section in sections:
        counts = own.get(section.id, LevelCounts())
        place: SetSection | None = section
        while place is not None:
            before = masteries[place.id]
            masteries[place.id] = Mastery(before.total + section.total, before.counts.plus(counts))
            place = None if place.parent is None else known.get(place.parent)
    return masteries


def whole_set(sections: Sequence[SetSection], own: Mapping[bytes, LevelCounts]) -> Mastery:
    """Return the mastery of all `sections` together."""
    counts = LevelCounts()
    for section in sections:
        counts = counts.plus(own.get(section.id, LevelCounts()))
    return Mastery(sum(section.total for section in sections), counts)
