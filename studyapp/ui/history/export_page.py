"""The printed summary of 成绩: what was chosen, the sums, mastery by section, the table of sittings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QObject

from studyapp.quiz.records import SittingRow
from studyapp.quiz.request import QuizMode
from studyapp.statistics.intervals import wilson
from studyapp.statistics.totals import Totals
from studyapp.ui.history.figures import FEW
from studyapp.ui.widgets.section_model import SectionRow
from studyapp.ui.wording import (
    date_with_year,
    duration_clock,
    duration_words,
    mode_name,
    number_text,
    percent_text,
    time_text,
)

MOST_SITTINGS = 2000
"""Sittings that are printed, the latest; the sums are of all."""


class Summary(NamedTuple):
    """What is printed: heading, what was chosen, sums, sections, sittings, whether more of these are left out."""

    heading: str
    selection: Sequence[tuple[str, str]]
    totals: Totals
    sections: Sequence[SectionRow]
    sittings: Sequence[SittingRow]
    set_names: dict[bytes, str]
    more: bool


class SummaryPage(QObject):
    """Makes the page; a class because Qt's tool finds texts only where one says `self.tr`."""

    def html(self, summary: Summary) -> str:
        """Return the page."""
        chosen = " · ".join(f"{name}: {value}" for name, value in summary.selection)
        parts = [
            f"<h1>{escape(summary.heading)}</h1>",
            f'<p class="quiet">{escape(chosen)}</p>',
            _table(self._sums(summary.totals), head=False),
        ]
        if summary.sections:
            parts.append(_heading(self.tr("Mastery by section")))
            head = (
                self.tr("Section"),
                self.tr("Mastered"),
                self.tr("Answered, not yet mastered"),
                self.tr("Questions"),
            )
            parts.append(_table([head, *map(_section, summary.sections)]))
        if summary.sittings:
            parts.append(_heading(self.tr("List of sittings")))
            if summary.more:
                words = self.tr("The latest %n are listed; the sums are of all.", "", len(summary.sittings))
                parts.append(f'<p class="quiet">{escape(words)}</p>')
            head5 = (self.tr("When"), self.tr("Way"), self.tr("Set"), self.tr("Score"), self.tr("Time"))
            rows = (self._sitting(row, summary.set_names) for row in summary.sittings)
            parts.append(_table([head5, *rows]))
        return "".join(parts)

    def _sums(self, totals: Totals) -> list[tuple[str, ...]]:
        accuracy = "–"
        if totals.answers:
            accuracy = percent_text(totals.right / totals.answers)
            accuracy += f" ({number_text(totals.right)} / {number_text(totals.answers)})"
        if 0 < totals.answers < FEW:
            low, high = map(percent_text, wilson(totals.right, totals.answers))
            words = self.tr("few answers: the true share lies between {low} and {high} (95 %)")
            accuracy += f"; {words.format(low=low, high=high)}"
        return [
            (self.tr("Sittings and exams"), number_text(totals.sittings)),
            (self.tr("Answered"), number_text(totals.answers)),
            (self.tr("Accuracy"), accuracy),
            (self.tr("Time spent"), duration_words(totals.milliseconds)),
        ]

    def _sitting(self, row: SittingRow, set_names: dict[bytes, str]) -> tuple[str, ...]:
        sitting = row.sitting
        if sitting.finished_at is None:
            score = self.tr("open, {done} of {total}").format(done=row.answered, total=sitting.questions)
        elif sitting.mode is QuizMode.EXAM:
            score = self.tr("{points} points").format(points=number_text(row.points))
        else:
            score = f"{row.right} / {sitting.questions}"
        begun = datetime.fromtimestamp(sitting.started_at // 1000, tz=UTC).astimezone()
        name = set_names.get(sitting.set_id, "") if sitting.set_id else ""
        return (
            f"{date_with_year(begun.date())} {time_text(sitting.started_at)}",
            mode_name(sitting.mode),
            sitting.title or name,
            score,
            duration_clock(row.elapsed),
        )


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _section(row: SectionRow) -> tuple[str, ...]:
    indent = 4 * "\u00a0" * row.depth
    mastered = f"{row.percent}% ({number_text(row.mastered)})"
    return (indent + row.text, mastered, number_text(row.learning), number_text(row.questions))


def _table(rows: Iterable[Sequence[str]], *, head: bool = True) -> str:
    """Return a table whose first row is its head, unless there is none."""
    lines = []
    for place, row in enumerate(rows):
        cell = "th" if head and place == 0 else "td"
        lines.append("".join(f"<{cell}>{escape(text)}</{cell}>" for text in row))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<table width="{100 if head else 60}%" cellspacing="0" cellpadding="0">{body}</table>'
