"""A line of exam text: its characters as they stand in the file, and a twin of the same length to match rules on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from question_bank.outline.radicals import RADICALS

PICTURE = "\ufffc"
"""Stands in a line where the file has a picture."""
FORMULA = "\ufffb"
"""Stands in a line where the file has a formula that is not text."""
UNDERLINED = "\ufff9"
"""Stands before words that are underlined."""
UNDERLINED_END = "\ufffa"

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")

_GAP = 40
"""Spaces or strokes that a gap may have; more say no more, and would only take time."""
_ENDLESS = re.compile(rf"\s{{{_GAP},}}|_{{{_GAP},}}|＿{{{_GAP},}}")


def _twins() -> dict[int, int | str]:
    table: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    table |= dict.fromkeys((160, 12288, 8239, 8287, 65440, *range(8192, 8203)), " ")
    table |= dict(
        zip(map(ord, "【〔［﹝】〕］﹞﹙﹚∶﹕︰﹒․﹐АВСЕΑΒΕ×✕✖╳☓"), "[[[[]]]]():::..,ABCEABE×××××", strict=True)
    )
    table |= dict.fromkeys(map(ord, (UNDERLINED, UNDERLINED_END)), " ")
    return {**RADICALS, **table}


_TWINS = _twins()
_SHORT = 500
"""Characters below which the twin of a line is remembered for a while."""
_MARKED_TWINS = {code: twin for code, twin in _TWINS.items() if code not in map(ord, (UNDERLINED, UNDERLINED_END))}


class Line(NamedTuple):
    """One line; `number` counts the lines, paragraphs or rows of the file from 1.

    `level` is 1 or more for a heading of the file's own (a style, a mark of Markdown).
    """

    text: str
    number: int
    level: int = 0


def cleaned(text: str) -> str:
    """Return `text` without the characters that nothing shows, without space at its ends and without endless gaps."""
    return _ENDLESS.sub(lambda run: run[0][:_GAP], _UNSEEN.sub("", text).strip())


def plain(text: str) -> str:
    """Return `text` character by character as rules see it: half-width, square brackets of one sort, no radicals."""
    return _short_twin(text) if len(text) < _SHORT else text.translate(_TWINS)


@lru_cache(maxsize=8192)
def _short_twin(text: str) -> str:
    # The same line is looked at by many rules, one soon after the other.
    return text.translate(_TWINS)


def plain_with_marks(text: str) -> str:
    """Return `text` as `plain` does, with the marks of underlined words, which elsewhere are spaces."""
    return text.translate(_MARKED_TWINS)
