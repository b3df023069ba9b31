"""A counted group is recited by a name, and not by the piece of a sentence that announces it."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _recited(text: str) -> list[Question]:
    built = build_from_text(f"青石港值守学习提纲\n\n一、值守\n\n{text}\n\n二、其他\n\n略。\n", "提纲")
    return [each for each in built.candidates if each.kind is QuestionKind.RECITATION and "各项内容" in each.stem]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("出港坚持“三不出航”：雾大不出航，风大不出航，人员疲劳不出航。", "三不出航"),
        ("全港落实“三员”职责：停电信息的传递员，用电隐患的巡查员，群众诉求的代办员。", "三员"),
        ("汪履安的三条店规：字不过夜，墨不掺水，谱不外传。", "汪履安的三条店规"),
        ("三种包不能发：湿包、破损包、指示物变色不合格的包。", "不能发的三种包"),
        (
            "三类旅客须有成年人陪同：身高不足1.3米的儿童、年满70周岁的老人、行动不便的残疾人。",
            "须有成年人陪同的三类旅客",
        ),
    ],
)
def test_a_group_with_a_name_is_recited(text: str, name: str) -> None:
    assert [name in each.stem for each in _recited(text) if is_sound(each)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "车上常备三样东西：一壶热水、一包针线、一盒晕车药。",
        "今天讲三个部分：会前怎么准备，会中怎么主持，会后怎么落实。",
        "监督的重点放在三件事上：灌溉用水、农村公路、校园食堂。",
    ],
)
def test_a_group_that_a_sentence_announces_waits_for_review(text: str) -> None:
    (recited,) = _recited(text)
    assert "is a clause, not the name of a list" in recited.reason


@pytest.mark.parametrize(("heading", "sound"), [("认识火", False), ("燃烧的三个条件", True), ("燃烧的条件", True)])
def test_a_plain_count_is_recited_where_its_heading_says_of_what(heading: str, sound: bool) -> None:
    text = f"青石港值守学习提纲\n\n一、{heading}\n\n要同时具备三个条件：可燃物、助燃物、引火源。\n\n二、其他\n\n略。\n"
    recited = [each for each in build_from_text(text, "提纲").candidates if each.kind is QuestionKind.RECITATION]
    assert [is_sound(each) for each in recited] == [sound]


def test_whose_rules_they_are_is_not_said_by_a_pronoun() -> None:
    assert not [each for each in _recited("他给义学立下三条规矩：不收束脩，不打手心，不误农时。") if is_sound(each)]


_KEEPER = "监护人要会用对讲机、会按急停、会叫救援，还有三个不准：不准离岗，不准兼做别的活，不准擅自进仓施救。"
_REPORT = "发现异常，主值应在3分钟内向值班经理报告，说清“四要素”：什么时间、什么部位、什么数值、已做什么。"
_BANS = "讲解员在门口等人到齐。不准一个人进洞，不准在洞口抽烟，不准翻越护栏。"


@pytest.mark.parametrize(("text", "who", "sound"), [(_KEEPER, "监护人", 2), (_REPORT, "主值", 1), (_BANS, "", 0)])
def test_a_group_of_what_somebody_has_to_do_is_filled_in_with_him(text: str, who: str, sound: int) -> None:
    built = build_from_text(f"青石港值守学习提纲\n\n一、值守\n\n{text}\n\n二、其他\n\n略。\n", "提纲")
    groups = [each for each in built.candidates if each.formulation and each.formulation.kind == "groups"]
    filled = [each for each in groups if each.kind is QuestionKind.FILL_BLANK]
    assert filled
    assert [who in each.stem for each in filled if is_sound(each)] == [True] * sound
