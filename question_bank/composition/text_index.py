"""Finds pieces of a long text without reading it again.

Longer ones by chains of the places that begin with the same characters, shorter ones in the blocks of the text that
hold all their characters.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache, partial

SHORTEST_INDEXED = 4
"""Words of fewer characters are searched for."""
_NONE = 0xFFFFFFFF
_REMEMBERED = 1 << 12
_PROBED = 32
_SELDOM = 8
"""A run that stands at no more places than that is not worth looking for a rarer one."""
_MANY = 0xFF
"""So far the places of a run are counted."""
_WORTH = 4_000
"""A shorter text is searched as quickly as looked up."""
_BLOCK = 1 << 10


class TextIndex:
    """The places of every run of four characters of `text`, latest first: 6 to 9 bytes a character, one pass to make.

    For what is shorter, the blocks in which each character stands: a byte a character.
    """

    __slots__ = ("_blocks", "_counts", "_heads", "_holds", "_links", "_mask", "_text")

    def __init__(self, text: str) -> None:
        """Index `text`; positions fit 32 bits."""
        self._text = text
        self._holds = lru_cache(_REMEMBERED)(text.__contains__)
        # Fewer slots than characters, for most runs stand more than once.
        size = 1 << (len(text).bit_length() - 1) if len(text) >= _WORTH else 1
        self._mask = mask = size - 1
        self._heads = heads = array("I", [_NONE]) * size
        self._links = links = array("I", [_NONE]) * len(text)
        self._counts = counts = array("B", [0]) * size
        self._blocks = _blocks(text)
        if size == 1:
            return
        for place in range(len(text) - SHORTEST_INDEXED + 1):
            # Whether two runs share a chain depends on the hash seed; what is found does not: every place is checked.
            slot = hash(text[place : place + SHORTEST_INDEXED]) & mask
            links[place] = heads[slot]
            heads[slot] = place
            if counts[slot] < _MANY:
                counts[slot] += 1

    def places(self, words: str) -> Iterator[int]:
        """Yield every place of `words`, in an order that only the text decides."""
        text = self._text
        if self._mask == 0 or len(words) < SHORTEST_INDEXED:
            yield from self._searched(words)
            return
        at, ahead = self._rarest(words)
        links = self._links
        while at != _NONE:
            if at >= ahead and text.startswith(words, at - ahead):
                yield at - ahead
            at = links[at]

    def _searched(self, words: str) -> Iterator[int]:
        """Yield every place of words that are not indexed, the first one first."""
        text = self._text
        for start, end in self._stretches(words):
            place = text.find(words, start, end)
            while place >= 0:
                yield place
                place = text.find(words, place + 1, end)

    def _stretches(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the text in which `words` can stand: one for all that begin in the same block."""
        if len(words) >= SHORTEST_INDEXED or not words:
            yield 0, len(self._text)
            return
        for block in sorted(set.intersection(*(set(self._blocks.get(sign, ())) for sign in words))):
            yield block * _BLOCK, (block + 1) * _BLOCK + len(words) - 1

    def _rarest(self, words: str) -> tuple[int, int]:
        """Return the latest place of a seldom run of `words`, and how far into them the run begins."""
        mask, counts = self._mask, self._counts
        slot, ahead = hash(words[:SHORTEST_INDEXED]) & mask, 0
        least = counts[slot]
        for place in range(1, min(len(words) - SHORTEST_INDEXED, _PROBED) + 1):
            if least <= _SELDOM:
                break
            other = hash(words[place : place + SHORTEST_INDEXED]) & mask
            if counts[other] < least:
                slot, ahead, least = other, place, counts[other]
        return self._heads[slot], ahead

    def holds(self, words: str) -> bool:
        """Tell whether `words` stand anywhere."""
        if self._mask == 0 or len(words) < SHORTEST_INDEXED:
            return self._holds(words)
        text, links = self._text, self._links
        at, ahead = self._rarest(words)
        while at != _NONE:
            if at >= ahead and text.startswith(words, at - ahead):
                return True
            at = links[at]
        return False

    def once(self, words: str) -> bool:
        """Tell whether `words` stand at exactly one place."""
        found = self.places(words)
        return next(found, None) is not None and next(found, None) is None


def _blocks(text: str) -> dict[str, array[int]]:
    """Return in which blocks each character of `text` stands; they reach as far as short words that begin in them."""
    found: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
    for block, start in enumerate(range(0, len(text), _BLOCK)):
        for sign in set(text[start : start + _BLOCK + SHORTEST_INDEXED - 2]):
            found[sign].append(block)
    return found
