"""What is left out of a definition, a row, a judgement or a count does not answer itself, and is all that is asked."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound


def _filled(text: str, kind: str, title: str = "试用") -> list[Question]:
    made = [each for each in build_from_text(text, title).candidates if each.kind is QuestionKind.FILL_BLANK]
    return [each for each in made if each.formulation and each.formulation.kind == kind]


@pytest.mark.parametrize(("title", "sound"), [("云河镇渡口管理办法", False), ("云河镇水上交通管理办法", True)])
def test_a_term_is_asked_where_the_title_does_not_say_it(title: str, sound: bool) -> None:
    text = f"{title}\n\n第一章 总则\n第二条 渡口，是指设在江河两岸，专供渡船停靠、供人货上下的场所和设施。\n"
    asked = [each for each in _filled(text, "definition") if each.answer == ("渡口",)]
    assert [is_sound(each) for each in asked] == [sound]


def test_grades_that_count_on_are_not_asked_for() -> None:
    text = (
        "果品手册\n\n一、分级\n脐橙按果实重量实行三级管理：果重250克以上的为一级，"
        "150克以上不满250克的为二级，不满150克的为三级。每箱只装一种。\n"
    )
    asked = _filled(text, "row")
    assert asked
    assert not any(is_sound(each) for each in asked)


def test_what_was_graded_is_told_with_the_grades() -> None:
    text = "渡口办法\n\n第五条 每年评价。\n八十分以上不足九十分为良好，七十分以上不足八十分为合格，不足七十分为差。\n"
    asked = _filled(text, "row")
    assert asked
    assert not any(is_sound(each) for each in asked)


@pytest.mark.parametrize(
    "said",
    [
        "职责清楚、流程合理，本身就是最节省的协调。",
        "基层调查研究还是提高决策水平的重要保证。",
    ],
)
def test_what_is_judged_does_not_stand_further_before(said: str) -> None:
    asked = _filled(f"协调讲义\n\n一、协调的意义\n会议太多并不是好事。{said}\n", "judgement")
    assert asked
    assert not any(is_sound(each) for each in asked)


@pytest.mark.parametrize(("heading", "sound"), [("案例：一床保温被", False), ("起火的规律", True)])
def test_a_cause_is_asked_with_the_case_that_it_was_found_in(heading: str, sound: bool) -> None:
    asked = _filled(f"防火读本\n\n一、{heading}\n看护脱岗是火势扩大的主要原因。巡查要有记录。\n", "judgement")
    assert [is_sound(each) for each in asked] == [sound]


def test_the_verb_that_counts_is_left_in_the_stem() -> None:
    text = "群众工作讲稿\n\n一、会说话\n跟群众说话有三忌：一忌官话套话，二忌空头许诺，三忌当面说理背后说人。\n"
    (asked,) = [each for each in asked_of(text, "sequence") if each.kind is QuestionKind.FILL_BLANK]
    assert "二忌＿＿＿＿，" in asked.stem
    assert asked.answer == ("空头许诺",)


def test_half_of_a_case_is_not_asked_as_a_statement() -> None:
    text = (
        "公共客渡办法\n\n第七条 有下列情形之一的，应当设置公共客渡：\n（一）常住人口200人以上的岛屿，没有桥梁相通的；\n"
        "（二）两岸日均往来500人次以上，绕行超过8公里的；\n（三）学校服务范围跨江，学生往来确有需要的。\n"
    )
    asked = [each for each in asked_of(text, "figures") if "常住人口" in each.stem and "桥梁" not in each.stem]
    assert not any(is_sound(each) for each in asked)
