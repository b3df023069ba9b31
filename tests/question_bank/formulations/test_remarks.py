"""Measures, posts, bars and sides, on the examples of the table and near misses; and what is asked of them."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind, QuestionKind
from question_bank.outline import parse_outline
from tests.question_bank.formulations.finding import check, found

_ASPECTS = ("measure", "posts", "told")
_SIDES = "面谈是面对面了解情况的方式，其优点是亲切可靠、便于追问，缺点是费时较多、花费较大。"


def _remarks(text: str) -> list[tuple[str, str, list[str]]]:
    facts = found(text, FormulationKind.FACT)
    return [
        (one.aspect, one.subject, [item.right.text for item in one.items]) for one in facts if one.aspect in _ASPECTS
    ]


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("读者满意不满意，是检验借阅工作的第一标准。", [("measure", "", ["读者满意不满意"])]),
        ("检验修剪好坏的标准只有一个，就是来年的收成。", [("measure", "", ["来年的收成"])]),
        (
            "登记机关是云河市民政局，主管单位是云河市园林局。",
            [("posts", "", ["云河市民政局", "云河市园林局"])],
        ),
        ("馆长、会计和出纳不得兼任监事。", [("told", "不得兼任监事的人员", ["馆长", "会计", "出纳"])]),
        (
            _SIDES,
            [
                ("told", "面谈的优点", ["亲切可靠", "便于追问"]),
                ("told", "面谈的缺点", ["费时较多", "花费较大"]),
            ],
        ),
    ],
)
def test_remarks_are_found(text: str, remarks: list[tuple[str, str, list[str]]]) -> None:
    assert _remarks(f"一、办法\n{text}") == remarks


@pytest.mark.parametrize(
    "text",
    [
        "这是检验工作的第一标准。",
        "收成是检验_的第一标准。",
        "会计不得兼任监事。",  # one
        "有亲属关系的馆长、会计和出纳不得兼任监事。",  # who has which relation matters
        "登记机关是云河市民政局，办法由馆长定。",  # one is no row
        "这种方式很常见，其优点是亲切可靠、便于追问。",  # of which
        "面谈的优点是亲切可靠。",  # one
    ],
)
def test_what_names_nobody_or_only_one_is_none(text: str) -> None:
    assert _remarks(f"一、办法\n{text}") == []


def test_what_stands_behind_a_label_is_of_whom_the_heading_says() -> None:
    text = "一、协会的性质和宗旨\n1.性质：非营利社团。\n2.宗旨：团结园艺工作者，服务城乡居民，推广栽培技术。"
    assert _remarks(text) == [("told", "协会的宗旨", ["团结园艺工作者", "服务城乡居民", "推广栽培技术"])]
    assert _remarks(text.replace("协会的性质和宗旨", "总则")) == []


@pytest.mark.parametrize(
    ("text", "kind", "stem", "key"),
    [
        (
            "检验修剪好坏的标准只有一个，就是来年的收成。",
            QuestionKind.FILL_BLANK,
            "检验修剪好坏的标准只有一个，就是＿＿＿＿。",
            ("来年的收成",),
        ),
        (_SIDES, QuestionKind.RECITATION, "请默写材料所说的“面谈的优点”。", ("亲切可靠", "便于追问")),
        (
            "登记管理机关是云河市社区管理中心，业务主管单位是云河市园林绿化中心。",
            QuestionKind.FILL_BLANK,
            "材料“协会的性质和管理”部分指出，登记管理机关是＿＿＿＿，业务主管单位是＿＿＿＿。",
            ("云河市社区管理中心", "云河市园林绿化中心"),
        ),
    ],
)
def test_remarks_are_asked(text: str, kind: QuestionKind, stem: str, key: tuple[str, ...]) -> None:
    made = build_from_text(f"园艺协会简介\n一、协会的性质和管理\n{text}", "试用").candidates
    assert {each.stem: each.answer for each in made if each.kind is kind}.get(stem) == key


def test_every_part_of_a_remark_is_verbatim() -> None:
    outline = parse_outline(f"一、办法\n{_SIDES}馆长、会计和出纳不得兼任监事。", "试用")
    check(outline, find_formulations(outline))
