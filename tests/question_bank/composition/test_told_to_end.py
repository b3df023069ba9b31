"""Fill-ins are told to the end of their sentence where that says more of the same and no figures."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import stems_of

_PAPER = "渡口管理规定\n\n一、工作要求\n{}\n"


def _asked(told: str) -> list[str]:
    return [stem for stem in stems_of(_PAPER.format(told)) if "＿" in stem]


@pytest.mark.parametrize(
    "told",
    [
        "理事会每月召开一次会议，决定事项须经全体理事过半数同意。",
        "渡口系统提前30天提醒船员换证，到期自动停用，任何人无权延期。",
    ],
)
def test_what_goes_on_with_the_same_subject_is_told_along(told: str) -> None:
    stems = _asked(told)
    assert stems
    assert all(stem.endswith(told.split("，", 1)[1]) for stem in stems)


@pytest.mark.parametrize(
    "told",
    [
        "渡口系统提前30天提醒船员换证，逾期换证按附件3办理。",
        "渡口系统提前30天提醒船员换证，到期停用，另行公告，再报公司，由公司处理。",
        "渡口系统提前30天提醒船员换证，增强责任心是管理的重要内容。",
    ],
)
def test_what_tells_something_else_is_left_where_it_stands(told: str) -> None:
    assert "渡口系统提前＿＿＿＿天提醒船员换证。" in _asked(told)
