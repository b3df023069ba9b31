"""What else the source has between the same words, asked for every blank; each pair is looked up once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from question_bank.composition.draft import Gap
from question_bank.composition.text_index import SHORTEST_INDEXED, TextIndex

_CONTEXT = 8
"""Characters of context on each side of a gap that must already tell the filler."""
_SLACK = 12
"""How many characters more than the key another filler may have."""
_EDGES = frozenset("。！？；，：、“”（）\n")
_LABELLED = frozenset("第0123456789")
_LABEL = re.compile(r"^(?:第[一二三四五六七八九十百零\d]+条 *|\d+(?:[.．]\d+)+ *|\d+[.．、] *)(?=[\u4e00-\u9fff])")
"""The number of an article or a point, which is no part of what it says."""
_ENOUGH = 300
"""What has been the same at so many places will be the same again."""
_REMEMBERED = 1 << 13
_SHORT_REMEMBERED = 1 << 8


class Surroundings:
    """The fillers of gaps in `text`; the first two of each pair of surroundings are remembered: that is enough."""

    __slots__ = ("_fillers", "_index", "_places", "_text")

    def __init__(self, text: str, index: TextIndex) -> None:
        """Look things up in `text` by its `index`."""
        self._text = text
        self._index = index
        self._fillers = lru_cache(_REMEMBERED)(self._two_fillers)
        self._places = lru_cache(_SHORT_REMEMBERED)(self._first_places)

    def other_filler(self, gap: Gap, filler: str) -> str:
        """Return something else that the source has between the nearest context of `gap` (at most 8 characters a side).

        "" when it has `filler` there only. A side without context stands for the edge of a clause; fillers hold no
        punctuation that the key does not hold.
        """
        edges = _EDGES if _EDGES.isdisjoint(filler) else _EDGES.difference(filler)
        found = self._fillers(gap.left[-_CONTEXT:], gap.right[:_CONTEXT], edges, len(filler) + _SLACK)
        return next((words for words in found if words != filler), "")

    def _two_fillers(self, left: str, right: str, edges: frozenset[str], longest: int) -> tuple[str, ...]:
        """Return the first two different fillers."""
        found = self._after(left, right, edges, longest) if left else self._before(right, edges, longest)
        first = ""
        for words in found:
            if words != first and 0 < len(words) <= longest and edges.isdisjoint(words):
                if first:
                    return first, words
                first = words
        return (first,)

    def _after(self, left: str, right: str, edges: frozenset[str], longest: int) -> Iterator[str]:
        """Yield what stands between each `left` and the nearest `right` behind it (or the edge of the clause)."""
        text = self._text
        for start in self._some_places(left):
            start += len(left)
            if right:
                end = text.find(right, start + 1, start + longest + len(right))
            else:
                reach = min(len(text), start + longest + 1)
                end = next((at for at in range(start + 1, reach) if text[at] in edges), reach)
            if end > 0:
                yield text[start:end]

    def _before(self, right: str, edges: frozenset[str], longest: int) -> Iterator[str]:
        """Yield what stands between the edge of the clause and each `right`."""
        text = self._text
        for end in self._some_places(right) if right else ():
            start = end
            while start > 0 and end - start <= longest and text[start - 1] not in edges:
                start -= 1
            words = text[start:end]
            yield _LABEL.sub("", words) if words[:1] in _LABELLED else words

    def _some_places(self, words: str) -> Iterable[int]:
        """Return so many places of `words` as are looked at; few words that are not indexed begin a gap."""
        return self._places(words) if len(words) < SHORTEST_INDEXED else islice(self._index.places(words), _ENOUGH)

    def _first_places(self, words: str) -> tuple[int, ...]:
        return tuple(islice(self._index.places(words), _ENOUGH))
