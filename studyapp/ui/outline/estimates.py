"""How high paragraphs will be, from their lengths: until somebody comes near nobody lays them out."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from studyapp.ui.outline.paragraph import line_height, paragraph_font
from studyapp.ui.outline.view import ReaderParagraph
from studyapp.ui.theme import Theme

ABOVE_HEADING = (32, 22, 10)
"""Px at 100 % above a heading by its depth."""


def estimate(theme: Theme, paragraphs: Sequence[ReaderParagraph], room: int) -> tuple[list[int], list[int]]:
    """Return for each paragraph its height in lines of `room` px, and the gap above it."""
    depths = range(-1, len(ABOVE_HEADING))
    sizes = [paragraph_font(theme, depth if depth >= 0 else None).pixelSize() for depth in depths]
    lines = [line_height(theme, depth if depth >= 0 else None) for depth in depths]
    above = [theme.px(px) for px in (0, *ABOVE_HEADING)]
    heights, gaps = [], []
    for paragraph in paragraphs:
        depth = 0 if paragraph.heading is None else 1 + min(paragraph.heading, len(ABOVE_HEADING) - 1)
        heights.append(max(1, ceil(len(paragraph.text) * sizes[depth] / room)) * lines[depth])
        gaps.append(above[depth])
    return heights, gaps
