"""Rows of sibling headings, which four kinds of formulation are made from."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formulations.finder import part
from question_bank.formulations.widths import width
from question_bank.model.formulation import Part
from question_bank.model.outline import Outline, Section

_COUNT = re.compile(
    r"首先|其次|再次|再者|最后|\b(?:First|Second|Third|Fourth|Fifth|Sixth|Finally|Last)(?:ly)?\b|"
    r"(?<=\()[a-z]{1,4}(?=\))|^[A-Z](?=\.)|"
    r"^[IVX]+(?=\.)|(?<= )(?:[IVX]+|[A-Z][a-z]+)(?=[.:]?$)|^[a-h](?=\))|"
    r"[〇零一二三四五六七八九十百两]+|\d+|[①-⑳⑴-⒇㈠-㈩]"
)
_STOPPED = ("#.", "#、")
"""Labels that differ by their stop only, as whoever wrote a list may have mixed them."""
_LONGEST = 60
_DATE_LINE = re.compile("（[^（）]*）|——.*")
"""A line under the title that says when or by whom; it names nothing."""


class Row(NamedTuple):
    """Siblings of one style in order; `subject` names what they belong to ("" when nothing does so without doubt)."""

    parent: int | None
    subject: str
    sections: tuple[Section, ...]


def rows(outline: Outline) -> tuple[Row, ...]:
    """Return the rows of two or more siblings of one style of numbering, all with a clean title.

    Points in running text that begin again with 1 are rows of their own; their heading then names none of them.
    """
    return outline.once(_rows)


def _rows(outline: Outline) -> tuple[Row, ...]:
    found: list[Row] = []
    children = outline.once(_by_parent)
    tainted = _tainted_headings(outline)
    longest = _LONGEST * width(outline.language)
    for parent, group in children.items():
        styles: dict[str, list[list[Section]]] = {}
        for section in group:
            runs = styles.setdefault(_COUNT.sub("#", section.label) + ("·" if section.point else ""), [])
            if not runs or (section.point and section.ordinal == 1):
                runs.append([])
            runs[-1].append(section)
        _join_stops(styles)
        named = outline.sections[parent].title if parent is not None and parent not in tainted else ""
        named = "" if _DATE_LINE.fullmatch(named) else named
        subject = named if sum(map(len, styles.values())) == 1 else ""
        for run in (run for runs in styles.values() for run in runs):
            clean = all(section.title and section.number not in tainted for section in run)
            if len(run) > 1 and clean and all(len(section.title) <= longest for section in run):
                found.append(Row(parent, subject, tuple(run)))
    return tuple(found)


def _join_stops(styles: dict[str, list[list[Section]]]) -> None:
    """Make one run of labels that count on from 1 with other stops behind them: 1. 2. 3、4."""
    found = [style for style in _STOPPED if style in styles]
    if len(found) < len(_STOPPED) or any(len(styles[style]) > 1 for style in found):
        return
    run = sorted((section for style in found for section in styles[style][0]), key=lambda one: one.number)
    if [section.ordinal for section in run] == list(range(1, len(run) + 1)):
        styles[found[0]] = [run]
        del styles[found[1]]


def broken_off(outline: Outline, row: Row) -> bool:
    """Tell whether a sibling with the number that `row` skips, or the next one, is a heading of another sort."""
    style = _COUNT.sub("#", row.sections[0].label)
    own = {section.ordinal for section in row.sections}
    if not style or 0 in own:
        return False
    wanted = {*range(min(own), max(own) + 2)} - own
    others = outline.once(_by_parent).get(row.parent, ())
    return any(
        section.ordinal in wanted and section.point != row.sections[0].point and _COUNT.sub("#", section.label) == style
        for section in others
    )


def _by_parent(outline: Outline) -> dict[int | None, list[Section]]:
    """Return the sections below each section."""
    found: dict[int | None, list[Section]] = {}
    for section in outline.sections:
        found.setdefault(section.parent, []).append(section)
    return found


def by_heading_end(outline: Outline) -> dict[int, Section]:
    """Return each section by where its heading ends; to be asked for once."""
    return {section.heading[-1][1]: section for section in outline.sections}


def _tainted_headings(outline: Outline) -> set[int]:
    """Return the numbers of the sections whose heading has a redacted or missing piece."""
    spoilt = {
        sentence.start: min((clause.start for clause in sentence.clauses if clause.tainted), default=sentence.end)
        for sentence in outline.sentences
    }
    return {
        section.number
        for section in outline.sections
        if "…" in section.title or spoilt.get(section.heading[0][0], section.heading[0][1]) < section.heading[0][1]
    }


def title_part(outline: Outline, section: Section, start: int = 0, end: int | None = None) -> Part:
    """Return the characters `[start, end)` of the title of `section`, which ends where its heading does."""
    heading_end = section.heading[0][1]
    first = heading_end - len(section.title)
    return part(outline, first + start, heading_end if end is None else first + end)
