"""Finds pieces of a long text without reading it again: chains of the places that begin with the same characters."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

_GRAM = 4
_NONE = 0xFFFFFFFF
_PROBED = 6
"""How far into the words the rarest run is looked for."""
_WORTH = 4_000
"""A shorter text is searched as quickly as looked up."""


class TextIndex:
    """The places of every run of four characters of `text`, latest first: 12 bytes a character, one pass to make."""

    __slots__ = ("_counts", "_heads", "_links", "_mask", "_text")

    def __init__(self, text: str) -> None:
        """Index `text`; positions fit 32 bits."""
        self._text = text
        size = 1 << max(4, len(text).bit_length()) if len(text) >= _WORTH else 1
        self._mask = mask = size - 1
        self._heads = heads = array("I", [_NONE]) * size
        self._links = links = array("I", [_NONE]) * len(text)
        self._counts = counts = array("I", [0]) * size
        if size == 1:
            return
        for place in range(len(text) - _GRAM + 1):
            # Whether two runs share a chain depends on the hash seed; what is found does not: every place is checked.
            slot = hash(text[place : place + _GRAM]) & mask
            links[place] = heads[slot]
            heads[slot] = place
            counts[slot] += 1

    def places(self, words: str) -> Iterator[int]:
        """Yield every place of `words`, in no promised order."""
        if self._mask == 0 or len(words) < _GRAM:
            place = self._text.find(words)
            while place >= 0:
                yield place
                place = self._text.find(words, place + 1)
            return
        text, links, mask, counts = self._text, self._links, self._mask, self._counts
        last = min(len(words) - _GRAM, _PROBED)
        slots = [hash(words[place : place + _GRAM]) & mask for place in range(last + 1)]
        rarest = min(range(last + 1), key=lambda place: counts[slots[place]])
        at = self._heads[slots[rarest]]
        while at != _NONE:
            if text.startswith(words, at - rarest) and at >= rarest:
                yield at - rarest
            at = links[at]

    def holds(self, words: str) -> bool:
        """Tell whether `words` stand anywhere."""
        return next(self.places(words), None) is not None

    def once(self, words: str) -> bool:
        """Tell whether `words` stand at exactly one place."""
        found = self.places(words)
        return next(found, None) is not None and next(found, None) is None
