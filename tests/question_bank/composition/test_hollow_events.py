"""What is told by its form alone is not asked: hollow decisions, counts of characters, one of two people, states."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import items_found

_YEARS = (
    "云水水库建设史\n\n一、水库是怎样建成的\n"
    "1957年3月，云水水库动工。1959年8月，大坝合龙。{}1968年5月，县里修通了环库公路。\n"
)


def _made(text: str, kind: str) -> list[Question]:
    asked = build_from_text(text, "试用").candidates
    return [each for each in asked if each.formulation and each.formulation.kind == kind]


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("1964年10月，地委作出决定，号召全区学习云水经验。", "地委作出决定，号召全区学习云水经验"),
        ("1964年10月，县委作出重要决定，停止向下游放水。", "县委作出重要决定，停止向下游放水"),
    ],
)
def test_a_decision_is_told_with_what_was_decided(said: str, event: str) -> None:
    shown = " ".join(
        each.stem + "".join((*each.answer, *each.options)) for each in _made(_YEARS.format(said), "stages")
    )
    assert event in shown
    assert event.partition("，")[0] + "”" not in shown


@pytest.mark.parametrize("event", ["地委作出重要决定", "给出了回答"])
def test_a_decision_without_what_was_decided_is_no_event(event: str) -> None:
    shown = _made(_YEARS.format(f"1964年10月{'，' * (event[0] == '地')}{event}。"), "stages")
    assert not any(event in text for each in shown for text in (each.stem, *each.answer, *each.options))


def test_of_how_many_characters_something_is_is_asked_of_no_kind() -> None:
    text = "云水精神宣讲稿\n\n一、内涵\n2006年5月，县第八次党代会把云水精神概括为十二个字。"
    asked = _made(text, "figures")
    assert {each.kind for each in asked} >= {QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK}
    assert not any(is_sound(each) for each in asked)


def test_one_of_two_people_is_not_asked_as_one() -> None:
    text = (
        "云水精神宣讲稿\n\n一、人物\n我讲两个人的故事。一个是炊事班班长李秀梅，1958年冬天，她领着十六个妇女，每天烙饼三千斤。"
        "另一个是木匠出身的石工张大柱，他在工地上住院十三天就跑回来。\n"
    )
    asked = build_from_text(text, "试用").candidates
    shown = [each.stem for each in asked if is_sound(each)]
    assert not any("个是" in stem or "“另一个”" in stem for stem in shown)


@pytest.mark.parametrize(
    "raw", ["裂缝有18处，仍然是返修最多的问题。", "另一个是抢修二队的队长。", "至今仍是新职工的第一课。"]
)
def test_what_says_when_or_which_is_no_subject_of_a_judgement(raw: str) -> None:
    assert items_found(raw, FormulationKind.JUDGEMENT) == []


def test_how_long_something_is_so_is_no_part_of_its_subject() -> None:
    assert items_found("裂缝仍然是返修的原因。", FormulationKind.JUDGEMENT) == [["裂缝—原因(返修)"]]


def test_a_name_has_no_second_predicate() -> None:
    raw = "本会的名称是云水县书画协会，是书画爱好者自愿组成的社会团体。"
    assert items_found(raw, FormulationKind.SHARED_SUBJECT) == []


def test_what_an_applicant_has_to_be_is_no_choice() -> None:
    text = "云水县书画协会章程\n第一条 入会条件。个人会员应当年满16周岁。\n第二条 理事会应当每年召开一次会议。\n"
    claims = [each.stem for each in _made(text, "rule") if each.kind is QuestionKind.TRUE_FALSE]
    assert not any("年满" in stem for stem in claims)


@pytest.mark.parametrize(
    "said",
    [
        "1956年秋天，县委书记周大川带着技术员沈文，背着干粮沿云水河走了19天。",
        "1956年秋天，考察组得出一个结论：云水的水不能在云水找，要到邻县的白龙潭去引，全程要走38公里。",
    ],
)
def test_who_goes_with_somebody_is_told_with_what_they_did(said: str) -> None:
    asked = build_from_text(f"云水水库建设史\n\n一、缘起\n{said}\n", "试用").candidates
    shown = [each.stem.rstrip("。") for each in asked if is_sound(each) and each.kind is QuestionKind.FILL_BLANK]
    assert not any(stem.endswith(("沈文", "带着技术员＿＿＿＿", "结论")) for stem in shown)


def test_the_ends_of_a_work_are_no_contrast() -> None:
    assert items_found("从动工到通水，历时近八年。", FormulationKind.CONTRAST) == []


@pytest.mark.parametrize(
    "said",
    [
        "1964年10月，李春生被评为全区模范；1966年5月，获得全省奖章。",
        "1966年5月，一块飞石砸中他的右腿。",
    ],
)
def test_whose_event_it_was_is_told(said: str) -> None:
    stages = _made(_YEARS.format(said), "stages")
    shown = " ".join(each.stem + "".join((*each.answer, *each.options)) for each in stages)
    assert "获得全省奖章" not in shown
    assert "他的右腿" not in shown


def test_a_time_is_no_person_of_whom_she_could_be_said() -> None:
    text = "云水人物\n\n一、后方\n修渠那些年，家里的四亩水田、两个孩子、一群牛羊，全靠她一个人。\n"
    asked = build_from_text(text, "试用").candidates
    assert not any(is_sound(each) for each in asked if "她" in each.stem)


def test_support_of_a_kind_of_people_says_for_whom() -> None:
    said = "计划招聘技术人员6名；对取得技师证书的员工，每月发放技能津贴260元。"
    text = f"云水县农机公司工作计划\n\n一、2024年工作计划\n{said}\n"
    asked = [each for each in _made(text, "figures") if each.answer == ("260",)]
    assert asked
    assert any(is_sound(each) for each in asked)


def test_what_is_told_of_a_thing_did_not_happen_when_it_was_finished() -> None:
    said = "1964年建成的云水礼堂有座位600个。1966年5月，县里办起云水水文站。"
    asked = _made(_YEARS.format(said), "stages")
    assert not [each for each in asked if "云水礼堂有座位" in each.stem + "".join((*each.answer, *each.options))]
    (choice, *_) = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE and "水文站" in each.stem]
    assert choice.answer == ("1966年5月",) or choice.answer == ("1966年",)
    assert any(option.startswith("1964年") for each in asked for option in each.options)
