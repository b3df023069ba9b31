"""Of which date a document is, and which year a sentence before gives: never that of a birth or of another event."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.dating.paper_dates import date_of, year_of
from question_bank.composition.numbers.near_numbers import not_entailed, numbers
from tests.question_bank.composition.conftest import MakeSource
from tests.question_bank.composition.publishing import is_sound


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("巡堤简报\n（2024年3月21日）\n", "2024年3月21日"),
        ("巡堤工作\n（中共石桥县委宣传部　2024年9月编印）\n", "2024年9月"),
        ("巡堤工作\n——2025年1月8日在石桥县防汛会议上\n", "2025年1月8日"),
        ("巡堤工作\n宣讲时间：2023年7月\n", "2023年7月"),
        ("守堤人\n周大川，1968年11月出生在石桥村。\n", ""),
        ("守堤人\n周大川（1968年11月—2015年3月）\n", ""),
        ("守堤人\n周大川　1968年11月生\n", ""),
        ("守堤人\n1958年8月石桥大堤开工\n", ""),
        ("守堤人\n事故时间：2023年7月12日\n", ""),
    ],
)
def test_the_date_of_a_paper_is_that_of_a_line_of_its_own(source_of: MakeSource, head: str, date: str) -> None:
    assert date_of(source_of(head + "大堤每年汛前检查一次。")) == date


def test_a_line_at_the_head_may_name_the_year_of_a_lesson(source_of: MakeSource) -> None:
    assert year_of(source_of("守堤常识\n（石桥水务局 2026年培训第三讲）\n大堤每年汛前检查一次。")) == "2026年"
    assert year_of(source_of("守堤常识\n（石桥区二〇二四年第三季度学习提纲）\n大堤每年汛前检查一次。")) == "2024年"
    assert year_of(source_of("守堤常识\n（2019年起施行）\n大堤每年汛前检查一次。")) == ""


STORY = (
    "守堤人周大川事迹\n\n一、生在堤边\n周大川，1968年11月出生在石桥村，家里五口人，祖祖辈辈守着这条大堤，全村人都靠堤内的田地过活，"
    "每到汛期便搬上堤来住，一住就是两个多月，孩子们也在堤上的窝棚里读书写字。\n\n二、守堤\n"
    "周大川带领巡堤队连续奋战8天9夜，排除险情17处。如今巡堤队有队员26名，平均年龄41岁。\n"
)


def test_a_birth_dates_nothing_that_was_done_later() -> None:
    assert not any("1968" in each.stem for each in build_from_text(STORY, "试用").candidates if "夜" in each.stem)
    later = "周大川生于1968年。他带领巡堤队植树3.6万株。\n周大川1986年参军；带领全班抢修堤段12次。\n"
    made = build_from_text("守堤人\n\n一、守堤\n" + later, "试用").candidates
    assert not any(each.stem.startswith(("1968年，", "1986年，带")) for each in made)


def test_what_stands_behind_a_season_was_in_its_year() -> None:
    text = "守堤人\n\n一、守堤\n2021年7月的一场暴雨，冲开堤脚23处。周大川带领巡堤队连续奋战8天9夜，排除险情17处。\n"
    asked = [each.stem for each in build_from_text(text, "试用").candidates if "夜" in each.stem]
    assert asked
    assert all(stem.startswith("2021年7月，") for stem in asked)


def test_a_year_that_only_the_title_line_tells_makes_last_year_clear() -> None:
    text = (
        "守堤常识\n（石桥水务局 2026年培训第三讲）\n\n一、汛情\n去年全局一共发生险情13起，其中有4起因为报告不及时。\n"
    )
    asked = [each.stem for each in build_from_text(text, "试用").candidates if is_sound(each) and "险情" in each.stem]
    assert asked
    assert all(stem.startswith("2025年全局") for stem in asked)


def test_who_may_do_it_within_a_time_may_do_it_in_a_shorter_one() -> None:
    near = numbers("15日", ())
    within = not_entailed("15日", near, "对结论不服的，可以在收到之日起", "内申请复核")
    assert within
    assert all(int(each.text.removesuffix("日")) > 15 for each in within)
    later = not_entailed("15日", near, "自结论作出之日起", "后，可以申请复核")
    assert later
    assert all(int(each.text.removesuffix("日")) < 15 for each in later)
    assert len(not_entailed("15日", near, "应当在收到之日起", "内报告")) == len(near)


def test_a_rule_for_those_who_cannot_is_not_told_without_them() -> None:
    text = "护理规定讲义\n\n一、护理\n生活不能自理的，住院期间的护理由村委会负责。\n"
    told = [each for each in build_from_text(text, "试用").candidates if is_sound(each) and "护理由" in each.stem]
    assert told
    assert all("生活不能自理的" in each.stem for each in told)
