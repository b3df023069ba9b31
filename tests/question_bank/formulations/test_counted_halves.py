"""Names of two numbers, kinds of one noun, what somebody is first and last, and words explained by their halves."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.composition.publishing import asked_of
from tests.question_bank.formulations.finding import found

_HALVES = "走访要做到“两看两不看”：看家底，看难处；不看门面，不看排场。"
_POWERS = "有三类事项不能代办：档案的调阅权，公章的使用权，账户的管理权。"
_ROLES = "网格长首先是宣传员，讲政策。其次是调解员，化矛盾。最后是报告员，遇事马上上报。三种角色中，报告员最难当。"
_WORD = "巡查分“巡”和“察”。巡，是按照线路看设备、看标志；察，是针对疑点查原因、查记录。巡察都要记账。"


def _members(text: str, aspect: str) -> list[list[str]]:
    return [
        [member.text for member in one.items[0].extra]
        for one in found(text, FormulationKind.GROUPS)
        if one.aspect == aspect
    ]


@pytest.mark.parametrize(
    ("text", "aspect", "members"),
    [
        (_HALVES, "counted", [["看家底", "看难处", "不看门面", "不看排场"]]),
        (_HALVES.replace("，不看排场", ""), "counted", []),
        (_POWERS, "counted", [["档案的调阅权", "公章的使用权", "账户的管理权"]]),
        (_POWERS.replace("公章的使用权", "领导出差的时候要等他回来"), "counted", []),
        (_ROLES, "kinds", [["宣传员", "调解员", "报告员"]]),
        (_ROLES.replace("三种角色", "四种角色"), "kinds", []),
        (_ROLES.replace("其次是", "他还是"), "kinds", []),
    ],
)
def test_counted_halves(text: str, aspect: str, members: list[list[str]]) -> None:
    assert _members(text, aspect) == members


def test_the_halves_of_a_word_are_told_apart() -> None:
    rows = [one for one in found(_WORD, FormulationKind.ROW) if one.aspect == "meant"]
    assert [[item.left.text for item in one.items if item.left] for one in rows] == [["巡", "察"]]
    apart = _WORD.replace("巡察都要记账。", "都要记账。")
    assert not [one for one in found(apart, FormulationKind.ROW) if one.aspect == "meant"]


def test_what_must_not_be_done_of_it_is_part_of_the_name() -> None:
    stems = [each.stem for each in asked_of(f"河湾讲稿\n\n一、代办\n{_POWERS}\n", "groups")]
    assert any("不能代办的三类事项" in stem for stem in stems)
