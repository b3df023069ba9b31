"""A fact is asked once by each kind of question, and no question prints what an earlier one of its sentence asks."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind

_HALVES = (
    "一、总要求\n一要坚持理论自信，凝聚治理共识。二要坚持人民至上，协调各方利益。"
    "三要坚持系统观念，建构治理格局。四要坚持党建引领，筑牢战斗堡垒。"
)


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if each.kind in kinds]


def test_a_pair_is_asked_once_by_a_choice() -> None:
    singles = [each for each in _asked(_HALVES, QuestionKind.SINGLE_CHOICE) if "，" not in each.answer[0]]
    assert len(singles) == len({each.evidence for each in singles}) == 4


def test_a_later_choice_of_a_sentence_prints_no_figure_that_an_earlier_one_asks() -> None:
    text = "2023年，全县新建公厕38座，改造旧厕154座，培训保洁员1265人。"
    asked = _asked(text, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
    singles = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert [each.answer for each in singles] == [("38座",)]
    assert len(asked) == 3


def test_who_said_it_is_stated_once() -> None:
    text = "二、名言\n陶行知同志早就讲过，“生活即教育，社会即学校”。蔡元培同志说过，“教育者养成人格之事业也”。"
    claims = [each for each in _asked(text, QuestionKind.TRUE_FALSE) if "生活即教育" in each.stem]
    assert len(claims) == 1


def test_of_two_fill_ins_of_the_same_list_the_one_with_whole_members_stays() -> None:
    text = (
        "三、案例\n针对小区物业服务质量不高、小区环境脏乱差、小区停车成难题的现状，云河市探索形成了“红色管家”的做法。"
    )
    blanks = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.FILL_BLANK]
    listed = [each.answer for each in blanks if "脏乱差" in "".join(each.answer)]
    assert listed == [("小区环境脏乱差", "小区停车成难题")]
