"""What a year is asked for is what was done in it: not why, not where, not how much there was of something."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from tests.question_bank.composition.publishing import asked_of

_HISTORY = (
    "石桥农机厂厂史\n\n一、建厂以后\n"
    "1957年3月，石桥农机厂动工。1959年8月，厂里建成铸造车间。{}1972年5月，厂里开办技工学校。\n"
)


def _told(said: str) -> str:
    asked = asked_of(_HISTORY.format(said), "stages")
    return " ".join(each.stem + " ".join((*each.answer, *each.options)) for each in asked)


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("1966年，厂里看见脱粒机好卖，办了脱粒机分厂，第二年关门。", "厂里看见脱粒机好卖，办了脱粒机分厂"),
        ("1966年，厂长听说邻县缺水泵，开办水泵车间，当年亏损。", "厂长听说邻县缺水泵，开办水泵车间"),
    ],
)
def test_what_moved_somebody_is_told_with_what_was_done(said: str, event: str) -> None:
    shown = _told(said)
    assert event in shown
    assert event.partition("，")[0] + "”" not in shown


@pytest.mark.parametrize(
    ("said", "no_event"),
    [
        ("1966年，县里办排灌站，水泵的叶轮坏了没处配，要派人到省城去买。", "县里办排灌站"),
        ("1966年，上半年受大旱影响，订单少了一半，厂里改做水泵。", "上半年受大旱影响"),
        ("1966年，桥头街一家面馆，厨师下班时没有关气阀，引起爆燃。", "桥头街一家面馆"),
        ("1966年，桥头村一户人家把烟道堵在窗内，两个人中毒。", "一户人家"),
        ("1966年，最困难的时候，有人提出停工。", "最困难的时候"),
        ("1966年，是石桥农机厂的“丰收年”：产品获得奖章。", "是石桥农机厂"),
        ("1966年，厂里生产水泵1860万件，收入4亿元。", "生产水泵"),
    ],
)
def test_a_setting_a_place_or_an_output_is_no_event(said: str, no_event: str) -> None:
    assert no_event not in _told(said)


def test_what_was_made_for_the_first_time_stays_an_event() -> None:
    assert "厂里试制成功第一台水泵" in _told("1966年，厂里试制成功第一台水泵，由陈大木主持。")


def test_a_famous_regiment_is_no_nameless_case() -> None:
    assert "解放军某部在石桥架设浮桥" in _told("1966年，解放军某部在石桥架设浮桥，历时九天。")


def test_questions_of_the_other_years_stay() -> None:
    made = build_from_text(_HISTORY.format("1966年，厂里兴建办公楼。"), "试用").candidates
    assert any("厂里兴建办公楼" in each.stem for each in made)
