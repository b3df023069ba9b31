"""What a person corrects in an outline as it was understood: headings moved, joined to the line above, taken out.

A correction names its heading by the raw position where it begins, which no other correction changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from question_bank.model.outline import Outline, Paragraph, Section, Sentence, Soundness
from question_bank.outline.characters import CLOSED
from question_bank.outline.joining import join_line
from question_bank.outline.tree import flawed

_NUMERAL = re.compile(r"[一二三四五六七八九十百零〇两\d]+|[①-⑳]|(?<=[(（])[a-z](?=[)）])")


class Action(StrEnum):
    """What is done to a heading."""

    PROMOTE = "promote"
    DEMOTE = "demote"
    MERGE = "merge"
    PLAIN = "plain"


class Correction(NamedTuple):
    """`action` on the heading that begins at the raw character `start`.

    | action | what becomes of it |
    | promote | it goes up a level, with all that is under it; siblings behind it come under it |
    | demote | it comes under the heading before it on its level, with all that is under it |
    | merge | its line goes on with the line above: with that heading, or with that paragraph |
    | plain | it is text, no heading; what was under it is under the heading before it |
    """

    action: Action
    start: int


def apply(outline: Outline, corrections: Iterable[Correction]) -> Outline:
    """Return `outline` with the `corrections` made one after the other; one that is not possible changes nothing."""
    for correction in corrections:
        number = _number(outline, correction.start)
        if number is not None and _possible(outline, correction.action, number):
            outline = _ACTIONS[correction.action](outline, number)
    return outline


def possible(outline: Outline, correction: Correction) -> bool:
    """Tell whether `correction` would change `outline`."""
    number = _number(outline, correction.start)
    return number is not None and _possible(outline, correction.action, number)


def heading_start(outline: Outline, number: int) -> int:
    """Return the raw position by which corrections name section `number`."""
    return outline.text.origins[outline.sections[number].heading[0][0]]


def _number(outline: Outline, start: int) -> int | None:
    origins = outline.text.origins
    return next((one.number for one in outline.sections if origins[one.heading[0][0]] == start), None)


def _possible(outline: Outline, action: Action, number: int) -> bool:
    section = outline.sections[number]
    if action is Action.PROMOTE:
        return section.depth > 0
    if action is Action.DEMOTE:
        return number > 0 and outline.sections[number - 1].depth >= section.depth
    if action is Action.MERGE:
        start = section.heading[0][0]
        return section.has_body and start > 0 and outline.text.text[start - 1] == "\n"
    return True


def _moved(outline: Outline, number: int, by: int) -> Outline:
    """Move section `number` and all under it `by` levels; what follows finds its parent by the order of the document.

    Moving up, a sibling behind it becomes a child: its level is now below that of the heading before it.
    """
    sections = outline.sections
    end = _end_of(sections, number)
    levels = [one.depth + (by if number <= one.number < end else 0) for one in sections]
    return replace(outline, sections=_hung(sections, levels))


def _end_of(sections: Sequence[Section], number: int) -> int:
    """Return the number behind the last section under section `number`."""
    end = number + 1
    while end < len(sections) and sections[end].depth > sections[number].depth:
        end += 1
    return end


def _hung(sections: Sequence[Section], levels: Sequence[int]) -> tuple[Section, ...]:
    """Return `sections`, in this order, each under the last one of a lesser level, counted anew."""
    hung: list[Section] = []
    open_: list[int] = []
    for number, (section, level) in enumerate(zip(sections, levels, strict=True)):
        while open_ and levels[open_[-1]] >= level:
            open_.pop()
        hung.append(replace(section, number=number, parent=open_[-1] if open_ else None, depth=len(open_)))
        open_.append(number)
    return _counted(sections, hung)


def _counted(before: Sequence[Section], sections: Sequence[Section]) -> tuple[Section, ...]:
    """Return `sections` with `flawed` set anew among siblings that were not the same siblings `before`."""
    known = {_names(row) for row in _rows(before)}
    result = list(sections)
    for row in _rows(sections):
        if _names(row) in known:
            continue
        marks = flawed([one.ordinal for one in row], restart=row[0].point)
        for one, mark in zip(row, marks, strict=True):
            result[one.number] = replace(one, flawed=mark)
    return tuple(result)


def _names(row: Iterable[Section]) -> tuple[tuple[int, int], ...]:
    return tuple(one.heading[0] for one in row)


def _rows(sections: Iterable[Section]) -> list[list[Section]]:
    """Return the siblings that are numbered alike, in order."""
    rows: dict[tuple[int | None, str], list[Section]] = {}
    for one in sections:
        rows.setdefault((one.parent, _NUMERAL.sub("n", one.label)), []).append(one)
    return list(rows.values())


def _without(outline: Outline, number: int) -> Outline:
    """Take section `number` out of the tree: what stood in it stands in the section before it."""
    sections = outline.sections
    taken = sections[number]
    kept = [one for one in sections if one.number != number]
    new = _hung(kept, [one.depth for one in kept])
    before = number - 1 if number else None

    def moved(section: int | None) -> int | None:
        if section is None or section < number:
            return section
        return before if section == number else section - 1

    paragraphs = tuple(
        replace(one, section=moved(one.section))
        for one in outline.paragraphs
        # A heading that only the summary names has no place in the text.
        if taken.has_body or one.section != number or not one.heading
    )
    sentences = tuple(replace(one, section=moved(one.section)) for one in outline.sentences)
    return replace(outline, sections=new, paragraphs=paragraphs, sentences=sentences)


def _plain(outline: Outline, number: int) -> Outline:
    taken = outline.sections[number]
    outline = _without(outline, number)
    if not taken.has_body:
        return outline
    start, end = taken.heading[0]
    text = outline.text.text

    def as_text(one: Sentence) -> Sentence:
        if one.soundness is not Soundness.HEADING or not start <= one.start < end:
            return one
        closed = CLOSED.search(text, max(one.start, one.end - 8), one.end)
        return replace(one, soundness=Soundness.WHOLE if closed else Soundness.TRUNCATED)

    return replace(
        outline,
        sentences=tuple(map(as_text, outline.sentences)),
        paragraphs=_as_one_block(outline.paragraphs, text, start),
    )


def _as_one_block(paragraphs: Sequence[Paragraph], text: str, start: int) -> tuple[Paragraph, ...]:
    """Make the heading paragraph at `start` text, joined to what goes on in the same line."""
    result: list[Paragraph] = []
    joined = False
    for one in paragraphs:
        if joined and result and "\n" not in text[result[-1].end : one.start] and one.start >= result[-1].end:
            result[-1] = replace(result[-1], end=one.end)
            joined = False
            continue
        joined = one.heading and one.start == start
        result.append(replace(one, heading=False) if joined else one)
    return tuple(result)


def _merged(outline: Outline, number: int) -> Outline:
    """Let the line of section `number` go on with the line above it."""
    taken = outline.sections[number]
    start, end = taken.heading[0]
    above = next((one for one in outline.paragraphs if one.heading and one.end == start - 1), None)
    into = above.section if above is not None else None
    outline = _plain(outline, number) if into is None else _without(outline, number)
    joined, shift = join_line(outline, start - 1)
    if into is None:
        return joined
    upper = joined.sections[into if into < number else into - 1]
    first, last = upper.heading[0]
    title_start = last - len(upper.title)
    end += shift
    sections = list(joined.sections)
    sections[upper.number] = replace(
        upper, title=joined.text.text[title_start:end], heading=((first, end), *upper.heading[1:])
    )
    return replace(joined, sections=tuple(sections))


_ACTIONS: dict[Action, Callable[[Outline, int], Outline]] = {
    Action.PROMOTE: lambda outline, number: _moved(outline, number, -1),
    Action.DEMOTE: lambda outline, number: _moved(outline, number, 1),
    Action.MERGE: _merged,
    Action.PLAIN: _plain,
}
