"""Shows the answers behind a figure of the page, and leads on to the question of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.model import SetSection
from studyapp.quiz.records import LoggedAnswer
from studyapp.scores import ScoreStore
from studyapp.statistics.mastery import roll_up
from studyapp.statistics.totals import LevelCounts, Totals
from studyapp.ui.background import Report, hand_on
from studyapp.ui.history.figures import FigureWords, behind
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.reading import PAGE, AskedAnswer, asked_sections, with_items
from studyapp.ui.history.view import AnswersView, Chosen, Figure, FigureName
from studyapp.ui.one_work import OneWork
from studyapp.ui.section_rows import nameless
from studyapp.ui.services import Services
from studyapp.ui.wording import when_text

READING = "answers"
"""What the work is called that reads a list anew."""


class _Found(NamedTuple):
    """What was read of a figure: the sums of its rows, levels by section, the rows of the first page."""

    totals: Totals
    levels: dict[bytes, LevelCounts]
    rows: tuple[AskedAnswer, ...]


class AnswersPresenter(QObject):
    """Between the pane of answers and the scores; it follows the filter of the page."""

    def __init__(self, page: HistoryPage, services: Services, parent: QObject) -> None:
        """Listen to `page`."""
        super().__init__(parent)
        self._page = page
        self._services = services
        self._words = FigureWords(self)
        self._figure: Figure | None = None
        self._last: LoggedAnswer | None = None
        self._chosen = Chosen()
        self._work = OneWork(services.background, self)
        self._work.failed.connect(hand_on)
        page.figure_opened.connect(self._open_figure)
        page.answers_closed.connect(self._close)
        page.answers.opened.connect(self._open_answer)
        page.answers.more_wanted.connect(self._more)

    def set_chosen(self, chosen: Chosen) -> None:
        """Take over what the page shows."""
        self._chosen = chosen

    def refresh(self) -> None:
        """Show the answers anew where some are shown."""
        if self._figure is not None:
            self._read(self._figure)

    def _open_figure(self, figure: Figure) -> None:
        self._figure = figure
        self._read(figure)

    def _close(self) -> None:
        self._figure = None
        self._work.cancel()

    def _read(self, figure: Figure) -> None:
        path, member = self._services.paths.scores, self._services.member.id
        wanted, standing_in = behind(figure, self._chosen.wanted, self._chosen.sections)
        all_wanted = self._chosen.wanted
        place = self._section(figure)
        set_id = None if place is None else place.set_id

        def work(_report: Report) -> _Found:
            with ScoreStore.open(path) as scores:
                totals = scores.totals(member, wanted, standing_in=standing_in)
                levels = {} if set_id is None else dict(scores.section_levels(member, set_id, all_wanted))
                rows = scores.log(member, wanted, limit=PAGE, standing_in=standing_in)
                return _Found(totals, levels, with_items(scores, rows))

        self._work.begin(READING, work, lambda found: self._show(figure, found))

    def _show(self, figure: Figure, found: _Found) -> None:
        place = self._section(figure)
        heading = "" if place is None else (place.label + place.title or nameless())
        sentence = self._words.sentence(found.totals)
        if place is not None:
            mastery = roll_up(asked_sections(self._chosen.sections, self._chosen.filter), found.levels).get(place.id)
            sentence = sentence if mastery is None else f"{self._words.mastery(mastery)}\n{sentence}"
        lines = tuple(self._words.line(row, self._when(row)) for row in found.rows)
        self._last = found.rows[-1].answer if found.rows else None
        more = found.totals.answers > len(lines)
        self._page.show_answers(AnswersView(self._words.title(figure, heading), sentence, lines, more))

    def _more(self) -> None:
        """Fetch the next page of the same figure."""
        figure, last = self._figure, self._last
        if figure is None or last is None or self._work.work == READING:
            return  # the list that is being read says itself whether it has more
        path, member = self._services.paths.scores, self._services.member.id
        wanted, standing_in = behind(figure, self._chosen.wanted, self._chosen.sections)

        def work(_report: Report) -> tuple[AskedAnswer, ...]:
            with ScoreStore.open(path) as scores:
                return with_items(scores, scores.log(member, wanted, limit=PAGE, before=last, standing_in=standing_in))

        self._work.begin("more answers", work, self._add)

    def _add(self, rows: Sequence[AskedAnswer]) -> None:
        if rows:
            self._last = rows[-1].answer
        lines = [self._words.line(row, self._when(row)) for row in rows]
        self._page.answers.add_answers(lines, more=len(rows) == PAGE)

    def _open_answer(self, answer: LoggedAnswer) -> None:
        """Show the question of an answer, or go on with the sitting where that is not over yet."""
        record = answer.record
        row = self._services.scores.sitting(record.sitting_id)
        if row is not None and row.sitting.finished_at is None:
            self._services.navigation.resume_quiz.emit(record.sitting_id)
        elif row is not None:
            self._services.navigation.replay.emit(record.sitting_id, record.position)

    def _section(self, figure: Figure) -> SetSection | None:
        if figure.name is not FigureName.SECTION:
            return None
        return next((one for one in self._chosen.sections if one.id == figure.section_id), None)

    def _when(self, row: AskedAnswer) -> str:
        at = row.answer.record.answered_at
        today = self._services.local_day(self._services.clock())
        return when_text(at, today, day=row.answer.record.day)
