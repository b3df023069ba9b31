"""Why something is so, and to what a paper applies, are asked of what names itself; they wait until they were read."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import QuestionKind, QuestionStatus

_COURSE = "云河仓库安全讲义\n\n一、充电与通风\n{told}\n\n二、消防\n灭火器每月检查1次。\n"
_RULES = "云河县图书馆阅览管理规定\n\n第一条 为了维护阅览秩序，制定本规定。\n第二条 {told}\n第三条 读者应当爱护图书。\n"


def _asked(text: str, cue: str) -> dict[str, tuple[str, ...]]:
    made = build_from_text(text, "试用").candidates
    answers = [each for each in made if each.kind is QuestionKind.SHORT_ANSWER and cue in each.stem]
    assert all(each.status is QuestionStatus.REVIEW for each in answers)
    return {each.stem: each.answer for each in answers if each.reason.startswith("G12")}


@pytest.mark.parametrize(
    ("told", "stem", "answer"),
    [
        (
            "电池库要独立设置，因为铅酸电池充电时会放出氢气。",
            "请简要回答：为什么电池库要独立设置。",
            "铅酸电池充电时会放出氢气",
        ),
        (
            "注意不要在充电间使用手机，因为电火花会引爆氢气。",
            "就“充电与通风”，请简要回答：为什么不要在充电间使用手机。",
            "电火花会引爆氢气",
        ),
        (
            "夜间巡查之所以安排两人，是因为一人遇险无法呼救。",
            "请简要回答：为什么夜间巡查安排两人。",
            "一人遇险无法呼救",
        ),
    ],
)
def test_a_reason_is_asked_of_what_it_explains(told: str, stem: str, answer: str) -> None:
    assert _asked(_COURSE.format(told=told), "为什么") == {stem: (answer,)}


@pytest.mark.parametrize(
    "told",
    [
        "这类电池一律不准带入库房，因为电池受热会爆炸。",
        "我们把充电间设在楼外，因为楼内没有排风口。",
        "充电间设在楼外，因为老人们记不住别的地方嘛。",
        "第四项不包括临时电源，因为临时电源另有规定。",
    ],
)
def test_what_points_elsewhere_or_is_mere_talk_is_not_asked(told: str) -> None:
    assert _asked(_COURSE.format(told=told), "为什么") == {}


def test_the_scope_of_a_paper_and_what_is_left_out_are_asked_by_its_title() -> None:
    told = "本规定适用于馆内全部阅览室、自习室和报告厅。儿童馆、书店不适用本规定，由办公室另行规定。"
    assert _asked(_RULES.format(told=told), "适用") == {
        "请简要回答：《云河县图书馆阅览管理规定》的适用范围是什么。": ("馆内全部阅览室、自习室和报告厅",),
        "请简要回答：哪些对象或者情形不适用《云河县图书馆阅览管理规定》。": ("儿童馆、书店",),
    }


def test_a_paper_that_the_title_does_not_name_is_not_asked_for_its_scope() -> None:
    told = "本规定适用于馆内全部阅览室、自习室和报告厅。"
    assert _asked(_RULES.format(told=told).replace("阅览管理规定\n", "读者手册\n"), "适用") == {}
