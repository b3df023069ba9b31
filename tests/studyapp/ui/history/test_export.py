"""Exports of 成绩: what the filter means, in the background, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from question_bank.model import QuestionKind
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.history.view import HistoryFilter
from studyapp.ui.services import Services
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.layout_checks import assert_good, settle, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


@pytest.fixture
def services(studied: MakeServices) -> Services:
    return studied()


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> Iterator[HistoryPage]:
    with speaking("zh_CN"):
        page = shown(HistoryPage, QSize(1104, 800), 1.0)
        assert isinstance(page, HistoryPage)
        qtbot.addWidget(page)
        HistoryPresenter(page, services)
        settle()
        yield page
        services.background.wait()
        settle()


def export(page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), kind))
    page.export.setFocus()
    QTest.keyClick(page.export, Qt.Key.Key_Space)
    services.background.wait()
    settle()


def test_the_log_as_csv_is_exactly_what_the_filter_means(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page.filter_changed.emit(HistoryFilter(None, kind=QuestionKind.SINGLE_CHOICE))
    services.background.wait()
    settle()
    path = tmp_path / "成绩.csv"
    export(page, services, monkeypatch, path)
    wanted = AnswerFilter(kind=QuestionKind.SINGLE_CHOICE)
    records = [one.record for one in services.scores.log(services.member.id, wanted, limit=9999)]
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["答题编码"] for row in rows] == [record.id.hex() for record in records]
    assert {row["题型"] for row in rows} == {"单选"}
    assert [row["结果"] for row in rows] == ["对" if record.right else "错" for record in records]
    assert [float(row["秒"]) for row in rows] == [record.elapsed / 1000 for record in records]
    assert all(row["题目"] and row["你的回答"] and row["章节"] for row in rows)
    assert "全部时间" in rows[0]["导出范围"]
    assert "题型: 单选" in rows[0]["导出范围"]
    assert the(page, NoticeBar).sentence() == f"已将 {len(rows)} 条答题导出到 {path}。"
    assert_good(page)


def test_a_name_without_an_ending_gets_that_of_the_kind(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    export(page, services, monkeypatch, tmp_path / "成绩", "*.xlsx")
    book = CalamineWorkbook.from_path(tmp_path / "成绩.xlsx")
    assert book.sheet_names == ["答题记录", "各列说明"]
    rows = book.get_sheet_by_name("答题记录").to_python()
    assert len(rows) - 1 == services.scores.totals(services.member.id).answers
    (chosen, *_rest) = book.get_sheet_by_name("各列说明").to_python()
    assert chosen[0] == "导出范围"


def test_the_summary_as_pdf_says_the_figures_of_the_page(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    export(page, services, monkeypatch, tmp_path / "成绩.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "成绩.pdf")
    found = "".join("".join(one.get_textpage().get_text_bounded() for one in document).split())
    document.close()
    totals = services.scores.totals(services.member.id)
    for words in (
        "成绩学员甲2026年11月22日",
        f"答题{totals.answers}",
        f"练习与考试{totals.sittings}",
        "各部分掌握",
        "近一年",
    ):
        assert words in found
    for row in services.scores.sittings(services.member.id, limit=99):
        if row.sitting.finished_at is not None:
            assert f"{row.right}/{row.sitting.questions}" in found


def test_an_export_that_is_cancelled_leaves_no_file(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(tmp_path / "成绩.csv"), ""))
    old = tmp_path / "成绩.csv"
    old.write_text("before", encoding="utf-8")
    page.export.click()
    assert page.export_bar.isVisible()
    assert not page.export.isEnabled()
    assert_good(page)
    page.export_bar.cancel.click()
    services.background.wait()
    settle()
    assert not page.export_bar.isVisible()
    assert page.export.isEnabled()
    assert the(page, NoticeBar).sentence().startswith("已取消导出")
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ""] == ["成绩.csv"]


def test_a_folder_that_is_not_there_is_told_of(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for suffix in (".csv", ".xlsx", ".pdf"):
        export(page, services, monkeypatch, tmp_path / "none" / f"成绩{suffix}")
        assert "none" in the(page, NoticeBar).sentence()
        assert page.export.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: ("", ""))
    page.export.click()
    assert not page.export_bar.isVisible()
