"""What the grammar makes of a document."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.formats.exam_text.draft import Draft


class Heading(NamedTuple):
    """A heading of a kind or of a part: its words, and how many questions it says stand below it (0: not said)."""

    text: str
    declared: int


class Parsed(NamedTuple):
    """What a document holds: its questions, its headings, and how many lines belong to no question."""

    drafts: list[Draft]
    headings: list[Heading]
    loose: int
