"""Plain text to lines: what nobody sees is dropped, punctuation is made full width, nothing else is interpreted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from question_bank.model.text import positions
from question_bank.outline.characters import DROPPED, replaced, widen
from question_bank.outline.lines import Line, tidy, without

_INDENT = re.compile(r" {2,}(?=\S)")
_BULLET = re.compile("[ \u3000]*[•●◎◉⊙○◆◇■□▪▫▲△▶►➢➤★☆※·][ \u3000]*(?=\\S)")
"""What marks an item of a list in front of its words, and is no part of them."""
_DASH = re.compile("[ \u3000]*([-–—*+])[ \u3000]+(?!\\d+[ \u3000]*(?:[-–—].*)?$)(?=[\\w“‘《【（(])")
"""The same where several lines begin so; one alone may be a subtitle, two round a number are that of a page."""
_FEWEST_DASHED = 2


def cleaned(raw: str) -> tuple[str, Sequence[int]]:
    """Return `raw` without invisible characters, look-alikes replaced, and the raw position of each character."""
    text, origins = without(raw, positions(range(len(raw))), [match.span() for match in DROPPED.finditer(raw)])
    return replaced(text), origins


def plain_lines(raw: str) -> list[Line]:
    """Return the lines of a plain text that are not empty."""
    text, origins = cleaned(raw)
    lines: list[Line] = []
    start, gap = 0, False
    pieces = text.split("\n")
    signs = Counter(match[1] for piece in pieces if (match := _DASH.match(piece)))
    for piece in pieces:
        end = start + len(piece)
        indented = _INDENT.match(piece) is not None
        bullet = _BULLET.match(piece)
        if bullet is None and (dash := _DASH.match(piece)) and signs[dash[1]] >= _FEWEST_DASHED:
            bullet = dash
        begin = bullet.end() if bullet else 0
        words, places = tidy(widen(piece[begin:]), origins[start + begin : end])
        if words:
            newline = origins[start - 1] if start else -1
            lines.append(Line(words, places, 0, bullet is not None, gap, indented, newline, int(bullet is not None)))
        gap = not words
        start = end + 1
    return lines
