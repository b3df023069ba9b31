"""Times of two units are one figure, days among options are told as exactly, wrong terms are of the same kind."""

from __future__ import annotations

import pytest

from question_bank.composition.dating.years import told_alike
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_REPORT = "砚溪供电站2022年工作报告\n\n一、2022年工作回顾\n\n（一）抢修提速。{}\n"
_LESSON = "砚溪库房讲义\n\n一、先弄清几个名称\n{}\n\n二、库房\n库房每月盘点一次。\n"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("站调度室从接到报修到恢复供电的平均时间，由3小时20分钟缩短到45分钟。", ("3小时20分钟", "45")),
        ("青坪变电所的停机检修时间为2天6小时，比上年减少14小时。", ("2天6小时", "14")),
        ("全站新装表计1500只，学徒期延长到1年6个月。", ("1500", "1年6个月")),
    ],
)
def test_a_time_in_two_units_is_left_out_as_a_whole(said: str, answer: tuple[str, ...]) -> None:
    blanks = [each for each in asked_of(_REPORT.format(said), "figures") if each.kind is QuestionKind.FILL_BLANK]
    assert [each.answer for each in blanks] == [answer]


def test_the_minutes_of_a_time_of_day_are_no_such_figure() -> None:
    said = "抢修队在青坪连续作业7小时，于次日凌晨5时20分30秒合闸，恢复供电1300户。"
    assert not any("20分30秒" in answer for each in asked_of(_REPORT.format(said)) for answer in each.answer)


def test_a_definition_in_a_plan_is_not_called_an_arrangement() -> None:
    text = (
        "砚溪供电站2022年工作报告\n\n一、2022年重点任务\n\n（一）打好线损攻坚战\n"
        "所谓线损压降，是指在不增加投资的前提下，通过更换导线、校准表计、清理树障，使电量损失减少的工作。"
        "要做到“三个一批”：老化的换一批，偏差的校一批，超高的修一批。年内完成12条线路改造。\n"
    )
    stems = stems_of(text)
    assert any(stem.startswith("所谓线损压降，是指") for stem in stems)
    assert not any("的安排，所谓" in stem for stem in stems)
    assert any("的安排，" in stem for stem in stems)  # what is to be done is still told as planned
    assert not any("就“要做到" in each.stem or "所说的“要做到" in each.stem for each in asked_of(text))


def test_days_among_options_are_told_as_exactly_as_the_key() -> None:
    days = ("2009年", "2011年", "2014年", "2016年8月")
    assert told_alike("2016年6月", days, 3) == ("2016年", ("2014年", "2011年", "2009年"))
    assert told_alike("2014年", ("2009年", "2011年", "2012年", "2016年6月"), 3)[0] == "2014年"
    assert "2016年6月" not in told_alike("2014年", ("2009年", "2011年", "2012年", "2016年6月"), 3)[1]
    months = ("2009年3月", "2011年5月", "2012年7月")
    assert told_alike("2016年6月", months, 3) == ("2016年6月", ("2012年7月", "2011年5月", "2009年3月"))


def test_only_terms_of_the_same_kind_are_wrong_terms() -> None:
    text = _LESSON.format(
        "单库：指一家单位自用的库房。\n联库：指几家单位合用的库房，不限面积。\n"
        "盘点：通过清点实物，使账目与实物相符的综合措施。\n墙距：货垛与墙壁之间留出的空隙，宽半米。"
    )
    wrong = [
        each for each in asked_of(text, "definition") if each.explanation.startswith("“") and "应为" in each.explanation
    ]
    assert all(
        {"单库", "联库"} == {each.explanation[1:3], each.explanation[-4:-2]} for each in wrong if "库房" in each.stem
    )
    choices = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any("库房" in each.stem for each in choices)
    assert not any("“指" in each.stem for each in asked_of(text, "definition"))


def test_posts_with_their_duties_are_no_concepts() -> None:
    posts = (
        "保管员：负责入库验收和登记，发现短缺当天上报。\n调度员：负责安排车辆，核对路线。\n安全科：审批库区的动火作业。"
    )
    (columns,) = [each for each in asked_of(_LESSON.format(posts)) if each.kind is QuestionKind.MATCHING]
    assert "岗位、部门" in columns.stem
    terms = "单库：一家单位自用的房屋。\n墙距：货垛与墙壁之间的空隙。\n保管员：在库房值守的人员。"
    (columns,) = [each for each in asked_of(_LESSON.format(terms)) if each.kind is QuestionKind.MATCHING]
    assert "各概念" in columns.stem


@pytest.mark.parametrize("name", ["砚巡12", "青坪之星"])
def test_what_a_ship_is_called_is_not_asked(name: str) -> None:
    said = f"投资860万元建造2艘电力巡线船，首船“{name}”计划于9月下水。"
    assert not any(each.answer == (name,) for each in sound_of(_REPORT.format(said), "slogan"))


def test_other_names_in_quotation_marks_still_are() -> None:
    said = "全站夜班推行“同行三核”工作法，两名抢修工同时到场，依次核对开关的编号。"
    assert any(each.answer == ("同行三核",) for each in sound_of(_REPORT.format(said), "slogan"))


def test_a_kind_of_plant_with_a_number_is_a_name_to_know() -> None:
    said = "青坪农场同三所学校建立了联合苗圃，培育出耐旱新品种“青坪6号”。"
    assert any(each.answer == ("青坪6号",) for each in sound_of(_REPORT.format(said), "slogan"))


def test_years_from_one_to_another_are_told_by_both() -> None:
    days = ("2003年", "2006年至2008年", "2011年", "2013年", "2007年")
    assert told_alike("2006年至2008年", days, 3) == (
        "2006年至2008年",
        ("2003年至2005年", "2011年至2013年", "2013年至2015年"),
    )
    assert told_alike("2003年", days, 3) == ("2003年", ("2007年", "2011年", "2013年"))
    assert told_alike("2006年3月至5月", ("2003年", "2011年", "2013年"), 3)[0] == "2006年"
