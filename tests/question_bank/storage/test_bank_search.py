"""Searching finds what a plain look at every wording finds, with the index or without, after any change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.model import BLANK, Question, QuestionFilter, QuestionKind, QuestionStatus, derive_id
from question_bank.model.search_terms import plain
from question_bank.storage import BankStore
from tests import strategies
from tests.builders import question, questions
from tests.question_bank.storage.bank_state import assert_sums_are_true

SET = derive_id("set", "甲")
OTHER = derive_id("set", "乙")
EVERYTHING = QuestionFilter(statuses=())
TYPED = (QuestionKind.FILL_BLANK, QuestionKind.MATCHING, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BankStore]:
    with BankStore.open(tmp_path / "bank.db") as opened:
        yield opened


def index_all(store: BankStore) -> None:
    while store.index_slice(7):
        pass


def holds(made: Question, text: str) -> bool:
    """Whether a plain look at the wordings of the question finds all pieces of `text`."""
    texts = [made.stem, *made.options, made.explanation, *(made.answer if made.kind in TYPED else ())]
    return all(any(plain(piece) in plain(each) for each in texts) for piece in text.split())


WORDED = (
    question(1, stem="党的政治建设是党的根本性建设（　　）"),
    question(2, stem="ＴＣＰ／IP协议（　　）", options=("四层", "Tcp 的层", "七层", '引号"内"'), answer=("四层",)),
    question(3, QuestionKind.TRUE_FALSE, stem="⼯作要抓实。", explanation="见《条例》第十条，100%落实"),
    question(4, QuestionKind.FILL_BLANK, stem=f"要强化{BLANK}。", answer=("政治引领",), accepted=()),
    question(5, stem="政治上的建设（　　）", options=("甲,乙", "丙\\丁", "戊_己", "庚"), answer=("庚",)),
)


@pytest.mark.parametrize("indexed", [0, 2, 5])
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("政治建设", {1}),
        ("政治 建设", {1, 5}),
        ("政治", {1, 4, 5}),
        ("治建", {1}),
        ("党", {1, 3, 5}),
        ("见原文第1处", {1}),
        ("四层", {2}),
        ("引领", {4}),
        ("甲,乙", {5}),
        ('","', set()),
        ("丙\\丁", {5}),
        ("戊_己", {5}),
        ("，100%", {3}),
        ("政治建设是党的根本性建设（", {1}),
        ("没有这样的话", set()),
        ("龘", set()),
        ("正确", set()),
    ],
)
def test_any_piece_of_a_wording_is_found(store: BankStore, indexed: int, text: str, numbers: set[int]) -> None:
    made = [
        replace(each, explanation=each.explanation + "党") if number in (2, 4) else each
        for number, each in enumerate(WORDED)
    ]
    store.add("甲", made, set_id=SET, added_at=1)
    if indexed:
        store.index_slice(indexed)
    expected = [each.id for each in made if holds(each, text)]
    assert {number for number, each in enumerate(made, start=1) if each.id in expected} == numbers
    assert [ref.id for ref in store.search(text)] == expected
    assert list(store.search_ids(text)) == expected


@pytest.mark.parametrize(("text", "number"), [("tcp/ip协议", 1), ("tcp的层", 1), ("工作", 2), ("TCP", 1)])
def test_width_case_and_look_alikes_do_not_count(store: BankStore, text: str, number: int) -> None:
    store.add("甲", WORDED, set_id=SET, added_at=1)
    index_all(store)
    expected = [WORDED[number].id] if holds(WORDED[number], text) else []
    assert [ref.id for ref in store.search(text)] == expected
    assert expected or text == "tcp的层"


def test_hits_come_a_page_at_a_time_across_the_end_of_the_index(store: BankStore) -> None:
    made = questions(60)
    store.add("甲", made, set_id=SET, added_at=1)
    store.index_slice(25)
    assert store.unindexed() == 35
    found: list[bytes] = []
    while page := store.search("第", EVERYTHING, 7, found[-1] if found else None):
        found += [ref.id for ref in page]
    assert found == [each.id for each in made]
    assert store.search("第", EVERYTHING, 7, b"?" * 16) == ()


def test_a_filter_narrows_the_search(store: BankStore) -> None:
    made = [replace(each, tags=("难度:3",) if number % 2 else ()) for number, each in enumerate(questions(40))]
    store.add("甲", made, set_id=SET, added_at=1)
    store.add("乙", made, set_id=OTHER, added_at=1)
    store.retire([made[0].id], at=2)
    index_all(store)
    kinds = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
    section = store.sections(SET)[-1].id
    for wanted in (
        QuestionFilter(sets=(SET,)),
        QuestionFilter(sets=(SET,), statuses=(QuestionStatus.RETIRED,)),
        QuestionFilter(kinds=kinds),
        QuestionFilter(sections=(section,)),
        QuestionFilter(tags=("难度:3", "没有")),
        QuestionFilter(tags=("没有",)),
        QuestionFilter(text="政治"),
    ):
        expected = {ref.id for ref in store.sequence(wanted, 1000)}
        assert {ref.id for ref in store.search("第", wanted, 1000)} == expected
        assert store.count(wanted) == len(expected)


def test_the_index_follows_every_change(store: BankStore, tmp_path: Path) -> None:
    made = questions(20)
    store.add("甲", made, set_id=SET, added_at=1)
    index_all(store)
    store.edit(replace(made[0], stem="改成全新的题干（　　）"), at=2, who="甲")
    assert [ref.id for ref in store.search("全新的题干")] == [made[0].id]
    assert store.search("第0题") == ()
    store.bring_back(made[0].id, 1, at=3, who="甲")
    assert [ref.id for ref in store.search("第0题")] == [made[0].id]
    store.delete([each.id for each in made[10:]])
    assert store.search("第15题") == ()
    late = question(77, stem="后来的题（　　）")
    store.add("甲", [late], set_id=SET, added_at=4)
    assert store.unindexed() == 1
    assert [ref.id for ref in store.search("后来的题")] == [late.id]
    index_all(store)
    assert [ref.id for ref in store.search("后来的题")] == [late.id]
    assert_sums_are_true(tmp_path / "bank.db")


def test_whatever_is_there_is_found(tmp_path: Path) -> None:
    store = BankStore.open(tmp_path / "any.db")

    @settings(max_examples=30)
    @given(st.lists(strategies.questions(), min_size=1, max_size=6), st.data())
    def every_piece_is_found(made: list[Question], data: st.DataObject) -> None:
        store.delete_set(SET)
        store.add("甲", made, set_id=SET, added_at=1)
        if data.draw(st.booleans()):
            store.index_slice(3)
        held = list(store.questions_of_set(SET))
        one = data.draw(st.sampled_from(held))
        texts = [text for text in (one.stem, one.explanation, *one.options) if text.strip()]
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text) - 1))
        piece = text[start : start + data.draw(st.integers(1, 6))].strip() or text.strip()
        index_all(store)
        assert set(store.search_ids(piece)) == {each.id for each in held if holds(each, piece)}

    with store:
        every_piece_is_found()
