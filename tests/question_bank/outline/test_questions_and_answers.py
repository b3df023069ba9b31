"""A question before its answer is the heading of that; its number is no name, and nothing is asked of it."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.outline import parse_outline

_ASKED = """图书馆办证问答

一、怎么办证

{}
答：本市居民凭身份证办理，押金为100元，每证最多可借8册。

{}
答：到总馆一楼服务台办理。

二、怎么还书
逾期30天的，暂停借阅。
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("问1：哪些人可以办证？要不要押金？", "问2：到哪里办理，比如离总馆很远怎么办？"),
        ("问：哪些人可以办证？", "问：到哪里办理？"),
        ("1.问:哪些人可以办证?", "1-1.问:到哪里办理?"),
        ("问题一、哪些人可以办证？", "问题二、到哪里办理？"),
    ],
)
def test_a_question_is_the_heading_of_its_answer(first: str, second: str) -> None:
    outline = parse_outline(_ASKED.format(first, second), "题目")
    titles = {section.number: section.title for section in outline.sections}
    above = {section.title: titles.get(section.parent) for section in outline.sections if section.parent is not None}
    assert above["哪些人可以办证"] == above["到哪里办理"] == "怎么办证"
    answers = [one for one in outline.sentences if "押金为" in outline.words(one.start, one.end)]
    assert [titles[one.section] for one in answers if one.section is not None] == ["哪些人可以办证"]
    last = next(one for one in outline.sentences if "逾期" in outline.words(one.start, one.end))
    assert last.section is not None
    assert titles[last.section] == "怎么还书"


def test_a_question_without_an_answer_behind_it_is_no_heading() -> None:
    outline = parse_outline("一、想一想\n问：你会怎么做？\n大家都说应当报警。\n", "题目")
    assert [section.title for section in outline.sections] == ["想一想"]


def test_nothing_is_asked_of_a_question_nor_by_its_number() -> None:
    text = _ASKED.format("问1：哪些人可以办“一卡通”？", "问2：丢了呢？")
    made = build_from_text(text, "试用").candidates
    assert made
    assert not any("问1" in part or "问2" in part or "丢了呢" in part for q in made for part in (q.stem, *q.answer))


def test_points_that_an_answer_only_counts_are_of_the_question() -> None:
    text = (
        "一、怎么办证\n问1：哪些证件可以用来办证？\n"
        "答：常用的有这么几种：（1）居民身份证；（2）学生证；（3）军官证；（4）驾驶证。\n问2：丢了呢？\n答：到服务台挂失。\n"
    )
    stems = [q.stem for q in build_from_text(text, "试用").candidates]
    assert any("“哪些证件可以用来办证”的四点" in stem for stem in stems)
    assert not any("有这么几种" in stem for stem in stems)
