"""Why something is so, and where a paper applies."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found, items_found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "严禁用湿布擦拭配电箱，因为水会导电，使人触电。",
            ["严禁用湿布擦拭配电箱—水会导电，使人触电"],
        ),
        (
            "绑带每年换一次，油库必须保持通风，因为油气会在低处积聚。",
            ["油库必须保持通风—油气会在低处积聚"],
        ),
        (
            "苗圃浇水用井水，不用河水，因为河水含盐量偏高。",
            ["苗圃浇水用井水，不用河水—河水含盐量偏高"],
        ),
        ("巡堤之所以安排在夜间，是因为夜间渗水最容易听见。", ["巡堤之所以安排在夜间—夜间渗水最容易听见"]),
        ("洞口的气温比洞内低得多。这是因为洞内岩壁常年放热。", ["洞口的气温比洞内低得多—洞内岩壁常年放热"]),
        ("为什么不能“先入库、后验收”？因为出了差错无法追溯。", ["不能“先入库、后验收”—出了差错无法追溯"]),
        ("水泵全年停机3次，原因是备件没有储备。", ["水泵全年停机3次—备件没有储备"]),
        ("渡口的图纸被火烧毁，所以塔高已无法查考。", ["塔高已无法查考—渡口的图纸被火烧毁"]),
        ("由于河水逐年变浅，粮船改走陆路，码头冷落下来。", ["粮船改走陆路，码头冷落下来—河水逐年变浅"]),
        ("渡口的图纸被火烧毁，但是抄本还在，所以塔高仍能查考。", None),
        ("渡口的图纸被火烧毁，所以他离开了这座小城。", None),
        ("果园老了，产量低，可是愿意改种的人很少，因为头三年没有收入。", None),
        ("1961年3月，因为河水断流，工程全部停了下来。", None),
        ("这次漏检多半是因为疏忽，班长没有签字。", None),
        ("苗圃浇水用井水，因为河水含盐，但是井水也要化验。", None),
        ("渠道年年淤积。\n因为上游没有种树，泥沙全部下来了。", None),
    ],
)
def test_reasons(text: str, expected: list[str] | None) -> None:
    assert items_found(f"一、要求\n{text}", FormulationKind.REASON) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第二条 本规定适用于馆内全部阅览室。", [("scope", "规定", "馆内全部阅览室")]),
        ("儿童馆、书店不适用本规定，由办公室另行规定。", [("excepted", "规定", "儿童馆、书店")]),
        ("单价不足500元的工具，按台账登记，不适用本办法。", [("excepted", "办法", "单价不足500元的工具")]),
        (
            "1.2 本规程适用于一号、二号泵房的电气设备，不适用于厂区路灯。",
            [("scope", "规程", "一号、二号泵房的电气设备"), ("excepted", "规程", "厂区路灯")],
        ),
        ("第三条第二款规定的情形，不适用本条例。", []),
        ("定量订货法适用于单价较高的物资，不适用于散料。", []),
    ],
)
def test_scopes(text: str, expected: list[tuple[str, str, str]]) -> None:
    told = [each for each in found(f"一、总则\n{text}", FormulationKind.RULE) if each.aspect in ("scope", "excepted")]
    assert [(each.aspect, each.subject, each.items[0].right.text) for each in told] == expected
