"""A year that is put in a stem is written as the text writes its dates, whole, and never where it does not belong."""

from __future__ import annotations

import pytest

from question_bank.composition.dating.this_year import in_year
from question_bank.composition.numbers.written_numbers import year_in
from tests.question_bank.composition.publishing import stems_of


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("去年六月，大桥通车", "二〇二五年"),
        ("去年6月，大桥通车", "2025年"),
        ("今年七月的洪水比去年还大", "二〇二五年"),
        ("今年十二月，机组投产", "二〇二五年"),
        ("2024年开工，去年七月通车", "2025年"),
        ("去年全厂完成产值3亿元", "2025年"),
    ],
)
def test_a_year_is_written_as_the_words_write_their_months(words: str, written: str) -> None:
    assert year_in(2025, words) == written


def test_last_year_is_named_by_the_date_of_the_paper() -> None:
    stem = "据2026年3月2日的这份材料，水厂膜处理车间去年十月投产，日处理能力十五万吨。"
    assert in_year(stem) == "水厂膜处理车间二〇二五年十月投产，日处理能力十五万吨。"


def test_a_shortage_is_not_of_the_year_in_which_something_else_was() -> None:
    text = (
        "云河县物流方案\n\n一、基本情况\n存在的主要短板是：村级站点普遍亏损，2022年停业17处；"
        "冷链设施不足，蜜桃、香菇等鲜货外运损耗率达16%。\n"
    )
    assert not [stem for stem in stems_of(text) if "2022年，冷链" in stem]


def test_the_end_of_a_month_is_asked_with_its_month() -> None:
    text = (
        "云河铁路史\n\n一、修复\n1949年3月底，云河铁路恢复通车。1951年6月12日，云河铁路移交县运输公司。"
        "1953年9月1日，云河大桥建成。1955年4月5日，云河车站扩建竣工。\n"
    )
    stems = [stem for stem in stems_of(text, "event") if "恢复通车" in stem]
    assert stems
    assert not [stem for stem in stems if "）底" in stem or "＿底" in stem]


def test_this_year_of_a_dated_paper_is_named_in_what_is_no_figure_too() -> None:
    assert in_year("从今年9月1日起，采购、工程、收费三类岗位实行轮岗。", "2025年").startswith("从2025年9月1日起")
    assert in_year("从明年一月起，全镇推行“走访”制度。", "2025年").startswith("从二〇二六年一月起")
    for stays in ("老党员梁秀英今年七十三岁。", "2023年开工，去年通车。", "《吕氏春秋》说：“而明年无鱼。”"):
        assert in_year(stays, "2025年") == stays


def test_a_heading_is_quoted_as_it_is() -> None:
    stem = in_year("材料“今年要办的几件事”部分指出，今年办好五件实事。", "2025年")
    assert stem == "材料“今年要办的几件事”部分指出，2025年办好五件实事。"
