"""Lists are called by what holds no more than they do, roles by their names, and nothing is asked of a moment."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、重点工作及成效\n{}\n"


def test_points_of_one_sentence_are_not_called_by_the_heading() -> None:
    told = "渠道防疫坚持关口前移。一是抓免疫，全年免疫12万头；二是抓监测，送检样品600份；三是抓检疫，出证3万张。"
    told += "\n渠道建设提速，新修支渠9公里。\n群众工作做实，走访农户800户。"
    asked = sound_of(_PAPER.format(told), "ordered_points")
    assert not [each for each in asked if each.kind is QuestionKind.RECITATION and "重点工作及成效" in each.stem]


def test_points_that_the_heading_counts_are() -> None:
    text = (
        "护渠讲义\n\n一、护渠的三个作用\n护渠有连续作用、检查作用和教育作用。第一，连续作用，就是水不断。第二，检查作用，就是查得清。"
        "第三，教育作用，就是传得下。\n"
    )
    assert [each for each in sound_of(text, "ordered_points") if "三个作用" in each.stem]


@pytest.mark.parametrize(
    "told", ["各村做法不一。前者是本位主义，后者是形式主义。", "听水有两道坎。88分贝是4小时，91分贝是2小时。"]
)
def test_what_is_pointed_to_or_measured_has_no_role(told: str) -> None:
    asked = sound_of(_PAPER.format(told), "parallel_roles")
    assert not [each for each in asked if each.kind is not QuestionKind.RECITATION]


def test_whom_somebody_asked_is_told() -> None:
    told = "民宿业主来反映水价。支部没有急着表决，而是请他们到泵站看了1天，又把每吨水7.4元的成本摊开来算。"
    begun = [stem for stem in stems_of(_PAPER.format(told)) if "请他们" in stem]
    assert not [stem for stem in begun if "民宿业主" not in stem]


def test_a_number_that_stands_once_more_is_not_asked() -> None:
    told = "每户每月前4吨按每吨3元收，超过4吨的部分按每吨9元收。"
    assert not [each for each in sound_of(_PAPER.format(told), "figures") if each.answer[0] == "4"]


@pytest.mark.parametrize("told", ["每位学员交一个问题，现在收到43个，还差3个。", "希望大家珍惜这9天时间。"])
def test_what_was_so_at_the_moment_is_not_asked(told: str) -> None:
    assert not sound_of(_PAPER.format(told), "figures")


def test_what_it_all_comes_to_is_told_with_what_came_to_it() -> None:
    told = "归纳起来，是“三重三轻”：重值守、轻分析，重设备、轻水情，重任务、轻队伍。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.split("指出，")[-1].startswith("归纳起来")]


def test_the_meaning_of_another_term_is_no_statement() -> None:
    text = (
        "养蜂手册\n\n一、术语\n1.转场，是指将蜂群整体迁移至5公里以外的行为。\n2.成熟蜜，是指封盖率达到90%以上的蜂蜜。\n"
    )
    claims = [each for each in sound_of(text, "copula_heading") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [each for each in claims if each.answer == ("错误",)]


@pytest.mark.parametrize(
    ("told", "torn"),
    [
        ("岗位分为两类。指不能在10分钟内离开的状态。", "指不能"),
        (
            "技术员田野查出蚕室紧挨石灰窑。换了采叶的地块，又用清水洗叶后，他家秋蚕每张种产茧43.5公斤。",
            "换了采叶的地块",
        ),
        (
            "学校经历了三次变化：1958年，开办技工班；1978年，改为工艺学校；2021年9月，升格为高等职业学院。",
            "2021年9月，升格",
        ),
    ],
)
def test_what_has_only_one_half_is_not_asked(told: str, torn: str) -> None:
    assert not [stem for stem in stems_of(_PAPER.format(told)) if torn in stem and stem.split("指出，")[-1][:3] in torn]


def test_what_turns_round_is_told_with_the_turn() -> None:
    told = "公司的制度定了27项，可是到了渡口，能执行的只有9项。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.rstrip("。").endswith("可是到了渡口")]


def test_a_share_is_told_with_its_whole() -> None:
    text = "蚕种场2023年度工作总结\n\n一、生产和经营\n往年广南一地就占三成，今年订单减少了近一半。\n"
    assert not [stem for stem in stems_of(text) if "广南" in stem]
