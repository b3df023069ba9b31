"""Roles are recited as such, cases and labels are not; no saying tells its blank, and a period dates nothing."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


def _recited(told: str, kind: str) -> list[str]:
    made = sound_of(_PAPER.format(told), kind)
    return [each.stem for each in made if each.kind is QuestionKind.RECITATION]


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        ("护渠讲作风。干部下去是手段，问题上来是目的。", "请默写材料对干部下去与问题上来各自定位的表述。"),
        (
            "护渠有根有本。原理是根，选材是本，工序是路，校验是门。",
            "请默写材料对原理、选材、工序与校验各自定位的表述。",
        ),
    ],
)
def test_figures_of_roles_are_asked_as_roles(told: str, stem: str) -> None:
    assert stem in _recited(told, "parallel_roles")


@pytest.mark.parametrize(
    "told", ["接访是群众找干部，檐下是干部找群众。", "问题是一件一件解决的，信任是一点一点积累的。"]
)
def test_two_descriptions_are_not_recited(told: str) -> None:
    assert not _recited(told, "parallel_roles")


def test_cases_are_not_recited_without_what_is_done() -> None:
    text = (
        "救援讲稿\n\n救出以后的急救\n\n救出来，先看三样：有没有反应、有没有呼吸、有没有大出血。\n\n"
        "如果没有反应、没有正常呼吸，马上做心肺复苏。动手之前侧头清除口鼻里的粮粒。\n\n"
        "如果有呼吸、没有反应，摆成侧卧位，防止呕吐物堵住气道；怀疑颈椎受伤的，要整体翻转。\n\n"
        "如果人是清醒的，让他平躺，盖上保温毯，不让自己走。被压超过一个小时的，要写明起止时间。\n\n分工和操练\n"
    )
    made = [each for each in sound_of(text, "ordered_points") if each.kind is QuestionKind.RECITATION]
    assert not [each for each in made if "如果人是清醒的" in each.answer]


def test_what_stands_under_a_label_is_not_its_meaning() -> None:
    told = (
        "大会主题可以这样掌握。\n旗帜：团结互助是联合会的立会之本。\n"
        "初心：平安行船是联合会成立时立下的誓言。\n底色：服务船员是联合会做工作的根基。"
    )
    assert not [stem for stem in stems_of(_PAPER.format(told), "definition") if "团结互助是" in stem]


def test_the_rest_of_a_saying_does_not_tell_the_blank() -> None:
    told = "贺子衡在给省委的报告中写道：“山里人不怕穷，怕的是没有盼头。我们把盼头讲明白了，他们就跟着走。”"
    blanks = [each for each in asked_of(_PAPER.format(told), "quotation") if each.answer == ("没有盼头",)]
    assert not [each for each in blanks if is_sound(each)]


def test_so_round_a_number_of_years_is_not_asked() -> None:
    told = "从1926年第一个党支部诞生算起，护渠队走过了近百年的历程。"
    assert not [each for each in sound_of(_PAPER.format(told), "figures") if each.answer == ("百年",)]


def test_what_an_answer_should_hold_is_called_by_the_answer() -> None:
    told = "正确的回答应当包含三层意思：一是承认不确定，二是说明依据，三是给出下一个时间点。"
    assert not [each.stem for each in asked_of(_PAPER.format(told)) if "应当的三层意思" in each.stem]


def test_the_last_year_of_a_period_dates_nothing_within_it() -> None:
    text = (
        "岚川党史学习提纲\n\n一、播火与抗争时期（1926—1934年）\n（一）暴动\n1929年2月，民团强征捐税，支部发动暴动。\n"
        "3月15日，岚川游击大队在青石坳祠堂前宣告成立，罗大春任大队长，全队共136人。\n"
    )
    assert not [each.stem for each in asked_of(text) if "1934年3月15日" in each.stem]


def test_a_thing_of_one_character_has_a_role_among_longer_ones() -> None:
    made = asked_of(_PAPER.format("标准是前提，过程是核心，改进是动力，人是保障。"), "parallel_roles")
    recited = [each.answer for each in made if each.kind is QuestionKind.RECITATION]
    assert recited == [("标准是前提", "过程是核心", "改进是动力", "人是保障")]


def test_what_the_first_is_of_all_is_no_role_among_them() -> None:
    made = asked_of(_PAPER.format("会员是会内生活的主体，知情权是前提，参与权是核心，监督权是保障。"), "parallel_roles")
    recited = [each.answer for each in made if each.kind is QuestionKind.RECITATION]
    assert recited == [("知情权是前提", "参与权是核心", "监督权是保障")]
