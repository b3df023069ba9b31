"""Blanks hold whole amounts and words, gaps no half of a bracket, and what is counted is all among the options."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if not kinds or each.kind in kinds]


def test_a_range_of_two_amounts_is_left_out_whole_and_told_of_whom_it_is_for() -> None:
    text = (
        "渔港奖惩办法\n\n一、上报\n从今年四月起，渔港里推行“主动上报免责”的新规矩："
        "凡在离港之前主动上报船况的，不扣分、不通报，经查实避免沉船的，给予五百元到二千元奖励。\n"
    )
    stems = {each.answer: each.stem for each in _asked(text, QuestionKind.FILL_BLANK)}
    assert "凡在离港之前主动上报船况的" in stems["五百元到二千元",]
    assert not any("五百元到二" in answer for answer in stems)


def test_a_range_with_one_unit_keeps_it_outside() -> None:
    asked = _asked("鱼库管理\n\n一、温度\n鱼库的温度应当保持在二至四摄氏度。\n", QuestionKind.FILL_BLANK)
    assert not any("摄氏度" in key for each in asked for key in each.answer)


@pytest.mark.parametrize(
    ("told", "stem", "key"),
    [
        ("鱼库的温度应当保持在二至四摄氏度。", "鱼库的温度应当保持在＿＿＿＿摄氏度。", "二至四"),
        (
            "筹备组由船主代表组成，人数为七至十三人的单数。",
            "筹备组由船主代表组成，人数为＿＿＿＿人的单数。",
            "七至十三",
        ),
        (
            "维修基金余额不足首期金额百分之三十的，应当续筹。",
            "维修基金余额不足首期金额＿＿＿＿的，应当续筹。",
            "百分之三十",
        ),
    ],
)
def test_what_is_bound_on_both_sides_is_one_figure(told: str, stem: str, key: str) -> None:
    stems = {each.answer: each.stem for each in _asked(f"鱼库管理\n\n一、要求\n{told}\n", QuestionKind.FILL_BLANK)}
    assert stems[key,].endswith(stem)


def test_who_does_something_and_what_he_does_are_not_asked_as_one() -> None:
    asked = _asked("起吊规程\n\n一、起吊\n起吊渔获必须由取得操作证的人员指挥。\n", QuestionKind.FILL_BLANK)
    assert not any("人员指挥" in each.answer for each in asked)
    told = _asked("起吊规程\n\n一、起吊\n起吊工必须穿戴港监站发放的反光马甲。\n", QuestionKind.FILL_BLANK)
    assert any("反光马甲" in each.answer for each in told)


def test_a_member_is_not_cut_behind_its_first_character() -> None:
    asked = _asked("渔民会讲义\n\n本手册供新入会渔民会前培训和在会渔民年度复训使用。\n", QuestionKind.FILL_BLANK)
    assert not any("供新＿" in each.stem for each in asked)


def test_the_duties_of_two_posts_are_told_as_duties() -> None:
    text = (
        "渔港值守讲义\n\n一、谁来值守\n\n瞭望员：不离岗、不打盹，有权随时鸣笛示警。\n\n"
        "安全员：检查缆绳和灯号，有权制止违章离港。\n"
    )
    stems = [each.stem for each in _asked(text, QuestionKind.FILL_BLANK)]
    assert any("的职责是" in stem for stem in stems)
    assert not any("＿是指检查" in stem for stem in stems)


def test_what_all_such_things_are_called_is_defined() -> None:
    text = "渔船检修讲义\n\n凡在封闭舱室内使用明火进行的修理，都叫舱内动火。除锈、刷漆都在其外。\n"
    named = [each for each in _asked(text, QuestionKind.FILL_BLANK) if each.answer == ("舱内动火",)]
    assert [each.stem for each in named] == ["在封闭舱室内使用明火进行的修理，都叫＿＿＿＿。"]


def test_when_something_was_called_so_is_no_part_of_it() -> None:
    text = "渔港旧事\n\n这块锚牌后来被称为“救命锚”，现在还挂在港史馆里。\n"
    assert not any("锚牌后来”" in each.stem for each in _asked(text))


def test_a_count_in_the_stem_and_a_gap_in_a_note_wait() -> None:
    text = (
        "渔船作业讲义\n\n一、许可\n渔港对离港作业、潜水作业、高处作业、动火作业、吊装作业、临时用电作业六类作业实行许可制度。\n\n"
        "二、免费\n渔港免除下列三项费用：系缆、避风停泊（五日内）、淡水补给（十日内）。\n"
    )
    for each in _asked(text, QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        fewer = each.kind is QuestionKind.MULTIPLE_CHOICE and "六类" in each.stem and len(each.answer) != 6
        assert each.reason.startswith("G13") or not (fewer or "（（" in each.stem)


def test_on_what_something_is_put_is_not_asked_where_a_bare_word_says_it() -> None:
    text = "渔港旧事\n\n2031年3月，港长罗秋岚要求每条渔船挂上“回港时刻牌”，出海前由船长把归期写在牌上。\n"
    asked = [each for each in _asked(text, QuestionKind.FILL_BLANK) if "回港时刻牌" in each.answer]
    assert asked
    assert not any("牌上" in each.answer for each in asked)
