"""Short answers: lists too long to be recited, of which one should know every point all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.phrasing import length_said, trimmed
from question_bank.composition.framing.speakers import meeting_of
from question_bank.composition.readings.points import Point, Points, point_lists
from question_bank.composition.source import Source
from question_bank.model import Part, QuestionKind, Soundness

_FEWEST, _MOST = 3, 9
_RECITED, _LONGEST = 60, 420
"""Characters of lists that are recited, and of the longest answer that anybody would write."""
_LONGEST_POINT = 110
_MEETING = re.compile("“(?:全会|会议|大会)")


def compose_short_answers(source: Source) -> Iterator[Draft]:
    """Yield one question for each list of whole points that is longer than what is recited."""
    if not source.language.has("points.answer"):
        return
    for points in source.once(point_lists):
        yield from _listed(source, points)


def _listed(source: Source, points: Points) -> Iterator[Draft]:
    if not _FEWEST <= len(points.points) <= _MOST:
        return
    last = points.points[-1]
    items = zip(points.formulation.items, points.points, strict=True)
    whole = [_whole(source, item.right, point, last=point is last) for item, point in items]
    told = [source.outline.words(*span) for span in whole if span]
    if len(told) < len(points.points) or len({*told}) < len(told):
        return
    length = length_said(told)
    titles = length_said(point.title for point in points.points)
    cut = titles < length
    if not (_RECITED < length <= _LONGEST) and not (cut and length <= _LONGEST):
        return
    if max(map(len, told)) > _LONGEST_POINT:
        return
    stem = source.language.put("points.answer", **points.called(source.language))
    meeting = meeting_of(source, min(points.spans)[0])
    stem = _MEETING.sub(f"“{meeting}", stem) if meeting else stem
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=points.formulation,
        stem=source.language.stopped(stem),
        key=tuple(told),
        fact=(stem,),
        spans=tuple(sorted(span for span in whole if span)),
    )


def _whole(source: Source, said: Part, point: Point, *, last: bool) -> tuple[int, int] | None:
    """Return the range of the sentence that a point is, None where more is told below it or something is missing.

    What follows the last point of a list belongs to its section without being told of it.
    """
    start = min(point.spans)[0]
    heading = source.section_with(said.start)
    if heading is None:
        return said.start, said.end
    begin = source.after_label(start)
    sentence = source.sentence_at(begin)
    if sentence is None or sentence.soundness not in (Soundness.WHOLE, Soundness.HEADING):
        return None
    if any(clause.tainted for clause in sentence.clauses):
        return None
    area = source.area_of(heading.number)
    if not last and any(source.text[max(first, sentence.end) : end].strip() for first, end in area):
        return None  # 一是…。要…: the point has a body of its own
    return begin, begin + len(trimmed(source.outline.words(begin, sentence.end)))
