"""How much work a text makes that nobody would write, but a scanner does: as much as it is long, and no more."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from question_bank.build import build_from_text

_BEGINS = "安全管理办法\n第一章 总则\n第一条 本办法适用于各单位。\n第二条 "
_ENDS = "\n第三条 各单位应当每月检查2次。\n"
_WORDS = "单位应当定期开展安全检查并且及时报告存在的问题负责人必须组织培训提高人员的能力水平按照规定做好设备维护工作"
_MORE = 1_000
"""Characters by which a short and a long text are made longer."""
_SHORT, _LONG = 4_500, 9_500
"""So long a text is looked up in an index, and not searched."""
_SLACK = 1.5
"""How much more work as many characters may make at the end of a long text than of a short one."""


def _lines(text: str, where: str) -> int:
    """Return how many lines of our code in `where` run until questions are built from `text`."""
    count = 0

    def within(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def called(frame: FrameType, event: str, argument: Any) -> Any:
        return within if where in frame.f_code.co_filename.replace("\\", "/") else None

    before = sys.gettrace()
    sys.settrace(called)
    try:
        build_from_text(text, "work")
    finally:
        sys.settrace(before)
    return count


def _long(piece: str, opening: str, size: int) -> str:
    return _BEGINS + opening + (piece * (size // len(piece) + 1))[:size] + "。" + _ENDS


def _grown(piece: str, opening: str, size: int, where: str = "question_bank/") -> int:
    """Return how many lines more run for a text of `size` if it goes on a little."""
    build_from_text(_long(piece, opening, _MORE), "loaded and remembered before anything is counted")
    before, longer = (_lines(_long(piece, opening, each), where) for each in (size, size + _MORE))
    return longer - before


@pytest.mark.parametrize(
    ("piece", "opening"),
    [
        ("检查设备，", ""),
        (_WORDS[:9] + "、", "包括"),
        ("完成投资35.6亿元，", ""),
        ("2023年5月完成投资35.6亿元增长6.2%", ""),
        ("检查3次安全", _WORDS),
        ("“检查3次”和", ""),
        ("检查3次的，", ""),
        ("“安全", ""),
        ("以安全为重点，", ""),
        ("（一）检查设备；", "要求："),
    ],
)
def test_work_grows_no_faster_than_the_text(piece: str, opening: str) -> None:
    short, long = _grown(piece, opening, _SHORT), _grown(piece, opening, _LONG)
    assert long <= _SLACK * short


def test_rows_of_a_table_that_lost_its_lines_are_no_statement() -> None:
    made = build_from_text(_long("完成投资35.6亿元，", "", _SHORT), "rows")
    assert [each.items[0].right.text for each in made.formulations] == ["每月", "2次"]


def test_figures_far_behind_what_they_count_are_passed_over_at_once() -> None:
    assert _grown("检查3次安全", _WORDS, _SHORT, where="formulations/figures.py") == 0
