"""From a figure that was pressed to the answers behind it, and to what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.model import SetSection
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.intervals import wilson
from studyapp.statistics.mastery import Mastery
from studyapp.statistics.totals import Totals
from studyapp.ui.history.reading import AskedAnswer
from studyapp.ui.history.view import AnswerLine, Figure, FigureName
from studyapp.ui.questions.answer_words import given_text
from studyapp.ui.section_rows import with_descendants
from studyapp.ui.wording import date_with_year, duration_words, number_text, percent_text, question_count, sitting_count

FEW = 30
"""Answers below which an accuracy is said with how uncertain it is, and with that it is few."""


class Behind(NamedTuple):
    """The answers behind a figure: those `wanted` or, of a section, those to questions that stand in it."""

    wanted: AnswerFilter
    standing_in: tuple[bytes, ...] = ()


def behind(figure: Figure, wanted: AnswerFilter, sections: Sequence[SetSection]) -> Behind:
    """Return which of the answers `wanted` make `figure`."""
    if figure.name is FigureName.DAYS:
        return Behind(wanted.between(figure.first, figure.last))
    if figure.name is FigureName.SECTION:
        return Behind(wanted, with_descendants(sections, figure.section_id))
    return Behind(wanted)


class FigureWords(QObject):
    """Says figures; a class because Qt's tool finds plural forms only where one says `self.tr`."""

    def title(self, figure: Figure, heading: str) -> str:
        """Return the name of a figure; `heading` is that of its section."""
        if figure.name is FigureName.DAYS:
            first, last = date_with_year(figure.first), date_with_year(figure.last)
            return first if figure.first == figure.last else self.tr("{first} to {last}").format(first=first, last=last)
        if figure.name is FigureName.SECTION:
            return heading
        return {
            FigureName.SITTINGS: self.tr("Sittings and exams"),
            FigureName.ANSWERED: self.tr("Answered"),
            FigureName.ACCURACY: self.tr("Accuracy"),
            FigureName.TIME: self.tr("Time spent"),
        }[figure.name]

    def sentence(self, totals: Totals) -> str:
        """Return the sums of the rows in one sentence, with how far the accuracy of few answers can be relied on."""
        if not totals.answers:
            return self.tr("There are no answers behind it.")
        pieces = [
            question_count(totals.answers),
            self.tr("%n right", "", totals.right) + f" ({percent_text(totals.right / totals.answers)})",
            sitting_count(totals.sittings),
            duration_words(totals.milliseconds),
        ]
        words = " · ".join(pieces)
        return f"{words}\n{self._few(totals)}" if totals.answers < FEW else words

    def mastery(self, mastery: Mastery) -> str:
        """Return how the figure of a section is made."""
        words = self.tr(
            "{percent}% = {mastered} of {total} questions mastered (the last two answers right);"
            " {learning} answered but not yet so, {unasked} never asked."
        )
        return words.format(
            percent=mastery.percent,
            mastered=number_text(mastery.counts.mastered),
            total=number_text(max(mastery.total, mastery.counts.asked)),
            learning=number_text(mastery.learning),
            unasked=number_text(mastery.unasked),
        )

    def line(self, asked: AskedAnswer, when: str) -> AnswerLine:
        """Return the row of an answer."""
        record = asked.answer.record
        question = None if asked.item is None else asked.item.question
        stem = "" if question is None else " ".join(question.stem.split("\n"))
        return AnswerLine(asked.answer, when, stem, given_text(question, record.response.given, record.kind))

    def _few(self, totals: Totals) -> str:
        low, high = wilson(totals.right, totals.answers)
        words = self.tr("From so few answers the true share can only be said to lie between {low} and {high} (95 %).")
        return words.format(low=percent_text(low), high=percent_text(high))
