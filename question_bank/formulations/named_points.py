"""Named points: a list whose points are all called alike, though they are numbered or closed in different ways.

| headings | items |
| 1、监督作用。… 2. 引导作用：… 3、服务作用。… | 1 监督作用 / 2 引导作用 / 3 服务作用 |
| ①主动学。… ②主动讲：… ③主动帮，每人至少帮一户。 | 1 主动学 / 2 主动讲 / 3 主动帮 |
| （1）断电 （2）报警：拨打119；说明地点 （3）疏散 | none here: nothing makes 报警 a name like the others |
| 1、监督作用。… 2、引导作用。… 3、服务作用。… | none here: they are headings of one sort |
| 1、监督作用。… 3. 服务作用：… | none: the second is missing |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from question_bank.formulations.finder import formulation
from question_bank.formulations.siblings import title_part
from question_bank.model.aspects import NAMES
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline, Section

_LABEL = re.compile(
    r"[（(]?(?:(?P<hanzi>[一二三四五六七八九十]{1,3})|(?P<digits>\d{1,2})|(?P<ringed>[①-⑳]))[)）]?[.．、]? ?"
)
_NAME = re.compile("[^，：；。,:;…_？?]+")
_SHORTEST, _LONGEST = 3, 12
_FEWEST, _MOST = 3, 10
_ALIKE = 2
"""Characters with which all names begin or end."""


class NamedPoints(NamedTuple):
    """The points `sections` below the heading `parent` with their names."""

    parent: int
    sections: tuple[Section, ...]
    names: tuple[Part, ...]


def find_named_points(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each list of points that are called alike."""
    for points in named_points(outline):
        items = [Item(name, ordinal=number) for number, name in enumerate(points.names, 1)]
        spans = [(section.heading[0][0], name.end) for section, name in zip(points.sections, points.names, strict=True)]
        yield formulation(
            outline, FormulationKind.ORDERED_POINTS, points.parent, items, spans,
            subject=outline.sections[points.parent].title, aspect=NAMES,
        )  # fmt: skip


def named_points(outline: Outline) -> tuple[NamedPoints, ...]:
    """Return the lists of points that are called alike, in document order."""
    return outline.once(_named_points)


def _named_points(outline: Outline) -> tuple[NamedPoints, ...]:
    groups: dict[int, list[Section]] = {}
    for section in outline.sections:
        if section.parent is not None and section.has_body:
            groups.setdefault(section.parent, []).append(section)
    return tuple(
        NamedPoints(parent, tuple(group), names)
        for parent, group in groups.items()
        if _FEWEST <= len(group) <= _MOST and outline.sections[parent].title and _counted(group) and _mixed(group)
        if (names := _names(outline, group)) and _alike([name.text for name in names])
    )


def _counted(group: Sequence[Section]) -> bool:
    """Tell whether the points count from one, all in the same numerals."""
    labels = [_LABEL.fullmatch(section.label) for section in group]
    numerals = {label.lastgroup if label else None for label in labels}
    return (
        None not in numerals and len(numerals) == 1 and [each.ordinal for each in group] == [*range(1, len(group) + 1)]
    )


def _mixed(group: Sequence[Section]) -> bool:
    """Tell whether the points are not headings of one sort: those are read as they are."""
    sorts = {(re.sub(r"[\w①-⑳]+", "#", each.label), each.point) for each in group}
    whole = {_NAME.fullmatch(each.title) is not None for each in group}
    return len(sorts) > 1 or len(whole) > 1


def _names(outline: Outline, group: Sequence[Section]) -> tuple[Part, ...]:
    """Return the first clause of each point, () where one is too long for a name."""
    found = [_NAME.match(each.title) for each in group]
    ends = [match.end() if match else 0 for match in found]
    if not all(_SHORTEST <= end <= _LONGEST for end in ends):
        return ()
    return tuple(title_part(outline, each, 0, end) for each, end in zip(group, ends, strict=True))


def _alike(names: Sequence[str]) -> bool:
    return len({*names}) == len(names) and (
        len({name[:_ALIKE] for name in names}) == 1 or len({name[-_ALIKE:] for name in names}) == 1
    )
