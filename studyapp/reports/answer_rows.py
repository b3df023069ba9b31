"""The log of answers as a table: which columns there are, and the value of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

Value = str | int | float | datetime | None


class Column(StrEnum):
    """The columns, from left to right."""

    WHEN = "when"
    STUDY_DAY = "study_day"
    MEMBER = "member"
    MODE = "mode"
    SITTING = "sitting"
    SET = "set"
    SECTION = "section"
    KIND = "kind"
    QUESTION = "question"
    GIVEN = "given"
    KEY = "key"
    RESULT = "result"
    SCORE = "score"
    POSSIBLE = "possible"
    SECONDS = "seconds"
    CERTAINTY = "certainty"
    POSITION = "position"
    SITTING_ID = "sitting_id"
    QUESTION_ID = "question_id"
    VERSION = "version"
    ANSWER_ID = "answer_id"


class ColumnWords(NamedTuple):
    """The heading of a column and what stands in it."""

    heading: str
    meaning: str


class TableWords(NamedTuple):
    """What a table says besides its values: title, names of its two sheets, columns, and what it was narrowed to.

    `selection` are names and values of the filters; `selection_heading` heads them.
    """

    title: str
    answers_sheet: str
    columns_sheet: str
    column_heading: str
    meaning_heading: str
    columns: Mapping[Column, ColumnWords]
    selection_heading: str
    selection: Sequence[tuple[str, str]]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of all columns."""
        return tuple(self.columns[column].heading for column in Column)

    @property
    def selection_line(self) -> str:
        """The filters in one line."""
        return "; ".join(f"{name}: {value}" for name, value in self.selection)


Row = Mapping[Column, Value]
"""An answer: a value for each column (None: there is none)."""
