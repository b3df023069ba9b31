"""How much time an exam has left: it runs on while the program is closed, and no change of the clock gives any back.

Two clocks are read at each look: the time of day (it goes on while the computer sleeps or the program is closed, but
people can set it) and a steady one (nobody can set it, but it begins anew with each start). What passed is the greater
of what the two say, and never less than nothing:

| since the last look               | time of day | steady | passed |
| --------------------------------- | ----------- | ------ | ------ |
| nothing unusual                   | +60 s       | +60 s  | 60 s   |
| the time of day was set back      | −3600 s     | +60 s  | 60 s   |
| the computer slept for an hour    | +3660 s     | +60 s  | 3660 s |
| the program was closed for 10 min | +600 s      | none   | 600 s  |
| … and the time of day set back    | −3600 s     | none   | 0 s    |
"""

from __future__ import annotations

from typing import NamedTuple

WARNINGS = (300_000, 60_000)
"""Milliseconds before the end at which the member is warned: five minutes and one."""


class ExamClock(NamedTuple):
    """`used` of `duration` milliseconds at a look: at `wall` (Unix ms) and, unless None, `steady` (ms of this run)."""

    duration: int
    used: int
    wall: int
    steady: int | None = None

    def at(self, wall: int, steady: int) -> ExamClock:
        """Return the clock at a later look."""
        by_steady = 0 if self.steady is None else steady - self.steady
        passed = max(wall - self.wall, by_steady, 0)
        return ExamClock(self.duration, min(self.used + passed, self.duration), wall, steady)

    @property
    def left(self) -> int:
        """The milliseconds left, 0 at the end."""
        return max(0, self.duration - self.used)

    @property
    def is_over(self) -> bool:
        """Whether the paper is handed in by itself now."""
        return self.left == 0

    @property
    def warning(self) -> int | None:
        """The least of `WARNINGS` that has been passed, None before the first; at the end there is nothing to warn."""
        if self.is_over:
            return None
        return min((limit for limit in WARNINGS if self.left <= limit), default=None)
