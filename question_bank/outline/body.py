"""Sentences and paragraphs: the text between and under the headings, each piece with the section it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from question_bank.model.outline import Paragraph, Sentence, Soundness
from question_bank.outline.blocks import Block
from question_bank.outline.characters import CLOSED, STOPS
from question_bank.outline.headings import Heading
from question_bank.outline.language import CHINESE, Language
from question_bank.outline.merging import Merged
from question_bank.outline.sentences import clauses, sentence_ends
from question_bank.outline.tree import Node

_ORPHAN = 8
"""A sentence shorter than this that a paragraph consists of, before any heading, is the rest of something lost."""
_ANSWER = re.compile(r"[答解问][：:] *(?=\S)")
"""What opens a question or its answer and is no part of it."""
_OPEN_ENDS = tuple("，、：,:—")
_STOPS = tuple(f"{STOPS}.!?;")


class Body:
    """What sentences and paragraphs are cut from: `nodes` are the body's headings, `listed` the summary's."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        summary: range,
        listed: Sequence[Heading],
        nodes: Sequence[Node],
        merged: Merged,
        language: Language = CHINESE,
        closings: Mapping[int, int | None] | None = None,
    ) -> None:
        """Keep the parts and work out where text after a list belongs."""
        self.text = text
        self.blocks = blocks
        self.summary = summary
        self.listed = listed
        self.headings = [node.heading for node in nodes]
        self.merged = merged
        self.language = language
        self._closings = closings or {}
        self._closed = sorted(self._closings)
        self._starts = [heading.start for heading in self.headings]
        self._listed_to = _rows_in_sentences(text, self.headings, language)
        self._parents = [node.parent for node in nodes]
        # Behind the last point of a list the text belongs to what the list stands in.
        self._after: list[int | None] = []
        for number, node in enumerate(nodes):
            own = merged.of_body[number]
            above = self._after[node.parent] if node.parent is not None else None
            self._after.append(above if _ends_with_block(text, blocks, self.headings, number, language) else own)

    def section(self, start: int, block: int) -> int | None:
        """Return the number of the section that the text at `start`, in block number `block`, stands in."""
        place = bisect_right(self._starts, start) - 1
        if place < 0:
            return None
        closed = self._closed[bisect_right(self._closed, block) - 1] if self._closed else block + 1
        if self.headings[place].block < closed <= block:
            owner = self._closings[closed]
            return self.merged.of_body[owner] if owner is not None else None
        if start >= self._listed_to.get(place, start + 1):
            parent = self._parents[place]
            return self.merged.of_body[parent] if parent is not None else None
        return self.merged.of_body[place] if self.headings[place].block == block else self._after[place]

    def heading_at(self, start: int) -> Heading | None:
        """Return the heading that begins at `start`."""
        place = bisect_right(self._starts, start) - 1
        return self.headings[place] if place >= 0 and self._starts[place] == start else None


def _rows_in_sentences(text: str, headings: Sequence[Heading], language: Language) -> dict[int, int]:
    """Return where lists end that one sentence tells (一是…；二是…；三是…。), by the numbers of their last items.

    What stands behind them in the paragraph is told of the whole, as it is not behind items of several sentences.
    """
    found: dict[int, int] = {}
    for number, heading in enumerate(headings):
        before = headings[number - 1] if number else None
        if before is None or before.block != heading.block or before.style != heading.style:
            continue
        later = headings[number + 1] if number + 1 < len(headings) else None
        if later is not None and later.block == heading.block and later.style == heading.style:
            continue
        first = number - 1
        while first and headings[first - 1].block == heading.block:
            first -= 1
        row = (each for each in headings[first:number] if each.style == heading.style)
        told = text[next(row).start : heading.start]
        if any(sign in told for sign in "。！？") or not told.rstrip().endswith("；"):
            continue
        paragraph = text.find("\n", heading.start)
        ends = sentence_ends(text, heading.start, paragraph if paragraph >= 0 else len(text), language)
        found[number] = ends[0]
    return found


def _ends_with_block(
    text: str, blocks: Sequence[Block], headings: Sequence[Heading], number: int, language: Language
) -> bool:
    """Tell whether heading `number` is a point of a list that no text of its own can follow in the next paragraph.

    That is one of several points inside a paragraph, or a paragraph that is nothing but a closed sentence and follows
    another such point of its style directly.
    """
    heading = headings[number]
    before = headings[number - 1] if number else None
    after = headings[number + 1] if number + 1 < len(headings) else None
    row = any(one is not None and one.block == heading.block and one.style == heading.style for one in (before, after))
    if row:
        return True
    closed = language.closed.search(text, heading.start, heading.full_end) is not None
    alone = heading.whole and heading.full_end == blocks[heading.block].end and closed
    follows = before is not None and before.block == heading.block - 1 and before.style == heading.style
    return alone and follows


def sentences(body: Body) -> tuple[Sentence, ...]:
    """Return all sentences in the order of the text; those of the summary are headings."""
    section_of_listed = {span[0]: section.number for section in body.merged.sections for span in section.heading}
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
                    parts = clauses(
                        body.text, heading.start, heading.full_end, heading.title_start - heading.start, body.language
                    )
                    result.append(Sentence(heading.start, heading.full_end, section, Soundness.HEADING, parts))
            continue
        own = by_block.get(number, ())
        wholes = {heading.start for heading in own if heading.whole}
        labels = {heading.start: heading.title_start - heading.start for heading in own}
        for start, end in _cut(body.text, block, own, body.language):
            answer = _ANSWER.match(body.text, start, end)
            label = answer.end() - start if answer else labels.get(start, 0)
            parts = clauses(body.text, start, end, label, body.language)
            soundness = _soundness(body, block, number, start, end, lenient or block.item)
            if start in wholes:
                soundness = Soundness.HEADING
            result.append(Sentence(start, end, body.section(start, number), soundness, parts))
    return tuple(result)


def _cut(text: str, block: Block, headings: Sequence[Heading], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `block`; a heading begins one wherever it stands, and a whole heading ends one."""
    stops = sentence_ends(text, block.start, block.end, language)
    if headings:
        ends = set(stops)
        for heading in headings:
            # The dot of a label such as 1. or A. ends nothing.
            ends -= set(range(heading.start + 1, heading.title_start + 1))
            ends.add(heading.start)
            if heading.whole:
                ends.add(heading.full_end)
        stops = sorted(ends)
    start = block.start
    for end in stops:
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
        closed += _is_closed(tail)
        open_ends += not _is_closed(tail) and not _is_cut_off(tail)
    return open_ends > closed


def _is_closed(text: str) -> bool:
    return text.endswith(_STOPS) or CLOSED.search(text) is not None


def _is_cut_off(text: str) -> bool:
    return text.endswith(_OPEN_ENDS) or "…" in text or "..." in text


def _soundness(body: Body, block: Block, number: int, start: int, end: int, lenient: bool) -> Soundness:
    text = body.text[start:end]
    if _is_cut_off(text) or not (lenient or _is_closed(text)):
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
        section = body.section(block.start, number)
        heading = body.heading_at(block.start)
        if heading is not None and section is not None:
            reach(section)
        split = heading.full_end if heading is not None and heading.leading else block.start
        if split > block.start:
            result.append(Paragraph(block.start, split, section, True))
        while split < block.end and body.text[split] == " ":
            split += 1
        if split < block.end:
            result.append(Paragraph(split, block.end, section, False, block.depth))
    reach(len(body.merged.sections))
    return tuple(result)
