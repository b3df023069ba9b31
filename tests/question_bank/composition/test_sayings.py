"""Sayings, counted words and rows of what is taken as what are filled in, and wait until somebody has read some."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind, Question, QuestionKind, QuestionStatus
from question_bank.model.aspects import SAYINGS
from tests.question_bank.composition.publishing import asked_of
from tests.question_bank.formulations.finding import found

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


def _filled(told: str) -> list[Question]:
    return [each for each in asked_of(_PAPER.format(told), "fact") if each.kind is QuestionKind.FILL_BLANK]


@pytest.mark.parametrize(
    ("told", "stem", "key"),
    [
        (
            "陶行知先生有一副对联式的名言：“捧着一颗心来，不带半根草去。”",
            "陶行知先生有一副对联式的名言：“捧着一颗心来，＿＿＿＿。”",
            ("不带半根草去",),
        ),
        (
            "护渠员的义务归纳为三句话：按需取用，用完即清，异常必报。",
            "护渠员的义务归纳为三句话：按需取用，＿＿＿＿，＿＿＿＿。",
            ("用完即清", "异常必报"),
        ),
        (
            "局里对护渠员的要求，归拢起来是四句话，叫作“巡得到、看得见、劝得住、报得快”。",
            "局里对护渠员的要求，归拢起来是四句话，叫作“巡得到、＿＿＿＿、＿＿＿＿、＿＿＿＿”。",
            ("看得见", "劝得住", "报得快"),
        ),
        (
            "老护渠工的话归拢成十六个字，刻在坝头：敢于返工，不欺后人，舍家让水，细水长流。",
            "老护渠工的话归拢成十六个字，刻在坝头：敢于返工，＿＿＿＿，＿＿＿＿，＿＿＿＿。",
            ("不欺后人", "舍家让水", "细水长流"),
        ),
        (
            "站长沈复之到任后立两条规矩：一为病案必书，住院者须有病历；二为死亡必议，七日之内全体会议。",
            "站长沈复之到任后立两条规矩：一为＿＿＿＿，住院者须有病历；二为＿＿＿＿，七日之内全体会议。",
            ("病案必书", "死亡必议"),
        ),
        (
            "因此，护渠的基本思路是：以标准预防为基础，以分段包干为核心，以巡查为补充。",
            "护渠的基本思路是：以＿＿＿＿为基础，以＿＿＿＿为核心，以巡查为补充。",
            ("标准预防", "分段包干"),
        ),
    ],
)
def test_what_is_said_by_heart_is_filled_in(told: str, stem: str, key: tuple[str, ...]) -> None:
    asked = {each.answer: each for each in _filled(told)}
    assert asked[key].stem.endswith(stem)


@pytest.mark.parametrize(
    "told",
    [
        "老周说：“水来了，快走。”",
        "以上渠为例，以小见大，以点带面。",
        "要求有三句话：按需取用，用完即清。",
        "碑上有十二个字：敢于返工，用完即清。",
        "记账人邱守义说：“补上的是钱，补不上的是错。”",
    ],
)
def test_what_nobody_says_by_heart_is_none(told: str) -> None:
    assert not [each for each in _filled(told) if each.formulation and len(each.answer) == 1 and "，" in each.answer[0]]
    keys = [each.answer for each in _filled(told)]
    assert ("快走",) not in keys
    assert ("用完即清",) not in keys
    assert ("补不上的是错",) not in keys


def test_rows_are_published_and_sayings_wait_until_some_have_been_read() -> None:
    told = _PAPER.format("护渠的基本思路是：以标准预防为基础，以分段包干为核心，以巡查为补充。")
    assert {each.status for each in asked_of(told, "fact") if each.answer == ("标准预防", "分段包干")} == {
        QuestionStatus.APPROVED
    }
    told = _PAPER.format("护渠工记得老站长沈怀山的话：“渠是田的娘，埂是渠的命。”")
    assert {each.status for each in asked_of(told, "fact") if each.answer == ("埂是渠的命",)} == {QuestionStatus.REVIEW}


def test_a_guiding_thought_is_told_under_its_heading() -> None:
    text = (
        "志愿服务意见\n\n一、指导思想\n坚持党的领导，以培育文明新风为根本，以满足群众需求为导向，以制度建设为保障，"
        "着力构建运行规范有序的志愿服务体系。\n"
    )
    stems = [each.stem for each in asked_of(text, "fact") if each.answer == ("培育文明新风", "满足群众需求")]
    assert [stem.startswith("材料“指导思想”部分指出，坚持党的领导") for stem in stems] == [True]


def test_each_has_its_own_aspect() -> None:
    raw = (
        "当地有谚：“卤是盐的娘，堤是滩的命。”义务归纳为三句话：按需取用，用完即清，异常必报。"
        "思路是：以标准预防为基础，以分段包干为核心，以巡查为补充。"
    )
    assert {each.aspect for each in found(raw, FormulationKind.FACT)} >= set(SAYINGS)


def test_roles_that_sentences_apart_tell_are_one_row() -> None:
    told = (
        "街道综合中心是枢纽，建筑面积不少于800平方米。社区日间照料站是支点，开放时间不少于8小时。"
        "小区嵌入式服务点是触角，重点解决探访和代办。"
    )
    made = asked_of(_PAPER.format(told), "parallel_roles")
    assert ("枢纽", "支点", "触角") in [each.answer for each in made if each.kind is QuestionKind.FILL_BLANK]
    assert QuestionStatus.APPROVED in {each.status for each in made}


def test_two_sentences_are_no_row_of_roles() -> None:
    told = "街道综合中心是枢纽，建筑面积不少于800平方米。社区日间照料站是支点，开放时间不少于8小时。"
    assert not asked_of(_PAPER.format(told), "parallel_roles")
