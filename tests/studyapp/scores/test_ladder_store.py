"""The recitation ladder in the score file: kept with each step, due again, upgraded, carried by backups and mergers."""

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

from question_bank.model import derive_id
from question_bank.storage.connection import open_database
from studyapp.quiz.ladder import LadderStep, Standing, StepRecord, climbed
from studyapp.scores import ScoreStore
from studyapp.scores.backup import back_up, pack, restore, unpack
from studyapp.scores.migrations import migrations
from studyapp.scores.score_store import SCORES
from tests.studyapp.scores.test_score_store import MEMBER, NOON, OTHER, SET, answer, sitting

SECTION, ELSEWHERE = derive_id("section", "a"), derive_id("section", "b")
TERMS, FIRSTS = LadderStep.KEY_TERMS, LadderStep.FIRST_CHARACTERS


def record(
    number: int,
    step: LadderStep = TERMS,
    fraction: float = 1.0,
    *,
    member: bytes = MEMBER,
    section: bytes = SECTION,
    at: int | None = None,
) -> StepRecord:
    id_ = derive_id("step", member.hex(), str(number))
    when = NOON + number * 1000 if at is None else at
    recalled = round(10 * fraction)
    return StepRecord(id_, member, SET, section, step, False, 10, recalled, fraction, when, 9, 700)


def climb(store: ScoreStore, done: StepRecord) -> Standing:
    standing = climbed(store.standing(done.member_id, done.set_id, done.section_id), done)
    store.climb(done, standing)
    return standing


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ScoreStore]:
    """Give a score file with two members."""
    with ScoreStore.open(tmp_path / "scores.db") as opened:
        for member in (MEMBER, OTHER):
            opened.add_member("张华", id=member, at=1)
        yield opened


def test_a_step_is_kept_with_where_it_leaves_the_passage(store: ScoreStore) -> None:
    first, second = record(1), record(2, FIRSTS, 0.7)
    assert store.standing(MEMBER, SET, SECTION) is None
    climb(store, first)
    left = climb(store, second)
    assert store.standing(MEMBER, SET, SECTION) == left
    assert left.step is FIRSTS
    assert store.standings(MEMBER, SET) == {SECTION: left}
    assert store.steps_done(MEMBER, SET, SECTION) == (first, second)
    assert store.standings(OTHER, SET) == {}
    assert store.steps_done(OTHER, SET, SECTION) == ()
    store.climb(second, Standing(LadderStep.BLANK))  # kept already: sent twice, it counts once
    assert store.standing(MEMBER, SET, SECTION) == left


def test_passages_are_due_the_longest_due_first_and_one_that_was_only_read_never(store: ScoreStore) -> None:
    climb(store, record(5, section=ELSEWHERE))
    climb(store, record(9))
    read = record(3, LadderStep.FULL, 0.0, section=MEMBER)._replace(pieces=0, recalled=0)
    assert climb(store, read).memory is None
    due = store.standings(MEMBER, SET)
    memories = [due[section].memory for section in (ELSEWHERE, SECTION)]
    assert all(memories)
    last = max(memory.due for memory in memories if memory is not None)
    assert store.due_passages(MEMBER, last) == ((SET, ELSEWHERE), (SET, SECTION))
    assert store.due_passages(MEMBER, last - 1) == ((SET, ELSEWHERE),)
    assert store.due_passages(MEMBER, NOON) == ()
    assert store.due_passages(OTHER, last) == ()


