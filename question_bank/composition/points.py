"""Formulations read as numbered points under one heading."""

from __future__ import annotations

from dataclasses import dataclass

from question_bank.composition.draft import Spans
from question_bank.composition.phrasing import final_noun, numeral, point_noun, quoted
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its whole title, its place among its siblings from 1, the headings in which it stands."""

    title: str
    place: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Points:
    """All points under the heading `topic`; `noun` is what they are called, `firsts` their first halves or ().

    `spans` are the headings of all points, in document order. `numbered`: their printed numbers say their order.
    `paired`: the points are asked as pairs too.
    """

    formulation: Formulation
    topic: str
    noun: str
    points: tuple[Point, ...]
    firsts: tuple[str, ...]
    spans: Spans
    numbered: bool
    paired: bool

    @property
    def named(self) -> str:
        """How a stem calls the whole list: “H”的四点要求."""
        return f"{quoted(self.topic)}的{numeral(len(self.points))}点{self.noun}"


def point_lists(source: Source) -> tuple[Points, ...]:
    """Return the lists of points, one for a heading; where they share a subject their predicates are asked instead."""
    shared = {each.section for each in source.formulations if each.kind is FormulationKind.SHARED_SUBJECT}
    halves = {each.section: each for each in source.formulations if each.kind is FormulationKind.TWO_PART_HEADING}
    found: list[Points] = []
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.ORDERED_POINTS or formulation.section in shared:
            continue
        if formulation.subject:
            found.append(_read(source, formulation, halves.get(formulation.section)))
    return tuple(found)


def whole_title(source: Source, formulation: Formulation, position: int, right: Part) -> tuple[str, Spans, str]:
    """Return title, heading ranges and label of the heading at `position`, or the part itself outside headings."""
    heading = source.section_with(position)
    if heading is None:
        return right.text, formulation.spans, ""
    return heading.title, tuple(sorted(heading.heading)), heading.label


def _read(source: Source, formulation: Formulation, halves: Formulation | None) -> Points:
    points: list[Point] = []
    labels: list[str] = []
    for place, item in enumerate(formulation.items, start=1):
        title, spans, label = whole_title(source, formulation, item.right.start, item.right)
        points.append(Point(title, place, spans))
        labels.append(label)
    ordinals = [item.ordinal for item in formulation.items]
    firsts = tuple(
        item.left.text for item in (halves.items if halves else ()) if item.left and item.left.end < item.right.start
    )
    return Points(
        formulation=formulation,
        topic=formulation.subject,
        noun=point_noun(formulation.subject, labels),
        points=tuple(points),
        firsts=firsts if len(firsts) == len(points) else (),
        spans=tuple(sorted({span for point in points for span in point.spans})),
        numbered=ordinals == list(range(1, len(ordinals) + 1)),
        paired=halves is not None,
    )


def shared_noun(source: Source, formulation: Formulation) -> str:
    """Return what the predicates of one shared subject are called by their parent heading (重要意义), or ""."""
    if formulation.section is None:
        return ""
    return final_noun(source.outline.sections[formulation.section].title)
