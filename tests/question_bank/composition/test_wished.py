"""Doubts that only wish for a name: the stem is told with it where the source has it, and stands without it else."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question

_FURTHER = "stands further before"


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _held(text: str, words: str, title: str = "试用") -> list[bool]:
    """Tell of each question with `words` in its stem whether it waits for who or what is spoken of."""
    return [_FURTHER in each.reason for each in _asked(text, title) if words in each.stem]


@pytest.mark.parametrize(
    ("text", "words", "held"),
    [
        ("云河茶场场史\n\n一、发展\n垦荒队进驻荒坡。1958年，茶园面积达到", "茶园面积达到", False),
        ("云河村史\n\n一、展厅\n欢迎来到云河。展厅面积八百平方米，由校友陈方于2016年捐建，收藏农具", "展厅面积", True),
    ],
)
def test_a_bare_noun_that_is_no_extent_needs_no_name(text: str, words: str, held: bool) -> None:
    found = _held(text + "320件。\n", words)
    assert found
    assert all(each is held for each in found)


def test_a_year_and_a_thing_of_the_place_need_no_subject() -> None:
    text = "云河村史\n\n一、产业\n2012年，村里成立“云河藤编合作社”，入社115户，种藤800亩。\n"
    found = _held(text, "村里成立")
    assert found
    assert not any(found)


def test_an_article_under_the_name_of_its_paper_needs_no_subject() -> None:
    title = "云河协会会员管理办法"
    text = (
        title + "\n第一章 会员\n第一条 会员应当缴纳会费；取消会员资格由理事会决定，须经到会理事三分之二以上表决通过。\n"
    )
    assert not any(_held(text, "取消会员资格由理事会决定", title))


@pytest.mark.parametrize(("halves", "held"), [("抓培训，队伍不断壮大", False), ("从“门外汉”起步，当上“活地图”", True)])
def test_halves_of_plain_headings_need_no_name(halves: str, held: bool) -> None:
    more = (
        ("抓标准，品质稳步提升", "抓宣传，渠道持续拓宽")
        if not held
        else ("敢啃“硬骨头”，关键时刻上", "守住“清白线”，一分不能少")
    )
    text = "\n".join(
        f"{number}、{each}\n今年做了许多事。" for number, each in zip("一二三", (halves, *more), strict=True)
    )
    found = [each for each in _asked(text, "云河协会工作总结") if "对应" in each.stem]
    assert all(("of what the pairs" in each.reason or "what the pairs are of" in each.reason) is held for each in found)
    assert found


def test_a_name_that_its_deed_explains_is_asked() -> None:
    deed = "1645年清兵南下，黄维清变卖家产，在云河召集乡里子弟数百人抗清，人称“世安营”。\n"
    story = [each for each in _asked("云河史话\n\n一、明末\n" + deed) if each.answer == ("世安营",)]
    assert story
    assert all("story without names" not in each.reason for each in story)


def test_what_a_measure_is_of_may_stand_behind_it() -> None:
    text = "二、2032年工作计划\n上半年完成1.5万亩机采茶园的改造。\n"
    found = [
        each for each in _asked(text, "云河县茶叶协会2031年工作总结及2032年工作计划") if "机采茶园的改造" in each.stem
    ]
    assert found
    assert all("what is counted" not in each.reason for each in found)


def test_a_definition_behind_a_colon_is_of_a_term() -> None:
    term = "密闭仓室：是指封闭或者部分封闭，未被设计为固定工作场所，人员可以进入作业，易造成有毒有害物质积聚的空间。\n"
    found = [
        each for each in _asked("作业须知\n\n一、定义\n" + term) if "密闭仓室" in (each.stem + "".join(each.answer))
    ]
    assert found
    assert all("is a label" not in each.reason for each in found)
