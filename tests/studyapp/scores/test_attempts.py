"""What earlier sittings say to the next one of their sort."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from question_bank.model import derive_id
from studyapp.quiz.request import QuizMode
from studyapp.scores import ScoreStore
from tests.studyapp.scores.test_score_store import MEMBER, OTHER, answer, sitting

SCOPE, ELSEWHERE = derive_id("scope", "甲"), derive_id("scope", "乙")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ScoreStore]:
    with ScoreStore.open(tmp_path / "scores.db") as made:
        for member in (MEMBER, OTHER):
            made.add_member("张华", id=member, at=1)
        yield made


def play(store: ScoreStore, number: int, right: list[bool], **changes: object) -> bytes:
    """Keep a sitting in which the first questions were answered, and return its id."""
    one = sitting(number, **changes)  # type: ignore[arg-type]  # the fields are named where it is called
    store.begin_sitting(one, "{}")
    for position, good in enumerate(right):
        question = derive_id("question", str(number), str(position))
        store.record(answer(one, position, right=good, question=question), None)
    return one.id


def test_the_latest_sitting_through_the_same_counts_the_last_answer_first(store: ScoreStore) -> None:
    assert store.last_in_order(MEMBER, SCOPE, 9) == ()
    play(store, 1, [True, False, True], scope=SCOPE)
    play(store, 2, [True], scope=ELSEWHERE)
    play(store, 3, [True, True])  # in another order
    play(store, 4, [], scope=SCOPE)  # nothing was answered in it
    play(store, 5, [True] * 4, scope=SCOPE, member=OTHER)
    expected = tuple(derive_id("question", "1", str(position)) for position in (2, 1, 0))
    assert store.last_in_order(MEMBER, SCOPE, 9) == expected
    assert store.last_in_order(MEMBER, SCOPE, 1) == expected[:1]
    play(store, 6, [True], scope=SCOPE)
    assert store.last_in_order(MEMBER, SCOPE, 9) == (derive_id("question", "6", "0"),)


def test_the_best_challenge_is_one_of_the_same_limit_and_member(store: ScoreStore) -> None:
    nobody = bytes(16)
    assert store.best_challenge(MEMBER, 20_000, apart_from=nobody) is None
    first = play(store, 1, [True, True, False], mode=QuizMode.CHALLENGE, question_limit=20_000)
    play(store, 2, [True] * 5, mode=QuizMode.CHALLENGE, question_limit=60_000)
    play(store, 3, [True] * 7, mode=QuizMode.CHALLENGE, question_limit=20_000, member=OTHER)
    play(store, 4, [True] * 9)
    assert store.best_challenge(MEMBER, 20_000, apart_from=nobody) == 2
    assert store.best_challenge(MEMBER, 20_000, apart_from=first) is None
    second = play(store, 5, [False], mode=QuizMode.CHALLENGE, question_limit=20_000)
    assert store.best_challenge(MEMBER, 20_000, apart_from=second) == 2
    assert store.best_challenge(MEMBER, 20_000, apart_from=first) == 0


def test_scope_and_limit_come_back_with_the_sitting(store: ScoreStore) -> None:
    one = play(store, 1, [True], scope=SCOPE, question_limit=10_000)
    row = store.sitting(one)
    assert row is not None
    assert (row.sitting.scope, row.sitting.question_limit) == (SCOPE, 10_000)
    opened = store.open_sitting(MEMBER)
    assert opened == row.sitting
