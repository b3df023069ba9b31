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

Each question of a challenge has a clock of its own, which stands still while one is away. What is kept of it is one
number that only grows: the limits of all questions before, used or not, and what was used of this one.
"""

from __future__ import annotations

from typing import NamedTuple

WARNINGS = (300_000, 60_000)
"""Milliseconds before the end at which the member is warned: five minutes and one."""
LAST_SECONDS = 5_000
"""The last warning of a question that has a clock of its own; the first comes at half time."""


class ExamClock(NamedTuple):
    """`used` of `duration` milliseconds at a look: at `wall` (Unix ms) and, unless None, `steady` (ms of this run).

    Each of `warnings` is given when no more than that many milliseconds are left, the longest first.
    """

    duration: int
    used: int
    wall: int
    steady: int | None = None
    warnings: tuple[int, ...] = WARNINGS

    def at(self, wall: int, steady: int) -> ExamClock:
        """Return the clock at a later look."""
        by_steady = 0 if self.steady is None else steady - self.steady
        passed = max(wall - self.wall, by_steady, 0)
        return self._replace(used=min(self.used + passed, self.duration), wall=wall, steady=steady)

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
        """The least of the warnings that has been passed, None before the first and at the end, when it is too late."""
        if self.is_over:
            return None
        return min((limit for limit in self.warnings if self.left <= limit), default=None)


def question_clock(limit: int, position: int, kept: int, wall: int, steady: int) -> ExamClock:
    """Return the clock of the question at `position` of a challenge; `kept` is what was kept of the whole challenge."""
    used = min(max(0, kept - position * limit), limit)
    return ExamClock(limit, used, wall, steady, (limit // 2, LAST_SECONDS))


def kept_time(clock: ExamClock, position: int) -> int:
    """Return what to keep of the clock of the question at `position` of a challenge."""
    return position * clock.duration + clock.used
