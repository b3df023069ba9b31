"""The outline summary (【提纲】…, 目录): where it stands, and the headings it lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.outline.blocks import Block
from question_bank.outline.headings import Heading, unnumbered_heading, whole_heading
from question_bank.outline.language import CHINESE, Language
from question_bank.outline.numbering import marker_at
from question_bank.outline.sentences import sentence_ends
from question_bank.outline.summary_head import summary_label

_KEY = re.compile(r"[\W_]+")


def title_key(title: str) -> str:
    """Return what two writings of one title have in common: its letters, digits and Chinese characters."""
    return _KEY.sub("", title).lower()


def summary_headings(text: str, blocks: Sequence[Block], language: Language = CHINESE) -> tuple[range, list[Heading]]:
    """Return which of `blocks` are an outline summary, the words 【提纲】 included, and the headings listed there.

    A summary in the same line as its name is that line. One that stands under its name goes on while every sentence is
    a heading, up to the heading that begins the body: the first one whose title was there before.
    """
    for number, block in enumerate(blocks):
        label = summary_label(text[block.start : block.end])
        if not label:
            continue
        headings = _listed(text, block.start + label, block, number, language)
        stop = number + 1
        if label < block.end - block.start:
            return range(number, stop), headings or []
        headings = []
        seen: set[str] = set()
        while stop < len(blocks):
            more = _listed(text, blocks[stop].start, blocks[stop], stop, language)
            keys = [title_key(text[heading.title_start : heading.end]) for heading in more or ()]
            if not more or keys[0] in seen:
                break
            seen.update(keys)
            headings += more
            stop += 1
        return range(number, stop), headings
    return range(0), []


def _listed(text: str, start: int, block: Block, number: int, language: Language) -> list[Heading] | None:
    """Return the headings that make up `block` from `start`; None when something there is not a heading."""
    if start == block.start and (block.heading or block.level):
        return [unnumbered_heading(text, block, number, language)]
    headings: list[Heading] = []
    for end in sentence_ends(text, start, block.end, language):
        marker = marker_at(text, start, end, language)
        if marker is None and start != block.start:
            start = end
            continue
        if marker is None:
            return None
        headings.append(whole_heading(text, number, marker, start, end))
        start = end
    return headings
