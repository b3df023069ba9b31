"""What a figure, an honour or an event is told of stands in the stem, or the question waits for review."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import WRONG, FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def _stems(text: str, kind: QuestionKind = QuestionKind.FILL_BLANK) -> list[str]:
    return [each.stem for each in _published(text) if each.kind is kind]


def test_a_whole_statement_is_not_led_by_the_title_of_the_document() -> None:
    text = "云河市图书馆消防讲解（2025年版）\n\n一、器材\n\n水基型灭火器报废年限为6年，水枪射程为15米。\n二、其他\n无。"
    stems = _stems(text)
    assert stems == ["水基型灭火器报废年限为＿＿＿＿年，水枪射程为＿＿＿＿米。"]


def test_a_heading_that_runs_on_is_what_its_first_sentence_speaks_of() -> None:
    text = "实训指导（2025年版）\n\n第一部分 设备\n\n（一）手动葫芦。适用于起吊800公斤以下的货物。\n（二）千斤顶。"
    assert "材料“手动葫芦”部分指出，适用于起吊＿＿＿＿公斤以下的货物。" in _stems(text)


def test_a_later_date_keeps_what_the_sentence_began_with() -> None:
    text = "一、历程\n2018年，城北水系工程动工，至2021年底，总投资6.4亿元，疏浚河道72公里。"
    assert _stems(text) == ["2018年，城北水系工程动工，至2021年底，总投资＿＿＿＿亿元，疏浚河道＿＿＿＿公里。"]


def test_a_long_row_of_figures_keeps_its_subject() -> None:
    text = (
        "一、概况\n柳溪街道地处城南，面积5.2平方公里，下辖13个社区，常住人口8.6万人，其中18岁以下未成年人占21.5%，"
        "建成于1995年以前的居民小区有27个，登记社会组织154家。"
    )
    figures = [
        each.stem for each in _published(text) if each.formulation and each.formulation.kind == FormulationKind.FIGURES
    ]
    assert figures
    assert all(stem.startswith("柳溪街道地处城南，") for stem in figures)


@pytest.mark.parametrize(
    "text",
    [
        "一、指标\n燃点低于40℃的固体火灾危险性为一类；燃点不低于40℃但低于90℃的为二类。",
        "一、演练\n全站每年演练1次；我站结合实际，规定值班室每季度组织一次桌面推演。",
        "一、荣誉\n“清溪模式”是全省在基层推行积分治理时率先探索的一种乡村治理的新路子，2015年启动，2019年5月获全国“治理创新奖”。",
        "一、口令\n处理一般信息的终端，口令长度不得少于8位；处理重要信息的，口令长度不得少于12位。",
        "一、学时\n新进岗位的职工，岗前培训时间不得少于24学时；矿山、冶炼等单位新进岗位的职工，不得少于72学时。",
        "一、服务\n这项工作很受欢迎。2024年共举办技能比武13场，帮助940人取得证书。",
        "一、作风\n要以作风建设为统领，健全减负机制，各部门发文数量、会议数量同比分别下降12%和17%。",
        "一、部署\n会议决定，在全区开展“冬季攻坚”行动，每个支部至少包联3个网格、5户企业。",
    ],
)
def test_what_has_lost_its_subject_waits(text: str) -> None:
    lost = (
        "的为二类", "规定值班室", "2019年5月获", "处理重要信息的", "矿山、", "2024年共举办", "各部门发文", "会议决定",
    )  # fmt: skip
    assert not any(start in each.stem[:20] for each in _published(text) for start in lost)
    assert not any("的为二类" in each.stem for each in _published(text))


def test_our_own_place_is_named_or_waits() -> None:
    line = "2024年，我市建成口袋公园36个，新增停车泊位4200个。"
    assert _published("一、城建\n" + line.replace("我市", "我镇")) == []
    named = _stems(f"云河市2024年城市建设情况\n\n一、城建\n\n{line}\n\n二、其他\n\n无。")
    assert named == ["据《云河市2024年城市建设情况》，2024年，云河市建成口袋公园＿＿＿＿个，新增停车泊位＿＿＿＿个。"]


def test_what_is_told_among_others_says_among_which() -> None:
    text = "一、体系\n健全学校、家庭、社会协同的育人体系，其中学校是主阵地，家庭是第一课堂，社会是大熔炉。"
    claims = _stems(text, QuestionKind.TRUE_FALSE)
    assert claims
    assert all("“健全学校、家庭、社会协同的育人体系”" in stem for stem in claims)


def test_an_event_of_something_named_before_is_no_event() -> None:
    text = (
        "一、历程\n1951年，机修车间完成改建。1955年，锻压分厂在河东奠基。工程师李敬之设计了双臂吊机，1957年获部级发明三等奖。"
        "1960年，总厂迁入新址。1964年，铸造分厂投入生产。"
    )
    stages = [each for each in _published(text) if each.formulation and each.formulation.kind == FormulationKind.STAGES]
    assert stages
    assert not any("获部级" in words for each in stages for words in (each.stem, *each.options, *each.answer))


def test_a_growth_is_changed_in_its_figure_and_not_turned() -> None:
    text = "一、成绩\n2023年，全乡粮食总产量比上年增长2.7%，村级收入达到963万元，外出务工收入增长6.4%。"
    stems = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and each.answer == (WRONG,)]
    assert not any("下降" in each.stem for each in stems)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("一、警示\n2022年3月6日14时25分，永安仓库发生火灾，造成3人死亡、17人受伤。", "25"),
        ("一、服务\n2009年，供电公司开通24小时故障报修热线。", "24"),
        ("一、壮大时期（1956—1983年）\n本厂职工逐年增加。", "1956"),
        ("一、驻点\n全县选派指导员128名，每年驻点工作时间不少于180天。", "每年"),
        ("一、要求\n每名学员至少撰写1篇不少于1200字的心得。", "1"),
    ],
)
def test_a_figure_that_nobody_learns_is_not_blanked(text: str, asked: str) -> None:
    blanks = [each for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert not any(asked in each.answer for each in blanks)


def test_a_figure_inside_a_name_has_no_neighbours() -> None:
    text = "一、服务\n街道将在2026年底前实现“20分钟养老服务圈”全覆盖。"
    assert not [each for each in _asked(text) if each.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)]


def test_what_runs_on_behind_a_heading_is_told_of_it_however_often_it_is_done() -> None:
    text = (
        "第二节 处理\n\n（一）泡料。一般用温水浸泡36至40小时，每天换水1次。\n"
        "（二）除菌。常用方法有药剂喷雾、紫外照射和高温熏蒸。\n"
        "（三）事故讨论制度。特殊事例应在48小时内完成。\n（四）水样。水样受到的压力极大，可达12～300个单位。"
    )
    stems = _stems(text)
    assert all(stem.startswith("材料“泡料”部分指出，") for stem in stems if "温水" in stem)
    assert any(stem.startswith("材料“除菌”部分指出，") and "常用方法有" in stem for stem in stems)
    assert "材料“事故讨论制度”部分指出，特殊事例应在＿＿＿＿小时内完成。" in stems
    assert not any(stem.startswith("材料“水样”部分指出，水样") for stem in stems)


def test_bare_roles_say_in_what_they_are_roles() -> None:
    text = "二、治企之道\n\n客户是中心，产品是根基，队伍是本钱。\n\n三、其他\n\n无。"
    choices = _stems(text, QuestionKind.SINGLE_CHOICE) + _stems(text, QuestionKind.TRUE_FALSE)
    assert choices
    assert all("“治企之道”" in stem for stem in choices)


def test_dates_are_no_steps() -> None:
    text = (
        "一、步骤\n发展坚持“三步走”：第一步，到2026年，建成示范园区；"
        "第二步，到2030年，建成产业新城；第三步，到2036年，建成现代城区。"
    )
    assert not any(each.kind is QuestionKind.ORDERING for each in _published(text))


def test_an_office_names_its_body() -> None:
    text = "东川县档案馆发展概况\n\n一、沿革\n\n1994年，首任馆长孙仲平退休。\n\n二、其他\n\n无。"
    assert "1994年，东川县档案馆首任馆长＿＿＿＿退休。" in _stems(text)


def test_money_that_is_only_spent_waits() -> None:
    text = "南湾镇2023年工作总结\n\n一、主要工作\n\n投入资金73万元，改造提升活动室9个。\n\n二、其他\n\n无。"
    assert not any("投入资金（　　）。" in stem for stem in _stems(text, QuestionKind.SINGLE_CHOICE))


def test_who_was_honoured_stands_in_the_stem() -> None:
    text = (
        "一、人物\n我国的孟怀远于1962年开始研究高产抗旱的矮秆小麦新品种，1971年实现三系配套，1975年在全国大面积推广，"
        "平均每公顷增产1300千克以上，被誉为“旱地小麦之父”，2016年被授予“科技功勋奖”。"
    )
    assert not any("被誉为" in stem and "孟怀远" not in stem for stem in _stems(text))


def test_an_honour_in_the_middle_of_a_sentence_waits_for_whose_it_is() -> None:
    text = "三、回顾\n2022年全年实现“零投诉、零差错”，获北川市“诚信服务窗口”称号，班长林晓云被评为省级“服务明星”。"
    assert not any(each.stem.startswith("获北川市") for each in _published(text))


def test_an_amount_alone_is_no_condition() -> None:
    text = (
        "五、纪律\n职工擅自离岗20分钟以内的，扣发当日津贴；20分钟以上的，按旷工一天处理。"
        "病假2天以内由班长审批，2天以上由科长审批。"
    )
    stems = [stem.removeprefix("按照材料的规定，") for stem in map(_stem, _published(text))]
    assert not any(stem.startswith(("20分钟", "2天")) for stem in stems)


def test_nobody_in_particular_is_in_charge_of_nothing() -> None:
    text = "四、现场\n每台仪器由专人负责。采购计划由后勤科审批，外出培训由人事科审批，对外宣传由办公室审批。"
    assert not any("专人" in each.stem + "".join((*each.options, *each.answer)) for each in _published(text))


def test_a_thing_in_a_heading_is_what_the_limits_are_of() -> None:
    text = "二、质量\n\n1. 大豆。原种净度不低于98.5%，水分不高于12.0%。\n2. 油菜。原种净度不低于97.5%，水分不高于9.0%。"
    stems = [stem for stem in map(_stem, _published(text)) if "净度" in stem]
    assert stems
    assert all(stem.startswith(("材料“大豆”部分指出，", "材料“油菜”部分指出，")) for stem in stems)


def test_a_whole_rule_is_not_led_by_its_heading() -> None:
    text = "四、管理\n\n（一）用电管理。配电箱每月检查1次，接地电阻不大于6欧姆。\n（二）用水管理。水泵每周检查1次。"
    stems = [stem for stem in map(_stem, _published(text)) if "检查" in stem]
    assert stems
    assert not any(stem.startswith("就“") for stem in stems)


def test_an_age_of_law_is_a_figure_to_know() -> None:
    text = "三、登记\n\n（一）登记年龄。年满16周岁的村民，应当办理登记；当年未登记的，可以补办。\n（二）机关。无。"
    choices = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert all(option.endswith("周岁") for each in choices for option in each.options)
    assert "年满＿＿＿＿周岁的村民，应当办理登记。" in _stems(text)


def test_a_statement_waits_as_its_choice_and_its_blank_do() -> None:
    text = "二、历程\n1953年成立县武装部，1957年组建民兵团，下辖5个营、37个连。"
    assert not [each for each in _published(text) if "下辖" in each.stem]


def _stem(question: Question) -> str:
    return question.stem


def test_a_heading_is_the_subject_of_what_is_done_with_it() -> None:
    text = "二、社务\n（一）评议放水员。一般每半年开展1次，按照本人述职、社员打分、张榜公布的次序进行。"
    stems = {each.stem for each in build_from_text(text, "试用").candidates}
    assert "评议放水员一般＿＿＿＿开展1次，按照本人述职、社员打分、张榜公布的次序进行。" in stems
    assert not any("就“评议放水员”" in stem for stem in stems)


def test_a_demand_later_in_the_sentence_is_told_with_its_condition() -> None:
    text = "一、编组\n渔船不足5艘的渔村，应当按照就近编组、自愿结合、船型相近、便于联络的原则，成立联合船队。"
    made = build_from_text(text, "试用").candidates
    assert any(
        each.answer == ("自愿结合", "船型相近", "便于联络") and each.stem.startswith("渔船不足5艘的渔村，")
        for each in made
    )


def test_a_heading_that_only_says_what_sort_of_thing_stands_there_is_not_named() -> None:
    text = "云河水库运行规程\n一、主要技术限值\n1. 闸门启闭速度为2.5m/min。\n2. 坝顶车辆限重8t，限速15km/h。"
    assert not any("主要技术限值" in stem for stem in _stems(text))


def test_a_rule_holds_of_a_part_of_any_works() -> None:
    text = "东江机械厂安全手册\n一、厂内交通\n1. 厂区道路限速15km/h，弯道限速5km/h。\n2. 库区内机动车限速10km/h。"
    assert any(stem.endswith("厂区道路限速＿＿＿＿km/h，弯道限速＿＿＿＿km/h。") for stem in _stems(text))


_GATE = """云岭船闸安全管理办法
第一章 过闸
第一条 遇到雷雨大风，船主应当提前4小时加固缆绳。
第二条 停泊于上游引航道超过夜间时限的，须向值班室报告，滞留时间不超过12小时。
第三条 调度可以通过甚高频电台办理，每次通话不超过3分钟。
第四条 被列入名单的船舶自列入之日起2年内不得优先过闸。
第五条 提倡错峰过闸，单船编队间隔不少于8分钟。
第六条 检查不合格的船舶，暂停过闸15日。"""


def test_a_regulation_says_with_what_is_done_for_whom_it_holds() -> None:
    stems = _stems(_GATE)
    for said in (
        "遇到雷雨大风，船主",
        "停泊于上游",
        "调度可以",
        "被列入名单的船舶自",
        "提倡错峰过闸",
        "检查不合格的船舶，",
    ):
        assert any(said in stem for stem in stems), said


def test_outside_a_regulation_what_is_done_still_needs_somebody() -> None:
    text = "一、夜航\n船闸夜里不停。遇到雷雨大风，加固缆绳4道。"
    assert not any(stem.startswith("遇到雷雨大风") for stem in _stems(text))


def test_a_span_of_years_dates_what_names_its_subject_itself() -> None:
    text = "一、停航\n船队很苦。1966年至1968年间船闸连续停航，累计停航412天。"
    assert any(stem.startswith("1966年至1968年") for stem in _stems(text))
