"""What a presenter may use, handed over as one value by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from question_bank.storage import BankStore
from studyapp.paths import Paths
from studyapp.scores import Member, ScoreStore
from studyapp.settings import Settings
from studyapp.ui.background import Background
from studyapp.ui.changes import Changes
from studyapp.ui.navigation import Navigation


class Services(NamedTuple):
    """The stores of the window's thread, who is studying, and everything that a pure rule takes as an argument.

    `clock` gives Unix milliseconds, `local_day` the study-day ordinal of such a time, `new_id` 16 fresh bytes,
    `new_seed` a fresh seed, `steady` the milliseconds of a clock that nobody can set.
    """

    bank: BankStore
    scores: ScoreStore
    member: Member
    settings: Settings
    paths: Paths
    clock: Callable[[], int]
    local_day: Callable[[int], int]
    new_id: Callable[[], bytes]
    new_seed: Callable[[], int]
    steady: Callable[[], int]
    background: Background
    changes: Changes
    navigation: Navigation
