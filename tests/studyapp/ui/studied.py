"""A member who has studied the built-in outline for some weeks, up to Sunday, 22 November 2026, in the afternoon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from question_bank.storage import BankStore
from studyapp.builtin import add_builtin_set
from studyapp.paths import Paths
from studyapp.scores import ScoreStore
from studyapp.settings import Settings
from studyapp.ui.background import Background
from studyapp.ui.changes import Changes
from studyapp.ui.navigation import Navigation
from studyapp.ui.services import Services
from tests.played import World, play_weeks

Part = TypeVar("Part", bound=QObject)
MakeServices = Callable[[], Services]
WEEKS_DAYS = 20


def study(folder: Path) -> None:
    """Fill `folder` with the built-in bank and a member's answers of some weeks; the last sitting stays open."""
    world = World()
    add_builtin_set(Paths(folder).bank, world.now)
    with ScoreStore.open(Paths(folder).scores) as scores:
        scores.add_member("学员甲", id=b"member-of-a-test", at=world.now)
    with studied_services(folder, world) as services:
        play_weeks(services, world, WEEKS_DAYS)


@contextmanager
def studied_services(folder: Path, world: World | None = None, settings: Settings | None = None) -> Iterator[Services]:
    """Yield services over the files in `folder` for its first member."""
    outside = (world or World()).outside()
    with BankStore.open(Paths(folder).bank) as bank, ScoreStore.open(Paths(folder).scores) as scores:
        background = Background()
        yield Services(
            bank=bank,
            scores=scores,
            member=scores.members()[0],
            settings=settings or Settings(),
            paths=Paths(folder),
            clock=outside.clock,
            local_day=lambda at: outside.local_day(at, 4),
            new_id=outside.new_id,
            new_seed=outside.new_seed,
            steady=outside.steady,
            background=background,
            changes=Changes(),
            navigation=Navigation(),
        )
        background.wait()


def the(whole: QObject, kind: type[Part]) -> Part:
    """Return the first part of `kind` below `whole`; there must be one."""
    return next(iter(whole.findChildren(kind)))
