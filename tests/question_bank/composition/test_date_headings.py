"""In a chronicle the date of a heading is the date of what stands under it."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of

_HEAD = "柳塘村养蜂合作社大事记\n\n"
_CHRONICLE = (
    _HEAD + "2009年\n3月  柳塘村村民周德福等12户商议联合卖蜜，每户出资800元。\n\n"
    "2010年\n5月6日  合作社购进摇蜜机6台，投资4.8万元。次年蜂蜜产量提高到36吨。\n"
    "11月  聘请技术员罗春生驻社，推广“强群越冬”办法。\n"
    "同年，合作社社员增至58户，蜂群增至2600箱。\n\n"
    "2012年\n修订章程，规定可分配盈余按交易量返还的比例不低于65%。此前为50%。\n"
    "夏  大旱，合作社启用风险金9万元，补助受灾社员31户。\n"
)


def test_a_month_is_told_with_the_year_of_its_heading() -> None:
    stems = stems_of(_CHRONICLE)
    assert [stem for stem in stems if stem.startswith("2009年3月，柳塘村村民")]
    assert [stem for stem in stems if stem.startswith("2010年5月6日，合作社购进摇蜜机")]
    assert [stem for stem in stems if stem.startswith("2010年11月，聘请技术员")]
    assert [stem for stem in stems if stem.startswith("2012年夏，大旱")]


def test_no_year_is_a_topic_and_no_date_stands_apart_by_a_blank() -> None:
    stems = [question.stem for question in asked_of(_CHRONICLE)]
    assert stems
    assert not [stem for stem in stems if "就“20" in stem or "月 " in stem or "日 " in stem]


def test_the_same_and_the_next_year_are_named() -> None:
    stems = [question.stem for question in asked_of(_CHRONICLE)]
    assert [stem for stem in stems if stem.startswith("2010年，合作社社员增至")]
    assert [stem for stem in stems if "2011年蜂蜜产量" in stem]


def test_a_line_without_a_month_is_told_with_the_year() -> None:
    assert [stem for stem in stems_of(_CHRONICLE) if stem.startswith("2012年，修订章程")]


def test_before_what_something_was_is_not_left_open() -> None:
    assert not [stem for stem in stems_of(_CHRONICLE) if "此前为" in stem]


def test_the_next_year_behind_another_is_not_that_of_the_heading() -> None:
    text = (
        _HEAD
        + "2014年\n合作社动用风险金9万元。风险金2011年设立。次年风险金增至14万元。\n\n2015年\n合作社新建蜂场3处。\n"
    )
    assert not [question.stem for question in asked_of(text) if "2015年风险金" in question.stem]


@pytest.mark.parametrize("heading", ["2016年（丙申）", "2016年大事记", "一、2016年"])
def test_a_year_may_be_called_otherwise(heading: str) -> None:
    text = _HEAD + f"{heading}\n4月  新蜂场投产，年产蜜能力由20吨提高到45吨。\n"
    assert [stem for stem in stems_of(text) if stem.startswith("2016年4月，新蜂场投产")]


def test_a_month_under_a_year_is_told_with_both() -> None:
    text = _HEAD + (
        "一、2018年\n（一）4月\n12日，新蜂场投产，年产蜜能力由20吨提高到45吨。\n"
        "（二）9月\n合作社购进冷库2座，投资66万元。\n"
    )
    stems = stems_of(text)
    assert [stem for stem in stems if stem.startswith("2018年4月12日，新蜂场投产")]
    assert [stem for stem in stems if stem.startswith("2018年9月，合作社购进冷库")]


@pytest.mark.parametrize("heading", ["1956年—1965年", "八十年代", "（1956—1965）"])
def test_a_span_of_years_dates_no_single_figure(heading: str) -> None:
    text = _HEAD + f"{heading}\n合作社建成蜂场12处，年产蜜18吨。\n"
    assert not [stem for stem in stems_of(text) if "12处" in stem or "蜂场＿" in stem]


def test_a_heading_that_tells_what_happened_is_no_topic() -> None:
    text = (
        "柳塘镇党史学习提纲\n\n一、创建时期\n1.1938年6月，中共柳塘特别支部成立，书记为周德福。会后，支部以“读书会”的名义开展活动。\n"
        "2.1939年4月，支部发展党员27名，建立秘密交通站3处。\n3.1941年2月，特别支部改为柳塘区委。\n"
    )
    asked = asked_of(text)
    assert not [question.stem for question in asked if "就“19" in question.stem or question.stem[:2] in ("1.", "2.")]
    assert [question.stem for question in asked if question.stem.startswith("1939年4月，支部发展党员")]


def test_what_is_laid_down_in_a_chronicle_is_told_with_its_year() -> None:
    text = _CHRONICLE.replace(
        "补助受灾社员31户。", "补助受灾社员31户。\n\n2015年\n5月，食堂改造完工，食堂账目由理财小组每月公布一次。\n"
    )
    frequencies = [stem for stem in stems_of(text, "figures") if "理财小组" in stem]
    assert frequencies
    assert all("2015年" in stem for stem in frequencies)


def test_a_new_site_is_no_reason_to_name_a_chronicle() -> None:
    text = (
        "柳塘县第三中学大事记\n\n2009年\n3月，学校增设高中部，招收学生98人。\n\n2012年\n5月，微机室建成，购置微机30台。\n\n"
        "2014年\n9月，新校区在城东奠基，占地168亩。\n"
    )
    stems = [stem for stem in stems_of(text) if "奠基" in stem]
    assert stems
    assert all(stem.startswith("2014年9月，新校区") for stem in stems)


@pytest.mark.parametrize(
    "later",
    [
        "首期学员64人，年龄最大的73岁。",
        "周德福老人时年八十一岁，亲临会场并题写“勿忘来路”。",
    ],
)
def test_what_goes_on_with_the_sentence_before_waits(later: str) -> None:
    text = _CHRONICLE.replace("11月  聘请", f"9月  开办养蜂夜校一所。{later}\n11月  聘请")
    held = [each for each in asked_of(text) if later[:4] in each.stem or "勿忘来路" in each.answer]
    assert held
    assert not [each.stem for each in held if is_sound(each)]
