"""Words and their classes; the segmenter is loaded by whoever reads documents, never on the way to a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

_REMEMBERED = 1 << 12


class Word(NamedTuple):
    """A word `[start, end)` of the text given and its class in jieba's letters (n noun, v verb, a adjective, …)."""

    start: int
    end: int
    tag: str


# Read from every clause, and the constructor of a named tuple takes three times as long as that of a tuple.
_word = tuple.__new__


@cache
def _tag() -> Callable[[str], list[tuple[str, str]]]:
    """Load the segmenter, which takes a fifth of a second, when the first words are asked for."""
    import rjieba

    return rjieba.tag


@lru_cache(_REMEMBERED)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` without gaps; the questions of one place ask for the same again."""
    end = 0
    return tuple([_word(Word, (end, end := end + len(word), tag)) for word, tag in _tag()(text)])


def boundaries(text: str) -> frozenset[int]:
    """Return the positions in `text` where a word begins or ends."""
    return frozenset({0} | {word.end for word in words(text)})
