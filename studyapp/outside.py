"""What comes from outside the program and is an argument everywhere else: time, the calendar, chance, ids."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Outside(NamedTuple):
    """The five things only the composition root may ask the world for.

    `clock` gives Unix milliseconds; `local_day` the ordinal of the study day of such a time, given the hour at which
    days begin; `new_id` 16 fresh bytes; `new_seed` a fresh seed; `steady` the
    milliseconds of a clock that nobody can set, which begins anew with each run.
    """

    clock: Callable[[], int]
    local_day: Callable[[int, int], int]
    new_id: Callable[[], bytes]
    new_seed: Callable[[], int]
    steady: Callable[[], int]
