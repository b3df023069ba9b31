"""Words and their classes; the segmenter is loaded by whoever reads documents, never on the way to a window."""

from __future__ import annotations

from typing import NamedTuple

import rjieba


class Word(NamedTuple):
    """A word `[start, end)` of the text given and its class in jieba's letters (n noun, v verb, a adjective, …)."""

    start: int
    end: int
    tag: str


# Read from every clause, and the constructor of a named tuple takes three times as long as that of a tuple.
_word = tuple.__new__


def words(text: str) -> list[Word]:
    """Return the words of `text` without gaps."""
    result: list[Word] = []
    start = 0
    for word, tag in rjieba.tag(text):
        end = start + len(word)
        result.append(_word(Word, (start, end, tag)))
        start = end
    return result


def boundaries(text: str) -> frozenset[int]:
    """Return the positions in `text` where a word begins or ends."""
    return frozenset({0} | {word.end for word in words(text)})
