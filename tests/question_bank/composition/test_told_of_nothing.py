"""Figures, lists and roles that the words before or behind would explain wait, or are told with those."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_REPORT = "河湾县地名办公室2024年度工作报告\n\n一、标志建设\n今年新设路牌2140块，一律加装二维码，群众可以一键报修。{}\n"


def _made(said: str) -> list[Question]:
    return list(build_from_text(_REPORT.format(said), "试用").candidates)


def _sound(said: str, words: str) -> list[str]:
    return [each.stem for each in _made(said) if words in each.stem and is_sound(each)]


def test_what_was_opened_is_told_with_what_came_in_since() -> None:
    assert not _sound("自5月1日开通以来，共收到报修信息512条，办结497条。", "开通以来")
    assert _sound("扫码报修自5月1日开通以来，共收到信息512条，办结497条。", "扫码报修自5月1日开通以来")


def test_places_are_counted_of_something() -> None:
    assert not [each for each in _sound("年内批准公布1263处。", "批准公布") if "路牌" not in each]


def test_what_held_something_up_is_told_with_what_came_of_it() -> None:
    stems = _sound("全县登记地名1418处，命名1263处，其余155处因邻村意见不一，暂缓命名。", "意见不一")
    assert all("暂缓命名" in each for each in stems)


def test_a_sum_is_told_with_all_its_parts() -> None:
    stems = _sound("全年收到建议39件，其中水利类13件，交通类12件。", "水利类")
    assert stems
    assert all("交通类" in each for each in stems)


@pytest.mark.parametrize(
    "said",
    [
        "三方于4月签订责任书，过去“牌子倒了没人扶”的现象明显减少。",
        "《管理办法》还对新老顾问“结对走村”作出安排。",
        "核定总重3吨以下的车辆，不小于45厘米。",
    ],
)
def test_what_the_sentence_before_names_is_not_left_out(said: str) -> None:
    words = said[:6].strip("《》“”")
    assert not [each for each in _made(said) if words in each.stem and is_sound(each)]


def test_as_many_nights_as_days_give_the_days_away() -> None:
    asked = [each for each in _made("大汛期间，7名职工在礁盘上坚守9天9夜。") if "9夜" in each.stem]
    assert asked
    assert not [each for each in asked if is_sound(each) and each.kind is QuestionKind.FILL_BLANK]


def test_bare_causes_belong_to_a_case() -> None:
    said = "经查，没有上报是直接原因，无人复核是管理原因。"
    assert not _sound(said, "管理原因")


def test_how_many_there_are_is_no_part_of_the_name_of_a_list() -> None:
    text = (
        "采冰讲义\n\n一、停工\n停止上冰的情形，共四种：\n①日最高气温连续两天高于0℃；\n②24小时内水位变化超过10厘米；\n"
        "③能见度不足100米；\n④风力达到6级以上。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert "请默写“停止上冰的情形”的四点内容。" in stems


def test_people_that_are_only_counted_are_no_term() -> None:
    said = "四类人员：安全员管停工，测冰员管冰情，组长管次序，监护人管眼前的那一个人。"
    assert not [each for each in _made(said) if "四类人员" in (*each.answer, each.stem[4:]) and is_sound(each)]
