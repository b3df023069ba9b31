"""What goes on with the words before is told with them or waits: whose, of what, in which case, by whom."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import stems_of


@pytest.mark.parametrize(
    ("body", "words", "wanted"),
    [
        (
            "夜间，值班员每班核对阀门编号和铅封，班组长每周检查一次。",
            "每周",
            "核对",
        ),
        (
            "对正常开放满一年的村级书屋，每年补助3000元；山区书屋每年补助4500元。",
            "山区书屋",
            "村级书屋",
        ),
    ],
)
def test_the_rest_of_a_sentence_is_told_with_its_beginning(body: str, words: str, wanted: str) -> None:
    stems = [stem for stem in stems_of(f"云河工作指南\n\n一、日常管理\n{body}\n") if words in stem]
    assert all(wanted in stem for stem in stems)


def test_what_is_done_when_it_is_full_is_told_with_what_is_full() -> None:
    text = "青湾公寓停车办法\n\n第一条　公寓设专用充电车位20个，只供充电使用；充满后应当在2小时内驶离。\n"
    stems = [stem for stem in stems_of(text) if "充满" in stem]
    assert all("充电车位" in stem for stem in stems)


def test_a_condition_whose_verb_lacks_its_object_is_told_with_it() -> None:
    text = (
        "青湾支部工作制度\n\n一、请假\n党员因故不能参加组织生活的，应当事前请假；"
        "无正当理由连续4次不参加的，由支部书记约谈。\n"
    )
    stems = [stem for stem in stems_of(text) if "连续" in stem]
    assert stems
    assert all("组织生活" in stem for stem in stems)


def test_a_condition_that_goes_on_with_a_clause_is_told_with_it() -> None:
    text = (
        "青湾车间安全办法\n\n第一条　职工发现设备缺陷并立即停机，避免事故发生的，给予500元至2000元奖励。\n"
        "第二条　操作证每两年审核一次，审核不合格的，责令一个月内补训。\n"
    )
    stems = stems_of(text, "consequence")
    assert not [stem for stem in stems if "避免事故" in stem and "设备缺陷" not in stem]
    assert not [stem for stem in stems if "审核不合格" in stem and "操作证" not in stem]


def test_a_rule_is_told_with_the_clauses_that_it_goes_on_with() -> None:
    text = (
        "青湾车间安全办法\n\n第一条　发生险情后，在场职工应当立即报告班长，班长应当在10分钟内报告安全科。\n"
        "第二条　本办法所称密闭空间，是指与外界隔开，没有通风，人员可以进入作业的空间。\n"
    )
    stems = stems_of(text, "rule")
    assert not [stem for stem in stems if "班长应当" in stem and "险情" not in stem]
    assert not [stem for stem in stems if "进入作业" in stem]


def test_an_act_is_told_with_what_it_is_done_to() -> None:
    text = "青湾车间安全办法\n\n第一条　进入地坑应当先通风、再检测、后作业。检测应当在作业前20分钟内进行。\n"
    stems = [stem for stem in stems_of(text) if "20分钟" in stem]
    assert all("地坑" in stem for stem in stems)


def test_the_outcome_is_told_with_what_it_is_the_outcome_of() -> None:
    text = (
        "云河志愿工作提纲\n\n三、四项要求\n（一）政治上看得清。凡重大事项先议影响。\n"
        "（二）组织上聚得拢。支委会一般每月召开1次。\n"
        "（三）服务上靠得住。每名志愿者联系4至6户老人，联系情况每季度在公开栏公布一次。\n"
        "（四）纪律上立得稳。抓早抓小。\n"
    )
    stems = [stem for stem in stems_of(text) if "联系情况" in stem]
    assert stems
    assert all("每名志愿者联系" in stem for stem in stems)


def test_what_is_led_or_approved_is_told_with_it() -> None:
    text = (
        "云河条例解读\n\n《云河市电梯条例》已由市人民代表大会常务委员会于2023年8月25日通过，"
        "经省人民代表大会常务委员会批准，自2024年3月1日起施行。\n"
    )
    stems = [stem for stem in stems_of(text) if "起施行" in stem]
    assert all("条例》" in stem for stem in stems)


def test_an_honour_is_told_with_whom_it_was_given_to() -> None:
    text = (
        "云河水文站先进事迹\n\n一、荣誉面前\n测报组连续六年在全局年度目标考核中名列第一，"
        "2015年、2018年、2021年三次被评为市级“文明测站”。\n"
    )
    stems = [stem for stem in stems_of(text) if "文明测站" in stem or "被评为" in stem]
    assert all("测报组" in stem for stem in stems)


def test_the_title_does_not_say_of_what_a_measure_is() -> None:
    text = (
        "云河市图书馆图书采购与经费管理规定\n\n第一条　单笔采购2万元以下的，由采编部主任审批；"
        "2万元以上8万元以下的，由分管副馆长审批；8万元以上的，由馆长办公会研究决定。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "分管副馆长" in stem]
    assert stems
    assert all("单笔采购" in stem for stem in stems)


@pytest.mark.parametrize(
    ("clause", "wanted"),
    [
        ("外单位捐赠、借展、寄存的藏品，视同本馆藏品管理。", "视同"),
        ("更换药剂品种、改动管路、拆卸阀门，一律由运行科批准。", "一律"),
        ("居民每天遇到的停车难、加装电梯、物业收费、噪声扰民等问题，最先反映到社区。", "反映到"),
        ("对辖区内的36名高龄老人和残疾人，队员们实行结对帮扶。", "结对帮扶"),
        ("库内氨浓度连续20分钟低于15ppm，并经安全科确认后，由厂长宣布解除警戒。", "解除警戒"),
        ("2020年，村里立下“逢六议事”的规矩，每月6日、16日、26日晚上，由党员和村民代表坐在一起议事。", "议事。"),
        ("坚决克服“躺平”心态，对漏损控制、老旧管网改造等硬任务，领导班子成员每人领办1项。", "领办1项"),
        ("实施“一茶一药一畜”三年行动，到2026年，全产业链产值突破50亿元。", "产值突破"),
        ("石坪村2024年通过“三议一评”，仅用两个月就拆除旱厕和危旧猪栏96间。", "拆除"),
        ("县督查室要采取“一线督查”的方式，每月开展一次暗访。", "暗访"),
    ],
)
def test_what_stands_before_its_predicate_is_told_with_it(clause: str, wanted: str) -> None:
    stems = stems_of(f"云河工作指南\n\n一、日常管理\n{clause}\n")
    assert stems
    assert all(wanted in stem for stem in stems)


def test_what_somebody_does_upon_a_state_is_not_left_out() -> None:
    text = "云河工作指南\n\n一、日常管理\n水位每小时涨过20厘米，他就起床叫人备船。\n"
    assert not [stem for stem in stems_of(text) if stem.endswith("厘米。")]


def test_which_meeting_it_was_is_told() -> None:
    text = (
        "云河支部工作指南\n\n一、组织生活会\n党支部每年至少召开1次民主生活会，一般安排在第四季度。"
        "会前，支部书记与委员要开展谈心谈话；会后，应在15日内制定整改清单。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "15" in stem or "会后" in stem]
    assert all("民主生活会" in stem for stem in stems if "就“" not in stem)


def test_what_limits_hold_where_is_told_with_the_head_of_their_row() -> None:
    text = (
        "云河检测制度\n\n一、检测\n检测应当在作业前30分钟内进行。合格标准：氧含量为19.5%至23.5%；"
        "可燃气体浓度不大于爆炸下限的10%；硫化氢浓度不超过10毫克每立方米；一氧化碳浓度不超过20毫克每立方米。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "浓度" in stem]
    assert stems
    assert all(stem.startswith(("合格标准", "就“")) for stem in stems)


def test_who_was_notified_or_what_is_handed_in_is_not_left_out() -> None:
    text = (
        "青湾小区管理办法\n\n第一条　物业公司未履行职责的，业委会可以发出整改通知。"
        "一年内累计收到3次整改通知的，业委会应当提请业主大会讨论是否解聘。\n"
    )
    assert not [stem for stem in stems_of(text) if "一年内累计" in stem and "物业公司" not in stem]
    text = "云河协会工作计划\n\n一、会费收缴\n会费标准不变，请各会员于6月30日前缴纳。\n"
    assert not [stem for stem in stems_of(text) if "请各会员" in stem and "会费标准" not in stem]


def test_a_heading_that_asks_is_no_statement() -> None:
    text = (
        "云河生态行动学习提纲\n\n二、弄清三个“为什么”\n"
        "1.为什么说这是保安全的需要：全市21个水源地中有14个在干流上，一江出事，全市停水。\n"
        "2.为什么说这是谋发展的需要：全市有12万人靠水吃饭。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if stem.startswith("为什么")]


def test_what_something_suffered_is_told_with_how_much_less_it_became() -> None:
    text = (
        "云河市交通局2024年工作总结\n\n二、存在的主要问题\n一是客运效益下滑。受私家车增多影响，"
        "全市班线客运量为187万人次，同比下降9.6%，部分线路难以维持。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "影响" in stem]
    assert stems
    assert all("下降" in stem for stem in stems)


def test_both_of_a_counted_row_are_told() -> None:
    text = (
        "云河作风建设学习材料\n\n一、作风\n市委提出“两个务必”：务必使干部继续地保持谦虚、谨慎、不骄、不躁的作风，"
        "务必使干部继续地保持艰苦奋斗的作风。\n"
    )
    stems = [stem for stem in stems_of(text, "enumeration") if "谦虚" in stem]
    assert stems
    assert all("艰苦奋斗" in stem for stem in stems)


def test_what_belongs_to_a_sort_is_told_with_the_sort() -> None:
    text = (
        "云河医院设备管理制度\n\n第一条　设备按原值和风险分为三类：\n"
        "甲类：单价50万元以上的设备，或者呼吸机、除颤仪、麻醉机等生命支持类设备；\n"
        "乙类：单价1万元以上不足50万元的设备；\n丙类：单价不足1万元的设备和器械。\n"
    )
    assert not [stem for stem in stems_of(text, "open_enumeration") if "甲类" not in stem]


def test_the_head_of_some_steps_is_no_statement() -> None:
    text = (
        "云河机房规程\n\n第一部分 应急处置\n5.1 轻微泄漏（法兰、阀门处渗漏，浓度低于40ppm）的处置：\n"
        "第一步，佩戴面具和手套；\n第二步，开启排风机；\n第三步，关闭两侧的阀门。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if stem.endswith("的处置。")]


def test_a_long_condition_is_read_at_once() -> None:
    text = f"青湾支部工作制度\n\n一、请假\n{'逾期未' * 20}办结的，由支部书记约谈。\n"
    assert not [stem for stem in stems_of(text) if "约谈" in stem and "逾期" not in stem]
