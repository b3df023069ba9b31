"""The first of several points stands behind the words that lead to it, and a point may begin with 一."""

from __future__ import annotations

import pytest

from question_bank.outline import parse_outline

_LED = (
    "一、落到实处\n推行“轮排法”，一要先议后定。规则须经村民代表会议表决通过，张榜公布。\n"
    "二要专人排期。每块晒坪设排坪员1名。\n三要一坪多用。抢收期以外可以放电影、办宴席。\n\n二、其他\n略。\n"
)


def _labels(raw: str) -> list[tuple[str, str]]:
    return [(one.label, one.title) for one in parse_outline(raw, "题目").sections if one.point]


def test_the_first_point_stands_behind_the_words_that_lead_to_it() -> None:
    assert [title for _, title in _labels(_LED)] == ["先议后定", "专人排期", "一坪多用"]


@pytest.mark.parametrize(
    "raw",
    [
        "一、作风\n对待账目要较真，一是一，二是二，不能含糊。\n二是二的道理，人人都懂。\n",
        "一、作风\n有两件事要办，一要快，也要稳。\n各支部自己定。\n二、其他\n略。\n",
    ],
)
def test_what_counts_nothing_is_no_point(raw: str) -> None:
    assert not _labels(raw)


def test_a_paragraph_that_weighs_all_points_belongs_to_what_they_stand_under() -> None:
    closing = "三条要求中，先议后定是基础，专人排期是抓手，一坪多用是延伸。\n"
    outline = parse_outline(_LED.replace("\n\n二、", "\n" + closing + "\n二、"), "题目")
    (sentence,) = [one for one in outline.sentences if outline.words(one.start, one.end).startswith("三条要求中")]
    assert sentence.section is not None
    assert outline.sections[sentence.section].title == "落到实处"


@pytest.mark.parametrize(
    "closing",
    [
        "三项要求各有侧重，先议后定是基础，一坪多用是延伸。\n",
        "会议用三句话概括上述认识：先议后定是基础，一坪多用是延伸。\n",
    ],
)
def test_a_paragraph_that_joins_all_points_belongs_to_what_they_stand_under(closing: str) -> None:
    outline = parse_outline(_LED.replace("\n\n二、", "\n" + closing + "\n二、"), "题目")
    (sentence,) = [one for one in outline.sentences if outline.words(one.start, one.end).startswith(closing[:6])]
    assert sentence.section is not None
    assert outline.sections[sentence.section].title == "落到实处"
