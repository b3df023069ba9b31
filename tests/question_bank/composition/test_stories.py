"""What is told within a story of one place or one day waits where the stem names neither."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_REPORT = "砚溪县井泉协会2024年工作报告\n\n一、2024年工作回顾\n{}\n"
_WELL = "柳湾村的双眼井，是停用十一年之后重新有人打水的。2013年村里通自来水，井台成了堆沙场。"
_DAY = "4月9日上午，鹿角村一户果农在桃园喷药，蜂群大量中毒。"


def _sound(told: str, words: str) -> list[str]:
    return [each.stem for each in sound_of(_REPORT.format(told)) if words in each.stem]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (_WELL + "5月清淤，6月复用，到年底日均取水4.2吨。", "日均取水"),
        (_DAY + "片区队长40分钟内赶到，当夜将420群转移到6公里外的备用场地。", "备用场地"),
        ("协会组织退休教师、中学生共58人，走访老人340多位。", "共（"),
        ("全年检测井泉624处次，合格571处次。不合格的53处次中，总大肠菌群超标38处次。", "超标"),
    ],
)
def test_what_a_story_tells_is_not_asked_without_its_place_or_day(told: str, words: str) -> None:
    assert all("双眼井" in stem or "4月9日" in stem or "走访" in stem for stem in _sound(told, words))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (_WELL + "全年恢复古井31口，惠及农户412户。", "全年恢复古井"),
        (_DAY + "全年发生药害3起，损失蜂群29群。", "全年发生药害"),
        ("古井修缮坚持就地取材。全年补用新石412块，修复井圈31处。", "全年补用新石"),
    ],
)
def test_what_is_told_of_the_whole_year_stands_by_itself(told: str, words: str) -> None:
    assert _sound(told, words)


def test_a_paper_called_like_the_title_is_not_asked() -> None:
    text = (
        "砚溪县古井古泉管护协会工作报告\n\n一、总体情况\n"
        "2024年3月1日，县政府发布《砚溪县古井古泉管护办法》。2025年1月1日，县政府发布《水源调查规程》。\n"
    )
    asked = [each.answer for each in asked_of(text, "event") if each.kind is QuestionKind.FILL_BLANK]
    sound = [each.answer for each in sound_of(text, "event") if each.kind is QuestionKind.FILL_BLANK]
    assert ("砚溪县古井古泉管护办法",) not in sound
    assert asked


def test_a_rate_that_can_be_reckoned_is_not_asked() -> None:
    made = sound_of(_REPORT.format("年初计划修缮60处，实际完成67处，完成率为111.7%。"), "figures")
    assert not [each.stem for each in made if each.answer == ("错误",) and "完成率" in each.stem]


def test_a_call_of_two_characters_is_no_part_of_what_is_told_behind_it() -> None:
    told = (
        "打铁必须自身硬。一要守法，重大行政决策严格履行公众参与、专家论证、风险评估三道程序。"
        "二要实干，推行“退潮工作法”，班子成员每月驻村不少于6天。三要节俭，办公经费压减5%。"
    )
    sound = [each.stem for each in sound_of(f"望汐镇工作报告\n\n一、自身建设\n{told}\n")]
    assert [stem for stem in sound if "公众参与" in stem]
    assert not [stem for stem in sound if "守法，重大" in stem or "实干，推行" in stem]


def test_figures_of_another_body_before_a_semicolon_are_not_told() -> None:
    told = "镇卫生院开通远程影像，全年会诊1164例；组建“白帆”船队，配备急救艇2艘、船员8名。"
    sound = [each.stem for each in sound_of(_REPORT.format(told), "figures")]
    assert not [stem for stem in sound if "1164" in stem and "急救艇" in stem]


def test_a_phase_is_told_as_it_is() -> None:
    told = (
        "传统的形成经历了三个阶段。第一阶段是1956年至1983年的木船时期。第二阶段是1984年至2009年的机船时期。"
        "第三阶段是2010年以来的公益渡时期。"
    )
    made = [each.stem for each in asked_of(f"渡运学习提纲\n\n一、形成过程\n{told}\n", "stages")]
    assert not [stem for stem in made if "相对应" in stem]
    assert [stem for stem in made if "第二阶段是" in stem]


def test_a_rule_that_is_what_a_principle_means_is_told_with_it() -> None:
    meaning = "凡损坏后不能恢复的沉积物，不论出于何种目的，都不得移动、切割或者覆盖"
    text = f"洞穴讲义\n\n一、原则\n不可逆者不动，是指{meaning}。\n"
    told = [key for each in asked_of(text, "definition") for key in (*each.answer, each.stem) if "凡损坏" in key]
    assert told
    assert all("不得移动" in key for key in told)


@pytest.mark.parametrize(
    "told",
    [
        "老城区的铜锣井，是一个教训。协会派人下井剔缝，到7月水位才恢复到原来的九成，共用去42天。",
        "海关旧楼塔钟的一次处置很能说明问题。班长把悬簧取下来放在灯下看。换上新簧以后，日差回到快4秒，共用去42天。",
        "鼓楼钟是三座钟里损坏最重的一座。修造部把642个机件逐一测绘，共用去42天。",
    ],
)
def test_what_is_told_of_one_thing_as_an_example_waits(told: str) -> None:
    assert not [stem for stem in _sound(told, "共用去") if "42" in stem or "＿" in stem or "（　　）" in stem]


def test_a_thing_is_not_the_most_so_of_several_that_nobody_names() -> None:
    assert not _sound("鼓楼钟是三座钟里损坏最重的一座，共有642个机件。", "三座钟里")


def test_the_figures_of_a_part_that_tells_stories_are_not_asked() -> None:
    text = "石臼坪合作社工作报告\n\n一、{}\n社里花3.6万元添了水分仪，检测生漆412批。\n"
    assert not sound_of(text.format("两个人的故事"), "figures")
    assert sound_of(text.format("检测工作"), "figures")


def test_what_somebody_did_before_he_speaks_is_his_story() -> None:
    spoken = "班长邹启明取下悬簧，换上新簧以后，日差回到快4秒。邹启明在班组会上说：“钟快了，先看簧。”"
    assert not [stem for stem in _sound(spoken, "日差回到") if "邹启明" not in stem]


def test_what_is_told_long_before_somebody_speaks_is_not() -> None:
    done = "新建水窖31口，受益农户412户。修复渠道17公里。清理泉池42处。更换滤料9吨。培训井长36人。"
    told = f"{done}井长农桂香说：“先找用水的人。”"
    assert _sound(told, "新建水窖")
