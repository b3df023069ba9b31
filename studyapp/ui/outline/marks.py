"""Which characters of a paragraph are underlined, and how: formulations that overlap share one underline."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from studyapp.quiz.records import Experience
from studyapp.statistics.mastery import formulation_level, level_of
from studyapp.ui.outline.view import Mark


class Asked(NamedTuple):
    """A formulation's place `[start, end)` in the normalised text and the questions that ask it."""

    start: int
    end: int
    questions: tuple[bytes, ...]


def by_paragraph(paragraphs: Sequence[tuple[int, int]], asked: Iterable[Asked]) -> tuple[list[Asked], ...]:
    """Return for each of the `paragraphs` (ranges, in order and apart) what is asked that stands in it."""
    starts = [start for start, _ in paragraphs]
    ends = [end for _, end in paragraphs]
    found: tuple[list[Asked], ...] = tuple([] for _ in paragraphs)
    for one in asked:
        for number in range(bisect_right(ends, one.start), bisect_left(starts, one.end)):
            found[number].append(one)
    return found


def marks_in(start: int, end: int, asked: Iterable[Asked], experience: Mapping[bytes, Experience]) -> tuple[Mark, ...]:
    """Return the marks of the paragraph `[start, end)`, from left to right, positions counted from its beginning."""
    inside = sorted(
        (max(one.start, start), min(one.end, end), one.questions)
        for one in asked
        if one.questions and one.start < end and one.end > start
    )
    merged: list[tuple[int, int, dict[bytes, None]]] = []
    for left, right, questions in inside:
        if merged and left < merged[-1][1]:
            first, last, known = merged.pop()
            merged.append((first, max(last, right), known | dict.fromkeys(questions)))
        else:
            merged.append((left, right, dict.fromkeys(questions)))
    return tuple(_mark(left - start, right - start, tuple(questions), experience) for left, right, questions in merged)


def _mark(start: int, end: int, questions: tuple[bytes, ...], experience: Mapping[bytes, Experience]) -> Mark:
    known = [experience.get(question) for question in questions]
    return Mark(
        start=start,
        end=end,
        known=formulation_level(level_of(one) for one in known),
        asked=sum(one.attempts for one in known if one is not None),
        right=sum(one.right for one in known if one is not None),
        questions=questions,
        last_at=max((one.last_at for one in known if one is not None), default=0),
    )
