"""Drawing, paging and counting agree with a plain list comprehension over the same questions."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import (
    FormulationRef,
    Question,
    QuestionFilter,
    QuestionKind,
    QuestionRef,
    QuestionStatus,
    derive_id,
    section_id,
)
from question_bank.storage import BankStore
from tests.builders import question

SETS = tuple(derive_id("set", name) for name in "甲乙丙")
PATHS = ((), ("一、甲",), ("一、甲", "（一）子"), ("二、乙",), ("三、丙",))
FORMULATIONS = tuple(derive_id("formulation", str(number)) for number in range(4))
WORDS = ("组织", "100%_\\", 'say "功能"', "", "Ａ")


class Kept(NamedTuple):
    """A question in its set."""

    set_id: bytes
    question: Question


def _bank() -> tuple[Kept, ...]:
    """Return 3 sets of 20, 90 and 700 questions: one read whole by a draw, one by sections, one by stretches."""
    chance = random.Random(7)
    made: list[Kept] = []
    for set_id, size in zip(SETS, (20, 90, 700), strict=True):
        for _ in range(size):
            number = len(made)
            kind = chance.choice(tuple(QuestionKind))
            formulation = chance.choice((None, *FORMULATIONS))
            plain = question(number, kind)
            made.append(
                Kept(
                    set_id,
                    replace(
                        plain,
                        section=chance.choice(PATHS),
                        stem=plain.stem + chance.choice(WORDS),
                        options=plain.options,
                        explanation=chance.choice(WORDS),
                        formulation=None if formulation is None else FormulationRef(formulation, "slogan"),
                        status=chance.choice((QuestionStatus.APPROVED,) * 5 + tuple(QuestionStatus)),
                    ),
                )
            )
    return tuple(made)


KEPT = _bank()
SECTIONS = tuple(section_id(set_id, path) for set_id in SETS for path in PATHS)

filters = st.builds(
    QuestionFilter,
    sets=st.lists(st.sampled_from((*SETS, b"?" * 16)), max_size=2, unique=True).map(tuple),
    sections=st.lists(st.sampled_from((*SECTIONS, b"?" * 16)), max_size=6, unique=True).map(tuple),
    kinds=st.lists(st.sampled_from(QuestionKind), max_size=3, unique=True).map(tuple),
    statuses=st.just((QuestionStatus.APPROVED,))
    | st.lists(st.sampled_from(QuestionStatus), max_size=2, unique=True).map(tuple),
    formulations=st.just(()) | st.lists(st.sampled_from(FORMULATIONS), max_size=2, unique=True).map(tuple),
    text=st.just("") | st.sampled_from(("组织", "100%_\\", 'y "功', "第3", "没有", "Ａ", "坚持", '","')),
)
pivots = st.binary(min_size=16, max_size=16)


def matching(wanted: QuestionFilter) -> list[Question]:
    """Return what `wanted` means, in the order of adding."""

    def matches(kept: Kept) -> bool:
        each = kept.question
        formulation = each.formulation and each.formulation.id
        return (
            (not wanted.sets or kept.set_id in wanted.sets)
            and (not wanted.sections or section_id(kept.set_id, each.section) in wanted.sections)
            and (not wanted.kinds or each.kind in wanted.kinds)
            and (not wanted.statuses or each.status in wanted.statuses)
            and (not wanted.formulations or formulation in wanted.formulations)
            and any(wanted.text in text for text in (each.stem, each.explanation, *each.options))
        )

    return [kept.question for kept in KEPT if matches(kept)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BankStore]:
    with BankStore.open(tmp_path_factory.mktemp("choosing") / "bank.db") as opened:
        for set_id in SETS:
            made = [kept.question for kept in KEPT if kept.set_id == set_id]
            opened.add("某", made, set_id=set_id, added_at=1)
        yield opened


@given(wanted=filters, count=st.integers(0, 40) | st.integers(41, 900), pivot=pivots)
def test_a_draw_holds_as_many_as_there_are_none_twice_and_none_outside(
    store: BankStore, wanted: QuestionFilter, count: int, pivot: bytes
) -> None:
    ids = {each.id for each in matching(wanted)}
    drawn = store.draw(wanted, count, pivot)
    assert len(drawn) == min(count, len(ids))
    assert len({ref.id for ref in drawn}) == len(drawn)
    assert {ref.id for ref in drawn} <= ids
    assert drawn == store.draw(wanted, count, pivot)
    assert drawn == store.refs([ref.id for ref in drawn])


@given(wanted=filters)
def test_the_count_is_the_number_that_match(store: BankStore, wanted: QuestionFilter) -> None:
    assert store.count(wanted) == len(matching(wanted))


@given(wanted=filters, page=st.integers(20, 300))
def test_pages_follow_each_other_in_document_order(store: BankStore, wanted: QuestionFilter, page: int) -> None:
    found: list[QuestionRef] = []
    after: bytes | None = None
    while refs := store.sequence(wanted, page, after):
        found += refs
        after = refs[-1].id
        assert len(refs) <= page
    position = {each.id: (set_id, each.position) for set_id in SETS for each in store.sections(set_id)}
    added = {kept.question.id: number for number, kept in enumerate(KEPT)}
    expected = sorted(
        (each.id for each in matching(wanted)),
        key=lambda id_: (
            SETS.index(KEPT[added[id_]].set_id),
            position[section_id(KEPT[added[id_]].set_id, KEPT[added[id_]].question.section)][1],
            added[id_],
        ),
    )
    assert [ref.id for ref in found] == expected


@given(wanted=filters, last=st.sampled_from(KEPT))
def test_the_count_up_to_a_question_is_its_place_in_the_walk(
    store: BankStore, wanted: QuestionFilter, last: Kept
) -> None:
    everything = [ref.id for ref in store.sequence(QuestionFilter(statuses=()), len(KEPT))]
    before = set(everything[: everything.index(last.question.id) + 1])
    meant = {one.id for one in matching(wanted)}
    assert store.count_up_to(wanted, last.question.id) == len(meant & before)
    assert store.count_of_up_to({*meant, b"?" * 16}, last.question.id) == len(meant & before)


def test_without_the_question_there_is_no_count_up_to_it(store: BankStore) -> None:
    assert store.count_up_to(QuestionFilter(), b"?" * 16) is None
    assert store.count_of_up_to([KEPT[0].question.id], b"?" * 16) == 0


def test_references_of_some_statuses(store: BankStore) -> None:
    ids = [kept.question.id for kept in KEPT]
    for statuses in ((), (QuestionStatus.APPROVED,), (QuestionStatus.REVIEW, QuestionStatus.RETIRED)):
        expected = [kept.question.id for kept in KEPT if not statuses or kept.question.status in statuses]
        assert [ref.id for ref in store.refs(ids, statuses)] == expected
        assert store.count_of([*ids, b"?" * 16], statuses) == len(expected)


def test_nothing_stands_behind_an_unknown_question(store: BankStore) -> None:
    assert store.sequence(QuestionFilter(), 5, b"?" * 16) == ()


def test_every_question_has_about_the_same_chance(store: BankStore) -> None:
    wanted = QuestionFilter(sets=(SETS[2],))
    size, count, expected = len(matching(wanted)), 10, 20
    chance = random.Random(3)
    rounds = expected * size // count
    times = Counter(ref.id for _ in range(rounds) for ref in store.draw(wanted, count, chance.randbytes(16)))
    assert len(times) == size
    # Poisson noise is 22 % at 20 expected, the width of the window adds 6 %: five such deviations hold 500 questions.
    assert max(abs(seen - expected) for seen in times.values()) < 5 * 0.23 * expected


def test_a_draw_of_one_section_of_a_large_set(store: BankStore) -> None:
    section = section_id(SETS[2], ("二、乙",))
    drawn = store.draw(QuestionFilter(sections=(section,)), 3, b"\xff" * 16)
    assert [ref.section_id for ref in drawn] == [section] * 3
