"""What the page 今日 shows, as values."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.ui.charts.accuracy_bars import DayAccuracy
from studyapp.ui.widgets.section_model import SectionRow


class OpenSitting(NamedTuple):
    """A sitting that was left open: its id, name, when it was last worked on, questions done and in all."""

    id: bytes
    title: str
    when: str
    done: int
    total: int


class SectionOutlook(NamedTuple):
    """A main heading: per cent of its questions that will be known, with bounds."""

    title: str
    share: int
    low: int
    high: int


class Outlook(NamedTuple):
    """What lies before an exam in `days`: per cent known by then with bounds, and what each day asks until then.

    `weakest` are the main headings of which least will be known.
    """

    days: int
    share: int
    low: int
    high: int
    new: int
    reviews: int
    minutes: int
    weakest: tuple[SectionOutlook, ...] = ()


class TodayView(NamedTuple):
    """The day of one member; `minutes` is the time that today's questions will take by past speed.

    `recite` counts the passages that are to be recited again. `waiting` more questions are due
    than the day's `cap` allows; `done` were answered of today's practice already.
    `preparing` is true while the built-in bank is being made: there is nothing to ask yet.
    """

    greeting: str
    date: str
    streak: int
    due: int
    fresh: int
    missed: int
    minutes: int
    open_sitting: OpenSitting | None
    sections: tuple[SectionRow, ...]
    days: tuple[DayAccuracy, ...]
    answers: int
    accuracy: int | None
    preparing: bool
    recite: int = 0
    waiting: int = 0
    cap: int = 0
    done: int = 0

    @property
    def questions(self) -> int:
        """Questions to do today."""
        return self.due + self.fresh + self.missed
