"""Terms that are named late in a sentence or say their own sort, on examples of their own."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found


def _defined(raw: str) -> list[tuple[str, str]]:
    made = found(raw, FormulationKind.DEFINITION)
    return [(item.left.text, item.right.text) for one in made for item in one.items if item.left]


@pytest.mark.parametrize(
    ("raw", "pairs"),
    [
        (
            "云里会长出两种颗粒：雪粒在云中反复冻结，称为雪霰；雨滴裹着冰壳一层层长大，称为冰雹。",
            [("雪霰", "雪粒在云中反复冻结"), ("冰雹", "雨滴裹着冰壳一层层长大")],
        ),
        (
            "低处的水汽先凝成小冰晶，再冻成六角形的薄片，称为片晶，其厚度不超过1毫米。",
            [("片晶", "低处的水汽先凝成小冰晶，再冻成六角形的薄片")],
        ),
        (
            "地面越热，空气升得越快；这时，这种由受热不均引起的空气升降称为热对流。",
            [("热对流", "由受热不均引起的空气升降")],
        ),
        ("散射光是向各个方向反射出去的光，它没有固定的方向。", [("散射光", "向各个方向反射出去的光")]),
        ("冰川石也叫漂石，是被冰川从山上搬运到远处的石。", [("冰川石", "被冰川从山上搬运到远处的石")]),
        ("狭义的合同，则专指当事人之间设立债权关系的协议。", [("狭义的合同", "当事人之间设立债权关系的协议")]),
    ],
)
def test_a_term_is_found_behind_what_it_means(raw: str, pairs: list[tuple[str, str]]) -> None:
    assert _defined(raw) == pairs


@pytest.mark.parametrize(
    "raw",
    [
        "村口长着两棵几百年的古槐，因此四乡的人把这里，称为双槐村。",
        "面糊挂在勺上不往下流，这样的做法，称为合格。",
        "板材分为两种：厚度在20毫米以上、颜色较深的，称为甲板。",
        "老站长是全站第一个到岗的人，从没有请过假。",
    ],
)
def test_how_something_got_its_name_is_no_meaning(raw: str) -> None:
    assert _defined(raw) == []


@pytest.mark.parametrize(
    ("raw", "pairs"),
    [
        ("后来馆里把存放孤本的小楼称为“孤本楼”，一直沿用到今天。", [("“孤本楼”", "存放孤本的小楼")]),
        ("含水量低于百分之五的土层被人们称为干土层。", [("干土层", "含水量低于百分之五的土层")]),
        ("通过把海水反复冻结得到的淡水称为冻结水。", [("冻结水", "通过把海水反复冻结得到的淡水")]),
        ("那几年厂里摸索出一套被工友称为“三看三问”的办法：看火色，看料色，看烟色。", []),
        ("大家把这一带的滩涂湿地叫做“北滩”。", []),
    ],
)
def test_who_calls_something_so_is_no_part_of_its_meaning(raw: str, pairs: list[tuple[str, str]]) -> None:
    assert _defined(raw) == pairs


@pytest.mark.parametrize(
    ("raw", "pairs"),
    [
        ("质量，是客体的一组固有特性满足要求的程度。", [("质量", "客体的一组固有特性满足要求的程度")]),
        ("党课，是党员在支部接受教育的重要形式。", []),
        ("刘永安，是合作社里负责验收入库的人员。", []),
    ],
)
def test_a_comma_sets_a_term_off_from_what_it_is(raw: str, pairs: list[tuple[str, str]]) -> None:
    assert _defined(raw) == pairs
