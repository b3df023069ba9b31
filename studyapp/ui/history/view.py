"""What the page 成绩 shows and what it says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from studyapp.quiz.records import SittingRow
from studyapp.quiz.request import QuizMode
from studyapp.ui.charts.trend import Period
from studyapp.ui.widgets.section_model import SectionRow


class HistoryFilter(NamedTuple):
    """Which sittings are meant: those of the last `days`, of `mode` and of the set `set_id` (None: any)."""

    days: int | None = 365
    mode: QuizMode | None = None
    set_id: bytes | None = None


class Tiles(NamedTuple):
    """The sums: sittings, answers, right ones among them, and seconds spent."""

    sittings: int
    answers: int
    right: int
    seconds: int


class SittingLine(NamedTuple):
    """A row of the table: the sitting with its sums, and when it was in local words."""

    row: SittingRow
    when: str
    set_name: str


class HistoryView(NamedTuple):
    """The page: sums, answers by day ordinal up to `today`, mastery by section, accuracy by period, the sittings.

    `sets` are ids and names to choose from, `weekly` tells whether the periods are weeks, `more` whether older sittings
    are left out.
    """

    filter: HistoryFilter
    sets: tuple[tuple[bytes, str], ...]
    tiles: Tiles
    today: int
    calendar: Mapping[int, int]
    sections: tuple[SectionRow, ...]
    periods: tuple[Period, ...]
    weekly: bool
    lines: tuple[SittingLine, ...]
    more: bool
