"""What is told by half waits: causes without their event, a name taken up behind it, a set or a start of nothing."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import sound_of

_REPORT = "河湾公司2024年工作报告\n\n一、2024年工作回顾\n{}\n"
_LECTURE = "河湾公司安全讲稿\n\n一、记住教训\n{}\n"


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("效果服务费按坐果核查收取。核查在谢花后15天进行。", "谢花后"),
        ("诉前调解期限为30日。期限届满未达成协议的，应当在3日内登记立案。", "登记立案"),
        ("公司推行“四段服务”。四段当中，进场是基础，护蜂是关键。", "进场是"),
        ("推行“花期三告知”制度。4月20日施行以后，全年再发生药害3起。", "药害"),
        ("坐果率达到25%的，足额收取。不足25%但达到18%的，减半收取。", "减半收取"),
        ("实行干部下乡“车间签到”，签到记录每月公示。", "实行干部下乡“＿＿＿＿”，签到"),
    ],
)
def test_what_the_words_before_or_behind_tell_is_not_asked_without_them(told: str, asked: str) -> None:
    assert not [each.stem for each in sound_of(_REPORT.format(told)) if asked in each.stem]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("坐果核查在谢花后15天进行。", "坐果核查在谢花后"),
        ("“四段服务”当中，进场是基础，护蜂是关键。", "进场是"),
        ("三告知制度4月20日施行以后，全年再发生药害3起。", "三告知制度4月20日施行以后"),
    ],
)
def test_it_is_asked_where_the_stem_says_of_what(told: str, asked: str) -> None:
    assert [each.stem for each in sound_of(_REPORT.format(told)) if asked in each.stem]


def test_what_the_heading_names_is_not_called_in_short() -> None:
    text = "河湾市古树管理办法\n\n一、古树普查\n建立普查档案。开展古树普查。普查由林业站组织，每三年进行一次。\n"
    assert [each for each in sound_of(text) if each.stem.startswith("普查") or "，普查由" in each.stem]


def test_causes_are_told_of_an_event() -> None:
    told = "去年8月，烘干机夜间起火。经查，没有上报是直接原因，无人复核是管理原因。"
    stems = [each.stem for each in sound_of(_LECTURE.format(told), "parallel_roles")]
    assert all("起火" in each for each in stems)


def test_how_often_is_asked_and_not_in_which_time_it_is_done_twice() -> None:
    made = sound_of("钟楼管理办法\n\n一、走时\n塔钟每周上弦两次，由值班员记录。\n", "figures")
    assert not [each.stem for each in made if each.answer == ("每周",)]


def test_the_size_of_what_another_figure_is_told_of_is_not_asked() -> None:
    made = sound_of(_LECTURE.format("钉星全凭手感，一杆三十斤的秤要钉一百八十多个铜星。"), "figures")
    assert not [each.stem for each in made if each.answer and each.answer[0].startswith("三十")]


def test_how_large_the_place_of_a_case_is_is_not_asked() -> None:
    case = "青塘县石枧灌区灌溉面积1.28万亩，涉及3个乡镇11个村。"
    assert not sound_of(f"灌区改革学习提纲\n\n一、主要任务\n略。\n\n【案例】石枧灌区的做法\n{case}\n", "figures")


def test_what_happens_within_a_shorter_time_happens_within_a_longer_one() -> None:
    told = "同一病区三个月内发生两次严重投诉的，由总经理登门说明情况。"
    assert not [each for each in sound_of(_LECTURE.format(told), "figures") if "两个月内发生" in each.stem]


def test_no_half_of_days_and_nights_is_changed() -> None:
    rows = [f"{1950 + days}年大汛，{days}号礁的航标工在江心坚守了{days}天{days + 1}夜。" for days in range(3, 9)]
    made = [each for each in sound_of(_LECTURE.format("".join(rows)), "figures") if "坚守了" in each.stem]
    assert [each for each in made if each.answer == ("正确",)]
    wrong = [each.stem for each in made if each.answer == ("错误",)]
    assert all(f"坚守了{days}天{days + 1}夜" in stem for stem in wrong for days in range(3, 9) if f"{days}号礁" in stem)


def test_what_is_left_of_ten_tenths_is_not_asked() -> None:
    text = _LECTURE.format("部门年度计划占用的人力以七成为限，其余三成用于应对临时任务。")
    assert not [each.stem for each in sound_of(text, "figures") if each.answer == ("三成",)]


def test_a_long_meaning_is_told_whole_with_its_term() -> None:
    meaning = (
        "用水主体在充分认识来水不确定性和渠道能力有限性的基础上，主动在空间和时间中预留可调用的余量，"
        "使用水经得起旱情、容得下差错的治理思想"
    )
    made = sound_of(f"灌区学习提纲\n\n一、什么是藏锋法\n藏锋法，是指{meaning}。\n", "definition")
    assert any(meaning in each.stem and each.answer == ("藏锋法",) for each in made)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("理论和实操都要考。两项都合格的，发上岗证，有效期3年。", "两项都合格"),
        ("徒弟连续十次测卤误差不超过0.3度，方算出徒。", "不超过＿＿＿＿度。"),
        ("当日下午，4名外地爱好者未报备进洞，被困7小时。", "被困"),
        ("事后复盘形成三条经验：先断水后进人，先定位后开口，先外围后洞内。", "三条经验"),
        (
            "坚持“两个不采”：单个水域采冰达到水面15%的，不再采；水深不足3米的，不开采。",
            "不采”：单个水域采冰达到水面＿＿＿＿的，不再采。",
        ),
        ("改造分三步走。第一步，清理窖底。第二步，6月底前完成窖顶防渗处理。", "窖顶"),
        ("师徒协议由三方签字，即师傅、徒弟和工会小组。", "由＿＿＿＿签字"),
        ("全年受理争议23件。受理的争议中，津贴类14件，调岗类6件，其他3件。", "，受理的争议中"),
    ],
)
def test_what_was_counted_before_or_is_required_behind_is_told_with_it(told: str, asked: str) -> None:
    assert not [each.stem for each in sound_of(_REPORT.format(told)) if asked in each.stem]


def test_what_one_person_says_is_asked_with_its_occasion() -> None:
    bare = sound_of(_LECTURE.format("领队叶尔波力说：“以前是看天赌命，现在是听令歇脚。”"), "quotation")
    told = sound_of(_LECTURE.format("领队叶尔波力在总结会上说：“以前是看天赌命，现在是听令歇脚。”"), "quotation")
    assert not [each for each in bare if "＿＿＿＿" in each.stem]
    assert [each for each in told if "＿＿＿＿" in each.stem]


def test_a_term_that_its_meaning_spells_out_is_not_asked() -> None:
    made = sound_of("捻缝教材\n\n一、术语\n无人监护，是指在密闭船舱内作业而舱口没有监护人的情形。\n", "definition")
    assert not [each for each in made if each.answer == ("无人监护",)]


def test_a_body_is_not_cut_at_the_word_that_leads_to_it() -> None:
    made = sound_of(_REPORT.format("经费审查委员会审查后认为，收支真实，手续完备。"))
    assert not [each for each in made if any(key.startswith("费审查") for key in each.answer)]


def test_what_is_done_sooner_is_done_in_time() -> None:
    text = "钟声管理办法\n\n第一条 当事人主动报告并在3日内改正，未造成后果的，可以不予处罚。\n"
    wrong = [each.stem for each in sound_of(text, "figures") if each.answer == ("错误",)]
    assert not [stem for stem in wrong if "1日内" in stem or "2日内" in stem]
