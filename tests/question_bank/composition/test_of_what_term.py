"""A term, a price or a state in a row is told of what it is, a trigger with what follows, and all changes counted."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import sound_of

_REPORT = "云河路灯管理处2024年工作报告\n\n一、2024年工作回顾\n（一）聚力降能耗，绿色改造成效明显\n{}\n"


@pytest.mark.parametrize(
    ("told", "beginning"),
    [
        ("改造由节能公司先行出资，管理处不需要一次性投入资金。合同期为8年。", "合同期为"),
        ("平台于4月正式上线，接入控制器5.6万套。上线后，平均修复时间缩短到9小时。", "上线后"),
    ],
)
def test_of_what_it_is_the_stem_says(told: str, beginning: str) -> None:
    stems = [
        each.stem.removeprefix("材料“2024年工作回顾”部分指出，") for each in sound_of(_REPORT.format(told), "figures")
    ]
    assert not any(stem.startswith(beginning) for stem in stems)


def test_whose_points_in_a_row_stands_before() -> None:
    text = "外包养护方案\n\n一、考核\n月考核低于85分的，扣减养护费；连续3个月低于85分的，约谈企业负责人。\n"
    assert not any(each.stem.startswith("连续") for each in sound_of(text))


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("风速达到每秒20米，或者收到雷电预警，立即停止上客。", "立即停止上客"),
        ("检定实行自校、核验、终审3级把关，任何一级发现疑点，证书一律不得出所。", "证书一律不得出所"),
        ("停运后，风速连续30分钟低于每秒12米，且空车试运行正常，方可恢复运营。", "方可恢复运营"),
    ],
)
def test_a_trigger_is_told_with_what_is_done(told: str, end: str) -> None:
    stems = [each.stem for each in sound_of(f"索道值守讲义\n\n一、大风\n{told}\n", "figures")]
    assert all(end in stem for stem in stems)


def test_all_changes_that_are_counted_are_told() -> None:
    told = "公司对质量的认识实现了三个转变：从靠检验转变为靠过程，从事后返修转变为事前预防，从一家的事转变为共同的事。"
    stems = [each.stem for each in sound_of(f"质量学习提纲\n\n一、认识\n{told}\n", "contrast")]
    assert not [stem for stem in stems if "三个转变：" in stem and stem.count("转变为") < 3]


def test_meetings_of_another_age_are_no_wrong_options() -> None:
    text = "党史学习提纲\n\n一、会议\n1949年3月，党的七届二中全会在西柏坡召开。\n"
    options = [option for each in sound_of(text, "event") for option in each.options]
    assert not any("十四届" in option or "十一届" in option for option in options)
