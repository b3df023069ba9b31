"""The words of a paragraph as they are drawn: redactions become a small word, and every place is known in both."""

from __future__ import annotations

from itertools import accumulate

REDACTED = "_"


class SourceText:
    """`shown` is the text as drawn; positions count the characters of the paragraph, places Qt's UTF-16 units of it.

    A run of redaction marks is drawn as one `word`: its first mark stands for the word, the others for nothing.
    """

    __slots__ = ("_places", "redactions", "shown")

    def __init__(self, text: str, word: str) -> None:
        """Lay `text` beside what is drawn of it."""
        pieces = [
            letter if letter != REDACTED else "" if text[place - 1 : place] == REDACTED else word
            for place, letter in enumerate(text)
        ]
        self.shown = "".join(pieces)
        self._places = tuple(accumulate((_units(piece) for piece in pieces), initial=0))
        self.redactions = tuple(
            (self._places[place], _units(word))
            for place, letter in enumerate(text)
            if letter == REDACTED and pieces[place]
        )
        """Place and length in UTF-16 units of each redaction's word."""

    def place(self, position: int) -> int:
        """Return where the character at `position` begins in what is drawn (its end for the end of the text)."""
        return self._places[min(max(position, 0), len(self._places) - 1)]


def _units(text: str) -> int:
    return sum(2 if ord(letter) > 0xFFFF else 1 for letter in text)
