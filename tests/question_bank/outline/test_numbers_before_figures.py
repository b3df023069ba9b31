"""The number of an item is told from the figure behind it, and the date of a line from what was then."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Outline
from question_bank.outline import parse_outline


def _labels(raw: str) -> list[tuple[str, int]]:
    return [(one.label, one.ordinal) for one in _read(raw).sections if one.label]


def _read(raw: str) -> Outline:
    return parse_outline(raw, "题目")


def test_a_year_behind_the_number_of_an_item_is_no_part_of_it() -> None:
    raw = "一、历史\n1.1963年，站长带领十人建起观测孔。\n2.1979年，站里立下记录规矩。\n3.站风八个字由此归纳出来。\n"
    assert _labels(raw)[1:] == [("1.", 1), ("2.", 2), ("3.", 3)]


def test_a_figure_behind_the_number_of_an_item_is_no_part_of_it_where_items_count_so() -> None:
    raw = "一、防护\n1.5米以下的作业由班长监护。\n2.高处作业应当系安全带。\n3.12米以上的作业由队长监护。\n"
    assert _labels(raw)[1:] == [("1.", 1), ("2.", 2), ("3.", 3)]


@pytest.mark.parametrize(
    "raw",
    [
        "一、防护\n1.5米以下的作业由班长监护。\n另有规定的除外。\n",
        "一、投入\n全年投入资金如下。\n2.5亿元用于道路，其余用于供水。\n",
        "一、投入\n1.道路建设资金由县里安排。\n2.5亿元用于乡村道路，其余用于桥梁。\n2.供水建设资金由市里安排。\n",
    ],
)
def test_a_decimal_stays_whole(raw: str) -> None:
    assert not [label for label, ordinal in _labels(raw) if label in ("1.", "2.") and ordinal == 0]
    assert "5米" not in [one.title[:2] for one in _read(raw).sections]
    assert "5亿元" not in [one.title[:3] for one in _read(raw).sections]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("3月  社里购进摇蜜机六台。", "3月，社里购进摇蜜机六台。"),
        ("8月12日\t第一批罐头出厂，全部合格。", "8月12日，第一批罐头出厂，全部合格。"),
        ("1956年　柳塘农具社成立，有社员三十人。", "1956年，柳塘农具社成立，有社员三十人。"),
        ("1月下旬—2月  大雪封山，全村停工。", "1月下旬—2月，大雪封山，全村停工。"),
        ("春  7户增至19户，众人推举牵头人。", "春，7户增至19户，众人推举牵头人。"),
        ("3月  《培育规程》成为地方标准。", "3月，《培育规程》成为地方标准。"),
        ("2024年12月  柳塘村理事会", "2024年12月 柳塘村理事会"),
        ("3月 5日下午在村部开会议事。", "3月 5日下午在村部开会议事。"),
    ],
)
def test_the_blank_behind_the_date_of_a_chronicle_is_a_comma(line: str, read: str) -> None:
    outline = _read(f"大事记一览\n\n{line}\n")
    assert read in outline.text.text
    start = outline.text.text.index(read)
    assert outline.evidence(start, start + len(read)).text == line


def test_labels_of_one_list_that_mix_their_stops_are_one_row() -> None:
    raw = (
        "公共服务讲义\n\n第二节 供给方式\n常见的供给方式有以下四种：\n1.直接供给。由政府组织生产，适用于消防。\n"
        "2.合同外包。政府付费，由企业生产。\n3、特许经营。费用由使用者支付，适用于供水。\n4.凭单补贴。由居民选择服务机构。\n"
    )
    keys = [question.answer for question in build_from_text(raw, "试用").candidates if len(question.answer) > 2]
    assert ("直接供给", "合同外包", "特许经营", "凭单补贴") in keys
    assert ("直接供给", "合同外包", "凭单补贴") not in keys


def test_heavenly_stems_in_brackets_count_headings() -> None:
    text = (
        "采冰讲义\n\n（甲）工具\n冰镩一把。\n\n（乙）冰厚\n不足10厘米的，不得上冰。\n\n（丙）流程\n先测冰，后划区。\n"
    )
    assert _labels(text) == [("（甲）", 1), ("（乙）", 2), ("（丙）", 3)]


def test_parts_counted_by_their_word_stand_in_each_other() -> None:
    text = (
        "协商学习提纲\n\n专题一 为什么要协商\n要点1  现实意义\n协商是化解矛盾的治本之策。\n\n"
        "专题二 什么是协商\n要点2：基本含义\n协商是有事好商量。\n\n任务一是清场，二是断电。\n"
    )
    sections = _read(text).sections
    told = [(each.label, each.title, each.parent) for each in sections[1:]]
    assert told == [
        ("专题一", "为什么要协商", 0),
        ("要点1", "现实意义", 1),
        ("专题二", "什么是协商", 0),
        ("要点2：", "基本含义", 3),
    ]
