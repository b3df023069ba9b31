"""What a search looks for: the pairs of neighbouring characters of a text, which find any piece of it.

Chinese does not mark its words, and whoever types a piece of a sentence does not know where a dictionary would cut it.
Every pair of neighbouring letters, digits or Han characters is therefore a term, and the last character of each run is
one too, so that a single character is found as the beginning of a term. A text that holds all pairs of a piece nearly
always holds the piece; a piece of three or more characters is looked up in the text itself to be sure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

_RUN = re.compile(r"[^\W_]+")


class Piece(NamedTuple):
    """One piece that is looked for: its words as typed, normalised, the terms that say so, and whether they prove it.

    `beginning` is the one character that terms begin with where there are no `pairs`.
    """

    text: str
    normal: str
    pairs: tuple[str, ...]
    beginning: str = ""
    proven: bool = False


def plain(text: str) -> str:
    """Return `text` without differences of width and case, and with look-alike characters made one."""
    return unicodedata.normalize("NFKC", text).casefold()


def terms(texts: Iterable[str]) -> str:
    """Return the terms of the wordings of one question, each once, with spaces between and always in one order."""
    found: dict[str, None] = {}
    for run in _RUN.findall(plain("\n".join(texts))):
        found.update(dict.fromkeys(map("".join, pairwise(run))))
        found[run[-1]] = None
    return " ".join(found)


def pieces(text: str) -> tuple[Piece, ...]:
    """Return what `text` asks for: spaces stand between pieces that must all be there."""
    return tuple(_piece(each) for each in text.split())


def _piece(text: str) -> Piece:
    normal = plain(text)
    runs = _RUN.findall(normal)
    pairs = tuple(dict.fromkeys(first + second for run in runs for first, second in pairwise(run)))
    whole = runs == [normal]
    if pairs:
        return Piece(text, normal, pairs, proven=whole and len(normal) == 2)
    return Piece(text, normal, (), runs[0] if runs else "", proven=whole)
