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


def test_what_was_given_is_told_with_what_came_of_it() -> None:
    said = "1939年3月，杜问樵拿出自己的一座染坊，加上航务处拨给的法币4000元，办起“河湾传习所”。"
    asked = [each for each in _made(said) if each.formulation and each.formulation.kind == "figures"]
    assert [each for each in asked if is_sound(each) and "办起" in each.stem]
    assert not [each for each in asked if is_sound(each) and "办起" not in each.stem]


def test_what_comes_first_is_told_with_what_comes_next() -> None:
    stems = _sound("工厂采用联合干燥法，先气干到含水率20%左右，再进窑干燥。", "先气干")
    assert all("再进窑" in each for each in stems)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("例如一块板湿时宽200毫米，干后宽190毫米，它的干缩率就是5%。", "一块板"),
        ("码头上的缆都要从一百八十里外的叙塘运来。", "里外的"),
        ("电测法用仪器直接读数。优点是快捷、不损坏木料，缺点是量程有限。", "缺点是"),
    ],
)
def test_examples_ways_and_bare_sides_wait(said: str, words: str) -> None:
    told = [each for each in _made(said) if words in each.stem or words in each.answer]
    assert not [each for each in told if is_sound(each) and each.kind is not QuestionKind.RECITATION]


def test_what_is_told_of_a_label_in_two_halves_is_not_its_meaning() -> None:
    said = "虫菌防治：气干期间容易生虫、发霉、变色；窑干的高温可以杀死虫卵。"
    asked = [each for each in _made(said) if each.formulation and each.formulation.kind == "definition"]
    assert not [each for each in asked if is_sound(each)]


def test_a_trend_is_no_event() -> None:
    event = "机动拖轮普遍使用"
    text = (
        f"云水航运史\n\n一、航运是怎样兴起的\n1957年3月，云水码头动工。1959年8月，客运站落成。1964年，{event}。"
        "1968年5月，县里修通了沿江公路。\n"
    )
    stages = [
        each
        for each in build_from_text(text, "试用").candidates
        if each.formulation and each.formulation.kind == "stages"
    ]
    assert stages
    shown = [each.stem for each in stages if is_sound(each)]
    assert not any(stem.endswith(f"1964年，{event}。") or event + "的时间" in stem for stem in shown)


def test_when_something_was_done_is_asked_in_the_words_of_the_history() -> None:
    text = (
        "云水航运史\n\n一、航运是怎样兴起的\n1951年3月，云水码头动工。1953年8月，客运站落成。1956年，合作社试成了“夹棕缆”。"
        "1961年5月，县里修通了沿江公路。1968年5月，船厂迁到了下河街。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SINGLE_CHOICE]
    assert any(stem.endswith("（　　），合作社试成了“夹棕缆”。") for stem in stems)
    assert not any("了“夹棕缆”的时间" in stem for stem in stems)


@pytest.mark.parametrize(
    ("said", "sound"),
    [
        ("槽口是夜里最要命的陷阱，围挡是收工的最后一道工序。", False),
        ("木材是会“呼吸”的材料，水分是木制品变形开裂的主要根源。", False),
        ("质量是企业的立身之本，交付是企业的信用之证。", True),
    ],
)
def test_only_parts_in_a_whole_are_filled_in_as_roles(said: str, sound: bool) -> None:
    text = f"河湾厂讲义\n\n一、说在前面\n{said}\n"
    filled = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.FILL_BLANK]
    roles = [each for each in filled if each.formulation and each.formulation.kind == "parallel_roles"]
    assert roles
    assert any(is_sound(each) for each in roles) is sound


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("全年投保8.2万户，占农户总数的70.7%。", "投保8"),
        ("赔付326户，赔款118万元。", "赔付3"),
        ("我局会同镇政府在5天内完成定损。", "完成定损"),
    ],
)
def test_deeds_without_what_they_are_done_to_wait(said: str, words: str) -> None:
    told = [each for each in _made(said) if words[:2] in each.stem]
    assert not [each for each in told if is_sound(each)]
