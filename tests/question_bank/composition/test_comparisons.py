"""In what two things differ is asked where the source tells it of both."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.formulations.comparisons import find_comparisons
from question_bank.model import Question, QuestionKind
from question_bank.outline import parse_outline


def _parts(text: str) -> list[tuple[str, list[str]]]:
    found = find_comparisons(parse_outline(text, "试用"))
    return [(one.subject, [item.right.text for item in one.items]) for one in found]


def _answered(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SHORT_ANSWER]


@pytest.mark.parametrize(
    ("text", "subject", "parts"),
    [
        (
            "应当注意日常巡查与专项巡查的区别：日常的目的是发现苗头，由网格员做；专项的目的是查清问题，由执法队做。",
            "日常巡查与专项巡查的区别",
            ["日常的目的是发现苗头，由网格员做", "专项的目的是查清问题，由执法队做"],
        ),
        (
            "定额管理与总额管理的不同在于：定额管理管的是单价，总额管理管的是全年。",
            "定额管理与总额管理的不同",
            ["定额管理管的是单价", "总额管理管的是全年"],
        ),
        (
            "租赁与承包的区别在于：前者按年收取租金，后者按产量交承包款。",
            "租赁与承包的区别",
            ["前者按年收取租金", "后者按产量交承包款"],
        ),
        (
            "租赁与承包的区别在于：租赁收的是租金，承包收的是承包款；租赁期满要交还原物，承包期满可以续包。",
            "租赁与承包的区别",
            ["租赁收的是租金，承包收的是承包款", "租赁期满要交还原物，承包期满可以续包"],
        ),
        (
            "二、巡查与检查的区别\n巡查重在发现，由网格员承担；检查重在定性，由执法队承担。",
            "巡查与检查的区别",
            ["巡查重在发现，由网格员承担", "检查重在定性，由执法队承担"],
        ),
        (
            "（1）自治与法治的关系。自治侧重乡亲之间的商量，法治侧重人人遵守的规矩。两样都少不得。",
            "自治与法治的关系",
            ["自治侧重乡亲之间的商量", "法治侧重人人遵守的规矩"],
        ),
        (
            "巡查与检查既有联系又有区别：巡查是检查的前提，检查是巡查的深入；巡查重在发现，检查重在定性。",
            "巡查与检查的联系与区别",
            ["巡查是检查的前提，检查是巡查的深入", "巡查重在发现，检查重在定性"],
        ),
        (
            "日常巡查是每天的走访，专项检查是定期的查验。两者的区别在于：日常巡查重在发现苗头；专项检查重在查清问题。",
            "日常巡查与专项检查的区别",
            ["日常巡查重在发现苗头", "专项检查重在查清问题"],
        ),
    ],
)
def test_what_is_told_of_both_is_a_comparison(text: str, subject: str, parts: list[str]) -> None:
    assert _parts(text) == [(subject, parts)]


@pytest.mark.parametrize(
    "text",
    [
        "巡查与检查的区别不大。",
        "要处理好干部与群众的关系，常走动，多商量。",
        "巡查与检查的区别：巡查重在发现，也重在提醒；遇到大事要上报。",
        "巡查与检查的区别：巡查重在发现；检查重在……。",
        "巡查与检查的区别：\n巡查重在发现。\n检查重在定性。",
        "日常巡查是每天的走访。两者的区别在于：日常巡查重在发现苗头；专项检查重在查清问题。",
    ],
)
def test_what_is_told_of_one_or_of_neither_is_none(text: str) -> None:
    assert _parts(text) == []


def test_it_is_answered_with_what_is_told_of_each() -> None:
    (asked,) = _answered("二、巡查与检查的区别\n巡查重在发现，由网格员承担；检查重在定性，由执法队承担。\n")
    assert asked.stem == "请简要回答材料所说的“巡查与检查的区别”。"
    assert len(asked.evidence) == 3
    assert "have not been judged yet" in asked.reason
