"""Favourites, notes and questions set aside: kept, found again, and left out of what comes to be asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from question_bank.model import derive_id
from studyapp.quiz.records import Keepsake, KeepsakeSort
from studyapp.quiz.schedule import Memory
from studyapp.scores import ScoreStore
from tests.studyapp.scores.test_score_store import MEMBER, NOON, OTHER, answer, sitting

ONE, TWO = derive_id("question", "0"), derive_id("question", "1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ScoreStore]:
    """Give a score file with two members, of whom the first missed two questions, both due."""
    with ScoreStore.open(tmp_path / "scores.db") as opened:
        for member in (MEMBER, OTHER):
            opened.add_member("张华", id=member, at=1)
        opened.begin_sitting(sitting(1), "{}")
        for position in (0, 1):
            opened.record(answer(sitting(1), position, right=False), Memory(1.0, 5.0, NOON, NOON, 2, None))
        yield opened


def test_what_is_kept_is_found_again_by_member_and_sort(store: ScoreStore) -> None:
    store.keep(MEMBER, ONE, Keepsake(favourite=True, note="根本和核心"), at=NOON)
    store.keep(MEMBER, TWO, Keepsake(favourite=True, set_aside=True), at=NOON + 1)
    assert store.keepsakes(MEMBER, [ONE, TWO, MEMBER]) == {
        ONE: Keepsake(favourite=True, note="根本和核心"),
        TWO: Keepsake(favourite=True, set_aside=True),
    }
    assert store.kept_questions(MEMBER, KeepsakeSort.FAVOURITE, 9) == (TWO, ONE)
    assert store.kept_questions(MEMBER, KeepsakeSort.FAVOURITE, 1) == (TWO,)
    assert store.kept_questions(MEMBER, KeepsakeSort.NOTED, 9) == (ONE,)
    assert store.kept_count(MEMBER, KeepsakeSort.SET_ASIDE) == 1
    assert store.keepsakes(OTHER, [ONE, TWO]) == {}
    assert store.kept_questions(OTHER, KeepsakeSort.FAVOURITE, 9) == ()


def test_keeping_nothing_any_more_leaves_nothing(store: ScoreStore) -> None:
    store.keep(MEMBER, ONE, Keepsake(favourite=True), at=NOON)
    store.keep(MEMBER, ONE, Keepsake(note="改"), at=NOON + 1)
    assert store.kept_questions(MEMBER, KeepsakeSort.FAVOURITE, 9) == ()
    store.keep(MEMBER, ONE, Keepsake(), at=NOON + 2)
    assert store.keepsakes(MEMBER, [ONE]) == {}
    assert store.kept_count(MEMBER, KeepsakeSort.NOTED) == 0


def test_a_question_set_aside_is_neither_due_nor_a_mistake_until_it_is_restored(store: ScoreStore) -> None:
    assert store.due_count(MEMBER, NOON) == store.mistake_count(MEMBER, 2) == 2
    store.keep(MEMBER, ONE, Keepsake(set_aside=True), at=NOON)
    assert store.due(MEMBER, NOON, 9) == store.missed(MEMBER, 9) == store.mistakes(MEMBER, 2, 9) == (TWO,)
    assert store.due_count(MEMBER, NOON) == store.mistake_count(MEMBER, 2) == 1
    store.keep(MEMBER, ONE, Keepsake(), at=NOON)
    assert set(store.due(MEMBER, NOON, 9)) == {ONE, TWO}
    assert store.mistake_count(MEMBER, 2) == 2


def test_a_mistake_leaves_after_so_many_right_answers_in_a_row_and_comes_back(store: ScoreStore) -> None:
    right_and_wrong = (True, True, False)
    held = []
    for number, right in enumerate(right_and_wrong, start=2):
        store.begin_sitting(sitting(number), "{}")
        store.record(answer(sitting(number), 0, right=right), None)
        held.append((ONE in store.mistakes(MEMBER, 2, 9), ONE in store.mistakes(MEMBER, 3, 9)))
    assert held == [(True, True), (False, True), (True, True)]
