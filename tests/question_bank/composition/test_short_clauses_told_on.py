"""A clause too short to stand alone is told on with what stands behind it, and small counts may be alike."""

from __future__ import annotations

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of


def _blanks(text: str, kind: str = "") -> list[tuple[str, tuple[str, ...]]]:
    return [(each.stem, each.answer) for each in asked_of(text, kind) if each.kind is QuestionKind.FILL_BLANK]


def test_a_saying_in_a_short_clause_is_told_with_what_follows_from_it() -> None:
    text = "河湾园林养护办法\n\n一、养护\n苗木修剪要坚持“宁轻不宁重”，长势衰弱的一律不作重剪。\n"
    assert any(key == ("宁轻不宁重",) and "长势衰弱" in stem for stem, key in _blanks(text, "slogan"))


def test_the_name_of_a_list_is_not_told_with_the_list() -> None:
    text = "河湾站守则\n\n一、出车\n司机出车要做到“三查”：查刹车是否可靠，查轮胎是否漏气，查灯光是否完好。\n"
    assert not any(key == ("三查",) and "轮胎" in stem for stem, key in _blanks(text, "slogan"))


def test_who_is_charged_in_a_short_clause_is_asked_with_what_he_has_to_do() -> None:
    text = "河湾站管理规定\n\n第一章 隐患\n第一条 小隐患由站长负责，应当在4日内整改完毕。\n"
    (found,) = [
        each for each in asked_of(text, "fact") if each.answer == ("站长",) and each.kind is QuestionKind.FILL_BLANK
    ]
    assert "4日内" in found.stem
    assert "verb" not in found.reason


def test_one_small_count_does_not_give_another_away() -> None:
    text = "河湾站管理规定\n\n第一章 值班\n第一条 每班当班人员不得少于8人，其中司机3人、修理工3人、乘务员2人。\n"
    assert any("8" in key and "3" in key for _, key in _blanks(text, "figures"))


def test_cores_that_say_whose_they_are_make_a_row() -> None:
    text = "河湾讲堂讲稿\n\n一、用水\n治水的根本在疏浚，用水的关键在节省。大家要记牢。\n"
    assert any(set(key) == {"疏浚", "节省"} for _, key in _blanks(text, "row"))
    alone = text.replace("治水的根本在疏浚，用水的关键在节省", "治水的根本在疏浚，大家都要爱护河道")
    assert not _blanks(alone, "row")


def test_a_policy_in_pieces_of_one_length_needs_no_marks() -> None:
    text = "河湾检测站手册\n\n1 方针\n\n1.1 本站的质量方针是：账目不断档，器具不断检，服务不断线。\n"
    uneven = text.replace("器具不断检", "各类器具都按照规定送检")
    assert any(key == ("器具不断检", "服务不断线") for _, key in _blanks(text, "fact"))
    assert not any("账目不断档" in stem for stem, _ in _blanks(uneven, "fact"))


def test_what_is_laid_down_among_whom_is_a_whole_beginning() -> None:
    text = "河湾镇守则\n\n一、交往\n与服务对象之间，不收礼金、不吃宴请、不借钱物。\n"
    assert any("与服务对象之间" in stem for stem, _ in _blanks(text, "enumeration"))