def test_an_older_file_gains_the_ladder_and_loses_nothing(tmp_path: Path) -> None:
    def older() -> Migrations:
        steps = Migrations("scores")
        for step in every[:place]:
            steps(name=step.name)(step.fn)
        return steps

    path = tmp_path / "scores.db"
    every = migrations.pending(Schema(memory=True))
    place = [step.name for step in every].index("recitation_ladder")
    old = open_database(path, SCORES._replace(version=place, migrations=older))
    before = ScoreStore(old)
    before.add_member("张华", id=MEMBER, at=1)
    one = sitting(1)
    old.row(  # as the program of then kept it: today's names columns that came later
        "INSERT INTO sittings (id, member, mode, title, set_id, feedback, rule, seed, questions, possible, started_at)"
        " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (one.id, one.mode, one.title, one.set_id, one.feedback, one.rule, one.seed, 10, 10.0, one.started_at),
    )
    before.record(answer(one, 0), None)
    before.close()
    with ScoreStore.open(path) as store:
        assert len(store.answers(sitting(1).id)) == 1
        climb(store, record(1))
        assert len(store.steps_done(MEMBER, SET, SECTION)) == 1
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_backup_and_a_packed_copy_bring_the_ladder_back(store: ScoreStore, tmp_path: Path) -> None:
    done = record(1)
    left = climb(store, done)
    backup = back_up([tmp_path / "scores.db"], tmp_path / "copies", "one", at=1, day=1)
    pack(backup, tmp_path / "packed.zip")
    climb(store, record(2, FIRSTS, 0.1))
    store.close()
    restore(unpack(tmp_path / "packed.zip", tmp_path / "copies", "two"), tmp_path)
    with ScoreStore.open(tmp_path / "scores.db") as restored:
        assert restored.steps_done(MEMBER, SET, SECTION) == (done,)
        assert restored.standing(MEMBER, SET, SECTION) == left


def test_sums_counted_anew_leave_the_ladder_alone(store: ScoreStore) -> None:
    left = climb(store, record(1))
    store.rebuild_summaries()
    assert store.standings(MEMBER, SET) == {SECTION: left}


def test_who_is_deleted_takes_the_ladder_along(store: ScoreStore, tmp_path: Path) -> None:
    climb(store, record(1))
    left = climb(store, record(2, member=OTHER))
    store.delete_member(MEMBER)
    assert store.standings(OTHER, SET) == {SECTION: left}
    store.close()
    with closing(sqlite3.connect(tmp_path / "scores.db")) as raw:
        assert raw.execute("SELECT count(*) FROM ladder_steps").fetchone() == (1,)
        assert raw.execute("SELECT count(*) FROM ladder").fetchone() == (1,)


steps_of_two = st.lists(
    st.tuples(
        st.sampled_from((MEMBER, OTHER)),
        st.sampled_from((SECTION, ELSEWHERE)),
        st.sampled_from(LadderStep),
        st.sampled_from((0.0, 0.5, 0.7, 1.0)),
        st.integers(0, 50),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(steps_of_two)
def test_two_ladders_joined_have_every_step_once_and_the_later_standing(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[bytes, bytes, LadderStep, float, int]]
) -> None:
    path = tmp_path_factory.mktemp("joined") / "scores.db"
    with ScoreStore.open(path) as store:
        for member in (MEMBER, OTHER):
            store.add_member("张华", id=member, at=1)
        latest: dict[bytes, tuple[int, Standing]] = {}
        kept: dict[bytes, set[bytes]] = {}
        for number, (member, section, step, fraction, minutes) in enumerate(done):
            at = NOON + minutes * 60_000
            one = record(number, step, fraction, member=member, section=section, at=at)
            climb(store, one)
            kept.setdefault(section, set()).add(one.id)
        for section in (SECTION, ELSEWHERE):
            for member in (MEMBER, OTHER):
                own = [one for one in done if one[0] == member and one[1] == section]
                found = store.standing(member, SET, section)
                if own and found is not None:
                    at = own[-1][4]
                    if section not in latest or at > latest[section][0]:
                        latest[section] = (at, found)
        store.merge_members(OTHER, MEMBER)
        for section in (SECTION, ELSEWHERE):
            assert {one.id for one in store.steps_done(MEMBER, SET, section)} == kept.get(section, set())
            expected = latest.get(section)
            assert store.standing(MEMBER, SET, section) == (None if expected is None else expected[1])
        assert store.standings(OTHER, SET) == {}
        assert store.steps_done(OTHER, SET, SECTION) == ()
