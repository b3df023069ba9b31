"""Heads that ask are no terms; a head or a question before tells of what words speak."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.naming.list_names import pointed_on
from question_bank.model import FormulationKind
from tests.question_bank.composition.publishing import asked_of, stems_of

_GANTRY = (
    "东湖货场安全讲义\n第一部分 龙门吊安全\n（一）谁能用：只有持操作证、并经货场考核的人才能操作的设备。\n"
    "（二）怎么停：\n①吊具升到离地3米以上，大车停在轨道端头20米以内。\n②夹轨器每班检查2次，松动的立即报修。\n"
    "（三）收工：锁好门，交钥匙。"
)
_SUPPLY = (
    "供水管理讲义\n第二节 供水的方式\n常见的供水方式有以下三种：\n"
    "1.自建自管。乡镇既是建设者又是管理者，适用于人口集中的地方。其优点是责任清楚，缺点是缺少节约用水的动力。\n"
    "2.委托管护。乡镇付费并检查水质，由企业管护，适用于管线较长的地方。\n"
    "3.用户合作。农户推选管水员，水费由农户分担。"
)


def test_a_head_that_asks_is_no_term() -> None:
    assert not any(each.answer == ("谁能用",) or "谁能用" in each.stem for each in asked_of(_GANTRY))


def test_terms_that_are_explained_below_each_other_are_asked_as_before() -> None:
    text = "第五部分 名词\n燃点：物质持续燃烧所需的最低温度。\n闪点：液体挥发的蒸气能够闪燃的最低温度。"
    assert FormulationKind.DEFINITION in {
        each.formulation.kind for each in build_from_text(text, "试用").candidates if each.formulation
    }


def test_points_under_a_bare_question_are_told_of_the_heading_over_it() -> None:
    stems = [each.stem for each in asked_of(_GANTRY)]
    assert any("“龙门吊安全”" in stem and "夹轨器" in stem for stem in stems)
    assert not any("怎么停" in stem for stem in stems)


@pytest.mark.parametrize(
    ("words", "before", "name"),
    [
        ("记住三句话", "闻到异味怎么办？", "闻到异味时要记住的三句话"),
        ("做到以下四点", "雨季如何应对？台风登陆后怎么办？", "台风登陆后要做到的四点"),
        ("四个字", "电梯停了怎么办？", "电梯停时的四个字"),
        ("记住三句话", "这里是油库。", ""),
        ("发现火情后做到四点", "发现火情怎么办？", ""),
    ],
)
def test_what_only_points_on_is_called_by_the_question_before_it(words: str, before: str, name: str) -> None:
    assert pointed_on(words, before) == name


def test_steps_are_those_of_the_question_that_they_answer() -> None:
    text = "油库讲义\n第三部分 防火和防雷\n全库禁止吸烟。闻到异味怎么办？记住四句话：一停、二查、三报、四撤。先停泵。"
    stems = stems_of(text, FormulationKind.SEQUENCE)
    assert "就“闻到异味时要记住的四句话”，材料所说的第一步是（　　）。" in stems
    assert not any("就“记住" in stem for stem in stems)


def test_a_subject_that_several_heads_share_is_told_with_its_head() -> None:
    stems = [each.stem for each in asked_of(_SUPPLY)]
    assert "材料“自建自管”部分指出，乡镇既是建设者又是＿＿＿＿。" in stems
    assert not any("乡镇既”" in stem for stem in stems)
