"""What looks like a list, a case, a sequence or a fact and is none, or ends elsewhere than it seems to."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import items_found


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        ("一、学员的选派、培训和考核\n学员由各车间推荐。\n二、教师\n教师由工会聘请。", []),
        ("一、学员\n（一）抓好学员的选派、培训和考核。\n（二）聘请教师。", [["选派", "培训", "考核"]]),
    ],
)
def test_a_title_that_only_names_is_no_list(raw: str, items: list[list[str]]) -> None:
    assert items_found(raw, FormulationKind.ENUMERATION) == items


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        ("各单位应当严格执行库房温度监测、档案虫霉防治和消防检查要求。", ["库房温度监测", "档案虫霉防治", "消防检查"]),
        ("各单位应当建立档案接收制度、库房检查制度和消防演练制度。", ["档案接收制度", "库房检查制度", "消防演练制度"]),
        ("综合科负责公文处理、会员管理和财务工作。", ["公文处理", "会员管理", "财务工作"]),
    ],
)
def test_what_all_members_share_is_no_part_of_the_last(raw: str, items: list[str]) -> None:
    assert items_found(raw, FormulationKind.ENUMERATION) == [items]


def test_a_body_that_others_are_joined_by_is_no_place() -> None:
    raw = "由县水利局牵头，会同县自然资源局，于年底前完成河道普查，建立“一河一册”。"
    assert items_found(raw, FormulationKind.CASE) == []
    assert items_found("石桥镇坚持开门办事，创新推出“板凳会议”。", FormulationKind.CASE) == [["石桥镇—板凳会议"]]


def test_what_a_speaker_will_speak_of_is_no_sequence() -> None:
    assert items_found("我先说说上半年，再说说下半年，最后提几点希望。", FormulationKind.SEQUENCE) == []
    raw = "培训先讲理论知识，再讲典型案例，最后讲操作要领。"
    assert items_found(raw, FormulationKind.SEQUENCE) == [["1.讲理论知识", "2.讲典型案例", "3.讲操作要领"]]


def test_who_names_somebody_else_is_told_with_that() -> None:
    raw = "公章由镇党政办指定专人负责。"
    assert items_found(raw, FormulationKind.FACT) == [["公章—镇党政办(指定专人负责)"]]


def test_how_sure_or_when_it_is_so_is_no_subject_of_a_role() -> None:
    text = "# 常见现象\n\n灯光发暗，多半是电压不足，不必更换灯管；灯光闪烁，一般是触点松动。\n"
    assert not items_found(text, FormulationKind.PARALLEL_ROLES)
    text = "# 带徒弟\n\n赵小河是他的大徒弟，现在是下游石口站的站长。\n"
    assert not items_found(text, FormulationKind.PARALLEL_ROLES)


def test_towards_whom_is_no_subject_of_a_role() -> None:
    text = "# 定位\n\n工会小组的定位有三句话：对上是传话的耳目，对内是互助的纽带，对外是接待的窗口。\n"
    assert not items_found(text, FormulationKind.PARALLEL_ROLES)
    text = "# 定位\n\n对内宣传是互助的纽带，对外宣传是接待的窗口。\n"
    assert items_found(text, FormulationKind.PARALLEL_ROLES)


def test_what_is_said_of_somebody_at_length_is_no_pair_of_its_last_words() -> None:
    assert items_found("馆外借走的、送来的，随时登记。", FormulationKind.COORDINATION) == []


def test_the_verb_before_the_last_step_is_no_part_of_it() -> None:
    raw = "巡库的次序是：先一楼各库，再二楼各库，再三楼各库，最后是楼顶水箱。"
    steps = [["1.一楼各库", "2.二楼各库", "3.三楼各库", "4.楼顶水箱"]]
    assert items_found(raw, FormulationKind.SEQUENCE) == steps
    assert items_found("先查门窗，再查电源，最后是否关灯也要查。", FormulationKind.SEQUENCE) != [
        ["1.查门窗", "2.查电源", "3.否关灯也要查"]
    ]
