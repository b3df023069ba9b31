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
