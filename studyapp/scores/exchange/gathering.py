"""From the score file into a bundle: whole sittings, one at a time."""

from __future__ import annotations

from collections.abc import Generator

from studyapp.quiz.paper import PaperItem
from studyapp.quiz.paper_json import UnreadablePaperError, paper_from_json
from studyapp.scores.exchange.bundle import AskedQuestion, BundledSitting
from studyapp.scores.score_store import ScoreStore
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter

AT_ONCE = 100
"""Sittings that are fetched at a time."""


def bundled_sittings(
    scores: ScoreStore, member_id: bytes, wanted: AnswerFilter = EVERYTHING
) -> Generator[BundledSitting, None, None]:
    """Yield each sitting in which something `wanted` was answered, with all its answers, the latest first.

    Whole, because in a part of one nobody could tell what was left out from what was left unanswered.
    """
    page = scores.sittings(member_id, wanted, limit=AT_ONCE)
    while page:
        for row in page:
            sitting = row.sitting
            yield BundledSitting(sitting, _asked(scores, sitting.id), scores.answers(sitting.id))
        page = scores.sittings(member_id, wanted, limit=AT_ONCE, before=page[-1].sitting)


def _asked(scores: ScoreStore, sitting_id: bytes) -> tuple[AskedQuestion, ...]:
    """Return what a sitting asked; nothing where the paper cannot be read, as that of a newer program."""
    text = scores.paper_json(sitting_id)
    try:
        items = () if text is None else paper_from_json(text).items
    except UnreadablePaperError:
        return ()
    return tuple(map(_question, items))


def _question(item: PaperItem) -> AskedQuestion:
    one = item.question
    return AskedQuestion(one.id, one.version, one.kind, item.set_id, item.section_id, item.points)
