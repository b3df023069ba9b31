"""A step of the ladder while it is being done: which pieces are uncovered, and which of them came to mind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from studyapp.quiz.ladder import LadderStep, Piece

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class LadderRun:
    """`revealed` and `marks` say for each of the `pieces` whether it is uncovered and came to mind (None: not said)."""

    step: LadderStep
    pieces: tuple[Piece, ...]
    revealed: tuple[bool, ...]
    marks: tuple[bool | None, ...]
    last: int | None = None
    """The piece that was uncovered last and is waiting for its mark."""

    @classmethod
    def begin(cls, step: LadderStep, pieces: tuple[Piece, ...]) -> LadderRun:
        """Return the step with everything covered."""
        return cls(step, pieces, (False,) * len(pieces), (None,) * len(pieces))

    @property
    def next(self) -> int | None:
        """The first piece that is still covered, None when all are uncovered."""
        return self.revealed.index(False) if False in self.revealed else None

    @property
    def uncovered(self) -> int:
        """How many pieces are uncovered."""
        return sum(self.revealed)

    @property
    def unmarked(self) -> int:
        """How many pieces have no mark yet."""
        return sum(mark is None for mark in self.marks)

    @property
    def recalled(self) -> int:
        """How many pieces came to mind."""
        return sum(mark is True for mark in self.marks)

    @property
    def over(self) -> bool:
        """Whether everything is uncovered and marked, so that the step can be kept."""
        return bool(self.pieces) and all(self.revealed) and not self.unmarked

    @property
    def share(self) -> float:
        """The share of the pieces that came to mind."""
        return self.recalled / len(self.pieces) if self.pieces else 0.0

    def reveal(self, place: int | None) -> LadderRun:
        """Return the step with the piece at `place` uncovered (None: with nothing more)."""
        if place is None or self.revealed[place]:
            return self
        return replace(self, revealed=_put(self.revealed, place, True), last=place)

    def mark(self, place: int | None, recalled: bool) -> LadderRun:
        """Return the step with the mark of an uncovered piece; a second mark replaces the first."""
        if place is None or not self.revealed[place]:
            return self
        return replace(self, marks=_put(self.marks, place, recalled), last=None if place == self.last else self.last)

    def mark_rest(self, recalled: bool) -> LadderRun:
        """Return the step with everything uncovered, and one mark for all pieces that have none."""
        marks = tuple(recalled if mark is None else mark for mark in self.marks)
        return replace(self, revealed=(True,) * len(self.pieces), marks=marks, last=None)

    def typed(self, said: tuple[bool, ...]) -> LadderRun:
        """Return the step as what was typed decides it."""
        return replace(self, revealed=(True,) * len(self.pieces), marks=said, last=None)

    def covered(self) -> LadderRun:
        """Return the step with everything covered again."""
        return LadderRun.begin(self.step, self.pieces)


def _put(row: tuple[Value, ...], place: int, value: Value) -> tuple[Value, ...]:
    return (*row[:place], value, *row[place + 1 :])
