"""Finding words in a text, to the character.

| text         | words | exact | folded |
| ------------ | ----- | ----- | ------ |
| 覆盖率99.9%  | 99.9％| –     | 99.9%  |
| ＡＩ和ai     | ai    | ai    | ＡＩ, ai |
| 政治，政治   | 政治  | both  | both   |
| 哈哈哈       | 哈哈  | the first two: hits do not overlap |
| anything     | (blank) | none | none  |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.model.search_terms import plain


class SearchedText:
    """A text made ready to be searched: `folded` finds without regard to width and case."""

    __slots__ = ("_folded", "_places", "text")

    def __init__(self, text: str) -> None:
        """Fold each different character once."""
        self.text = text
        folds = {ord(letter): plain(letter) for letter in set(text)}
        self._folded = text.translate(folds)
        self._places: tuple[int, ...] | None = None
        if any(len(fold) != 1 for fold in folds.values()):
            # Few characters become several or none (℃, ㎡, …): only then each place has to be known.
            lengths = (len(folds[ord(letter)]) for letter in text)
            self._places = tuple(place for place, length in enumerate(lengths) for _ in range(length))

    def hits(self, words: str, *, folded: bool = True) -> tuple[tuple[int, int], ...]:
        """Return the ranges `[start, end)` in which `words` stand, from left to right, apart from each other."""
        return tuple(self._hits(words, folded=folded)) if words.strip() else ()

    def _hits(self, words: str, *, folded: bool) -> Iterator[tuple[int, int]]:
        text = self._folded if folded else self.text
        words = "".join(map(plain, words)) if folded else words
        end = 0
        place = text.find(words) if words else -1
        while place >= 0:
            start, stop = place, place + len(words)
            if folded and self._places is not None:
                start, stop = self._places[place], self._places[stop - 1] + 1
            if start >= end:
                yield start, stop
                end = stop
            place = text.find(words, place + len(words))
