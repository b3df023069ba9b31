"""What nobody has to know waits; what a heading or the clause behind completes is told with it."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_ANNALS = (
    "河湾农场史话\n\n一、开荒岁月\n1952年，河湾农场在石桥村成立。1956年，农场建成第一座排灌站。"
    "1961年，{event}。1966年，农场办起职工子弟学校。\n"
)


def _events(event: str) -> list[str]:
    asked = asked_of(_ANNALS.format(event=event), "stages")
    return [text for each in asked for text in (each.stem, *each.answer, *each.options)]


def test_whom_somebody_leads_is_no_event_without_the_deed() -> None:
    told = _events("老队长赵文清带领三队120名社员，凿通石桥渠")
    assert any("带领三队120名社员，凿通石桥渠" in text for text in told)
    assert not any(text.endswith(("120名社员", "120名社员”。")) for text in told)


def test_a_deed_too_far_behind_takes_the_event_with_it() -> None:
    told = _events("农场抽调骨干80人、设备20台，经过半年多的勘察，在三十里外的云岭镇东坡上建起了分场")
    assert not any("抽调" in text for text in told)


def test_a_figure_of_those_who_were_led_is_told_with_the_deed() -> None:
    text = (
        "河湾县史话\n\n一、修渠\n1958年，石桥村劳动模范赵文清带领全村187户社员，历时4年，凿通了全长9.6公里的红石渠。\n"
    )
    stems = [each.stem for each in sound_of(text, "figures") if "带领" in each.stem]
    assert stems
    assert all("凿通" in stem for stem in stems)


@pytest.mark.parametrize("event", ["一根断缆砸伤他的右腿", "这台水泵被送进县博物馆"])
def test_an_event_of_somebody_named_before_waits_where_it_is_said_of_another_year_too(event: str) -> None:
    sound = sound_of(_ANNALS.format(event=event), "stages")
    assert not any(event in text for each in sound for text in (each.stem, *each.answer))


def test_shares_that_no_longer_make_a_whole_refute_themselves() -> None:
    text = "河湾纸业年报\n\n一、销售\n2024年，公司销售纸箱213万只，其中农产品箱占58%，家电箱占27%，其他占15%。\n"
    wrong = [each for each in sound_of(text, "figures") if each.answer == ("错误",) and "其他占" in each.stem]
    assert not wrong


def test_nothing_happens_once_in_a_row() -> None:
    text = "锅炉操作规程\n\n一、点火\n3.1 连续2次点火失败的，司炉工应当停止操作，并在10分钟内报告当班班长。\n"
    assert not any("连续1次" in each.stem for each in asked_of(text))


def test_the_formula_of_every_rule_is_not_blanked() -> None:
    text = "河湾市供水办法\n\n第一条 新建、改建、扩建住宅小区的，建设单位应当同时建设二次供水设施。\n"
    assert not any(set(each.answer) <= {"新建", "改建", "扩建"} for each in sound_of(text))


def test_the_body_is_asked_and_not_that_it_is_one() -> None:
    text = "河湾市供水办法\n\n第一条 市水利局是二次供水的主管部门，负责全市二次供水的监督管理。\n"
    assert not any(each.answer == ("主管部门",) for each in sound_of(text))


def test_illustrations_are_not_blanked() -> None:
    text = "支部工作讲稿\n\n一、群众的要求变了\n现在群众来支部，问的是医保怎样报销、孩子怎样转学、网店怎样开张。\n"
    assert not any(each.kind is QuestionKind.FILL_BLANK for each in sound_of(text, "enumeration"))


def test_a_platform_is_told_with_the_heading_that_names_it() -> None:
    text = (
        "河湾市智慧水务方案\n\n二、重点任务\n3.搭建智慧水务平台。平台承担水情预报、管网巡检、水费缴纳、故障报修四项功能，"
        "2026年6月底前上线试运行。\n4.完善泵站。完成12座泵站改造。\n"
    )
    told = [each.stem for each in sound_of(text, "enumeration")]
    assert told
    assert all(stem.startswith("材料“搭建智慧水务平台”部分指出，") for stem in told)


def test_a_paper_that_names_itself_is_called_by_its_title() -> None:
    text = (
        "河湾市关于加快发展低空经济的实施意见\n\n三、保障措施\n（一）加强组织领导。"
        "各县（市、区）应当在本意见印发之日起60日内制定具体工作方案。\n"
    )
    stems = [each.stem for each in asked_of(text, "figures")]
    assert any("在《河湾市关于加快发展低空经济的实施意见》印发之日起" in stem for stem in stems)
    assert not any("本意见" in stem for stem in stems)


def test_a_heading_that_only_asks_is_passed_over_for_the_one_above_it() -> None:
    text = (
        "廉洁手册\n\n第一部分  利益冲突申报\n（一）谁要申报。"
        "采购、招标、质量、财务四类岗位的员工，每年1月31日前申报一次。\n"
        "（二）报了以后怎么办。合规部应当在15个工作日内提出处理意见，可以要求员工回避、调整岗位或者转让股权。\n"
    )
    assert not any("谁要申报" in each.stem or "怎么办" in each.stem for each in asked_of(text, "enumeration"))


def test_a_limit_of_the_same_act_is_told_with_what_it_is_upon() -> None:
    text = (
        "河湾市电梯管理办法\n\n第十二条 接到乘客被困报警后，维护单位应当在三十分钟内抵达现场实施救援；"
        "所在乡镇距离城区较远的，抵达时间不得超过一小时。\n"
    )
    stems = [each.stem for each in sound_of(text, "figures") if "抵达时间" in each.stem]
    assert all("报警后" in stem for stem in stems)


def test_only_the_time_is_put_before_a_figure_behind_many_others() -> None:
    text = (
        "河湾市2025年政府工作报告\n\n一、工作回顾\n过去五年，全市地区生产总值由2020年的1460亿元增加到2025年的2185亿元，年均增长6.8%；"
        "港口货物吞吐量突破9000万吨，集装箱吞吐量达到210万标箱；城镇居民人均可支配收入达到5.36万元。\n"
    )
    assert not any("2185亿元" in each.stem and each.answer == ("5.36",) for each in sound_of(text, "figures"))


def test_what_was_done_by_some_means_is_the_event() -> None:
    told = _events("农场采取“民办公助”办法，建成石桥小学")
    assert any("民办公助" in text and "建成石桥小学" in text for text in told)
    assert not any(text.endswith(("办法", "办法”。")) for text in told)


def test_what_only_names_a_policy_is_no_event() -> None:
    assert not any("化解产能" in text for text in _events("落实国家化解产能政策，关停两座老窑"))


def test_the_first_of_a_row_of_deeds_is_not_asked_alone() -> None:
    text = (
        "河湾县水利局工作报告\n\n一、2024年主要工作\n（一）党风廉政建设持续加强。"
        "开展专题学习12次，组织警示教育3场，约谈提醒干部9人次。\n二、2025年打算\n完成水库加固4座。\n"
    )
    choices = [each for each in sound_of(text, "figures") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any(each.stem.endswith("开展专题学习（　　）。") for each in choices)


def test_upon_which_report_is_told_by_the_heading() -> None:
    text = "地铁应急手册\n\n一、电梯困人\n1.车站接报后，值班员应在3分钟内与被困者取得联系。\n二、火灾\n2.立即疏散。\n"
    assert all("电梯困人" in each.stem for each in sound_of(text, "figures"))
