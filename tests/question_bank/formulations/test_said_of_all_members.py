"""What is said of all members of a list, though it stands behind the last, is no part of that."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found


@pytest.mark.parametrize(
    ("clause", "frame", "items"),
    [
        ("病菌靠雨水、土壤、农具和带病种芋传播", ("病菌靠", "传播"), "雨水 土壤 农具 带病种芋"),
        ("开放日邀请人大代表、政协委员和市民进站参观", ("开放日邀请", "进站参观"), "人大代表 政协委员 市民"),
        (
            "由签单员对载客人数、救生设备、天气水情和渡工状态逐项核对",
            ("由签单员对", "逐项核对"),
            "载客人数 救生设备 天气水情 渡工状态",
        ),
        (
            "扎实做好渡运安全监管、渡改桥配套、公益渡口运行、渡工队伍建设各项工作",
            ("扎实做好", "各项工作"),
            "渡运安全监管 渡改桥配套 公益渡口运行 渡工队伍建设",
        ),
        (
            "窑炉管理坚持安全第一、预约有序、一窑一档、谁烧谁守的原则",
            ("窑炉管理坚持", "的原则"),
            "安全第一 预约有序 一窑一档 谁烧谁守",
        ),
    ],
)
def test_the_last_member_ends_before_what_is_said_of_all(clause: str, frame: tuple[str, str], items: str) -> None:
    lists = found(clause + "。", FormulationKind.ENUMERATION)
    assert [([item.right.text for item in one.items], one.frame) for one in lists] == [(items.split(), frame)]
