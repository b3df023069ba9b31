"""Titles, parts of what stands before and words that only announce others are not asked by themselves."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of

_REPORT = "青溪镇2031年工作总结及2032年工作计划\n\n一、2031年工作总结\n\n"


def test_the_title_of_the_paper_is_not_asked() -> None:
    text = (
        "云河农机服务有限公司农机领用、保养与封存管理办法\n（2031年3月2日经理办公会通过）\n\n第一章  总则\n"
        "第一条  本办法适用于农机的领用、保养与封存。\n第二条  领用农机的，应当在3日内登记。\n"
    )
    titled = [each for each in asked_of(text) if each.stem.startswith("云河农机服务有限公司农机领用、＿")]
    assert titled
    assert not any(map(is_sound, titled))


@pytest.mark.parametrize("words", ["重点", "关键", "难点"])
def test_a_main_point_without_of_what_is_not_asked(words: str) -> None:
    text = f"服务队建设学习提纲\n\n一、怎样建好服务队\n第一步是配强队伍。{words}是选好服务队长。每队配备队员12人。\n"
    stems = stems_of(text)
    assert not [stem for stem in stems if "（　　）是选好服务队长" in stem or f"{words}是选好" in stem.split("，")[-1]]
    assert not [stem for stem in stems if stem.removeprefix("材料指出，").startswith("第一步是")]


def test_a_main_point_of_something_is_asked() -> None:
    text = "服务队建设学习提纲\n\n一、怎样建好服务队\n配强队伍的关键是选好服务队长，配强队伍的难点是留住年轻队员。\n"
    assert [each for each in asked_of(text) if "配强队伍的" in each.stem]


def test_words_for_a_part_do_not_open_a_stem_of_a_report() -> None:
    text = _REPORT + "问题是旱地利用率还不高，玉米机收率只有37%，农忙季用工缺口约2400人。\n"
    assert not [stem for stem in stems_of(text) if "问题是" in stem]


def test_what_came_of_a_measure_is_asked_with_who_took_it_and_when() -> None:
    text = (
        "仓储管理\n\n一、轮检法\n【案例】云河粮油储备中心共有仓房320座。2031年实行分级以前，所有仓房一律每周检查。"
        "实行分级以后，甲级41座仓房改为每日检查，丙级改为每月检查，全年检查工时下降38%。\n"
    )
    begun = [stem for stem in stems_of(text) if stem.startswith("实行分级以后")]
    assert not begun


def test_what_is_laid_down_once_something_is_done_is_asked() -> None:
    text = _REPORT + "实行湾长制后，火情起数较上年减少5起，降至2起。\n"
    assert [stem for stem in stems_of(text) if "2031年" in stem and "实行湾长制后" in stem]


def test_who_says_something_is_asked_with_what_he_says() -> None:
    text = "学习提纲\n\n一、认识\n2031年5月12日，公司党委书记秦守田在班组长培训班开班式上讲："
    text += "“安全和生产是一条船的两支桨，少划哪一支，船都走不直。”\n"
    stems = stems_of(text)
    assert not [stem for stem in stems if stem.endswith("讲。")]


def test_a_second_point_does_not_keep_its_number_alone() -> None:
    text = (
        "学习提纲\n\n一、基本要求\n一要坚持围绕生产、服务大局，不搞花架子；二要坚持分类指导，"
        "机修班组重在技术革新，运输班组重在行车安全，后勤班组重在服务一线；三要坚持问题导向，先查短板。\n"
    )
    assert not [stem for stem in stems_of(text) if "；二要坚持" in stem and "一要" not in stem]


def test_a_clause_that_leads_to_a_list_is_no_heading() -> None:
    text = _REPORT + (
        "一年来虽有成绩，但也存在不少的困难：一是产业结构单一，苹果产值占农业总产值的58%；"
        "二是收支矛盾突出，刚性支出缺口近700万元；三是部分村底子薄弱，全镇19个村中，年收入不足8万元的还有5个。\n"
    )
    assert not [stem for stem in stems_of(text) if "就“存在不少的困难”" in stem]


def test_what_one_person_did_is_no_event_without_him() -> None:
    text = (
        "柳坪村史\n\n二、公社年代\n1958年9月，石桥公社成立，柳坪为一个生产大队。\n"
        "1963年8月，青溪河发大水，冲毁房屋120间。\n1969年，16名知青来柳坪插队。"
        "其中知青沈秋兰当了保管员，1971年跟老木匠邱济田学会修犁，办起了修理铺。\n1972年架通高压线，柳坪用上了电。\n"
    )
    claims = (QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    shown = [each for each in asked_of(text) if is_sound(each) and each.kind in claims]
    assert not [
        each.stem for each in shown if "“跟老木匠邱济田" in each.stem or "跟老木匠邱济田学会修犁" in each.options
    ]


def test_an_exception_is_not_what_a_heading_says() -> None:
    text = (
        "条例学习问答\n\n一、管好公用场地靠什么：四项原则\n（1）居民为主：公用场地的事由居民商量着办。\n"
        "（2）方便通行：任何改造不得堵塞通道。\n（3）节约用地：能合用的不另建。\n"
        "（4）商量在前：除法规另有规定和紧急情况外，改变场地用途应当先行商量，未经商量的，不得实施。\n"
    )
    assert not [stem for stem in stems_of(text) if "“除法规另有规定和紧急情况外”" in stem]


def test_the_whole_of_which_something_is_a_share_is_no_subject() -> None:
    text = (
        "云河果业联社五年工作报告\n\n一、工作回顾\n四年来，联社的社员由1140户增加到2586户。"
        "2033年统一销售鲜果5.2万吨，占全县产量的48%；销售收入2.1亿元，比2029年增长了近一倍。\n"
    )
    assert not [each for each in asked_of(text) if "全县销售收入" in each.stem]
    assert not [stem for stem in stems_of(text) if stem.startswith("2033年，销售收入")]


def test_the_whole_of_which_something_is_told_still_is_one() -> None:
    text = "云河县果业工作报告\n\n一、工作回顾\n2033年，全县新建果园8.7万亩；冷库总容量达到25.2万吨。\n"
    assert [each for each in asked_of(text) if "全县冷库总容量" in each.stem]


@pytest.mark.parametrize("lead", ["停航后启动应急补给，并做到：", "渡口应急分两类。要记住以下几项："])
def test_that_there_is_a_list_is_no_name_of_it(lead: str) -> None:
    text = (
        f"海岛工作学习提纲\n\n一、通航\n{lead}\n（1）补给船在风力降至七级以下后6小时内开航；\n"
        "（2）优先运送药品和饮用水；\n（3）返航时免费搭载病人。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert any("材料“通航”部分" in stem for stem in stems)
    assert not any("做到”" in stem or "记住的几项" in stem for stem in stems if "请" not in stem)
