"""Halves and conditions that stand before are told with what they are of; a meaning ends before the rule behind it."""

from __future__ import annotations

from question_bank.composition.numbers import near_numbers
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_PLAN = "水库移民帮扶工作方案\n\n一、重点任务\n{}\n"


def test_the_other_half_needs_the_one() -> None:
    text = _PLAN.format("县里招收订单学员，学费由财政承担一半。毕业后在本县工作满5年的，另一半学费予以返还。")
    assert not any(each.stem.startswith("毕业后") and "另一半" in each.stem for each in sound_of(text))
    whole = _PLAN.format("水库移民的搬迁补助先发一半，入住满6个月后再发另一半。")
    assert any("另一半" in each.stem for each in sound_of(whole, "figures"))


def test_a_condition_that_lacks_needs_to_be_named() -> None:
    text = _PLAN.format("各乡镇把档案迁到二楼以上的房间。确无条件的，由县档案馆代管，代管期限不超过2年。")
    assert not any(each.stem.startswith("确无条件") for each in sound_of(text))


def test_a_meaning_ends_before_the_rule() -> None:
    text = "档案手册\n\n一、分级\n特急档案是指纸张一触即碎或者磁带已经粘连的档案，认定后3个月内必须进场修复。\n"
    recited = [each.answer for each in asked_of(text, "definition") if each.kind is QuestionKind.RECITATION]
    assert recited == [("纸张一触即碎或者磁带已经粘连的档案",)]


def test_a_meaning_that_is_a_rule_stays_whole() -> None:
    text = "印社章程讲义\n\n一、店规\n“字不过夜”，是说当天拆下的活字当天必须归盘，不得留到第二天。\n"
    recited = [each.answer for each in asked_of(text, "definition") if each.kind is QuestionKind.RECITATION]
    assert all("不得留到第二天" in "".join(answer) for answer in recited)


def test_points_are_given_by_fives() -> None:
    near = [each.text for each in near_numbers.numbers("30分", [])]
    assert near[:2] == ["25分", "35分"]
    assert all(int(text[:-1]) % 5 == 0 for text in near)
    assert [each.text for each in near_numbers.numbers("95分", [])] == ["90分", "85分", "80分"]
    assert not any(text == "35分钟" for text in [each.text for each in near_numbers.numbers("30分", [])])
