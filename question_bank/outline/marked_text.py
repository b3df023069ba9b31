"""Text with marks: what the readers of Word, HTML and PDF hand over, so that styles survive without numbering.

The text is the document as read: evidence counts its characters, and markup never stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from question_bank.outline.characters import CLOSING, STOPS, widen
from question_bank.outline.lines import Line, tidy
from question_bank.outline.plain_text import cleaned

BULLET = "• "
"""The label of a list item without a number, which is no part of the words."""
LEVELS = 6
_LONGEST_HEADING = 80
"""Characters of the longest paragraph that a heading style makes a heading; longer ones are body text in disguise."""
_BODY = 30
"""Characters from which on a paragraph is no heading by its looks."""
_MANY = 5
_HABIT = 0.6
"""Part of at least so many such paragraphs that end with a stop where ending so is the author's habit."""
_CLOSED = re.compile(rf"[{STOPS}：:.!?…][{CLOSING}\"')]*$")
_BREAKS = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_INDENT = re.compile(r" {2,}(?=\S)")


class Mark(NamedTuple):
    """What a line is: `level` 1–6 for a heading, else 0; `item` for a list item or a row of a table."""

    level: int = 0
    item: bool = False


_PLAIN = Mark()


class MarkedText(NamedTuple):
    """The `raw` text and a mark for each of its lines, empty ones too; lines end with a line feed and nothing else."""

    raw: str
    marks: tuple[Mark, ...]


class TextBuilder:
    """Collects paragraphs into a `MarkedText`; between two that are not rows or items stands an empty line."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._lines: list[str] = []
        self._marks: list[Mark] = []

    def add(self, words: str, *, level: int = 0, item: bool = False) -> None:
        """Add a paragraph, whose lines line feeds part (not those of a heading); one without words is left out.

        `level` may be any number above 0 for a heading: only the order of the levels of a document counts.
        """
        lines = [line.rstrip().lstrip(" \t") for line in _BREAKS.sub("\n", words).split("\n")]
        lines = [line for line in lines if line.strip()]
        if not lines:
            return
        if level and len(lines) > 1:
            lines = [" ".join(line.strip() for line in lines)]
        if len(lines[0]) > _LONGEST_HEADING:
            level = 0
        lines[0] = lines[0].strip()
        if self._lines and not (item and self._marks[-1].item):
            self._lines.append("")
            self._marks.append(_PLAIN)
        self._lines += lines
        # What goes on after a soft line break of an item is no item of its own: it may be joined to the first line.
        self._marks += [Mark(level, item), *[_PLAIN] * (len(lines) - 1)]

    def paragraphs(self) -> Iterator[tuple[str, Mark]]:
        """Yield the paragraphs that were added, as `add` takes them."""
        words: list[str] = []
        first = _PLAIN
        for line, mark in zip(self._lines, self._marks, strict=True):
            if words and (not line or mark.item):
                yield "\n".join(words), first
                words = []
            if line:
                first = first if words else mark
                words.append(line)
        if words:
            yield "\n".join(words), first

    def text(self) -> MarkedText:
        """Return what was added; levels are counted from 1 without gaps, as the document uses them."""
        used = sorted({mark.level for mark in self._marks if mark.level})
        rank = {level: min(number, LEVELS) for number, level in enumerate(used, start=1)}
        marks = tuple(mark._replace(level=rank.get(mark.level, 0)) for mark in self._marks)
        return MarkedText("\n".join(self._lines), marks)


def marked_lines(text: MarkedText) -> list[Line]:
    """Return the lines of `text` that are not empty, each with what its mark says; bullets are taken out."""
    clear, origins = cleaned(text.raw)
    lines: list[Line] = []
    start, gap = 0, False
    for piece, mark in _paired(clear.split("\n"), text.marks):
        end = start + len(piece)
        indented = _INDENT.match(piece) is not None
        skipped = len(BULLET) if mark.item and piece.startswith(BULLET) else 0
        words, places = tidy(widen(piece[skipped:]), origins[start + skipped : end])
        if words:
            newline = origins[start - 1] if start else -1
            lines.append(Line(words, places, mark.level, mark.item, gap, indented, newline))
        gap = not words
        start = end + 1
    return _broken_closed_up(lines)


def _broken_closed_up(lines: list[Line]) -> list[Line]:
    """Return `lines` without the gap behind a paragraph that breaks off in a document whose paragraphs end with a stop.

    Such a document was pasted together; whether the next line goes on is decided where lines are joined.
    """
    closed = [_CLOSED.search(line.text) is not None for line in lines]
    ends = [end for line, end in zip(lines, closed, strict=True) if _is_body(line)]
    if len(ends) < _MANY or sum(ends) < _HABIT * len(ends):
        return lines
    return [
        line._replace(gap=False) if number and _is_body(lines[number - 1]) and not closed[number - 1] else line
        for number, line in enumerate(lines)
    ]


def _is_body(line: Line) -> bool:
    return not (line.level or line.item) and len(line.text) >= _BODY


def _paired(lines: list[str], marks: Iterable[Mark]) -> Iterable[tuple[str, Mark]]:
    return zip(lines, marks, strict=True) if any(lines) else ()
