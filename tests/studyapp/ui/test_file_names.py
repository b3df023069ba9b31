"""What is offered as the name of a file can be one on every system."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studyapp.ui.file_names import file_name
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.theme import Theme
from tests.studyapp.ui.screens import services_in


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("成绩 学员甲 11月22日", "成绩 学员甲 11月22日"),
        ("一支部/张三", "一支部_张三"),
        ('问: "甲\\乙"?', "问_ _甲_乙__"),
        (" 第一章. ", "第一章"),
        ("长" * 300, "长" * 75),
    ],
)
def test_what_a_system_refuses_is_left_out(words: str, name: str) -> None:
    assert file_name(words) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_name_is_one_name_and_short_enough(words: str) -> None:
    name = file_name(words)
    assert not set('\\/:*?"<>|') & set(name)
    assert len(name.encode("utf-8")) <= 4 * 75
    assert file_name(name) == name


def test_a_member_with_a_slash_in_the_name_is_offered_one_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def asked(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    with services_in(tmp_path, name="一支部/张三") as services:
        page = HistoryPage(Theme())
        qtbot.addWidget(page)
        HistoryPresenter(page, services)
        page.export_wanted.emit()
    (name,) = offered
    assert "/" not in name
    assert "张三" in name
