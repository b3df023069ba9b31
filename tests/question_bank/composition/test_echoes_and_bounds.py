"""No figure answers for another one, and none is asked that its own bound makes true, that is petty or in passing."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_REPORT = "青禾县2023年工作总结\n\n一、2023年工作回顾\n"
_BEHIND = "\n（二）民生。改造危房310户。"


def _all(text: str) -> list[Question]:
    return list(build_from_text(text, "试用").candidates)


def _sound(text: str) -> list[Question]:
    return [each for each in _all(text) if is_sound(each)]


def _blanks(text: str) -> dict[str, tuple[str, ...]]:
    return {each.stem: each.answer for each in _sound(text) if each.kind is QuestionKind.FILL_BLANK}


def test_a_figure_that_the_next_one_repeats_is_asked_alone() -> None:
    blanks = _blanks(_REPORT + "（一）产业。茶叶加工业产值突破80亿元，成为全县首个80亿级产业。" + _BEHIND)
    assert blanks["材料“2023年工作回顾”部分指出，茶叶加工业产值突破＿＿＿＿亿元。"] == ("80",)
    assert not any("级产业" in stem for stem in blanks)


def test_the_growth_of_two_figures_is_shown_beside_them() -> None:
    text = _REPORT + "（一）文旅。全年接待游客431万人次，实现旅游收入37.2亿元，分别增长11.3%和14.6%。" + _BEHIND
    stem = "材料“2023年工作回顾”部分指出，全年接待游客＿＿＿＿万人次，实现旅游收入＿＿＿＿亿元，分别增长11.3%和14.6%。"
    assert _blanks(text)[stem] == ("431", "37.2")


def test_how_many_things_a_share_is_of_is_no_blank() -> None:
    text = _REPORT + "（一）生态。全年优良天数比例为94.3%，县域4个国控断面水质达标率98.2%。" + _BEHIND
    stem = "材料“2023年工作回顾”部分指出，全年优良天数比例为＿＿＿＿，县域4个国控断面水质达标率＿＿＿＿。"
    assert _blanks(text)[stem] == ("94.3%", "98.2%")


def test_what_a_bound_makes_true_is_no_option() -> None:
    text = _REPORT + "（一）排水。老城管网设计标准普遍不足2年一遇，全县仍有积水点13处。" + _BEHIND
    choices = [each.stem for each in _all(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any("不足（" in stem for stem in choices)


def test_a_high_share_is_not_changed_by_a_slip() -> None:
    text = _REPORT + "".join(
        f"（{place}）执法。{field}问题{count}个，整改率{rate}%。\n"
        for place, field, count, rate in (
            ("一", "整改巡查", 1127, 98.9), ("二", "办结信访", 613, 97.3), ("三", "处置环保", 284, 96.4),
            ("四", "解决供水", 571, 95.8),
        )
    )  # fmt: skip
    false = [each for each in _sound(text) if each.kind is QuestionKind.TRUE_FALSE and each.answer == ("错误",)]
    rates = [float(each.stem.rpartition("整改率")[2].rstrip("%。")) for each in false if "整改率" in each.stem]
    assert rates
    assert all(rate < 94 for rate in rates)


@pytest.mark.parametrize(
    ("claim", "last"),
    [("云栖古寨成功创建国家4A级旅游景区", 5), ("县茶博园获评国家3A级旅游景区", 5)],
)
def test_options_stay_on_a_closed_scale(claim: str, last: int) -> None:
    options = [
        option
        for each in _all(_REPORT + f"（一）文旅。{claim}。" + _BEHIND)
        if "A" in "".join(each.options)
        for option in each.options
    ]
    assert options
    assert all(1 <= int(option[0]) <= last for option in options)


def test_only_one_of_the_standards_announced_waits() -> None:
    text = (
        "第一章 培训\n第一条 学员结业后，应当按下列标准履行服务期：学习3个月以上9个月以内的，服务期不少于4年；"
        "学习9个月以上的，服务期不少于6年。\n第二条 学员由人事科管理。"
    )
    assert not any("下列" in each.stem and "服务期不少于＿＿＿＿年。" in each.stem for each in _sound(text))


def test_the_name_of_an_office_is_exchanged_whole() -> None:
    text = "一、动火\n特级动火由总经理审批，一级动火由安环部经理审批，二级动火由所在车间负责人审批。"
    stated = [each.stem for each in _all(text) if each.kind is QuestionKind.TRUE_FALSE]
    assert not any("总经理负责人" in stem for stem in stated)
    asked = {each.stem: each.answer for each in _all(text)}
    assert asked["请将左栏各项与右栏负责审批的主体对应起来。"] == ("总经理", "安环部经理", "所在车间负责人")


def test_what_announces_itself_is_not_announced_again() -> None:
    text = "一、应急处置\n4.1 泄漏处置的原则是：先控制火源，再疏散人员，后堵漏收容。小量泄漏时，用干砂覆盖。"
    assert not any("材料的表述是：泄漏处置的原则是" in each.stem for each in _all(text))


@pytest.mark.parametrize(
    ("funds", "sound"),
    [
        ("县财政每年安排专项资金6000万元，土地收益用于农村的比例不低于45%。", True),
        ("县财政每年安排专项资金6000万元，重点支持设施建设和运营补贴。", False),
    ],
)
def test_for_which_subsidies_money_is_has_to_be_said(funds: str, sound: bool) -> None:
    text = "青禾县养老服务实施意见\n\n一、保障措施\n（一）强化资金保障。" + funds + "\n（二）强化督导。每月通报。"
    assert any("专项资金＿＿＿＿" in each.stem for each in _sound(text)) is sound


def test_a_title_of_a_summary_and_a_plan_dates_nothing() -> None:
    text = (
        "柳河区水务局2023年度工作总结和2024年工作打算\n\n一、2023年工作完成情况\n（一）防汛。疏浚河道28.6公里。\n"
        "二、2024年工作打算\n（一）治水。改造泵站7座。\n三、保障措施\n（一）强化资金。发行专项债券2.6亿元。\n"
        "（二）强化考核。将任务分解为43项指标。"
    )
    asked = _sound(text)
    assert any("疏浚河道" in each.stem for each in asked)
    assert not any("年度工作总结和" in each.stem for each in _all(text))
    assert not any("债券" in each.stem or "43" in each.answer for each in asked)


def test_the_whole_of_which_a_part_is_told_is_carried_on_with_the_date() -> None:
    text = (
        "一、组织覆盖\n截至2023年底，全县共有基层组织1286个、社员24173名；"
        "规模以上企业组织覆盖率为92.6%，比上年提高3.8个百分点。"
    )
    stems = [each.stem for each in _all(text)]
    assert "截至2023年底，全县规模以上企业组织覆盖率为＿＿＿＿，比上年提高＿＿＿＿个百分点。" in stems


def test_a_deed_before_a_semicolon_is_not_told_with_the_next_one() -> None:
    text = _REPORT + "（一）队伍。选派7名干部到乡镇水管站挂职，时间均为1年；举办业务培训班8期，培训642人次。" + _BEHIND
    stems = [each.stem for each in _sound(text) if "培训班" in each.stem]
    assert "材料“2023年工作回顾”部分指出，举办业务培训班＿＿＿＿期，培训＿＿＿＿人次。" in stems
    assert not any("；" in stem for stem in stems)


def test_a_demand_that_is_met_is_no_speaker() -> None:
    text = (
        "青禾县2024年工作报告\n\n一、2024年工作安排\n（一）节俭。政府工作人员要牢记“三个务必”，自觉接受县人大法律监督、工作监督和县政协民主监督，"
        "严格落实过紧日子要求，“三公”经费在上年基础上再压减4%。\n（二）民生。改造危房310户。"
    )
    assert "按照材料“2024年工作安排”部分的安排，“三公”经费在上年基础上再压减＿＿＿＿。" in _blanks(text)


def test_when_some_works_begin_waits_for_their_name() -> None:
    text = (
        "青禾县农业局2024年工作要点\n\n一、重点任务\n1. 农田建设。新建高标准农田3.4万亩。"
        "工程9月底前开工，12月底前完成工程量的70%以上。\n2. 畜牧。生猪出栏38万头。"
    )
    assert any("工程9月" in each.stem for each in _all(text))
    assert not any("工程9月" in each.stem for each in _sound(text))


def test_a_deed_before_a_semicolon_is_not_told_with_a_dated_one() -> None:
    text = (
        "青禾县水务局2024年工作计划\n\n一、2024年工作打算\n1. 防汛。4月底前完成水利工程汛前检查；"
        "6月15日前完成南门路等易涝点改造。\n2. 民生。改造危房310户。"
    )
    assert not any("；" in each.stem for each in _sound(text))


def test_a_long_title_of_a_paper_is_its_title() -> None:
    title = "青禾市人民政府关于加快推进社区嵌入式养老服务高质量发展的实施意见"
    text = (
        f"{title}\n\n青政发〔2025〕6号\n\n各县人民政府：\n一、总体要求\n每年开展评估。\n二、附则\n"
        "本意见自2025年4月1日起施行，有效期5年。"
    )
    dated = [each for each in _all(text) if each.answer == ("2025年4月1日",)]
    assert dated
    assert all(title in each.stem for each in dated)


def test_a_target_of_several_years_waits_for_its_own() -> None:
    text = (
        "青禾市养老服务实施意见\n\n一、总体要求\n（一）主要目标。到2027年，建成服务中心48个；护理型床位占比达到65%。"
        "到2030年，护理型床位占比达到80%。\n（二）原则。政府引导。"
    )
    assert not [each for each in _sound(text) if "65%" in each.stem and "2027年" not in each.stem]


def test_a_share_laid_down_is_changed_by_a_step_of_such_shares() -> None:
    text = _REPORT + "（一）交通。停车场配建比例达到30%，既有停车场改造比例达到15%。" + _BEHIND
    asked = [each for each in _all(text) if "15%" in each.options or "改造比例达到" in each.stem]
    shown = [option for each in asked for option in each.options if each.answer == ("15%",)]
    false = [each.stem.rpartition("达到")[2].rstrip("%。") for each in asked if each.answer == ("错误",)]
    assert shown or asked
    assert all(int(text.rstrip("%")) % 5 == 0 for text in (*shown, *false))
