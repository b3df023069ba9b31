"""What only its list, its chapter or the thing named before makes clear is not published."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of


@pytest.mark.parametrize("named", ["第三种差错", "第二类问题", "后两项", "第四点"])
def test_a_member_is_not_called_by_its_place_where_nothing_tells_of_its_row(named: str) -> None:
    text = (
        "云河渔业社台账管理\n\n一、检查情况\n常见的差错有漏记、错记、补记和倒记。"
        f"2023年渔业社抽查台账480份，其中{named}最多，占了127份。\n"
    )
    assert asked_of(text, "figures")
    assert not any(named in each.stem for each in sound_of(text, "figures"))


def test_a_member_may_be_called_by_its_place_where_the_row_is_counted_before() -> None:
    text = "云河渔业社台账管理\n\n一、检查情况\n2023年渔业社在台账中查出四种差错，其中第三种差错占了127份。\n"
    assert any("第三种" in each.stem for each in sound_of(text, "figures"))


_CLASSES = (
    "甲类：单船功率60千瓦以上的渔船；\n乙类：单船功率20千瓦以上不足60千瓦的渔船；\n丙类：单船功率不足20千瓦的渔船。\n"
)


@pytest.mark.parametrize(("heading", "sound"), [("总则", False), ("附则", False), ("渔船的分类", True)])
def test_a_class_is_asked_for_only_under_a_heading_that_is_a_topic(heading: str, sound: bool) -> None:
    text = f"云河渔船管理办法\n\n第一章 {heading}\n渔船按功率分为三类：\n{_CLASSES}\n第二章 检修\n渔船每年检修一次。\n"
    blanks = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert any(map(is_sound, blanks)) is sound


def test_a_class_is_not_asked_for_without_a_heading() -> None:
    text = (
        f"云河渔船管理办法\n\n第一章 总则\n第一条 渔船按功率分为三类：\n{_CLASSES}\n第二章 检修\n"
        "第二条 渔船每年检修一次。\n"
    )
    blanks = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert not any(map(is_sound, blanks))


@pytest.mark.parametrize("said", ["请对照本船台账自查", "现分述如下", "供各船对照", "请各船逐条比照检查", "列在下面"])
def test_what_is_said_to_the_reader_of_a_list_is_not_its_name(said: str) -> None:
    text = (
        f"学习提纲\n\n一、台账的登记\n出海前后容易出错的是时间，{said}：\n"
        "1.渔船返港后，船长应当在3日内向渔业社交回台账。\n2.台账保存期限一般不少于8年。\n"
    )
    assert asked_of(text, "figures")
    assert not any(said in each.stem for each in asked_of(text, "figures"))


def test_it_needs_a_thing_named_before() -> None:
    text = (
        "云河码头简史\n\n一、兴盛时期\n1958年，云河码头扩建。渔民卖鱼、学生过河、农民进城都靠它，"
        "渡船上常年备着扁担架，1962年一年运送旅客21万人次。\n"
    )
    assert asked_of(text, "figures")
    assert not any("它" in each.stem and "码头" not in each.stem for each in sound_of(text, "figures"))


def test_it_may_stand_for_what_a_clause_before_names() -> None:
    text = "云河码头简史\n\n一、兴盛时期\n老船长留下一盏铜马灯，渔民们把它叫作“平安灯”，挂在码头上。\n"
    assert any("它" in each.stem for each in sound_of(text, "slogan"))


@pytest.mark.parametrize(("heading", "told"), [("对护渔工作的三项要求", True), ("护渔工作座谈会情况", False)])
def test_who_weighs_the_members_of_a_row_need_not_be_named_where_the_heading_counts_it(
    heading: str, told: bool
) -> None:
    text = (
        f"学习提纲\n\n一、{heading}\n渔业社护渔要做到三条。副社长秦守田在会上解释这三条的关系时说，"
        "看得远是前提，聚得拢是基础，守得住是目的。\n"
    )
    asked = asked_of(text, "parallel_roles")
    assert asked
    assert any(map(is_sound, asked)) is told


def test_to_sum_up_is_no_speaker() -> None:
    text = "学习提纲\n\n一、护渔的三个环节\n概括起来说，巡查环节是前提，登记环节是基础，处置环节是目的。\n"
    assert not any("words of another" in each.reason for each in asked_of(text))
