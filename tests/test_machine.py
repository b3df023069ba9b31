"""The machine the tests run on can show what they look at."""

from __future__ import annotations


def test_a_font_for_chinese_is_installed(chinese_font: str) -> None:
    assert chinese_font
