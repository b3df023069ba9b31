"""Questions that wait for no false reason: merits under their heading, cases told by a post, names put in marks."""

from __future__ import annotations

import pytest

from question_bank.model import Question
from tests.question_bank.composition.publishing import asked_of, sound_of


def _with(questions: list[Question], words: str) -> list[Question]:
    return [each for each in questions if words in each.stem.replace("＿＿＿＿", "").replace("（　　）", "")]


def test_whoever_is_told_by_his_post_is_somebody() -> None:
    text = "二、警示案例\n2022年3月，石桥渡口管理所原所长郑{0}收受船主红包7次，金额5800元。\n"
    assert _with(sound_of(text.format("某"), "figures"), "原所长郑某")
    assert not _with(sound_of("二、警示案例\n2022年3月，某船主送红包7次，金额5800元。\n", "figures"), "船主")


def test_a_merit_is_told_under_what_follows_for_it() -> None:
    text = (
        "第九条 有下列情形之一的，给予表彰：\n（一）抢救珍贵档案的；\n（二）连续从事修裱工作满十八年且无差错的；\n"
        "（三）提出重大改进建议的。\n"
    )
    assert _with(sound_of("档案馆工作办法\n\n" + text, "figures"), "且无差错的")


@pytest.mark.parametrize(("time", "sound"), [("作用20分钟后再冲洗", True), ("去年共发放20本", False)])
def test_a_measure_laid_down_needs_no_date(time: str, sound: bool) -> None:
    text = f"三、消毒\n器具沾染油污时，先刷洗，再倒入浓度为500毫克每升的药液，{time}。\n"
    assert bool([each for each in sound_of(text, "figures") if "20" in each.answer]) is sound


def test_a_list_is_called_by_the_name_in_marks() -> None:
    text = (
        "二、纪律\n结合窗口实际，镇党委把它细化为“四不让”：\n（1）不让群众在窗口前久等；\n（2）不让材料在科室积压；\n"
        "（3）不让差错在手上发生；\n（4）不让政策在基层走样。\n"
    )
    stems = [each.stem for each in asked_of(text, "ordered_points")]
    assert stems
    assert all("镇党委的‘四不让’" in stem for stem in stems)


def test_he_is_whom_a_speaker_has_brought_up() -> None:
    text = "三、榜样\n下面讲讲北山灯塔的老党员周国平。他守塔{0}年，走过的台阶加起来有9万级。\n"
    assert any("周国平守塔" in each.stem for each in asked_of(text.format(26), "figures"))
    other = "三、榜样\n周国平的师傅是王怀远。大家都敬重守塔人，他守塔26年，走过的台阶加起来有9万级。\n"
    assert not any("周国平守塔" in each.stem for each in asked_of(other, "figures"))


def test_whose_paper_it_is_everybody_knows() -> None:
    text = (
        "东港农机检测中心年报\n\n一、概况\n东港农机检测中心建在河东。中心自2014年投入运行以来，先后为37家合作社检测农机。"
        "中心要求持证上岗。中心确定了下一步任务。\n"
    )
    assert _with(sound_of(text, "figures"), "中心自2014年")


def test_months_count_no_members() -> None:
    text = "三、检查\n春季开展为期三个月的“小事不小”检查，重点查迟到、早退、串岗、脱岗四类问题。\n"
    assert any("早退" in each.answer for each in sound_of(text, "enumeration"))


def test_a_verb_right_behind_a_joint_belongs_to_the_noun() -> None:
    text = "三、台账\n巡查时要带好两样东西，一样是雨量筒，一样是防汛册和用电登记表。\n"
    assert ("用电登记表",) in [each.answer for each in asked_of(text, "key_sentence")]


def test_a_counted_verb_begins_its_members() -> None:
    text = "三、出车\n出车前做“四看”：看胎压，看油量，看灯光，看随车工具。\n"
    assert ("看胎压", "看油量", "看灯光", "看随车工具") in [each.answer for each in asked_of(text, "groups")]
    assert not asked_of("三、出车\n出车前做“四看”：检查胎压，加满机油箱，擦灯，带上工具箱。\n", "groups")


def test_a_word_that_is_often_said_is_told_in_full() -> None:
    text = "三、自律\n我们常说“守夜”，就是没有人查岗、没有人作伴的时候，也能按时巡线，不漏一处。\n"
    told = [each.answer for each in asked_of(text, "definition")]
    assert ("没有人查岗、没有人作伴的时候，也能按时巡线，不漏一处",) in told


def test_what_counts_in_a_case_of_its_own_clause() -> None:
    text = "三、计量\n收粮时以磅秤读数为准，发粮时以流量计读数为准。\n"
    told = {part for each in asked_of(text, "fact") for part in each.answer}
    assert {"磅秤读数", "流量计读数"} <= told
    assert not asked_of("三、计量\n大家以诚信为准，做人做事不走样。\n", "fact")


def test_what_was_found_is_named_by_who_looked_at_what() -> None:
    text = (
        "五、差错\n2022年，票务科对全年的63起差错逐一分析，发现主要问题有三个方面：一是班前核对不细，占差错总数的41%；"
        "二是交接手续不全，占33%；三是新手对票种不熟，占19%。\n"
    )
    stems = [each.stem for each in asked_of(text, "problems")]
    assert any("2022年票务科对全年的63起差错逐一分析发现的主要问题" in stem for stem in stems)


def test_the_limit_of_one_task_dates_no_other() -> None:
    text = "五、下一步\n要在2025年年底前完成全部泵房的改造；要坚持新手先跟班后顶岗，跟班不少于12个班次。\n"
    assert not any(each.stem.startswith("2025年，") and "跟班" in each.stem for each in asked_of(text, "figures"))
    told = "五、回顾\n2023年完成泵房改造9座；新装水表1200只。\n"
    assert any("2023年" in each.stem for each in asked_of(told, "figures") if "水表" in each.stem)


def test_whoever_has_one_of_the_following_has_it_whole() -> None:
    text = (
        "车辆管理规定\n\n第一条 车辆具有下列情形之一的，可以申请更新：（一）使用满8年的；（二）累计行驶满30万公里的；"
        "（三）维修费用超过平均水平一倍的。\n"
    )
    stems = [each.stem for each in asked_of(text) if "申请更新" in each.stem]
    assert stems
    assert not any("车辆具可以" in stem for stem in stems)
