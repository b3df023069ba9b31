"""Amounts in Chinese numerals are figures where they are bound, wanted, paid or measured, and nowhere else."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import WRONG, FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import items_found


@pytest.mark.parametrize(
    ("said", "amounts"),
    [
        ("工会设立互助金三万元，由主席批准使用。", ["工会设立互助金—三万元"]),
        ("混匀后静置三分钟，再倒入量筒。", ["混匀后静置—三分钟"]),
        ("一次喷淋控制在三十到四十分钟，不再加药。", ["一次喷淋控制在—三十到四十分钟"]),
        ("安全帽自领用之日起满三年的，应当更换。", ["安全帽自领用之日起满—三年"]),
        ("每年用于培训的经费，不得低于工资总额的百分之二。", ["不得低于工资总额的—百分之二"]),
        ("制作日期超过两天的饭菜，不得出售。", ["制作日期超过—两天(超过)"]),
        ("理论考试占四成，操作占六成，两项都要达到八十分。", ["理论考试占—四成", "操作占—六成", "两项都要达到—八十分"]),
        ("排一版的时间由六小时减少到三个半小时。", ["排一版的时间由—六小时", "减少到—三个半小时"]),
        ("灯具距离货架一点五米，不用明火。", ["灯具距离货架—一点五米"]),
    ],
)
def test_what_is_wanted_paid_or_measured_is_a_figure(said: str, amounts: list[str]) -> None:
    assert items_found(said, FormulationKind.FIGURES) == [amounts]


@pytest.mark.parametrize(
    "said",
    [
        "灾情就是命令，一分钟也不能等，大家连夜出发。",
        "守库的师傅周五斤从来不请假。",
        "三年来，他走遍了全县的库房。",
        "大家的看法要有几分道理，也要分清层次。",
        "这件事要做成一个样子，不能一成不变。",
        "光绪三十二年，乡人在此设立义学。",
    ],
)
def test_no_number_to_know_is_no_figure(said: str) -> None:
    assert items_found(said, FormulationKind.FIGURES) == []


def _asked(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def test_a_share_that_the_others_leave_over_is_not_guessed() -> None:
    asked = _asked("技能考核办法\n\n一、计分\n技能考核的理论考试占四成，现场操作占六成。\n")
    figures = [each for each in asked if each.formulation and each.formulation.kind == "figures"]
    assert {each.kind for each in figures} >= {QuestionKind.FILL_BLANK}
    shown = ("四成", "五成", "六成", "七成", "三成")
    wrong = [each for each in figures if each.kind is QuestionKind.TRUE_FALSE and each.answer == (WRONG,)]
    assert not [each.stem for each in wrong if sum(share in each.stem for share in shown) > 1]


def test_the_numbers_of_a_worked_example_are_nobodys() -> None:
    supposed = (
        "互助章程讲义\n\n一、道理\n假设一个村有一千户人家，每年失火两户。每户每年交互助金五十元，就够重建房屋。\n"
    )
    assert not any("五十元" in (*each.answer, each.stem) for each in _asked(supposed))
    laid_down = "互助章程讲义\n\n一、道理\n本村的互助办法是这样定的。每户每年交互助金五十元，用于重建房屋。\n"
    assert any("五十元" in each.answer for each in _asked(laid_down))
