"""Files of every earlier version come to today's shape with every answer, and every sum is that of the answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database as Schema
from sqlite_utils import Migrations

from question_bank.storage.connection import open_database
from studyapp.quiz.records import WrongResponse
from studyapp.scores import ScoreStore
from studyapp.scores.migrations import migrations
from studyapp.scores.score_store import SCORES
from tests.studyapp.scores.plain_sums import MEMBERS, SITTINGS, Plain, Step, check, kept, steps

EVERY = migrations.pending(Schema(memory=True))
EARLIER = range(1, SCORES.version)


def older(path: Path, version: int) -> None:
    """Make an empty file at `path` as the program of that version made it."""

    def first_steps() -> Migrations:
        found = Migrations("scores")
        for step in EVERY[:version]:
            found(name=step.name)(step.fn)
        return found

    open_database(path, SCORES._replace(version=version, migrations=first_steps)).close()


def pour(today: Path, old: Path) -> None:
    """Write all that `today` holds and `old` has room for into `old`."""
    with closing(sqlite3.connect(old, isolation_level=None)) as raw:
        raw.execute("ATTACH ? AS today", (str(today),))
        tables = [name for (name,) in raw.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
        for table in tables:
            if table.startswith(("sqlite_", "_")):
                continue
            columns = ", ".join(name for _, name, *_ in raw.execute(f"PRAGMA main.table_info({table})"))
            raw.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}")


def mix_ups(store: ScoreStore) -> list[tuple[WrongResponse, ...]]:
    return [store.wrong_responses(member, 99) for member in MEMBERS]


@pytest.mark.parametrize("version", EARLIER)
def test_nothing_is_lost_on_the_way_up(files: Iterator[Path], version: int) -> None:
    @settings(max_examples=15)
    @given(work=st.lists(steps, max_size=10))
    def nothing_is_lost(work: list[Step]) -> None:
        path, plain = next(files), Plain()
        with ScoreStore.open(path) as store:
            for number, step in enumerate(work):
                answer = kept(number, step)
                store.record(*answer)
                plain.keep(answer)
            wrong = mix_ups(store)
            answers = [store.answers(sitting.id, superseded=True) for sitting in SITTINGS]
        old = path.with_name(f"{path.stem}-of-{version}.db")
        older(old, version)
        pour(path, old)
        with ScoreStore.open(old) as store:
            check(store, plain)
            assert mix_ups(store) == wrong
            assert [store.answers(sitting.id, superseded=True) for sitting in SITTINGS] == answers
            for member in MEMBERS:
                missed = [one for one, known in plain.experience(member).items() if known.right < known.attempts]
                assert store.mistake_count(member, 99) == len(missed)
        with closing(sqlite3.connect(old)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []

    nothing_is_lost()
