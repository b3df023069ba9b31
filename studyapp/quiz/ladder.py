"""The recitation ladder (遮挡): what of a passage is hidden at each step, which step comes next, and when again.

Of the passage 政治功能是根本和核心，把方向、聚共识。 with the key term 根本和核心:

| step             | shown                                    | pieces                                |
| ---------------- | ---------------------------------------- | ------------------------------------- |
| FULL             | 政治功能是根本和核心，把方向、聚共识。   | none                                  |
| KEY_TERMS        | 政治功能是■■■■■，把方向、聚共识。        | each key term                         |
| FIRST_CHARACTERS | 政■■■■■■■■■，把■■、聚■■。                | each clause, its first character seen |
| BLANK            | ■■■■■■■■■■，■■■、■■■。                   | each clause                           |

A step is climbed with the share of its pieces that came to mind (or were typed):

| share          | next step                                                   |
| -------------- | ----------------------------------------------------------- |
| 0.9 and more   | the one above; BLANK is the top                             |
| 0.6 to 0.9     | the same again                                              |
| under 0.6      | the one below, but never the full text, which hides nothing |
| nothing to say | the one above: the full text was read                       |

When it comes again is what FSRS says of the share, rated as the answer of a recitation is; a share of 0.9 is whole
here, for a passage has dozens of pieces.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.recitation import POINT_SAID, Comparison, compare
from studyapp.quiz.records import Grade
from studyapp.quiz.schedule import DESIRED_RETENTION, Memory, next_memory, rate

MASK = "■"
"""Stands for one hidden character."""
PASSED, PARTLY = 0.9, 0.6
_BREAKS = '，。；：、！？…—“”‘’（）()《》〈〉「」『』【】[],;:!?"·\n\r\t\u3000_'
"""What parts clauses; a redaction (_) is nothing that anybody could know."""


class LadderStep(IntEnum):
    """How much is hidden, in ascending order."""

    FULL = 1
    KEY_TERMS = 2
    FIRST_CHARACTERS = 3
    BLANK = 4


class PassageText(NamedTuple):
    """A paragraph of a passage with the ranges of its key terms, in order and apart."""

    text: str
    terms: tuple[tuple[int, int], ...] = ()


class Piece(NamedTuple):
    """What is uncovered at once: `[start, end)` in a paragraph, of which the ranges `hidden` are covered."""

    paragraph: int
    start: int
    end: int
    hidden: tuple[tuple[int, int], ...]


class Standing(NamedTuple):
    """Where a member stands with a passage: the step to do next, and what is left in memory (None: only read)."""

    step: LadderStep
    memory: Memory | None = None


class StepRecord(NamedTuple):
    """One step that was done, as it is kept: `recalled` of `pieces`, `fraction` is what it was worth.

    `typed` tells a step whose pieces were compared with what was typed from one that the member marked; the full text
    has no pieces and the fraction 0. Times are as in an `AnswerRecord`.
    """

    id: bytes
    member_id: bytes
    set_id: bytes
    section_id: bytes
    step: LadderStep
    typed: bool
    pieces: int
    recalled: int
    fraction: float
    at: int
    day: int
    elapsed: int


def pieces_at(step: LadderStep, passage: Sequence[PassageText]) -> tuple[Piece, ...]:
    """Return what is hidden at `step`, in the order of the text (see the table above)."""
    return tuple(_pieces(step, passage))


def steps_of(passage: Sequence[PassageText]) -> tuple[LadderStep, ...]:
    """Return the steps at which something of the passage can be hidden, and the full text."""
    return tuple(step for step in LadderStep if step is LadderStep.FULL or pieces_at(step, passage))


def masked(text: str, pieces: Collection[Piece], revealed: Collection[Piece] = ()) -> str:
    """Return `text` with `MASK` for each character that `pieces` (of this paragraph) hide and are not `revealed`."""
    letters = list(text)
    for piece in pieces:
        if piece not in revealed:
            for start, end in piece.hidden:
                letters[start:end] = MASK * (end - start)
    return "".join(letters)


def next_step(step: LadderStep, share: float | None, steps: Collection[LadderStep] = tuple(LadderStep)) -> LadderStep:
    """Return the step after `step` was done with `share` (None: nothing to say), of the `steps` that there are."""
    hiding = sorted(one for one in steps if one is not LadderStep.FULL)
    if not hiding:
        return LadderStep.FULL
    if share is None or share >= PASSED:
        return next((one for one in hiding if one > step), hiding[-1])
    if share >= PARTLY and step in hiding:
        return step
    return next((one for one in reversed(hiding) if one < step), hiding[0])


def climbed(
    before: Standing | None,
    record: StepRecord,
    steps: Collection[LadderStep] = tuple(LadderStep),
    *,
    retention: float = DESIRED_RETENTION,
) -> Standing:
    """Return where the member stands after `record`; reading the full text alone leaves the memory as it was."""
    memory = before.memory if before is not None else None
    if record.step is LadderStep.FULL or not record.pieces:
        return Standing(next_step(record.step, None, steps), memory)
    worth = Grade(1.0 if record.fraction >= PASSED else record.fraction)
    rating = rate(worth, None, 0, QuestionKind.RECITATION)
    step = next_step(record.step, record.fraction, steps)
    return Standing(step, next_memory(memory, rating, record.at, retention=retention))


def is_due(standing: Standing | None, now: int) -> bool:
    """Return whether the passage should be recited again."""
    return standing is not None and standing.memory is not None and standing.memory.due <= now


def typed_pieces(passage: Sequence[PassageText], said: str) -> tuple[Comparison, tuple[bool, ...]]:
    """Compare what was typed with the passage: the comparison, and for each piece of BLANK whether it was said."""
    pieces = pieces_at(LadderStep.BLANK, passage)
    comparison = compare([passage[piece.paragraph].text[piece.start : piece.end] for piece in pieces], said)
    return comparison, tuple(share >= POINT_SAID for share in comparison.points)


def _pieces(step: LadderStep, passage: Sequence[PassageText]) -> Iterator[Piece]:
    for number, paragraph in enumerate(passage):
        if step is LadderStep.KEY_TERMS:
            yield from (Piece(number, start, end, ((start, end),)) for start, end in paragraph.terms)
        elif step is not LadderStep.FULL:
            for start, end in _clauses(paragraph.text):
                seen = step is LadderStep.FIRST_CHARACTERS
                hidden = tuple(_without_firsts(paragraph.text, start, end)) if seen else ((start, end),)
                if hidden:
                    yield Piece(number, start, end, hidden)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs between breaks, without blanks at their ends."""
    # start-up: `re` compiles at the first passage, and keeps it.
    for run in re.finditer(rf"[^{re.escape(_BREAKS)}]+", text):
        words = run.group()
        start, end = run.end() - len(words.lstrip()), run.start() + len(words.rstrip())
        if start < end:
            yield start, end


def _without_firsts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands behind the first character of each word between blanks: a Chinese clause is one word."""
    word = start
    for place in range(start, end + 1):
        if place == end or text[place].isspace():
            if place - word > 1:
                yield word + 1, place
            word = place + 1
