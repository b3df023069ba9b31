"""Cues: patterns that are looked for at every place of a document, and so must be cheap where they are not."""

from __future__ import annotations

import re

_BEGINNING = re.compile(r"(?:\[(?P<any>[^\]^]+)\]|(?P<one>\\d|[^\\\[\](){}.^$|?*+]))(?![?*]|\{0)")
"""What an alternative begins with: some characters of which one must be there."""


def any_of(*alternatives: str) -> str:
    """Return the pattern of any of `alternatives`, tried only where one of the characters stands that they begin with.

    Each has to begin with a character or a class of them, one that is always there.
    """
    beginnings = []
    for each in alternatives:
        found = _BEGINNING.match(each)
        if found is None:
            raise ValueError(f"{each!r} does not begin with a character or a class of characters")
        beginnings.append(found["any"] or found["one"])
    return f"(?=[{''.join(beginnings)}])(?:{'|'.join(alternatives)})"
