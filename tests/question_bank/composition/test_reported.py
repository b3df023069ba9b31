"""What a report tells in passing is told with what it is of, with who did it and when."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import stems_of

_REPORT = "江临市青禾志愿服务协会2023年度工作报告\n\n一、2023年工作\n{}\n"


@pytest.mark.parametrize(
    ("told", "piece"),
    [
        ("全年累计服务时长8.73万小时。时长比上年增长19%，场次却减少了7%。", "场次"),
        ("抽查核对服务记录600条，不符的47条。大部分是忘记签退造成的虚长，也有6条属于代签。", "大部分"),
        ("热线全年受理诉求3万件。诉求总量比上年增加了12%，但重复诉求下降了29%。", "诉求总量"),
        ("全年举办各类活动场次312场。与往年相比，场次减少了110场。", "场次减少"),
        ("专职管理员要覆盖更多分馆。由12个分馆增加到20个，入选条件也要调整。", "个分馆增加"),
        ("代签的，取消评优资格。受了影响的志愿者可以在公示后10个工作日内向监事会申诉。", "受了影响"),
        ("活动有增有减。上半年我们取消了“节日扎堆慰问”一类活动83场。", "上半年我们"),
        ("各位代表，九年前协会只有17个人、一间借来的办公室。", "九年前"),
        ("“银杏陪伴”面向独居老人，实行“二对一”结对。目前结对老人286位，中断率由上年的18%降到9%。", "结对老人"),
        ("“应急响应队”现有队员96人。暴雨期间，队伍在接到请求后两个半小时内集结68人。", "集结"),
    ],
)
def test_what_stands_before_or_on_the_cover_is_not_left_out(told: str, piece: str) -> None:
    assert not [stem for stem in stems_of(_REPORT.format(told), "figures") if piece in stem]


@pytest.mark.parametrize(
    "told",
    [
        "全年累计服务时长8.73万小时。服务时长比上年增长19%。",
        "“银杏陪伴”面向独居老人。“银杏陪伴”结对老人286位。",
        "协会登记志愿者4217人，比上年净增638人。",
    ],
)
def test_what_is_told_by_its_name_is_asked(told: str) -> None:
    assert stems_of(_REPORT.format(told), "figures")


def test_the_whole_of_a_body_is_told_with_its_name() -> None:
    told = "一、数据\n2023年全院一共留置导管5914个导管日，发生感染11例。\n"
    assert not [stem for stem in stems_of(f"导管维护培训讲稿\n\n{told}", "figures") if "全院" in stem]
    assert [stem for stem in stems_of(f"云河医院导管维护培训讲稿\n\n{told}", "figures") if "全院" in stem]
