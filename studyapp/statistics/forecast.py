"""What will be known on the day of the exam, and how much has to be done a day until then.

Known on a day is, for a question once learnt, the chance that it is still remembered: FSRS 6's forgetting curve
R(t, S) = (1 + F·t/S)^D with D = −w₂₀ = −0.1542 (its default) and F = 0.9^(1/D) − 1, t days after the last review, S the
stability in days. A question never asked is not known. The share of a section is the mean of these chances; its
interval (95 %) is that of a sum of independent yes-or-no draws, widened as Wilson does where there are few.

| learnt questions (R)   | never asked | share | interval (n small: wide) |
| ---------------------- | ----------- | ----- | ------------------------ |
| 10 at 0.9              | 0           | 90 %  | about 60–98 %            |
| 10 at 0.9              | 10          | 45 %  | about 33–58 %            |
| 1000 at 0.9            | 0           | 90 %  | about 88–92 %            |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from question_bank.model import SetSection
from studyapp.quiz.schedule import Memory, Rating, next_memory
from studyapp.statistics.intervals import bounds

DAY_MS = 86_400_000
_DECAY = -0.1542
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_LAST_NEW = 2
"""Nothing new is begun on the last days before the exam: they are for what is due."""


class Remembered(NamedTuple):
    """What a section's questions have left in memory: how many were learnt, Σ R and Σ R(1 − R) on the day asked for."""

    learnt: int = 0
    known: float = 0.0
    variance: float = 0.0

    def plus(self, other: Remembered) -> Remembered:
        """Return the sums of both."""
        return Remembered(self.learnt + other.learnt, self.known + other.known, self.variance + other.variance)


class Forecast(NamedTuple):
    """The share of a section's questions that will be known, 0 to 1, with the bounds of its 95 % interval."""

    share: float
    low: float
    high: float


class SectionForecast(NamedTuple):
    """A section with how many questions it and its subsections hold, and what will be known of them."""

    section_id: bytes
    questions: int
    forecast: Forecast


class DailyLoad(NamedTuple):
    """What a day asks until the exam: new questions, reviews, minutes (all rounded up)."""

    new: int
    reviews: int
    minutes: int


def retrievability(stability: float, days: float) -> float:
    """Return the chance that a question of that `stability` is remembered `days` after its last review."""
    return float((1 + _FACTOR * max(0.0, days) / stability) ** _DECAY)


def remembered(memories: Iterable[tuple[float, int]], at: int) -> Remembered:
    """Return the sums over memories (stability in days, last review in Unix ms) at `at` (Unix ms)."""
    learnt, known, variance = 0, 0.0, 0.0
    for stability, last in memories:
        chance = retrievability(stability, (at - last) / DAY_MS)
        learnt += 1
        known += chance
        variance += chance * (1 - chance)
    return Remembered(learnt, known, variance)


def forecast(found: Remembered, total: int) -> Forecast | None:
    """Return what will be known of a section with `total` questions, None for one without any."""
    count = max(total, found.learnt)
    if not count:
        return None
    share = found.known / count
    # With the variance that these very draws have.
    return Forecast(share, *bounds(share, found.variance / count, count))


def section_forecasts(sections: Sequence[SetSection], own: Mapping[bytes, Remembered]) -> tuple[SectionForecast, ...]:
    """Return what will be known of each main heading of a set, in document order; those without questions are left out.

    `own` are the sums of each section's own questions. The main headings are those at the top; where there is but one,
    the title of the whole, they are those beneath it.
    """
    parents = {section.id: section.parent for section in sections}
    tops = [section for section in sections if section.parent not in parents]
    while len(tops) == 1 and (beneath := [section for section in sections if section.parent == tops[0].id]):
        tops = beneath
    totals = {section.id: (0, Remembered()) for section in tops}
    for section in sections:
        place: bytes | None = section.id
        while place is not None and place not in totals:
            place = parents.get(place)
        if place is not None:
            count, found = totals[place]
            totals[place] = (count + section.total, found.plus(own.get(section.id, Remembered())))
    known = ((key, total, forecast(found, total)) for key, (total, found) in totals.items() if total)
    return tuple(SectionForecast(key, total, found) for key, total, found in known if found is not None)


def reviews_until(days: int, retention: float) -> int:
    """Return how often a question begun today comes again in `days` when each answer is good."""
    memory: Memory | None = None
    at, end, reviews = 0, days * DAY_MS, -1
    while at < end:
        memory = next_memory(memory, Rating.GOOD, at, retention=retention)
        at = max(memory.due, at + 1)
        reviews += 1
    return max(0, reviews)


def daily_load(unseen: int, due: int, days: int, *, seconds_each: float, retention: float) -> DailyLoad:
    """Return what each of the `days` until the exam asks to begin all `unseen` and review all that is and will be due.

    `seconds_each` is what the member takes for a question.
    """
    days = max(1, days)
    new = -(-unseen // max(1, days - _LAST_NEW))
    # A question begun on the k-th day comes again as often as the days behind it allow; on average half of them.
    again = unseen * reviews_until(max(1, days // 2), retention) if unseen else 0
    reviews = -(-(due + again) // days)
    minutes = -(-round((new + reviews) * seconds_each) // 60)
    return DailyLoad(new, reviews, minutes)
