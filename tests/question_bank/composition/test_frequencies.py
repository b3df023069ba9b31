"""How often something is to be done: filled in, and chosen where no bound lets others keep it too."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.composers.frequencies import others
from question_bank.composition.numbers.near_numbers import numbers
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of


def _asked(text: str) -> list[Question]:
    return list(build_from_text(text, "试用").candidates)


def test_a_period_is_asked_rather_than_the_one_time_in_it() -> None:
    asked = _asked("理事会一般每月召开1次全体会议，讨论书屋日常事务。")
    assert {each.kind for each in asked if "每月" in each.answer} == {
        QuestionKind.SINGLE_CHOICE,
        QuestionKind.FILL_BLANK,
    }
    assert not any(answer.startswith("1") for each in asked for answer in each.answer)


def test_a_bounded_period_is_only_filled_in() -> None:
    asked = _asked("二、检查\n车间主任每周至少组织一次安全检查，班组长每班对作业岗位进行巡查。")
    assert [each.answer for each in asked if "每周" in each.answer] == [("每周", "每班")]


def test_who_does_it_stands_in_the_stem() -> None:
    (asked,) = [
        each for each in _asked("馆长是图书馆第一责任人，每季度至少研究一次藏书工作。") if "每季度" in each.answer
    ]
    assert asked.stem == "馆长是图书馆第一责任人，＿＿＿＿至少研究一次藏书工作。"


@pytest.mark.parametrize(
    ("period", "near"),
    [
        ("每季度", ("每月", "每半年")),
        ("每2年", ("每年", "每三年")),
        ("每5年", ("每4年", "每6年")),
        ("每6个月", ("每3个月", "每12个月")),
        ("每三个月", ("每两个月", "每六个月")),
        ("每10天", ("每7天", "每15天")),
        ("每7个月", ()),
        ("每30分钟", ("每15分钟", "每60分钟")),
        ("每4小时", ("每2小时", "每8小时")),
        ("每班", ()),
    ],
)
def test_other_periods_are_near(period: str, near: tuple[str, ...]) -> None:
    assert others(period)[:2] == near
    assert period not in others(period)


@pytest.mark.parametrize(
    "said",
    ["每年新社员入社后都要组织参观老粮仓。", "每月盘点时应由两人进行登记。", "每年灌溉季到来前，均应组织检查闸门。"],
)
def test_what_only_says_when_is_no_frequency(said: str) -> None:
    assert not any("每" in answer for each in _asked(f"二、管理\n合作社{said}") for answer in each.answer)


@pytest.mark.parametrize(
    ("limit", "near"),
    [
        ("25km/h", ["20km/h", "30km/h", "15km/h"]),
        ("130mm", ["120mm", "140mm", "110mm"]),
        ("700mm", ["600mm", "800mm", "500mm"]),
        ("1500V", ["1200V", "1800V", "900V"]),
    ],
)
def test_technical_limits_are_as_round_as_the_right_one(limit: str, near: list[str]) -> None:
    assert [each.text for each in numbers(limit, ())][:3] == near


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("养护员每周查桥不少于6座，养护站长每季度到每座桥上至少一次。", {"每季度"}),
        ("养护站全年组织桥梁抢修演练至少一次。", set()),
        ("桥面护栏每月清洗至少两次。", set()),
    ],
)
def test_at_least_once_is_known_by_its_period_and_not_by_the_once(said: str, keys: set[str]) -> None:
    text = f"云河县桥梁养护办法\n\n第一章 养护\n\n第一条 {said}\n"
    asked = [key for each in sound_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK for key in each.answer]
    assert not {"一次", "1次"} & set(asked)
    assert keys <= set(asked)


def test_how_many_times_at_least_is_asked_where_it_is_more_than_once() -> None:
    text = "云河县桥梁养护办法\n\n第一章 养护\n\n第一条 养护站全年至少组织桥梁抢修演练3次。\n"
    asked = [key for each in sound_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK for key in each.answer]
    assert "3" in asked


def test_no_exception_is_as_often_as_the_rule() -> None:
    text = "云河馆章程\n\n一、会费\n读者应当自觉按月交纳会费，遇到特殊情况，经馆长同意，可以每季度交纳一次会费。\n"
    offered = {option for each in asked_of(text) for option in each.options}
    assert not offered & {"每天", "每周", "每月"}
    assert not any("可以每月" in each.stem or "可以每周" in each.stem for each in asked_of(text))


def test_what_is_done_at_a_term_of_the_year_is_asked_with_no_other_period() -> None:
    text = (
        "云河种子库章程\n\n第一章 大会\n\n第一条 库员大会每年在霜降后的第一个星期六召开。\n"
        "第二条 库员大会由理事会召集。\n"
    )
    made = build_from_text(text, "试用").candidates
    assert not [each for each in made if each.kind is QuestionKind.SINGLE_CHOICE and "每年" in each.answer]
