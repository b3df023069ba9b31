"""Steps that are put in order or recited: called by what they are steps of, and none of them left out or cut."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_SHOWN = (QuestionKind.ORDERING, QuestionKind.RECITATION)


def _asked(text: str) -> list[Question]:
    found = build_from_text(text, "试用").candidates
    return [each for each in found if is_sound(each) and each.kind in _SHOWN]


def test_the_work_before_the_quotation_names_the_steps() -> None:
    text = "第三章 管理要求\n下井检修应当严格遵守“先断电、再放水、后下井”的要求。检修完毕要清点人数。"
    assert [each.stem for each in _asked(text)] == ["就“下井检修”，请将下列各项按材料中的先后顺序排列。"]


def test_what_the_steps_are_called_is_no_part_of_the_last() -> None:
    text = "第三章 管理要求\n渡槽清淤应当遵守先断水、再排空、后清淤的原则。清淤每年进行一次。"
    options = {option for each in _asked(text) for option in each.options}
    assert options == {"断水", "排空", "清淤"}


def test_a_step_that_goes_on_behind_the_last_is_missed() -> None:
    text = "一、水泵\n开泵顺序：先打开进水阀，再排净泵壳空气，然后启动电动机，待压力稳定后缓慢打开出水阀。"
    assert not any(each.kind is QuestionKind.RECITATION for each in _asked(text))


@pytest.mark.parametrize("step", ["下井人员不少于2人一组", "值守人员至少3名"])
def test_how_many_do_it_is_no_step(step: str) -> None:
    text = f"一、井下救人的处置\n第一步，切断井口电源；第二步，{step}；第三步，放下安全绳；第四步，清点井口人数。"
    assert not any(each.kind is QuestionKind.ORDERING for each in _asked(text))
