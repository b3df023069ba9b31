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
