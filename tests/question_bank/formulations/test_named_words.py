"""Words that are named as words and explained behind 就是, and what is only judged by 这就叫."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found, short


@pytest.mark.parametrize(
    ("raw", "terms"),
    [
        ("所谓“活不过夜”，是说当天收的衣服当天缝完。", [["“活不过夜”—当天收的衣服当天缝完(是说)"]]),
        ("还有一个词叫“空转”，就是天天开会却没有人落实。", [["“空转”—天天开会却没有人落实(就是)"]]),
        ("这里的“空转”，就是最典型的例子。去年的“夜校”，就是我们办起来的。", []),
        ("怎样的粥算好？舀起来能挂勺，不糊锅，放凉了也不出水，这就叫合格。", []),
        (
            "每户另外交五十元，用来付查勘费和人员工资，这部分叫作附加费。",
            [["附加费—每户另外交五十元，用来付查勘费和人员工资(叫作)"]],
        ),
    ],
)
def test_named_words(raw: str, terms: list[list[str]]) -> None:
    assert [[short(item) for item in one.items] for one in found(raw, FormulationKind.DEFINITION)] == terms
