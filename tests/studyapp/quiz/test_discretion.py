"""Before the answer no heading is shown that gives it away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from question_bank.model import BLANK, CHOICE_GAP, RIGHT, WRONG, Question, QuestionKind
from studyapp.quiz.discretion import open_path
from tests.builders import question
from tests.strategies import questions

CHOICE = question(kind=QuestionKind.SINGLE_CHOICE)


def choice(key: str, *section: str) -> Question:
    options = (key, "另一项", "第三项", "第四项")
    return replace(CHOICE, stem=f"第一点是{CHOICE_GAP}。", options=options, answer=(key,), section=section)


@pytest.mark.parametrize(
    ("key", "section", "shown"),
    [
        ("违规使用邮箱", ("一、主要风险", "一是违规使用邮箱"), ("一、主要风险",)),
        ("基石", ("（二）全过程保障党建引领基层治理",), ("（二）全过程保障党建引领基层治理",)),
        ("主要风险", ("一、主要风险", "一是违规使用邮箱"), ()),
        ("是", ("一是违规使用邮箱",), ("一是违规使用邮箱",)),
        ("任何", (), ()),
    ],
)
def test_headings_that_hold_the_key_are_kept_back(key: str, section: tuple[str, ...], shown: tuple[str, ...]) -> None:
    assert open_path(choice(key, *section)) == shown


def test_a_heading_that_says_what_is_to_be_judged_is_kept_back() -> None:
    stem = "材料中，与“坚持人民至上”相对应的要求是“筑牢基层战斗堡垒”。"
    section = ("二、主要任务", "二要坚持人民至上，协调基层各方利益")
    asked = replace(question(kind=QuestionKind.TRUE_FALSE), stem=stem, answer=(RIGHT,), section=section)
    assert open_path(asked) == ("二、主要任务",)


def test_a_heading_that_holds_what_a_false_statement_should_say_is_kept_back() -> None:
    asked = replace(
        question(kind=QuestionKind.TRUE_FALSE),
        stem="担任采录员应当具备的条件之一是：年满十六周岁。",
        answer=(WRONG,),
        explanation="“十六周岁”应为“十八周岁”。",
        section=("二、条件", "（一）年满十八周岁"),
    )
    assert open_path(asked) == ("二、条件",)


@pytest.mark.parametrize(
    ("lead", "heading"),
    [
        ("材料“2024年工作回顾”部分指出，", "一、2024年工作回顾"),
        ("按照材料“2025年工作安排”部分的安排，", "二、2025年工作安排"),
        ("据《云河县水利局2024年工作总结》，", "云河县水利局2024年工作总结"),
        ("就“云河县水利局2024年工作总结”，材料指出，", "云河县水利局2024年工作总结"),
    ],
)
def test_a_heading_that_a_statement_is_told_by_is_shown(lead: str, heading: str) -> None:
    section = (heading, "（一）把水引到田头", "修渠31公里")
    asked = question(kind=QuestionKind.TRUE_FALSE)
    asked = replace(asked, stem=f"{lead}全县修渠31公里。", answer=(RIGHT,), section=section)
    assert open_path(asked) == section[:2]


@pytest.mark.parametrize(
    ("key", "shown"), [("3", ("四、台账",)), ("5", ("四、台账", "4.2 台账保存不少于3年"))], ids=["told", "another"]
)
def test_a_heading_that_holds_a_number_with_its_words_is_kept_back(key: str, shown: tuple[str, ...]) -> None:
    section = ("四、台账", "4.2 台账保存不少于3年")
    blank = question(kind=QuestionKind.FILL_BLANK)
    asked = replace(blank, stem=f"台账保存不少于{BLANK}年。", answer=(key,), section=section)
    assert open_path(asked) == shown


@given(questions())
def test_what_is_shown_is_the_beginning_of_the_path(asked: Question) -> None:
    shown = open_path(asked)
    assert asked.section[: len(shown)] == shown
