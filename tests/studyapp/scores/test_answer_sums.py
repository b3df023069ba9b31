"""However answers come, every sum equals what a plain look at the answers that stand gives, also after a rebuild."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studyapp.errors import AnsweredElsewhere
from studyapp.scores import ScoreStore
from tests.studyapp.scores.plain_sums import MEMBERS, QUESTIONS, SITTINGS, Plain, Step, check, kept, steps


# The question is asked again, in the same sitting and in another, before its first answer is replaced.
@example(
    work=[
        Step(0, 0, 1000, 739000, 1.0, 0, 0, 5),
        Step(0, 2, 1001, 739000, 0.0, 0, 0, 6),
        Step(2, 1, 1002, 739000, 0.0, 0, 0, 7),
        Step(0, 0, 1003, 739000, 1.0, 0, 1, 8),
        Step(0, 2, 1004, 739000, 1.0, 0, 1, 9),
    ]
)
@given(work=st.lists(steps, max_size=14))
def test_sums_equal_a_plain_look_at_the_answers(files: Iterator[Path], work: list[Step]) -> None:
    plain = Plain()
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            answer = kept(number, step)
            store.record(*answer)
            plain.keep(answer)
        check(store, plain)
        memories = [store.memory(member, question) for member in MEMBERS for question in QUESTIONS]
        store.rebuild_summaries()
        check(store, plain)
        assert memories == [store.memory(member, question) for member in MEMBERS for question in QUESTIONS]


@given(work=st.lists(steps, min_size=1, max_size=8), again=steps)
def test_a_replaced_answer_leaves_the_memory_as_if_it_had_not_been_given(
    files: Iterator[Path], work: list[Step], again: Step
) -> None:
    place = (SITTINGS[again.sitting].id, again.position)
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            store.record(*kept(number, step))
        first, second = kept(90, again), kept(91, again._replace(at=again.at + 1, fraction=1 - again.fraction))
        replaces_another = any(one.position == again.position for one in store.answers(place[0]))
        member, question = first.record.member_id, first.record.question_id
        before = store.memory(member, question, replacing=place if replaces_another else None)
        store.record(*first)
        if first.memory is not None:
            assert store.memory(member, question) == first.memory
            assert store.memory(member, question, replacing=place) == before
        store.record(*second)
        assert store.memory(member, question) == (second.memory or before)


def test_an_answer_kept_twice_is_kept_once(files: Iterator[Path]) -> None:
    answer = kept(1, Step(0, 0, 1000, 739000, 1.0, 0, 0, 5))
    plain = Plain()
    plain.keep(answer)
    with ScoreStore.open(next(files)) as store:
        store.record(*answer)
        store.record(*answer)
        check(store, plain)


def test_an_answer_to_a_sitting_that_is_not_there_is_refused_and_leaves_nothing(files: Iterator[Path]) -> None:
    answer = kept(1, Step(0, 0, 1000, 739000, 1.0, 0, 0, 5))
    with ScoreStore.open(next(files)) as store:
        for record in (replace(answer.record, sitting_id=bytes(16)), replace(answer.record, member_id=MEMBERS[1])):
            with pytest.raises(AnsweredElsewhere):
                store.record(record, answer.memory)
        check(store, Plain())
