"""What is first of several, of what there are stages, and what is said of all in the end, is told with the rest."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_REPORT = "照明管理局2024年工作总结\n\n一、主要工作\n{}\n"
_RULES = "渡口条例\n\n第一章　总则\n{}\n"


def _sound(text: str) -> list[str]:
    return [stem.split("指出，")[-1].split("总结》，")[-1] for stem in stems_of(text)]


@pytest.mark.parametrize(
    ("told", "opening"),
    [
        (
            "安全方面，首先是查线路，整治隐患214处。其次是查灯杆，检测使用15年以上的灯杆8640根，更换锈蚀严重的517根。",
            "其次是查灯杆",
        ),
        (
            (
                "智能控制改造是今年投入最大的一项工作，总投资8350万元。分三个阶段实施：3月至5月更换控制箱终端，"
                "6月至9月安装单灯控制器，10月至11月联网调试。"
            ),
            "分三个阶段",
        ),
        (
            (
                "纠纷由用水户会议裁决。"
                "政府在其中的作用可以概括为“三个提供”：提供法律承认、提供低成本的纠纷裁决、提供准确的水情数据。"
            ),
            "政府在其中",
        ),
    ],
)
def test_what_goes_on_is_not_told_alone(told: str, opening: str) -> None:
    assert not [stem for stem in _sound(_REPORT.format(told)) if stem.startswith(opening)]


def test_around_which_aim_is_told_with_what_was_done() -> None:
    told = "2024年，照明管理局围绕“亮得起、管得住、用得省、看得美”的目标，新建路灯1860盏，改造路灯9240盏。"
    assert not [stem for stem in stems_of(_REPORT.format(told)) if stem.rstrip("。").endswith("的目标")]


def test_what_is_said_of_all_is_told() -> None:
    told = (
        "第二条　本市行政区域内渡口的设置、迁移和撤销，渡船的建造、检验和营运，"
        "渡运安全管理以及老渡口的保护，适用本条例。"
    )
    made = asked_of(_RULES.format(told))
    assert not [each.stem for each in made if is_sound(each) and each.stem.endswith(("撤销。", "＿。"))]


def test_a_meaning_ends_before_what_is_said_of_the_thing() -> None:
    told = "单灯控制是指对每一盏路灯单独进行开关、调光、测量和报警，它与过去以控制箱为单位的回路控制不同。"
    made = [each for each in asked_of(_REPORT.format(told), "definition") if each.kind is QuestionKind.RECITATION]
    assert [each.answer for each in made] == [("对每一盏路灯单独进行开关、调光、测量和报警",)]


def test_halves_of_signs_are_not_filled_in() -> None:
    text = (
        "经济学教材\n\n一、弹性的分类\n（一）富有弹性，E大于1\n需求变动大。\n（二）单位弹性，E等于1\n变动相同。\n"
        "（三）缺乏弹性，E小于1\n需求变动小。\n"
    )
    made = sound_of(text, "two_part_heading")
    assert not [each for each in made if each.kind is QuestionKind.FILL_BLANK and "E" in each.answer[0]]


@pytest.mark.parametrize(
    ("told", "less"),
    [
        ("第十条　花期内施用农药的，施药者应当在施药三日前告知半径三公里范围内的养蜂者。", "一二两"),
        ("第九条　核心保护区边界外五公里范围内不得设立西方蜜蜂放蜂场地。", "一二两三四"),
    ],
)
def test_what_holds_within_some_distance_holds_within_less(told: str, less: str) -> None:
    made = [each for each in asked_of(_RULES.format(told), "figures") if each.kind is QuestionKind.TRUE_FALSE]
    false = [each.stem for each in made if each.answer == ("错误",)]
    assert not [stem for stem in false if any(f"{each}公里" in stem for each in less)]


def test_rules_for_whoever_comes_in_are_called_so() -> None:
    told = (
        "第十四条　转地放蜂者进入自治县的，应当遵守下列规定：\n"
        "（一）到达后四十八小时内报告蜂群数量、场地位置和停留时间；\n"
        "（二）在指定的场地放蜂，放蜂场地之间的距离不少于一千米；\n（三）不得扰民。"
    )
    stems = [each.stem for each in asked_of(_RULES.format(told))]
    assert any("转地放蜂者进入自治县时应当遵守的规定" in stem for stem in stems)
    assert not any("自治县的应当遵守" in stem for stem in stems)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("2024年起，机关事业单位采购窗帘、地毯、工作服、防汛沙袋等产品，同等条件下优先选用再生产品。", "等产品。"),
        ("2021年3月的一起险情就是教训：当时闸室与上游还差26厘米，操作员应船方催促，提前打开了闸门。", "催促。"),
    ],
)
def test_what_was_done_then_is_told(told: str, end: str) -> None:
    assert not [stem for stem in stems_of(_REPORT.format(told)) if stem.endswith(end)]


def test_no_formula_is_the_name_of_a_part() -> None:
    text = (
        "通风教材\n\n一、布置\n衡量优劣的指标是空气途径比。\n\nK＝最长途径÷最短途径\n\n"
        "堆高6米、单侧进风的仓房，风道间距一般取4.5米左右。\n"
    )
    assert not [stem for stem in stems_of(text) if "÷" in stem.split("，")[0]]


def test_the_case_of_a_rule_is_no_part_of_a_meaning() -> None:
    told = "双签是指每台击弦机出厂前由调整工和检验员分别签名，任何一方不签，产品不得入库。"
    made = [each for each in asked_of(_REPORT.format(told), "definition") if each.kind is QuestionKind.RECITATION]
    assert [each.answer for each in made] == [("每台击弦机出厂前由调整工和检验员分别签名",)]


def test_duties_are_told_under_their_heading_without_what_announces_them() -> None:
    text = (
        "标本馆手册\n\n一、岗位\n主要岗位职责如下：\n鉴定员：负责定名和订正，对定名签署姓名和日期。\n"
        "装订员：负责标本的上台纸、固定和贴签。\n值班员：负责温湿度记录和虫情监测。\n"
    )
    assert not [each.stem for each in asked_of(text, "definition") if "如下”" in each.stem]


def test_measures_do_not_change_places() -> None:
    told = "种薯在库内的适宜温度是2℃至4℃，相对湿度是85%至93%。"
    made = [each for each in sound_of(_REPORT.format(told), "parallel_roles") if each.answer == ("错误",)]
    assert not made


def test_what_points_to_what_follows_is_not_filled_in() -> None:
    text = (
        "标本馆手册\n\n一、出馆\n（一）需要外借标本的，由馆长批准\n每次不超过30份。\n（二）需要从标本上取样的，按下列规定办理\n"
        "取样不超过0.5克。\n（三）需要拍照的，登记后进行\n不得使用闪光灯。\n"
    )
    assert not [each for each in sound_of(text, "two_part_heading") if "下列规定" in each.answer[0]]
