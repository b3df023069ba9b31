"""For tests of the score store: fresh files with two members and their sittings, nothing answered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from studyapp.scores import ScoreStore
from tests.studyapp.scores.plain_sums import MEMBERS, SITTINGS


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield on each `next` the path of a new score file with both members and all sittings."""
    folder = tmp_path_factory.mktemp("scores")
    with ScoreStore.open(folder / "empty.db") as store:
        for member in MEMBERS:
            store.add_member(member.hex(), id=member, at=1)
        for sitting in SITTINGS:
            store.begin_sitting(sitting, "{}")
    return (Path(shutil.copy(folder / "empty.db", folder / f"{number}.db")) for number in count())
