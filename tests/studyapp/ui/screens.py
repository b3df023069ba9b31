"""What tests of screens share: the languages, and services over real files in a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from question_bank.model import derive_id
from question_bank.storage import BankStore
from studyapp.paths import Paths
from studyapp.scores import Member, ScoreStore
from studyapp.settings import Settings
from studyapp.ui.background import Background
from studyapp.ui.changes import Changes
from studyapp.ui.language import Language
from studyapp.ui.navigation import Navigation
from studyapp.ui.services import Services

NOON = 1_795_323_600_000
"""A Sunday in November 2026 (11月22日), Unix milliseconds."""
DAY_MS = 86_400_000
EPOCH_ORDINAL = 719_163


@contextmanager
def services_in(folder: Path, *, settings: Settings | None = None, name: str = "学员甲") -> Iterator[Services]:
    """Open new stores in `folder` with one member called `name` and yield services over them."""
    numbers = count()
    paths = Paths(folder)
    with BankStore.open(paths.bank) as bank, ScoreStore.open(paths.scores) as scores:
        member: Member = scores.add_member(name, id=derive_id("member", name), at=NOON)
        background = Background()
        yield Services(
            bank=bank,
            scores=scores,
            member=member,
            settings=settings or Settings(),
            paths=paths,
            clock=lambda: NOON,
            local_day=lambda at: EPOCH_ORDINAL + at // DAY_MS,
            new_id=lambda: derive_id("test", str(next(numbers))),
            new_seed=lambda: next(numbers),
            steady=lambda: NOON,
            background=background,
            changes=Changes(),
            navigation=Navigation(),
        )
        background.wait()


@contextmanager
def speaking(language: str) -> Iterator[Callable[[], None]]:
    """Let the interface speak `language` ("zh_CN" or "en") for a while."""
    spoken = Language()
    found = spoken.install(language)
    assert found, f"no translation for {language}: run ./dev setup"
    spoken.set_locale()
    try:
        yield lambda: None
    finally:
        spoken.install("en")
        spoken.set_locale()
