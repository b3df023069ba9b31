"""A piece of a row, a plan or a story is published only with what it is a piece of, and of which time it is told."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_REPORT = "云河县水利局2031年工作总结\n\n一、2031年工作回顾\n{}\n全年新建泵站31座。\n"


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("抽查的1286株护堤树中，正常的1047株，占81.4%；衰弱的193株，占15%；死亡的46株，占3.6%。", "指出，衰弱的"),
        ("主要目标是“两升一降”。两升：灌溉面积升到31.6万亩，水费收入升到2550万元。", "两升："),
        ("东渠发生渗漏，没有伤人。水利局当天派人上堤，次日决定加固同类渠段14处。", "当天派人"),
        ("农户田守义腿脚不便。龚师傅原来的水车比院门宽14厘米，后来换成了新的。", "龚师傅"),
        ("渠网恢复到186公里，去年冬天有记录的越冬水鸟达到47种。", "去年冬天"),
        ("人才方面，首先是建立“双师带徒”制度，由一名技师带一名新人。", "首先是"),
        ("查出漏水渠段17处，17处漏水渠段中，按时上报的只有2处。", "漏水渠段中，按时"),
    ],
)
def test_a_piece_is_not_published_without_its_whole(said: str, piece: str) -> None:
    asked = [each.stem for each in sound_of(_REPORT.format(said)) if each.kind is not QuestionKind.TRUE_FALSE]
    assert asked, "what stands beside is asked"
    assert not [stem for stem in asked if piece in stem and "1286" not in stem]


def test_a_plan_for_one_of_its_years_is_told_with_that_year() -> None:
    text = (
        "云河县古井保护三年行动方案\n\n一、目标\n——2032年为修缮提升年。累计修缮古井不少于260处，划定保护范围并设立标识。\n"
        "——2033年为活化利用年。389处古井全部脱危，水质达标率达到85%以上。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if "2032年" not in stem and "2033年" not in stem]


def test_a_rule_is_told_with_its_exception() -> None:
    text = (
        "云河灌区管理办法\n\n第一章 档案\n\n第一条 灌区档案由管理站保管。\n"
        "第二条 启闭记录保存期限为3年；发生事故的闸门，启闭记录保存期限为10年。\n第三条 本办法由管理站解释。\n"
    )
    asked = [each for each in asked_of(text, "figures") if "启闭记录" in each.stem]
    assert asked
    assert all("发生事故的闸门" in each.stem for each in asked if is_sound(each))


def test_all_of_a_county_is_not_told_in_a_paper_of_a_city() -> None:
    said = "一、做法\n沙渠县建立“水医生”巡诊制度，聘请工程师9名。两年来，全县修复渠段27处。\n"
    of_a_city = stems_of("潞川市水利局关于渠道检查情况的通报\n\n" + said, "figures")
    assert not [stem for stem in of_a_city if "全县" in stem]


@pytest.mark.parametrize(
    ("said", "refuted"),
    [
        ("实行百分制考核，建档20分、修缮35分、保护25分、活化20分。", "建档"),
        ("泵站设循环泵4台，三用一备，单台流量540立方米每小时。", "循环泵"),
        ("2031年，灌区拨付资金4200万元，发放报酬1512万元，占拨付资金的36%。", "占拨付资金的"),
    ],
)
def test_what_the_rest_of_the_stem_tells_is_not_asked(said: str, refuted: str) -> None:
    text = f"云河灌区考核办法讲义\n\n一、考核\n{said}\n"
    wrong = [each for each in asked_of(text, "figures") if refuted in each.stem and each.answer == ("错误",)]
    assert not any(is_sound(each) for each in wrong)


def test_seconds_and_quarters_are_such_as_are_laid_down() -> None:
    text = (
        "云河灌区值班规程\n\n一、启动\n柴油发电机应在停电后15秒内启动。"
        "连续两个季度未完成任务的科室，由科室负责人作出说明。\n"
    )
    offered = {each.answer[0]: each.options for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE}
    assert not {"11秒", "13秒", "9秒"} & set(offered.get("15秒", ()))
    assert "五个季度" not in offered.get("两个季度", ())
