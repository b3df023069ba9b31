"""What lies before an exam: how much will be known, where least, and what each day asks until then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from question_bank.model import SetSection
from question_bank.storage import BankStore
from studyapp.quiz.schedule import RETENTIONS
from studyapp.scores import ScoreStore
from studyapp.statistics.forecast import (
    DAY_MS,
    Forecast,
    Remembered,
    daily_load,
    forecast,
    remembered,
    section_forecasts,
)
from studyapp.ui.section_rows import nameless
from studyapp.ui.services import Services
from studyapp.ui.today.view import Outlook, SectionOutlook

WEAKEST = 5
"""So many main headings are named at most."""


def outlook_work(
    services: Services, now: int, today: int, seconds_each: float
) -> Callable[[object], Outlook | None] | None:
    """Return the work that looks ahead, to be done in the background; None where there is no exam to come."""
    settings = services.settings
    days = settings.exam_day - today
    if not settings.exam_day or days < 0:
        return None
    paths, member = services.paths, services.member.id
    retention = RETENTIONS[settings.retention]

    def work(_report: object) -> Outlook | None:
        with BankStore.open(paths.bank) as bank, ScoreStore.open(paths.scores) as scores:
            sets = [bank.sections(one.id) for one in bank.sets()]
            due, memories = scores.due_count(member, now), scores.memories(member)
        own = {section: remembered(each, now + days * DAY_MS) for section, each in memories.items()}
        found = Remembered()
        for each in own.values():
            found = found.plus(each)
        total = sum(section.total for sections in sets for section in sections)
        known = forecast(found, total)
        if known is None:
            return None
        load = daily_load(max(0, total - found.learnt), due, days, seconds_each=seconds_each, retention=retention)
        share, low, high = _percent(known)
        return Outlook(days, share, low, high, load.new, load.reviews, load.minutes, weakest(sets, own))

    return work


def weakest(sets: Sequence[Sequence[SetSection]], own: Mapping[bytes, Remembered]) -> tuple[SectionOutlook, ...]:
    """Return the main headings of which least will be known, the least first; one alone would say nothing new."""
    found: list[SectionOutlook] = []
    for sections in sets:
        titles = {section.id: section.label + section.title or nameless() for section in sections}
        known = section_forecasts(sections, own)
        found += [SectionOutlook(titles[one.section_id], *_percent(one.forecast)) for one in known]
    return tuple(sorted(found, key=lambda one: one.share)[:WEAKEST]) if len(found) > 1 else ()


def _percent(known: Forecast) -> tuple[int, int, int]:
    share, low, high = (round(100 * part) for part in known)
    return share, low, high
