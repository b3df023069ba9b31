"""Where the source of a question stands in a changed outline, by the words it had in the old one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from question_bank.model.formulation import Formulation
from question_bank.model.outline import Evidence, Outline
from question_bank.model.question import Question
from question_bank.model.text import Span

_CONTEXT = 24
"""Characters on each side by which one of several places with the same words is told."""
_MOST_PLACES = 200
"""Words that stand in more places than this say little about where they are from; the first ones are looked at."""

Range = tuple[int, int]


class Relocator:
    """Finds evidence of an old outline (None: unknown, its words are taken as they are) again in a new one."""

    def __init__(self, old: Outline | None, new: Outline, formulations: Sequence[Formulation]) -> None:
        """Prepare for any number of questions; `formulations` are those of the new outline."""
        self._old = old
        self._new = new
        self._spans = {each.id: each.spans for each in formulations}
        self._starts = [sentence.start for sentence in new.sentences]

    def relocated(self, question: Question) -> Question | None:
        """Return `question` with evidence and section of the new outline, or None when its words stand there no more.

        Its formulation stays as it is: an id names the words, not their place.
        """
        spans = self._spans.get(question.formulation.id, ()) if question.formulation else ()
        found: list[Range] = []
        for piece in question.evidence:
            place = self._place(piece, spans)
            if place is None:
                return None
            found.append(place)
        if not found:
            return None
        evidence = tuple(self._new.evidence(start, end) for start, end in found)
        return replace(question, evidence=evidence, section=self._new.path(self._section_at(found[0][0])))

    def _place(self, piece: Evidence, spans: Sequence[Range]) -> Range | None:
        words, before, after, share = self._words(piece)
        if not words:
            return None
        text = self._new.text.text
        best: tuple[bool, int, float] | None = None
        place: Range | None = None
        for start in _occurrences(text, words):
            end = start + len(words)
            inside = any(first <= start and end <= last for first, last in spans)
            around = _shared(before[::-1], text[max(start - _CONTEXT, 0) : start][::-1])
            around += _shared(after, text[end : end + _CONTEXT])
            rank = inside, around, -abs(start / len(text) - share)
            if best is None or rank > best:
                best, place = rank, (start, end)
        return place

    def _words(self, piece: Evidence) -> tuple[str, str, str, float]:
        """Return the normalised words, those before and behind them, and how far into the outline they stand, 0 to 1.

        Where the old outline is unknown, or says something else there, the raw words stand for themselves.
        """
        old = self._old
        if old is not None and old.raw[piece.start : piece.end] == piece.text:
            start, end = old.text.locate(Span(piece.start, piece.end))
            text = old.text.text
            before, after = text[max(start - _CONTEXT, 0) : start], text[end : end + _CONTEXT]
            return text[start:end], before, after, start / max(len(text), 1)
        return piece.text.strip(), "", "", 0.0

    def _section_at(self, position: int) -> int | None:
        index = bisect_right(self._starts, position) - 1
        return self._new.sentences[index].section if index >= 0 else None


def _occurrences(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    for _ in range(_MOST_PLACES):
        if start < 0:
            return
        yield start
        start = text.find(words, start + 1)


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their beginning."""
    count = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1
    return count
