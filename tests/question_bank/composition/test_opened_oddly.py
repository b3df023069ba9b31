"""Stems do not open with an example or a label; points are called by whose they are, and rows are whole."""

from __future__ import annotations

import pytest

from question_bank.composition.naming.list_names import list_name
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("高处有危险。例如，高处的吊杆是危险源，吊杆的限位开关失灵是隐患。", "例如，"),
        ("本章小结：交接的实质是责任的转移，交接管理的实质是对转移过程的控制。", "本章小结："),
        ("同一段路，站在机关看是末梢，站在居民家门口看是起点。", "站在机关看"),
        ("交接先看对象。可以分为实物交接、信息交接和权限交接三类。", "可以分为"),
        ("职责这样分：\n市教育局：负责推动中小学图书馆开放，每县不少于3所。\n市财政局：负责经费。", "市教育局：负责"),
        (
            "1957年，县水产科干部林静波到社里调查两个月，在报告中写道：“这里的账不是记在纸上，是记在众人眼里。”",
            "在报告中写道",
        ),
    ],
)
def test_what_opens_so_is_not_asked(told: str, words: str) -> None:
    shown = [stem.split("指出，")[-1] for stem in stems_of(_PAPER.format(told))]
    assert not [stem for stem in shown if stem.startswith(words)]


def test_what_was_done_then_is_no_name_of_points() -> None:
    told = (
        "于是党总支作了三点调整：一是把集中理发改为上门与集中相结合；二是请退休党员带徒弟；三是理发时带上一张“随手记”。"
    )
    assert not [each for each in sound_of(_PAPER.format(told), "ordered_points") if "于是" in each.stem]


def test_what_all_do_is_no_part_of_the_last_member() -> None:
    told = "四方责任，就是联社、基层社、船长、社员各负其责。"
    assert not [each for each in sound_of(_PAPER.format(told)) if "社员各负其责" in each.answer]


def test_a_row_of_roles_is_as_long_as_it_is_counted() -> None:
    told = "四项原则相互联系：完整性是前提，对等性是基础，可追溯是手段，不断档是底线。"
    made = asked_of(_PAPER.format(told), "parallel_roles")
    assert not [each.stem for each in made if is_sound(each) and "四项原则" in each.stem and "不断档" not in each.stem]


def test_conditions_are_called_by_what_one_applies_to_be() -> None:
    assert list_name("申请成为志愿者，应当具备下列条件", "第二章 注册") == "申请成为志愿者应当具备的条件"


def test_kinds_are_called_by_what_is_parted() -> None:
    text = (
        "志愿者管理规定\n\n第一章　总则\n第五条　志愿服务分为下列四类：\n（一）录读，即把读物录制成有声读物；\n"
        "（二）面读，即当面为读者朗读；\n（三）校写，即对电子文本进行校对、标注和改写；\n（四）讲影，即讲述电影。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert any("志愿服务的四类" in stem for stem in stems)
    assert not any("分为的四类" in stem for stem in stems)


@pytest.mark.parametrize(
    "told", ["省级以上古建有四处，三处是寺塔，一处是名人故居。", "2025年是“有效”，2035年是“全面”。"]
)
def test_so_many_and_years_have_no_role(told: str) -> None:
    assert not sound_of(_PAPER.format(told), "parallel_roles")
