"""Adding: one transaction, sections made as needed, tallies that stay true, nothing twice."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import (
    Evidence,
    Outline,
    Question,
    QuestionFilter,
    QuestionKind,
    QuestionStatus,
    derive_id,
    section_id,
)
from question_bank.model.fingerprint import fingerprint
from question_bank.storage import BankStore
from question_bank.storage.adding import AddReport
from tests import builders, strategies
from tests.builders import one_of_each, question

SET = derive_id("set", "甲")
OTHER = derive_id("set", "乙")
EVERY_STATUS = QuestionFilter(statuses=())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BankStore]:
    with BankStore.open(tmp_path / "bank.db") as opened:
        yield opened


def test_each_kind_comes_back_as_it_was_added(store: BankStore) -> None:
    made = one_of_each()
    report = store.add("甲", made, set_id=SET, added_at=1)
    assert report == AddReport(added=8)
    assert store.questions([each.id for each in reversed(made)]) == made[::-1]
    assert store.question(made[3].id) == made[3]
    assert store.question(b"?" * 16) is None
    assert store.questions([b"short", made[0].id]) == (made[0],)


def test_whatever_is_valid_comes_back_as_it_was_added(tmp_path: Path) -> None:
    store = BankStore.open(tmp_path / "any.db")

    @given(st.lists(strategies.questions(), max_size=8, unique_by=(lambda each: each.id, fingerprint)))
    def every_question_survives(made: list[Question]) -> None:
        unknown = [each for each in made if store.question(each.id) is None]
        before = store.count(EVERY_STATUS)
        report = store.add("甲", unknown, set_id=SET, added_at=1)
        assert report.added + report.skipped + report.updated == len(unknown)
        assert store.count(EVERY_STATUS) == before + report.added
        if report.added == len(unknown):
            assert store.questions([each.id for each in unknown]) == tuple(unknown)

    with store:
        every_question_survives()


def test_references_name_set_section_and_formulation(store: BankStore) -> None:
    document = builders.outline()
    phrase = builders.formulation(document)
    made = builders.question_about(document, phrase)
    store.add("甲", [made], set_id=SET, added_at=1, outline=document, formulations=[phrase])
    (ref,) = store.refs([b"?" * 16, made.id])
    assert (ref.id, ref.set_id, ref.kind, ref.formulation_id) == (made.id, SET, made.kind, phrase.id)
    assert ref.section_id == section_id(SET, ("一、甲章",))


def test_the_same_question_is_not_added_twice(store: BankStore) -> None:
    first = question(1)
    typed_again = replace(first, id=derive_id("typed"), stem=first.stem.replace("：", ":"), options=first.options[::-1])
    assert store.add("甲", [first, typed_again, first], set_id=SET, added_at=1) == AddReport(added=1, repeated=2)
    assert store.add("甲", [typed_again], set_id=SET, added_at=2) == AddReport(repeated=1)
    assert store.question(typed_again.id) is None


def test_a_revised_source_moves_the_question_and_keeps_its_id(store: BankStore) -> None:
    first = question(1, evidence=(Evidence(0, 2, "政治"),))
    moved = replace(first, id=derive_id("moved"), evidence=(Evidence(5, 7, "政治"),), section=("二、乙章",))
    store.add("甲", [first], set_id=SET, added_at=1)
    store.retire([first.id], at=2)
    assert store.add("甲", [moved], set_id=SET, added_at=3) == AddReport(moved=1)
    found = store.question(first.id)
    assert found == replace(moved, id=first.id, status=QuestionStatus.RETIRED)
    assert store.question(moved.id) is None


def test_a_later_version_changes_the_wording_and_an_earlier_one_does_not(store: BankStore) -> None:
    first = question(1, version=2)
    later = replace(first, stem="改写的题干", version=3)
    store.add("甲", [first], set_id=SET, added_at=1)
    assert store.add("甲", [later], set_id=SET, added_at=2) == AddReport(reworded=1)
    assert store.add("甲", [first], set_id=SET, added_at=3) == AddReport(outdated=1)
    assert store.question(first.id) == later
    assert store.add("甲", [replace(later, id=derive_id("again"))], set_id=SET, added_at=4) == AddReport(repeated=1)


def test_two_wordings_of_one_id_in_one_addition(store: BankStore) -> None:
    first = question(1)
    second = replace(first, stem="第二种", version=2)
    assert store.add("甲", [first, question(2), second], set_id=SET, added_at=1) == AddReport(added=2, reworded=1)
    assert store.question(first.id) == second
    assert store.count(EVERY_STATUS) == 2


def test_a_copy_in_another_set_has_an_id_of_its_own(store: BankStore) -> None:
    made = one_of_each()
    store.add("甲", made, set_id=SET, added_at=1)
    assert store.add("乙", made, set_id=OTHER, added_at=2) == AddReport(added=8)
    assert store.add("乙", made, set_id=OTHER, added_at=3) == AddReport(repeated=8)
    copies = store.sequence(QuestionFilter(sets=(OTHER,)), 10)
    assert len({ref.id for ref in copies} | {each.id for each in made}) == 16
    assert [each.name for each in store.sets()] == ["甲", "乙"]
    assert [each.approved for each in store.sets()] == [8, 8]


def test_sections_stand_in_document_order_with_their_counts(store: BankStore) -> None:
    paths = [("一、甲",), ("一、甲", "（一）子"), ("二、乙", "（一）子", "一要丙"), ()]
    made = [question(number, section=path) for number, path in enumerate(paths)]
    store.add("甲", made, set_id=SET, added_at=1)
    sections = store.sections(SET)
    assert [each.title for each in sections] == ["", "一、甲", "（一）子", "二、乙", "（一）子", "一要丙"]
    assert [each.total for each in sections] == [1, 1, 1, 0, 0, 1]
    by_id = {each.id: each for each in sections}
    assert [by_id[each.parent].title if each.parent else None for each in sections] == [
        *(None, None, "一、甲"),
        *(None, "二、乙", "（一）子"),
    ]
    assert sections[1].id == section_id(SET, ("一、甲",))
    assert store.sections(OTHER) == ()


def test_the_outline_gives_labels_and_order_and_comes_back_whole(store: BankStore) -> None:
    document = builders.outline()
    phrases = [builders.formulation(document, words) for words in ("组织功能是基础和关键", "政治功能是根本和核心")]
    asked = [builders.question_about(document, phrases[0], number) for number in (1, 2)]
    store.add("甲", [question(9, section=("零、前言",))], set_id=SET, added_at=1)
    assert [each.has_outline for each in store.sets()] == [False]
    for at in (2, 3):
        store.add("甲", asked, set_id=SET, added_at=at, outline=document, formulations=phrases)
    assert store.outline(SET) == document
    assert store.outline(OTHER) is None
    assert [each.has_outline for each in store.sets()] == [True]
    assert [(each.label, each.title) for each in store.sections(SET)] == [
        ("一、", "甲章"),
        ("二、", "乙章"),
        ("", "零、前言"),
    ]
    kept = store.formulations(SET)
    assert [(each.id, each.kind, each.text) for each in kept] == [
        (phrase.id, "shared_subject", document.words(*phrase.spans[0])) for phrase in phrases
    ]
    assert [document.raw[span.start : span.end] for each in kept for span in each.spans] == [each.text for each in kept]
    assert kept[0].section_id == section_id(SET, ("二、乙章",))
    assert store.formulation_questions(SET) == {phrases[0].id: tuple(each.id for each in asked)}
    store.retire([asked[0].id], at=4)
    assert store.formulation_questions(SET) == {phrases[0].id: (asked[1].id,)}


def test_any_outline_comes_back_whole(tmp_path: Path) -> None:
    store = BankStore.open(tmp_path / "outlines.db")

    @given(strategies.outlines())
    def it_does(document: Outline) -> None:
        store.add("甲", [], set_id=SET, added_at=1, outline=document)
        assert store.outline(SET) == document

    with store:
        it_does()


def test_an_invalid_question_undoes_the_whole_addition(store: BankStore) -> None:
    with pytest.raises(ValueError, match="the stem is empty"):
        store.add("甲", [question(1), question(2, stem="")], set_id=SET, added_at=1)
    assert store.sets() == ()
    assert store.count(EVERY_STATUS) == 0


def test_retiring_and_restoring_keep_the_tallies_true(store: BankStore) -> None:
    made = builders.questions(40)
    store.add("甲", made, set_id=SET, added_at=1)
    ids = [each.id for each in made[:10]]
    assert store.retire([*ids, ids[0], b"?" * 16], at=5) == 10
    assert store.retire(ids, at=6) == 0
    assert store.count(QuestionFilter()) == 30
    assert store.count(QuestionFilter(statuses=(QuestionStatus.RETIRED,))) == 10
    assert store.sets()[0].approved == 30
    assert store.restore(ids[:4]) == 4
    assert store.restore(ids[:4]) == 0
    assert store.count(QuestionFilter()) == 34


def test_a_restored_question_has_the_status_it_was_retired_from(store: BankStore) -> None:
    made = [
        question(1),
        question(2, status=QuestionStatus.REVIEW, reason="存疑"),
        question(3, status=QuestionStatus.RETIRED),
    ]
    ids = [each.id for each in made]
    store.add("甲", made, set_id=SET, added_at=1)
    assert store.retire(ids, at=2) == 2
    assert store.restore(ids) == 3
    assert [each.status for each in store.questions(ids)] == [
        QuestionStatus.APPROVED,
        QuestionStatus.REVIEW,
        QuestionStatus.APPROVED,  # it came retired and never was anything else
    ]
    assert store.count(QuestionFilter(statuses=(QuestionStatus.REVIEW,))) == 1


def test_the_tallies_equal_the_plain_aggregates(store: BankStore, tmp_path: Path) -> None:
    made = [replace(each, section=(f"第{number % 7}章",)) for number, each in enumerate(builders.questions(60))]
    store.add("甲", made, set_id=SET, added_at=1)
    store.add("乙", made[:20], set_id=OTHER, added_at=1)
    store.retire([each.id for each in made[::3]], at=2)
    store.add(
        "甲",
        [replace(each, version=2, section=("移",), stem="新" + each.stem) for each in made[:9]],
        set_id=SET,
        added_at=3,
    )
    raw = sqlite3.connect(tmp_path / "bank.db")
    kept = Counter({tuple(row[:4]): row[4] for row in raw.execute("SELECT * FROM tally WHERE questions > 0")})
    counted = Counter(raw.execute("SELECT set_number, section_number, kind, status FROM question").fetchall())
    raw.close()
    assert kept == counted


def test_more_than_a_chunk_is_added_once(store: BankStore) -> None:
    made = [question(number, QuestionKind.TRUE_FALSE) for number in range(4500)]
    assert store.add("甲", iter(made + made), set_id=SET, added_at=1) == AddReport(added=4500, repeated=4500)
    assert store.count(EVERY_STATUS) == 4500
