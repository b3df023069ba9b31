"""What the page shows, read from the scores: sums at once, anything that goes over the answers in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from question_bank.model import QuestionKind, SetSection
from studyapp.quiz.paper import PaperItem
from studyapp.quiz.paper_json import UnreadablePaperError, paper_from_json
from studyapp.quiz.records import LoggedAnswer, SittingRow
from studyapp.scores import ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.totals import DayCount, Totals
from studyapp.ui.history.view import HistoryFilter
from studyapp.ui.section_rows import with_descendants

YEAR = 371
ROWS = 200
PAGE = 200
"""Answers that are fetched at a time."""


class Figures(NamedTuple):
    """The sums of one filter: totals, those of each day of a year, the latest sittings."""

    totals: Totals
    days: tuple[DayCount, ...]
    sittings: tuple[SittingRow, ...]


class AskedAnswer(NamedTuple):
    """An answer with the item of the paper that it answered (None: the paper cannot be read)."""

    answer: LoggedAnswer
    item: PaperItem | None


def answer_filter(
    chosen: HistoryFilter, sections: Sequence[SetSection], today: int, first_day: int | None
) -> AnswerFilter:
    """Return which answers `chosen` means on the day `today`; a bound before `first_day` of all narrows nothing."""
    since = None if chosen.days is None else today - chosen.days + 1
    if since is not None and (first_day is None or since <= first_day):
        since = None
    below = () if chosen.section_id is None else with_descendants(sections, chosen.section_id)
    return AnswerFilter(since_day=since, set_id=chosen.set_id, mode=chosen.mode, sections=below, kind=chosen.kind)


def asked_sections(sections: Sequence[SetSection], chosen: HistoryFilter) -> tuple[SetSection, ...]:
    """Return the sections that `chosen` means, with only the questions of its kind."""
    below = None if chosen.section_id is None else set(with_descendants(sections, chosen.section_id))
    meant = (section for section in sections if below is None or section.id in below)
    return tuple(replace(section, counts=_of_kind(section, chosen.kind)) for section in meant)


def read_sums(scores: ScoreStore, member_id: bytes, wanted: AnswerFilter, *, today: int) -> Figures:
    """Return the sums of the answers `wanted`."""
    return Figures(
        totals=scores.totals(member_id, wanted),
        days=scores.days_of(member_id, wanted.between(today - YEAR, today)),
        sittings=scores.sittings(member_id, wanted, limit=ROWS),
    )


def with_items(scores: ScoreStore, answers: Sequence[LoggedAnswer]) -> tuple[AskedAnswer, ...]:
    """Return `answers` with what was asked, in the wording in which it was asked."""
    papers: dict[bytes, tuple[PaperItem, ...]] = {}
    found = []
    for answer in answers:
        sitting_id = answer.record.sitting_id
        if sitting_id not in papers:
            papers[sitting_id] = _items(scores, sitting_id)
        items, position = papers[sitting_id], answer.record.position
        found.append(AskedAnswer(answer, items[position] if position < len(items) else None))
    return tuple(found)


def _items(scores: ScoreStore, sitting_id: bytes) -> tuple[PaperItem, ...]:
    """Return what a sitting asked; nothing where a newer program has kept it in a way of its own."""
    text = scores.paper_json(sitting_id)
    try:
        return () if text is None else paper_from_json(text).items
    except UnreadablePaperError:
        return ()


def _of_kind(section: SetSection, kind: QuestionKind | None) -> tuple[tuple[QuestionKind, int], ...]:
    return tuple((one, count) for one, count in section.counts if kind in (None, one))
