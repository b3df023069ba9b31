"""Words that leave out what they are of are not asked: the deed, the end of the sentence, the case, the whole."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_WHOLE_ROWS = (QuestionKind.RECITATION, QuestionKind.MATCHING)
_PAPER = "澜州银行反洗钱规程\n\n一、工作要求\n{}\n"


@pytest.mark.parametrize(
    ("told", "piece"),
    [
        ("此后定期复评：高风险客户每半年一次，中风险客户每年一次，低风险客户每两年一次。", "风险客户"),
        ("这部规程不简单。检查组走访了136个网点之后发现，网点的台账都不全。", "之后发现。"),
        ("党员人数11人正好是22人的一半。", "的一半"),
        ("自开户之日起满两年且余额达到百分之二十以上；自销户之日起满三年。", "以上。"),
        (
            "理财客户办理下列事项：客户递交申请；网点在十日内核实资产状况并签署意见；总行在收到意见后三十日内审议。",
            "收到意见",
        ),
        ("村干部回答有的占百分之九十七，普通群众回答有的只占百分之四十一，两者相差五十六个百分点。", "相差"),
        ("怀疑感染时要快。马上报告医生，两套血同时抽，间隔不要超过5分钟。", "马上"),
        ("收放薄膜费工。1979年技术员柳桂芬改用浮卷机械，减至4人，推广全场。", "减至"),
    ],
)
def test_a_figure_that_leaves_out_what_it_is_of_is_not_asked(told: str, piece: str) -> None:
    assert not [stem for stem in stems_of(_PAPER.format(told), "figures") if piece in stem]


@pytest.mark.parametrize(
    "told",
    [
        "高风险客户的复评每半年一次。",
        "客户清单每半年复核一次。",
        "水表每两个月抄录一次。",
        "网点收到报告后，应当在三十日内审议。",
    ],
)
def test_a_figure_that_is_told_with_its_deed_is_asked(told: str) -> None:
    assert stems_of(_PAPER.format(told), "figures")


@pytest.mark.parametrize(
    ("told", "hollow"),
    [
        ("坡面治理工程以梯田为代表。", "代表"),
        ("谷坊与淤地坝都是横拦沟道的建筑物。", "建筑物"),
        ("区分一般性服务与专业性服务。", "一般"),
        ("近年来，志愿队伍不断壮大，在大型活动、抗洪抢险、社区服务中发挥了积极作用。", "抗洪抢险"),
        ("党组织的作用，是把党员组织起来、把人才凝聚起来、把群众动员起来。", "把群众"),
        ("货物应当按照火灾危险性分区、分类、分垛储存。", "分垛储存"),
        ("供水要群众用得上、用得好、用得起才是落脚点。", "用得起才"),
        ("提案年内办结31件。3件没有办完，分别是托育点、停车楼和加装电梯。", "停车楼"),
        ("县局在总量内统筹分配，并报上述两部门备案。", "上述两部门"),
    ],
)
def test_a_word_that_sorts_or_points_back_is_no_key(told: str, hollow: str) -> None:
    assert not [each for each in sound_of(_PAPER.format(told)) if hollow in each.answer]


@pytest.mark.parametrize(
    ("told", "piece"),
    [
        ("拒不退出的，由主管部门责令限期改正，并处一万元罚款。", "拒不退出"),
        ("这是毛泽东的话。理解这句话，要抓住“相结合”三个字。", "这句话"),
        ("反例：“供应商风险”——只有标签。", "反例"),
        ("你要是碰上硬不配合的，记下车号、时间、去向。", "你要是"),
    ],
)
def test_who_or_which_words_are_spoken_of_is_told(told: str, piece: str) -> None:
    assert not [each.stem for each in sound_of(_PAPER.format(told)) if piece in each.stem]


def test_points_that_are_only_dates_are_not_recited() -> None:
    text = (
        "乡村教师意见\n\n一、分三步推进\n（一）到2025年。配齐音乐教师，校舍达标。\n（二）到2027年。轮岗成为常态，职称放宽。\n"
        "（三）到2030年。城乡均衡，结构合理。\n"
    )
    assert not [each for each in sound_of(text, "ordered_points") if each.answer[0].startswith("到2025年")]


def test_a_sentence_behind_a_number_names_no_part() -> None:
    text = (
        "澜州银行反洗钱规程\n\n6. 保密、保存与问责\n6.1　保存期限不少于五年。\n6.2　资料按年归档。\n"
        "6.3　问责坚持“尽职免责、失职追责”。全体员工每年接受反洗钱培训不少于8学时。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert any("8学时" in stem or "＿学时" in stem for stem in stems)
    assert not any("“问责坚持" in stem for stem in stems)


def test_what_only_leads_to_roles_is_not_what_they_are_roles_in() -> None:
    told = "推行“群众点单、站点派单”的模式。实践中要注意，点单是起点，评单是闭环，缺了评单就是自说自话。"
    stems = stems_of(_PAPER.format(told), "parallel_roles")
    assert any("点单是＿＿＿＿" in stem for stem in stems)
    assert not any("要注意" in stem for stem in stems)


def test_what_stands_before_a_colon_again_and_again_is_a_label() -> None:
    told = (
        "- 说清：先讲理由\n- 交付物：一页纸的变革理由书，由部门负责人签发\n- 拆船：停用旧流程\n"
        "- 交付物：旧流程停用通知，由部门负责人签发"
    )
    assert not [each for each in sound_of(_PAPER.format(told), "definition") if "交付物" in each.stem + each.answer[0]]


def test_how_long_ago_a_year_was_can_be_reckoned() -> None:
    told = "本院前身为1908年创办的福音医馆，至今已逾一百一十年。"
    assert not [stem for stem in stems_of(_PAPER.format(told), "figures") if "至今已逾" in stem and "1908" in stem]


def test_a_part_of_a_year_is_told_with_the_year() -> None:
    text = (
        "宁泽医院院史\n\n大事记\n1985年 实行院长负责制。\n1987年 上半年门诊费用上涨38%。\n1990年 迁入新院。\n"
        "1995年 四月扩建。\n"
    )
    assert not [each.stem for each in asked_of(text) if "年，上半年" in each.stem or "年，四月" in each.stem]


def test_a_role_of_what_is_explained_elsewhere_is_not_filled_in() -> None:
    told = "效果是指目标达成的程度，效率是指投入与产出之间的关系。一般说来，效果是方向问题，效率是速度问题。"
    asked = [each.answer for each in sound_of(_PAPER.format(told), "parallel_roles")]
    assert ("方向问题", "速度问题") not in asked
    alone = "在管理中，效果是方向问题，效率是速度问题。"
    assert ("方向问题", "速度问题") in [each.answer for each in asked_of(_PAPER.format(alone), "parallel_roles")]


@pytest.mark.parametrize(
    "told",
    [
        "2023年秋天，县委派出六个调研组，用41天时间走了全县187个行政村中的96个。",
        "头一件，从2024年7月1日起，设立“名师津贴”，师傅每月领800元。",
    ],
)
def test_how_a_paper_was_prepared_and_the_first_of_something_are_left(told: str) -> None:
    assert not [stem for stem in stems_of(_PAPER.format(told)) if "调研组" in stem or "头一件" in stem]


def test_headings_that_ask_are_told_by_what_they_say() -> None:
    text = (
        "学习提纲\n\n一、四项功能的相互关系\n（一）为什么说政治引领是根本。根本是就性质而言的。\n"
        "（二）为什么说组织动员是关键。关键是就转化而言的。\n（三）为什么说服务凝聚是基础。基础是就条件而言的。\n"
    )
    asked = asked_of(text, "copula_heading")
    assert asked
    assert not [each for each in asked if "为什么说" in each.stem + "".join(each.options)]
    assert not [each for each in sound_of(text) if any("为什么说" in key for key in each.answer)]


def test_what_is_called_by_its_number_is_not_recited() -> None:
    told = "上项目要过三问。三问里面，第一问是前提，第二问是关键，第三问是底线。"
    asked = [each for each in sound_of(_PAPER.format(told), "parallel_roles") if each.kind in _WHOLE_ROWS]
    assert not asked


def test_what_has_another_role_before_is_not_recited() -> None:
    text = (
        "学习提纲\n\n一、四项功能\n政治引领是根本，组织动员是关键，服务凝聚是基础。\n\n二、小结\n"
        "政治引领是根，组织动员是干，服务凝聚是土。\n"
    )
    recited = [each.answer for each in sound_of(text, "parallel_roles") if len(each.answer) == 3]
    assert not [answer for answer in recited if "政治引领是根" in answer]


def test_what_leave_is_asked_for_is_told() -> None:
    told = "连续两年不合格的网点，先派员帮扶半年，帮扶后仍不合格的，报省分行批准，降为代办点。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.endswith(("批准。", "批准"))]


@pytest.mark.parametrize(
    ("told", "piece"),
    [
        ("石坪镇在潭溪县西南，距县城47公里，山地占八成以上。", "距县城"),
        ("1951年筹建诊所。是年9月，中医邬伯安等三人以药柜作价入股，挂牌“石坪联合诊所”。", "是年"),
    ],
)
def test_a_history_is_asked_for_what_it_is_about(told: str, piece: str) -> None:
    text = f"石坪镇卫生院院史\n\n一、创办\n{told}\n"
    assert not [each.stem for each in sound_of(text) if piece in each.stem.partition("。")[0]]
