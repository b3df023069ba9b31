"""Points that are called alike are one list, however each of them is numbered and closed."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.formulations.named_points import find_named_points
from question_bank.model import Question, QuestionKind
from question_bank.outline import parse_outline

_ROLES = """三、调解室的三项作用
1、化解作用。重点是把邻里纠纷了结在院子里，不让小事拖大。
2. 宣传作用：主要宣讲婚姻家庭和土地承包两个方面的法律。
3、预警作用。每月向镇里报告一次苗头性问题。
"""
_DEEDS = """四、对网格员的“四主动”要求
①主动走访。每月走访不少于20户，走访记录当天录入平台。
②主动上报：发现隐患后，在30分钟内报告社区。
③主动帮扶，每名网格员至少联系1户困难家庭，逢节必到。
④主动回避。办理亲属事项时，由邻近网格员代办。
"""


def _recited(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]


def _names(text: str) -> list[list[str]]:
    return [[item.right.text for item in one.items] for one in find_named_points(parse_outline(text, "试用"))]


@pytest.mark.parametrize(
    ("text", "names", "stem"),
    [
        (_ROLES, ["化解作用", "宣传作用", "预警作用"], "请写出“调解室的三项作用”分别是哪三项。"),
        (
            _DEEDS,
            ["主动走访", "主动上报", "主动帮扶", "主动回避"],
            "请默写“对网格员的‘四主动’要求”的四个要点。",
        ),
    ],
)
def test_names_of_one_form_are_one_list(text: str, names: list[str], stem: str) -> None:
    assert _names(text) == [names]
    (recitation,) = [each for each in _recited(text) if each.stem == stem]
    assert list(recitation.answer) == names
    assert "cut short" not in recitation.reason


@pytest.mark.parametrize(
    "text",
    [
        _ROLES.replace("2. 宣传作用：", "2. 普法："),
        _ROLES.replace("2. ", "3. "),
        _ROLES.replace("2. 宣传作用：", "2、宣传作用。"),
        _ROLES.replace("2. ", "二、"),
        _DEEDS.replace("主动上报", "主动走访"),
    ],
)
def test_what_has_no_form_or_misses_a_number_is_none(text: str) -> None:
    assert _names(text) == []
