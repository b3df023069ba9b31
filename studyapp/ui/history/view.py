"""What the page 成绩 shows and what it says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from question_bank.model import QuestionKind, QuestionSet, SetSection
from studyapp.quiz.records import LoggedAnswer, SittingRow
from studyapp.quiz.request import QuizMode
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter
from studyapp.statistics.forecast import Forecast
from studyapp.statistics.totals import Extent
from studyapp.ui.charts.trend import Period
from studyapp.ui.widgets.section_model import SectionRow


class HistoryFilter(NamedTuple):
    """Which answers are meant: of the last `days`, a mode, a set, a section with all below it, a kind (None: any)."""

    days: int | None = 365
    mode: QuizMode | None = None
    set_id: bytes | None = None
    section_id: bytes | None = None
    kind: QuestionKind | None = None


class Chosen(NamedTuple):
    """What the page shows: the answers `wanted`, the sets, the sections of the set shown, the filter in values."""

    wanted: AnswerFilter = EVERYTHING
    sets: tuple[QuestionSet, ...] = ()
    sections: tuple[SetSection, ...] = ()
    filter: HistoryFilter = HistoryFilter()


class BundleOffer(NamedTuple):
    """What a score bundle would hold: whose sittings, and how much they are."""

    member: str
    extent: Extent


class FigureName(StrEnum):
    """The figures of the page behind which answers stand."""

    SITTINGS = "sittings"
    ANSWERED = "answered"
    ACCURACY = "accuracy"
    TIME = "time"
    DAYS = "days"
    SECTION = "section"


class Figure(NamedTuple):
    """One figure: a sum of everything that is filtered, of the days from `first` to `last`, or of a section."""

    name: FigureName
    first: int = 0
    last: int = 0
    section_id: bytes = b""


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


class AnswerLine(NamedTuple):
    """An answer in words: when, the stem of what was asked, what was given."""

    answer: LoggedAnswer
    when: str
    stem: str
    given: str


class AnswersView(NamedTuple):
    """The answers behind a figure: its name, the figure in a sentence, the first of its rows, whether more follow."""

    title: str
    sentence: str
    lines: tuple[AnswerLine, ...]
    more: bool


class SectionLine(NamedTuple):
    """A section with those below it: mastery, answers and the right ones, what is expected to be remembered.

    `learnt` are the questions the forecast rests on, which is None where there are no questions at all.
    """

    row: SectionRow
    answers: int
    right: int
    forecast: Forecast | None
    learnt: int


class OutlookView(NamedTuple):
    """The sections, and until which day the forecast looks (the ordinal `today`: to the present) in a sentence."""

    sentence: str
    lines: tuple[SectionLine, ...]


class HistoryView(NamedTuple):
    """The page: sums, answers by day ordinal up to `today`, accuracy by period, the sittings.

    `sets` and `headings` are ids and words to choose from; `spans` the first and last day of each of the `periods`,
    `weekly` tells whether these are weeks, `more` whether older sittings are left out.
    """

    filter: HistoryFilter
    sets: tuple[tuple[bytes, str], ...]
    headings: tuple[tuple[bytes, str], ...]
    tiles: Tiles
    today: int
    calendar: Mapping[int, int]
    periods: tuple[Period, ...]
    spans: tuple[tuple[int, int], ...]
    weekly: bool
    lines: tuple[SittingLine, ...]
    more: bool
