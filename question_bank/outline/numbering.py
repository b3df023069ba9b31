"""Numbering of headings and points, and its ordinals: 一、 （一） 第一章 一要 第一， 首先， 1. 1.2 （1） ①."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.outline.language import CHINESE, LAST, Language, numeral


class Marker(NamedTuple):
    """A numbering at the start of a heading: `style` is what siblings share, `end` where the label ends in the text.

    `ordinal` is 0 where the label does not say one (最后). `point`: a requirement in running text rather than a title.
    `running`: may also stand inside a paragraph. `rank`: its customary place among styles, 0 the highest.
    """

    style: str
    ordinal: int
    end: int
    rank: int
    point: bool = False
    running: bool = False


_BARE = re.compile(r"(?P<n>\d{1,2}) (?=[^\W\da-zA-Z_]|(?:19|20)\d\d年)")


def bare_number(text: str, start: int, end: int) -> Marker | None:
    """Return the number without a sign behind it that a line known to be a heading begins with: 1 总则, 4 2024年."""
    match = _BARE.match(text, start, end)
    return Marker("1 ", int(match["n"]), match.end(), 5) if match else None


def marker_at(text: str, start: int, end: int, language: Language = CHINESE) -> Marker | None:
    """Return the numbering that begins at `text[start]` and has something behind it before `end`, if there is one."""
    if start >= end or language.first.match(text, start, end) is None:
        return None
    for style in language.styles:
        match = style.pattern.match(text, start, end)
        if match is None:
            continue
        ordinal = (style.reads or numeral)(match["n"])
        if ordinal == 0 and match["n"] not in LAST:
            continue
        groups = match.groupdict()
        word = groups.get("w") or ""
        depth = str((groups.get("d") or "").count(".") or "")
        return Marker(style.name.format(w=word, d=depth), ordinal, match.end(), style.rank, style.point, style.running)
    return None
