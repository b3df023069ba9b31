"""A line is a heading whatever word the paragraph behind it begins with, if that word can begin one."""

from __future__ import annotations

import pytest

from question_bank.outline.parse import parse_outline


def _titles(text: str) -> list[str]:
    return [section.title for section in parse_outline(text, "试用").sections]


@pytest.mark.parametrize(
    "opening",
    ["过去的一年，全馆接待读者6万人次。", "着力打通堵点，全馆新开窗口3个。", "了解民情是第一步，全馆走访读者90户。"],
)
def test_a_word_that_can_begin_a_paragraph_leaves_the_heading_before_it(opening: str) -> None:
    assert "2021年主要工作" in _titles(
        f"云河图书馆报告\n\n2021年主要工作\n\n{opening}\n\n一、抓学习\n\n每周学习一次。\n"
    )


@pytest.mark.parametrize("rest", ["过的路都通了车。", "着的灯亮到天明。", "的人都来了，站满一街。"])
def test_a_word_that_only_goes_on_joins_the_line_before_it(rest: str) -> None:
    assert "昨天大家走" not in _titles(f"云河旧事\n\n昨天大家走\n\n{rest}\n\n一、抓学习\n\n每周学习一次。\n")
