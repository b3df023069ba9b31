"""A foreword stands beside the parts of a paper, and never over them."""

from __future__ import annotations

import pytest

from question_bank.model import Outline
from question_bank.outline import parse_outline


def _over(outline: Outline, words: str) -> tuple[str, ...]:
    """Return the titles over the sentence that holds `words`, the highest first."""
    place = outline.text.text.index(words)
    (sentence,) = (each for each in outline.sentences if each.start <= place < each.end)
    return outline.path(sentence.section)


@pytest.mark.parametrize(
    "foreword",
    ["写在前面", "编写说明", "导语", "手册说明", "课前说明", "开讲的话", "致会员", "导言 问题是怎样提出来的"],
)
def test_parts_behind_a_foreword_are_no_parts_of_it(foreword: str) -> None:
    text = (
        f"河湾镇护林员学习材料\n\n{foreword}\n\n本材料供护林员学习。各站每月学习一次。\n\n"
        "一、巡山的要求\n\n护林员每周巡山不少于3次。\n\n二、火情的处置\n\n护林员应当立即报告火情。\n\n"
        "结语\n\n青山靠人守护。\n"
    )
    outline = parse_outline(text, "试用")
    assert _over(outline, "每月学习一次")[-1] == foreword
    assert not any(foreword in title for title in _over(outline, "巡山不少于"))
    assert not any("火情" in title for title in _over(outline, "靠人守护"))


def test_what_is_no_foreword_holds_the_parts_under_it() -> None:
    text = (
        "河湾镇护林员学习材料\n\n巡山制度\n\n巡山是护林的根本。各站都要巡山。\n\n"
        "一、巡山的要求\n\n护林员每周巡山不少于3次。\n\n二、火情的处置\n\n护林员应当立即报告火情。\n"
    )
    assert "巡山制度" in _over(parse_outline(text, "试用"), "巡山不少于")


def test_numbers_of_a_foreword_before_parts_without_numbers_stay_its_own() -> None:
    text = (
        "河湾镇护林员学习材料\n\n编写说明\n\n本材料供护林员学习。各站每月学习一次。\n\n"
        "一、编写目的\n\n本材料为提高护林本领编写。\n\n二、使用范围\n\n本材料在全镇使用。\n\n"
        "巡山制度\n\n护林员每周巡山不少于3次。\n\n火情处置\n\n护林员应当立即报告火情。\n\n考核办法\n\n考核每年一次。\n"
    )
    outline = parse_outline(text, "试用")
    assert any("编写说明" in title for title in _over(outline, "为提高护林本领"))
    assert not any("编写说明" in title for title in _over(outline, "每年一次"))


def test_numbers_with_points_of_their_own_are_parts_behind_a_foreword() -> None:
    text = (
        "河湾冷库管理文件\n\n编写说明\n\n本文件供冷库员工学习。各班每月学习一次。\n\n"
        "1 总则\n\n1.1 冷库全天值班。\n\n1.2 冷库每周检查。\n\n2 职责\n\n2.1 站长负责冷库安全。\n\n2.2 值班员记录温度。"
    )
    outline = parse_outline(text, "试用")
    assert _over(outline, "每月学习一次")[-1] == "编写说明"
    assert not any("编写说明" in title for title in _over(outline, "记录温度"))


def test_bare_numbers_in_a_foreword_stay_its_own() -> None:
    text = (
        "河湾冷库管理文件\n\n编写说明\n\n本文件供冷库员工学习。\n\n1. 本文件每年修订一次。\n\n2. 办公室解释。\n\n"
        "一、总则\n\n冷库全天值班。\n"
    )
    assert "编写说明" in _over(parse_outline(text, "试用"), "每年修订")


def test_a_number_does_not_run_into_the_title_behind_it() -> None:
    text = (
        "河湾冷库管理文件\n\n1 目标\n\n1.1 2031年目标：库温达标率不低于98%。\n\n1.2 2032年目标：库温达标率不低于99%。\n"
    )
    assert any(title.startswith("1.1 2031年目标") for title in _over(parse_outline(text, "试用"), "不低于98%"))


def test_cases_between_parts_do_not_end_a_foreword() -> None:
    text = (
        "河湾镇护林员学习材料\n\n编写说明\n\n本材料供护林员学习。各站每月学习一次。\n\n"
        "一、为什么巡：巡山的意义\n\n护林员每周巡山不少于3次。\n\n二、怎么巡：巡山的办法\n\n巡山须两人同行。\n\n"
        "【案例一】青石坡：一次没有巡的山\n\n青石坡烧毁林木40亩。\n\n【案例二】东圩：一处没有报的火\n\n东圩晚报30分钟。\n\n"
        "三、怎么学\n\n各站应当每季考试一次。\n\n思考题\n\n1. 巡山为什么要两人同行？\n"
    )
    outline = parse_outline(text, "试用")
    over = _over(outline, "考试一次")
    assert not any("编写说明" in title or "案例" in title for title in over)
    assert any("怎么巡" in title for title in _over(outline, "晚报30分钟"))
    assert not any("怎么学" in title for title in _over(outline, "为什么要两人同行"))
