"""Which body has which charge, grades that count on, and headings that count the points below them."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.composition.publishing import asked_of
from tests.question_bank.formulations.finding import found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("保卫科负责门禁的日常管理，负责夜间值班。", ["保卫科"]),
        ("他负责门禁的日常管理。", []),
        ("保卫科负责看门。", []),
    ],
)
def test_who_is_charged_with_what(text: str, who: list[str]) -> None:
    charged = [one for one in found(text, FormulationKind.FACT) if one.aspect == "charge"]
    assert [one.items[0].right.text for one in charged] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("死亡证明由社区卫生服务中心出具。", ["社区卫生服务中心"]),
        ("两人意见不一致的，由总工程师裁定。", ["总工程师"]),
        ("断电不得由同一个人完成。", []),
        ("不得以赶时间为由要求押运员签字。", []),
        ("设备分类由设备部每年12月组织评定。", []),
        ("会议由此决定。", []),
    ],
)
def test_who_has_to_do_something(text: str, who: list[str]) -> None:
    told = [one for one in found(text, FormulationKind.FACT) if one.aspect == "doer"]
    assert [one.items[0].right.text for one in told] == who


def test_who_does_what_is_filled_in_with_the_case_in_which_he_does() -> None:
    text = "护理手册\n\n第一条 费用单据由科室保管。两人对用药意见不一致的，由总药师裁定。每年六月复核一次。\n"
    stems = [each.stem for each in asked_of(text, "fact") if each.kind is QuestionKind.FILL_BLANK]
    assert any(stem.endswith("两人对用药意见不一致的，由＿＿＿＿裁定。") for stem in stems)


_GRADES = "蓄水1000万方以上的水库实行一级看护，蓄水500万方以上的实行二级看护，蓄水100万方以上的实行三级看护。"


def test_grades_that_count_on_are_a_row() -> None:
    (row,) = [one for one in found(_GRADES, FormulationKind.ROW) if one.aspect == "alike"]
    assert [item.right.text for item in row.items] == ["一级看护", "二级看护", "三级看护"]
    mixed = _GRADES.replace("二级看护", "轮流看护")
    assert not [one for one in found(mixed, FormulationKind.ROW) if one.aspect == "alike"]


def test_a_heading_that_counts_its_points_is_the_name_of_their_list() -> None:
    text = (
        "河湾讲稿\n\n一、处理好三对关系\n\n1.处理好快与慢的关系。快不是乱。\n\n2.处理好人与机的关系。机器要人管。\n\n"
        "3.处理好上与下的关系。上下要通气。\n"
    )

    def recited(words: str) -> list[str]:
        made = asked_of(words, "ordered_points")
        return [each.stem for each in made if each.kind is QuestionKind.RECITATION]

    assert any("三对关系" in stem for stem in recited(text))
    assert not recited(text.replace("三对关系", "四对关系"))
