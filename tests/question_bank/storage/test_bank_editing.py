"""Editing: each change keeps what it replaced, many questions are arranged at once, and the sums stay true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.errors import QuestionGone, WordingTaken
from question_bank.model import Question, QuestionFilter, QuestionFlag, QuestionStatus, derive_id
from question_bank.model.edition import Change
from question_bank.storage import BankStore
from tests import builders
from tests.builders import one_of_each, question, questions
from tests.question_bank.storage.bank_state import assert_sums_are_true, state

SET = derive_id("set", "甲")
OTHER = derive_id("set", "乙")
EVERYTHING = QuestionFilter(statuses=())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BankStore]:
    with BankStore.open(tmp_path / "bank.db") as opened:
        opened.add("甲", one_of_each(), set_id=SET, added_at=1)
        yield opened
    assert_sums_are_true(tmp_path / "bank.db")


@pytest.mark.parametrize("made", one_of_each(), ids=lambda made: made.kind)
def test_each_kind_keeps_its_versions(store: BankStore, made: Question) -> None:
    second = store.edit(replace(made, stem=made.stem + "改", tags=("难",)), at=5, who="组织者甲")
    assert second == replace(made, stem=made.stem + "改", tags=("难",), version=2)
    assert store.question(made.id) == second
    third = store.edit(replace(second, explanation="另说", section=("新章",)), at=6, who="组织者乙")
    versions = store.editions(made.id)
    assert [each.question for each in versions] == [third, second, made]
    assert [(each.place, each.at, each.who, each.change) for each in versions] == [
        (3, 6, "组织者乙", Change.EDITED),
        (2, 5, "组织者甲", Change.EDITED),
        (1, 1, "", Change.ADDED),
    ]
    back = store.bring_back(made.id, 1, at=7, who="组织者甲")
    assert back == replace(made, version=4)
    assert store.editions(made.id)[0].change is Change.BROUGHT_BACK
    assert len(store.editions(made.id)) == 4


def test_what_is_as_it_was_becomes_no_version(store: BankStore) -> None:
    made = one_of_each()[0]
    assert store.edit(replace(made, version=9, status=QuestionStatus.REVIEW), at=5, who="甲") == made
    assert len(store.editions(made.id)) == 1


def test_an_edit_that_cannot_be_changes_nothing(store: BankStore, tmp_path: Path) -> None:
    first, other = question(21), question(22)
    store.add("甲", [first, other], set_id=SET, added_at=2)
    before = state(tmp_path / "bank.db")
    with pytest.raises(ValueError, match="the stem is empty"):
        store.edit(replace(first, stem=""), at=5, who="甲")
    with pytest.raises(WordingTaken, match="already") as caught:
        store.edit(replace(other, id=first.id), at=5, who="甲")
    assert caught.value.other == other.id
    with pytest.raises(QuestionGone):
        store.edit(question(99), at=5, who="甲")
    with pytest.raises(QuestionGone):
        store.bring_back(first.id, 7, at=5, who="甲")
    assert store.editions(b"?" * 16) == ()
    assert state(tmp_path / "bank.db") == before


def test_a_retired_question_stays_retired_when_it_is_edited(store: BankStore) -> None:
    made = one_of_each()[1]
    store.retire([made.id], at=2)
    assert store.edit(replace(made, stem="改（　　）"), at=3, who="甲").status is QuestionStatus.RETIRED
    assert store.restore([made.id]) == 1


def test_questions_move_to_another_section_and_to_another_set(store: BankStore) -> None:
    made = one_of_each()
    store.add("乙", [replace(made[0], id=derive_id("twin"))], set_id=OTHER, added_at=2)
    ids = [each.id for each in made]
    assert store.move(ids[:3], set_id=SET, section=("新章", "新节")) == (3, 0)
    assert store.move(ids[:3], set_id=SET, section=("新章", "新节")) == (0, 0)
    assert [each.title for each in store.sections(SET)][-2:] == ["新章", "新节"]
    assert store.move(ids, set_id=OTHER) == (7, 1)  # the other set has the first one's wording
    assert [each.id for each in store.questions_of_set(SET)] == [made[0].id]
    moved = store.question(made[1].id)
    assert moved is not None
    assert moved.section == ("新章", "新节")
    assert store.refs([made[1].id])[0].set_id == OTHER
    with pytest.raises(ValueError, match="there is no set"):
        store.move(ids, set_id=b"?" * 16)


def test_two_of_one_wording_do_not_both_move(store: BankStore) -> None:
    third = derive_id("set", "丙")
    twin = replace(one_of_each()[0], id=derive_id("twin"))
    store.add("乙", [twin], set_id=OTHER, added_at=2)
    store.make_set(third, "丙")
    assert store.move([one_of_each()[0].id, twin.id], set_id=third) == (1, 1)


def test_tags_are_given_taken_and_counted(store: BankStore) -> None:
    ids = [each.id for each in one_of_each()]
    assert store.tag([*ids[:3], ids[0], b"?" * 16], add=("难度:3", "党建")) == 3
    assert store.tag(ids[:4], add=("党建",)) == 1
    assert store.tags() == (("党建", 4), ("难度:3", 3))
    assert store.tag(ids[:2], remove=("党建", "没有")) == 2
    assert {ref.id for ref in store.sequence(QuestionFilter(tags=("党建",)), 50)} == set(ids[2:4])
    assert store.count(QuestionFilter(tags=("党建", "难度:3"))) == 4
    assert {ref.id for ref in store.draw(QuestionFilter(tags=("党建",)), 2, b"p" * 16)} == set(ids[2:4])
    assert all(len(store.editions(id_)) == 1 for id_ in ids)


def test_a_verdict_keeps_its_reason(store: BankStore) -> None:
    waiting = [question(30 + number, status=QuestionStatus.REVIEW, reason="存疑") for number in range(4)]
    store.add("甲", waiting, set_id=SET, added_at=2)
    ids = [each.id for each in waiting]
    assert store.reasons() == (("存疑", 4),)
    assert store.approve(ids[:1], at=3) == 1
    assert store.question(ids[0]) == replace(waiting[0], status=QuestionStatus.APPROVED, reason="")
    assert store.reject(ids[1:3], reason="干扰项不当", at=3) == 2
    rejected = QuestionFilter(statuses=(QuestionStatus.RETIRED,), reasons=("干扰项不当",))
    assert [ref.id for ref in store.sequence(rejected, 9)] == ids[1:3]
    assert store.count(QuestionFilter(statuses=(), flags=(QuestionFlag.REASONED,))) == 3
    assert store.set_status(ids[1:2], QuestionStatus.REVIEW, reason="存疑", at=4) == 1  # the verdict is taken back
    assert store.question(ids[1]) == waiting[1]
    assert store.restore(ids[2:3]) == 1
    assert store.question(ids[2]) == replace(waiting[2], reason="干扰项不当")


def test_reports_of_wrong_questions_are_kept_and_closed(store: BankStore) -> None:
    first, second = one_of_each()[:2]
    numbers = [
        store.report_wrong(each.id, member="学员甲", text=text, at=at)
        for at, (each, text) in enumerate(((first, "答案不对"), (second, "错字"), (first, "同上")), start=5)
    ]
    assert [(each.text, each.question_id) for each in store.wrong_reports()] == [
        ("同上", first.id),
        ("错字", second.id),
        ("答案不对", first.id),
    ]
    reported = QuestionFilter(flags=(QuestionFlag.REPORTED,))
    assert {ref.id for ref in store.sequence(reported, 9)} == {first.id, second.id}
    store.resolve_report(numbers[1], at=9)
    assert [each.number for each in store.wrong_reports(second.id)] == []
    assert [each.resolved_at for each in store.wrong_reports(second.id, resolved=True)] == [9]
    assert {ref.id for ref in store.sequence(reported, 9)} == {first.id}
    store.resolve_report(numbers[1], at=None)
    assert store.count(reported) == 2
    with pytest.raises(QuestionGone):
        store.report_wrong(b"?" * 16, member="学员甲", text="没有", at=5)


def test_a_set_goes_with_everything_in_it(store: BankStore, tmp_path: Path) -> None:
    before = state(tmp_path / "bank.db")
    document = builders.outline()
    phrase = builders.formulation(document)
    made = [builders.question_about(document, phrase, number, tags=("甲",)) for number in range(40, 45)]
    store.add("乙", made, set_id=OTHER, added_at=2, outline=document, formulations=[phrase])
    store.edit(replace(made[0], stem="改（　　）"), at=3, who="甲")
    store.report_wrong(made[1].id, member="学员甲", text="错字", at=4)
    store.index_slice()
    assert store.delete_set(OTHER) == 5
    assert store.delete_set(OTHER) == 0
    assert state(tmp_path / "bank.db") == before
    assert store.wrong_reports(resolved=True) == ()
    assert store.search("改") == ()


def test_sets_are_made_and_renamed(store: BankStore) -> None:
    store.make_set(OTHER, "新题集")
    store.make_set(OTHER, "另一个名字")
    store.rename_set(SET, "党建")
    assert [each.name for each in store.sets()] == ["党建", "新题集"]


def test_edited_questions_can_be_listed(store: BankStore) -> None:
    made = questions(8)
    store.add("甲", made, set_id=SET, added_at=2)
    store.edit(replace(made[3], explanation="另说"), at=3, who="甲")
    assert [ref.id for ref in store.sequence(QuestionFilter(flags=(QuestionFlag.EDITED,)), 9)] == [made[3].id]
    assert store.delete([made[3].id, made[4].id, made[3].id]) == 2
    assert store.question(made[3].id) is None
