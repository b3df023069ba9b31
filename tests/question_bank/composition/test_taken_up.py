"""What a stem takes up in a bare word from the sentence before, or what anybody can fill in, is not published."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import sound_of, stems_of

_REPORT = "云河县水利局2031年工作总结\n\n一、2031年工作回顾\n{}\n全年新建泵站31座。\n"
_RULES = "云河灌区管理办法\n\n第一章 管护\n\n第一条 灌区由管理站管护。\n第二条 {}\n第三条 本办法由管理站负责解释。\n"


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("在全县推行“县管、村护”的三级管护模式。模式推行以来，投诉量同比下降63%。", "模式推行"),
        ("机械换下了一批渠工。换下来的85人没有一人下岗，其中48人转到泵站。", "换下来的"),
        ("应收水费偏高。年末余额7400万元，其中一年以上的占31%。", "年末余额"),
        ("东渠发生渗漏。事后复盘，从发现到报告只用了4分钟，比预案规定的10分钟缩短了6分钟。", "事后复盘"),
        ("设立养护专项资金。资金实行专账管理，单项支出超过3万元的须经局务会研究。", "资金实行"),
        ("继续抓好三个环节。水的方面，汛前疏通排水管渠14公里，更新抽水设备9台。", "水的方面"),
        ("今年办好10件实事。东渠改造作为第一件，8月底前完工，新增灌溉面积61亩。", "东渠改造作为第一件"),
        ("推行用水回音卡。县水利局每半年抽查一次，抽查比例不低于21%。", "县水利局每半年抽查"),
        ("实行实事项目票决制。县人大会议从14个候选项目中票决产生9个。", "县人大会议从"),
        ("值班渡工邵长根按照“先停后报”的顺序拉起拦索，劝返赶集的群众26人。", "值班渡工"),
    ],
)
def test_what_the_sentence_before_tells_is_not_left_out(said: str, begins: str) -> None:
    stems = [stem.partition("指出，")[2] or stem for stem in stems_of(_REPORT.format(said), "figures")]
    assert stems, "what stands beside is asked"
    assert not [stem for stem in stems if stem.startswith(begins) and begins in stem]


def test_an_article_that_only_its_number_names_is_not_asked_about() -> None:
    text = _RULES.format("渠工连续两年未达到第九条第二项规定天数的，应当调整岗位。")
    assert not [stem for stem in stems_of(text) if "第九条" in stem and "＿" in stem]


def test_a_body_that_has_a_full_name_is_not_asked_by_its_short_one() -> None:
    text = _RULES.format("云河灌区工程管护中心（以下简称管护中心）负责巡渠。巡渠记录由管护中心保存31年。")
    assert not [each for each in sound_of(text) if each.kind == "fill_blank" and "管护中心" in each.answer]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("集中培训每月一次，不再使用“每月必须学满8小时”的旧要求。", "8"),
        ("守了34年渠的渠工田守义在座谈会上说：“渠不会说话，可你哪年偷了懒，它都给你记着。”", "34"),
        ("检查记录造假的，按年度考评一票否决处理。", "一票"),
        ("搬进新站不是工作的终点，而是新的起点。", "新的起点"),
        ("学校实行“1530”制度，每天放学前1分钟、每周放学前5分钟、放假前30分钟提醒安全。", "30"),
    ],
)
def test_what_anybody_can_fill_in_or_need_not_know_is_not_left_out(said: str, key: str) -> None:
    text = "云河灌区安全学习提纲\n\n一、怎样管\n" + said + "各站每年演练2次。\n"
    assert not [each for each in sound_of(text) if each.kind == "fill_blank" and key in each.answer]


def test_a_background_is_asked_only_of_the_place_that_the_paper_is_of() -> None:
    said = "云河县地处青岭东麓，户籍人口28.7万，常年外出务工的有9.1万人。云河县近三年完成渠道改造31公里。"
    other = stems_of(f"以工代赈的几点思考\n\n一、做法\n{said}\n", "figures")
    own = stems_of(f"云河县志概略\n\n一、境域\n{said}\n", "figures")
    assert not [stem for stem in other if "户籍人口" in stem]
    assert [stem for stem in own if "户籍人口" in stem]
