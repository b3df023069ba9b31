"""Two members become one with nothing lost or doubled, and a member who goes leaves nothing behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import derive_id
from studyapp.quiz.records import Keepsake
from studyapp.scores import ScoreStore
from studyapp.statistics.answer_filter import EVERYTHING
from tests.studyapp.scores.plain_sums import MEMBERS, QUESTIONS, Plain, Step, check, kept, steps

FIRST, SECOND = MEMBERS


def filled(store: ScoreStore, work: list[Step]) -> Plain:
    """Keep what `work` stands for and return the plain sums of it."""
    plain = Plain()
    for number, step in enumerate(work):
        answer = kept(number, step)
        store.record(*answer)
        plain.keep(answer)
    return plain


@given(work=st.lists(steps, max_size=14), first_goes=st.booleans())
def test_the_sums_of_a_merged_member_are_those_of_all_the_answers(
    files: Iterator[Path], work: list[Step], first_goes: bool
) -> None:
    gone, into = (FIRST, SECOND) if first_goes else (SECOND, FIRST)
    path = next(files)
    with ScoreStore.open(path) as store:
        plain = filled(store, work).merged(gone, into)
        own = store.belongings(gone), store.belongings(into)
        memories = {question: (store.memory(gone, question), store.memory(into, question)) for question in QUESTIONS}
        store.merge_members(gone, into)
        check(store, plain)
        assert [member.id for member in store.members()] == [into]
        assert store.belongings(into) == tuple(map(sum, zip(*own, strict=True)))
        for question, both in memories.items():
            known = [memory for memory in both if memory is not None]
            latest = max((memory.last for memory in known), default=None)
            merged = store.memory(into, question)
            assert merged in known if known else merged is None
            assert (merged and merged.last) == latest
        # What is answered from now on counts like anything else.
        for number, step in enumerate(work[:3], 100):
            answer = kept(number, step._replace(at=step.at + 50))
            merged_answer = answer._replace(record=replace(answer.record, member_id=into))
            store.record(*merged_answer)
            plain.keep(merged_answer)
        check(store, plain)
    assert_no_trace_of(path, {1 if first_goes else 2})


@given(work=st.lists(steps, max_size=14))
def test_a_deleted_member_leaves_nothing_and_the_others_everything(files: Iterator[Path], work: list[Step]) -> None:
    path = next(files)
    with ScoreStore.open(path) as store:
        plain = filled(store, work)
        store.keep(FIRST, QUESTIONS[0], Keepsake(favourite=True), at=1)
        store.change_presets(FIRST, {"早课": "{}"}, (), at=1)
        store.delete_member(FIRST)
        assert [member.id for member in store.members()] == [SECOND]
        assert store.totals(SECOND) == plain.totals(SECOND, EVERYTHING)
        assert store.experience(SECOND, QUESTIONS) == plain.experience(SECOND)
    assert_no_trace_of(path, {1})


def test_what_was_kept_about_a_question_is_joined(files: Iterator[Path]) -> None:
    path = next(files)
    with ScoreStore.open(path) as store:
        store.keep(FIRST, QUESTIONS[0], Keepsake(favourite=True, note="甲的话"), at=5)
        store.keep(SECOND, QUESTIONS[0], Keepsake(set_aside=True, note="乙的话"), at=3)
        store.keep(FIRST, QUESTIONS[1], Keepsake(note="同一句"), at=4)
        store.keep(SECOND, QUESTIONS[1], Keepsake(note="同一句"), at=6)
        store.keep(FIRST, QUESTIONS[2], Keepsake(note="只有甲"), at=7)
        store.merge_members(FIRST, SECOND)
        assert store.keepsakes(SECOND, QUESTIONS) == {
            QUESTIONS[0]: Keepsake(favourite=True, set_aside=True, note="乙的话\n甲的话"),
            QUESTIONS[1]: Keepsake(note="同一句"),
            QUESTIONS[2]: Keepsake(note="只有甲"),
        }
    assert_no_trace_of(path, {1})


def test_ways_of_practice_of_one_name_are_both_kept(files: Iterator[Path]) -> None:
    with ScoreStore.open(next(files)) as store:
        store.rename_member(FIRST, "学员甲")
        for member, name, choice in (
            (FIRST, "早课", "[1]"),
            (SECOND, "早课", "[2]"),
            (FIRST, "晚课", "[3]"),
            (SECOND, "晚课", "[3]"),
            (SECOND, "早课 (学员甲)", "[4]"),
        ):
            store.change_presets(member, {name: choice}, (), at=1)
        store.merge_members(FIRST, SECOND)
        assert store.presets(SECOND) == {
            "早课": "[2]",
            "晚课": "[3]",
            "早课 (学员甲)": "[4]",
            "早课 (学员甲) (学员甲)": "[1]",
        }


def test_a_member_keeps_the_own_pin_and_name(files: Iterator[Path]) -> None:
    with ScoreStore.open(next(files)) as store:
        store.set_pin(FIRST, "first")
        store.set_pin(SECOND, "second")
        store.merge_members(FIRST, SECOND)
        assert store.pin(SECOND) == "second"
        assert [member.name for member in store.members()] == [SECOND.hex()]


def test_nobody_is_merged_with_the_same_or_with_somebody_unknown(files: Iterator[Path]) -> None:
    with ScoreStore.open(next(files)) as store:
        plain = filled(store, [Step(0, 0, 1000, 739000, 1.0, 0, 0, 5), Step(3, 0, 1001, 739001, 0.0, 0, 0, None)])
        store.merge_members(FIRST, FIRST)
        store.merge_members(FIRST, derive_id("nobody"))
        store.merge_members(derive_id("nobody"), SECOND)
        store.delete_member(derive_id("nobody"))
        check(store, plain)
        assert len(store.members()) == 2


def assert_no_trace_of(path: Path, numbers: set[int]) -> None:
    """Fail when any table still names a member of these numbers, whichever tables there are by now."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        looked_at = 0
        for table in tables:
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            if "member" in columns:
                looked_at += 1
                found = {number for (number,) in connection.execute(f"SELECT DISTINCT member FROM {table}")}
                assert not found & numbers, f"{table} still has rows of the member"
            if "sitting" in columns:
                orphans = connection.execute(
                    f"SELECT count(*) FROM {table} WHERE sitting NOT IN (SELECT number FROM sittings)"
                ).fetchone()
                assert orphans == (0,), f"{table} has rows of sittings that are gone"
        assert looked_at >= 7
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
