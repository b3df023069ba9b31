"""Sentences and paragraphs: the text between and under the headings, each piece with the section it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.model.outline import Paragraph, Sentence, Soundness
from question_bank.outline.blocks import Block
from question_bank.outline.characters import CLOSING, STOPS
from question_bank.outline.headings import Heading
from question_bank.outline.merging import Merged
from question_bank.outline.sentences import clauses, sentence_ends

_ORPHAN = 8
"""A sentence shorter than this that a paragraph consists of, before any heading, is the rest of something lost."""
_ELLIPSIS = re.compile(r"…|\.{3,}")
_OPEN_END = re.compile(r"[，、：,:—]$")
_CLOSED = re.compile(rf"[{STOPS}.!?;][{CLOSING}\"']*$")


class Body(NamedTuple):
    """What sentences and paragraphs are cut from: `headings` are the body's, `listed` the summary's."""

    text: str
    blocks: tuple[Block, ...]
    summary: range
    listed: tuple[Heading, ...]
    headings: tuple[Heading, ...]
    merged: Merged


def sentences(body: Body) -> tuple[Sentence, ...]:
    """Return all sentences in the order of the text; those of the summary are headings."""
    section_of_listed = {span[0]: section.number for section in body.merged.sections for span in section.heading}
    starts = [heading.start for heading in body.headings]
    by_block: dict[int, list[Heading]] = {}
    for heading in body.headings:
        by_block.setdefault(heading.block, []).append(heading)
    lenient = _stops_are_optional(body)
    result: list[Sentence] = []
    for number, block in enumerate(body.blocks):
        if number in body.summary:
            for heading in body.listed:
                if heading.block == number:
                    section = section_of_listed[heading.start]
                    result.append(_heading_sentence(body.text, heading.start, heading.full_end, section))
            continue
        own = by_block.get(number, [])
        wholes = {heading.start: heading for heading in own if heading.whole}
        for start, end in _cut(body.text, block, own):
            place = bisect_right(starts, start) - 1
            section_number = body.merged.of_body[place] if place >= 0 else None
            if start in wholes:
                result.append(_heading_sentence(body.text, start, end, section_number))
                continue
            soundness = _soundness(body, block, number, start, end, lenient or block.item)
            result.append(Sentence(start, end, section_number, soundness, clauses(body.text, start, end)))
    return tuple(result)


def _heading_sentence(text: str, start: int, end: int, section: int | None) -> Sentence:
    return Sentence(start, end, section, Soundness.HEADING, clauses(text, start, end))


def _cut(text: str, block: Block, headings: list[Heading]) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `block`; a heading begins one wherever it stands, and a whole heading ends one."""
    ends = set(sentence_ends(text, block.start, block.end))
    for heading in headings:
        ends.add(heading.start)
        if heading.whole:
            ends.add(heading.full_end)
    start = block.start
    for end in sorted(ends):
        while start < end and text[start] == " ":
            start += 1
        if start < end:
            yield start, end
            start = end


def _stops_are_optional(body: Body) -> bool:
    """Tell whether the author leaves out the stop at the end of paragraphs as a habit: more often than not."""
    open_ends = closed = 0
    headings = {heading.block for heading in body.headings if heading.whole}
    for number, block in enumerate(body.blocks):
        if number in body.summary or number in headings:
            continue
        tail = body.text[max(block.start, block.end - 4) : block.end]
        closed += bool(_CLOSED.search(tail))
        open_ends += not _CLOSED.search(tail) and not _OPEN_END.search(tail) and not _ELLIPSIS.search(tail)
    return open_ends > closed


def _soundness(body: Body, block: Block, number: int, start: int, end: int, lenient: bool) -> Soundness:
    text = body.text[start:end]
    if _ELLIPSIS.search(text) or _OPEN_END.search(text):
        return Soundness.TRUNCATED
    if not _CLOSED.search(text) and not lenient:
        return Soundness.TRUNCATED
    alone = start == block.start and end == block.end
    headless = not body.headings or body.headings[0].start > start
    first = number == (body.summary.stop if body.summary else 0)
    if alone and headless and first and len(text) < _ORPHAN and text.endswith("。"):
        return Soundness.ORPHAN
    return Soundness.WHOLE


def paragraphs(body: Body, found: tuple[Sentence, ...]) -> tuple[Paragraph, ...]:
    """Return the paragraphs as a reader meets them: in the order of the tree, every heading once, no orphans.

    A heading that only the summary names is shown at its place in the tree, so positions do not always ascend.
    """
    orphans = {sentence.start for sentence in found if sentence.soundness is Soundness.ORPHAN}
    starts = [heading.start for heading in body.headings]
    unseen = [section for section in body.merged.sections if not section.has_body]
    full_ends = {heading.start: heading.full_end for heading in body.listed}
    result: list[Paragraph] = []
    shown = 0

    def reach(number: int) -> None:
        nonlocal shown
        while shown < len(unseen) and unseen[shown].number < number:
            start = unseen[shown].heading[0][0]
            result.append(Paragraph(start, full_ends[start], unseen[shown].number, True))
            shown += 1

    for number, block in enumerate(body.blocks):
        if number in body.summary or block.start in orphans or block.start == block.end:
            continue
        place = bisect_right(starts, block.start) - 1
        section = body.merged.of_body[place] if place >= 0 else None
        heading = body.headings[place] if place >= 0 and starts[place] == block.start else None
        if heading is not None and section is not None:
            reach(section)
        split = heading.full_end if heading is not None and heading.leading else block.start
        if split > block.start:
            result.append(Paragraph(block.start, split, section, True))
        while split < block.end and body.text[split] == " ":
            split += 1
        if split < block.end:
            result.append(Paragraph(split, block.end, section, False))
    reach(len(body.merged.sections))
    return tuple(result)
