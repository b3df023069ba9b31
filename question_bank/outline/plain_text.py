"""Plain text to lines: what nobody sees is dropped, punctuation is made full width, nothing else is interpreted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.model.text import positions
from question_bank.outline.characters import DROPPED, replaced, widen
from question_bank.outline.lines import Line, tidy, without

_INDENT = re.compile(r" {2,}(?=\S)")


def cleaned(raw: str) -> tuple[str, Sequence[int]]:
    """Return `raw` without invisible characters, look-alikes replaced, and the raw position of each character."""
    text, origins = without(raw, positions(range(len(raw))), [match.span() for match in DROPPED.finditer(raw)])
    return replaced(text), origins


def plain_lines(raw: str) -> list[Line]:
    """Return the lines of a plain text that are not empty."""
    text, origins = cleaned(raw)
    lines: list[Line] = []
    start, gap = 0, False
    for piece in text.split("\n"):
        end = start + len(piece)
        indented = _INDENT.match(piece) is not None
        words, places = tidy(widen(piece), origins[start:end])
        if words:
            lines.append(Line(words, places, 0, False, gap, indented, origins[start - 1] if start else -1))
        gap = not words
        start = end + 1
    return lines
