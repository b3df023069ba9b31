"""Mastery and forecast section by section: what the answers and memories of each come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from question_bank.model import SetSection
from studyapp.scores import ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.forecast import Remembered, forecast, remembered
from studyapp.ui.history.view import SectionLine
from studyapp.ui.section_rows import rows_of

_Sum = TypeVar("_Sum")


def section_lines(
    scores: ScoreStore,
    member_id: bytes,
    wanted: AnswerFilter,
    sections: Sequence[SetSection],
    counted: Sequence[SetSection],
    at: int,
) -> tuple[SectionLine, ...]:
    """Return the sections that have questions, as they are at the time `at` (Unix ms).

    `counted` are those of `sections` that are shown, with the questions to be counted. The forecast goes by all that
    was ever learnt: a memory is one, however it was practised.
    """
    if not counted:
        return ()
    set_id = counted[0].set_id
    answers = scores.section_answers(member_id, wanted)
    memories = scores.memories(member_id)
    kept = {section: remembered(one, at) for section, one in memories.items()}
    tried = _rolled(counted, answers, (0, 0), lambda one, other: (one[0] + other[0], one[1] + other[1]))
    known = _rolled(counted, kept, Remembered(), Remembered.plus)
    totals = _rolled(sections, {one.id: one.total for one in sections}, 0, int.__add__)
    rows = rows_of(counted, scores.section_levels(member_id, set_id, wanted))
    return tuple(
        SectionLine(row, *tried[row.id], forecast(known[row.id], totals[row.id]), known[row.id].learnt)
        for row in rows
        if row.questions
    )


def _rolled(
    sections: Sequence[SetSection], own: Mapping[bytes, _Sum], nothing: _Sum, plus: Callable[[_Sum, _Sum], _Sum]
) -> dict[bytes, _Sum]:
    """Return for each section the sum of its own and of those under it."""
    parents = {section.id: section.parent for section in sections}
    sums = dict.fromkeys(parents, nothing)
    for section in sections:
        place: bytes | None = section.id
        while place is not None and place in sums:
            sums[place] = plus(sums[place], own.get(section.id, nothing))
            place = parents[place]
    return sums
