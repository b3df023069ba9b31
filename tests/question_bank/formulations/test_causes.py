"""Causes of accidents and of what a report finds wanting."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found


def _causes(text: str) -> list[tuple[str, str, list[str]]]:
    told = [one for one in found(f"一、案例\n{text}", FormulationKind.FACT) if one.aspect == "cause"]
    return [(one.subject, one.frame[0], [item.right.text for item in one.items]) for one in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "经查，事故的直接原因是：装卸工违规开桶，撞击起火。",
            [("直接原因", "事故", ["装卸工违规开桶，撞击起火"])],
        ),
        (
            "调查认定，直接原因是看守擅自离岗，间接原因是值班制度没有落实。",
            [("直接原因", "", ["看守擅自离岗"]), ("间接原因", "", ["值班制度没有落实"])],
        ),
        (
            "直接原因是阀门装反，油气外泄；间接原因有三条：没有装报警器，没有做随瓶检查，半年没有巡查。",
            [
                ("直接原因", "", ["阀门装反，油气外泄"]),
                ("间接原因", "", ["没有装报警器", "没有做随瓶检查", "半年没有巡查"]),
            ],
        ),
        (
            "抽查发现，3座泵站停用，主要原因是管护经费没有落实。",
            [("主要原因", "", ["管护经费没有落实"])],
        ),
        (
            "变法失败的根本原因，在于没有依靠广大群众，寄望于无权的君主。",
            [("根本原因", "变法失败", ["没有依靠广大群众，寄望于无权的君主"])],
        ),
        ("间接原因有三条：没有装报警器，没有巡查。", []),
        ("盲目施救是伤亡扩大的主要原因。", []),
        ("应当查明事故的直接原因和间接原因。", []),
    ],
)
def test_causes(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert _causes(text) == expected
