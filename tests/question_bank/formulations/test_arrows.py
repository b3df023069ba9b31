"""Steps parted by arrows and dashes, on the examples of the table and near misses."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.formulations.finding import found, items_found

K = FormulationKind


@pytest.mark.parametrize(
    ("text", "subject", "steps"),
    [
        (
            "（一）借书流程：查目录——填索书单——到柜台取书。",
            "借书流程",
            ["1.查目录", "2.填索书单", "3.到柜台取书"],
        ),
        (
            "苗木的入库程序为：验货→称重→贴签→上架；出库另行规定。",
            "苗木的入库程序",
            ["1.验货", "2.称重", "3.贴签", "4.上架"],
        ),
    ],
)
def test_arrows_part_the_steps_of_a_procedure(text: str, subject: str, steps: list[str]) -> None:
    text = f"一、管理\n{text}"
    assert [one.subject for one in found(text, K.SEQUENCE) if one.aspect == "named"] == [subject]
    assert steps in items_found(text, K.SEQUENCE)


@pytest.mark.parametrize(
    "text",
    [
        "山路：东村——西村——南村。",  # no procedure
        "借书流程：查目录——到柜台取书。",  # two
        "借书流程：查目录——取书——查目录。",  # one twice
        "借书流程：查目录——_——取书。",  # redacted
        "借书流程很简单，读者——包括学生——都会。",
    ],
)
def test_other_dashes_part_no_steps(text: str) -> None:
    assert [one for one in found(f"一、管理\n{text}", K.SEQUENCE) if one.aspect == "named"] == []


def test_a_step_is_asked_by_its_place() -> None:
    text = "一、苗木管理\n苗木的入库程序为：开箱验货→逐株称重→贴好标签→分区上架。"
    made = build_from_text(text, "试用").candidates
    asked = {each.stem: each.answer for each in made if each.kind is QuestionKind.SINGLE_CHOICE}
    assert asked["就“苗木的入库程序”，材料所说的第三步是（　　）。"] == ("贴好标签",)


def test_a_short_name_of_steps_is_told_with_its_heading() -> None:
    text = "一、储罐检修\n进罐顺序：办理许可证——关闭阀门——强制通风——测定含氧量。"
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert "就“储罐检修的进罐顺序”，材料所说的第三步是（　　）。" in stems
