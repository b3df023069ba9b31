"""Ordering: points by their printed numbers, stages and dated statements by time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft, Spans
from question_bank.composition.readings.pairs import stage_spans
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.readings.quotations import Quotation, quotations
from question_bank.composition.readings.roads import chained, history, road_of
from question_bank.composition.readings.stage_events import owned_events
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_LEAST, _MOST = 3, 6
_DATED = re.compile(r"（[^（）]*\d{1,4}[年月日][^（）]*）$")
"""When a stage is: 动员阶段（3月至4月） tells its place."""


def compose_orderings(source: Source) -> Iterator[Draft]:
    """Yield every ordering whose order the source itself carries."""
    for points in source.once(point_lists):
        if points.numbered and points.ordered:
            yield from _points(source, points)
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.STAGES:
            yield from _stages(source, formulation)
    for row in source.once(dated_rows):
        items = tuple(quotation.statement for quotation in row)
        spans = tuple((quotation.start, quotation.end) for quotation in row)
        yield from _draft(
            source, row[0].formulation, "请将材料引述的下列论述按提出的时间先后排列。", items, spans, "dates"
        )


def dated_rows(source: Source) -> tuple[tuple[Quotation, ...], ...]:
    """Return the quotations of meetings, section by section, that stand in the order of the meetings' dates."""
    rows: dict[int | None, list[tuple[int, Quotation]]] = {}
    for quotation in source.once(quotations):
        meeting = source.lexicon.meeting(quotation.speaker.text)
        if meeting is not None:
            rows.setdefault(quotation.formulation.section, []).append((meeting.month, quotation))
    found: list[tuple[Quotation, ...]] = []
    for row in rows.values():
        months = [month for month, _ in row]
        statements = {quotation.statement for _, quotation in row}
        if len(row) >= _LEAST and months == sorted(set(months)) and len(statements) == len(row):
            found.append(tuple(quotation for _, quotation in row))
    return tuple(found)


def _points(source: Source, points: Points) -> Iterator[Draft]:
    titles = [point.title for point in points.points]
    dated = all(map(_DATED.search, titles))
    items = tuple(_DATED.sub("", title) if dated else title for title in titles)
    stem = source.language.stem("points.order", **points.called(source.language))
    yield from _draft(source, points.formulation, stem, items, points.spans, points.topic)


def _stages(source: Source, formulation: Formulation) -> Iterator[Draft]:
    events = owned_events(source, formulation)
    items = tuple(item.right.text for item in events)
    spans = tuple(sorted({span for item in events for span in stage_spans(formulation, item)}))
    road = road_of(source, formulation)
    summed = chained(source, formulation)
    view = "" if road and summed else history(source, formulation)
    what = f"材料对{road}各阶段的概括" if summed else "材料中的下列内容"
    yield from _draft(source, formulation, f"{view}请将{what}按时间先后排列。", items, spans, "stages")


def _draft(
    source: Source, formulation: Formulation, stem: str, items: tuple[str, ...], spans: Spans, about: str
) -> Iterator[Draft]:
    if not _LEAST <= len(items) <= _MOST or len(set(items)) != len(items):
        return
    order = "；".join(f"{place}. {item}" for place, item in enumerate(items, start=1))
    yield Draft(
        kind=QuestionKind.ORDERING,
        formulation=formulation,
        stem=source.language.stopped(stem),
        key=items,
        fact=(about, "order"),
        spans=spans,
        explanation=source.language.put("told.order", order=order),
        options=items,
    )
