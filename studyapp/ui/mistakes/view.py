"""What the page 错题本 shows and what it says, as values."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import Question
from studyapp.quiz.records import Experience, Keepsake


class Tab(StrEnum):
    """What the page lists."""

    MISTAKES = "mistakes"
    FAVOURITES = "favourites"
    NOTES = "notes"
    SET_ASIDE = "set_aside"
    PAIRS = "pairs"


class MistakeRow(NamedTuple):
    """A question of the list, what the member did with it (None: never asked), and what she keeps about it."""

    question: Question
    experience: Experience | None
    keepsake: Keepsake
    when: str


class PairRow(NamedTuple):
    """Two terms of which one is taken for the other, so many `times`, and the questions that tell them apart."""

    one: str
    other: str
    times: int
    questions: tuple[Question, ...]


class MistakesView(NamedTuple):
    """The chosen tab with its rows (questions, or pairs), and how many each tab has.

    `leaves_after` right answers in a row a mistake leaves the book.
    """

    tab: Tab
    counts: tuple[tuple[Tab, int], ...]
    rows: tuple[MistakeRow, ...] = ()
    pairs: tuple[PairRow, ...] = ()
    leaves_after: int = 2
