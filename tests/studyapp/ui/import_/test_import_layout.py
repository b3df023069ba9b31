"""Every step of 导入 at every size, in both languages and themes: nothing cut, everything named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.presenter import ImportPresenter
from studyapp.ui.import_.view import PartView, PreviewLine, TableView
from studyapp.ui.import_.work import ImportWork
from tests.studyapp.ui.bank.banking import IMPORTED_SET, fill
from tests.studyapp.ui.generate.test_generate_layout import CASES, NAME, beside_the_rail
from tests.studyapp.ui.import_.importing import Desk, written
from tests.studyapp.ui.layout_checks import assert_good, settle, shown
from tests.studyapp.ui.screens import services_in, speaking

PART = PartView(
    "复习题.xlsx",
    "单选题",
    "表格",
    120,
    (),
    ("文件写明共 120 题，找到了 119 题",),
    (PreviewLine("党的最高理想和最终目标是（　　）。" * 4, "第 2 行 · 单选 · 实现共产主义", ("答案不在选项里",)),),
    TableView(
        ("题干", "选项A", "选项B", "答案", "难度"),
        ("stem", "option_a", "option_b", "answer", ""),
        1,
        (("党的最高理想和最终目标是（　　）。" * 4, "实现共产主义", "全面小康", "A", "3"),) * 5,
        (2, 3, 4, 5, 6),
    ),
    "题干、选项A、选项B、答案",
)


@pytest.mark.parametrize(("size", "scale", "language", "name"), CASES)
def test_nothing_is_cut_in_any_step(
    qapp: QApplication, tmp_path: Path, size: QSize, scale: float, language: str, name: str
) -> None:
    with services_in(tmp_path) as services, speaking(language):
        fill(services.bank)
        services.bank.rename_set(IMPORTED_SET, NAME)
        damaged = tmp_path / "坏文件.bin"
        damaged.write_bytes(bytes(range(256)) * 4)
        page = shown(ImportPage, beside_the_rail(size, scale), scale, name)
        assert isinstance(page, ImportPage)
        work = ImportWork(services.background)
        made = Desk(page, ImportPresenter(page, services, work), work, services)
        made.presenter.begin()
        wizard = page.wizard

        def check() -> None:
            settle()
            assert_good(page)

        wizard.files.show_notices(("“复习题.doc” 不能读取；请另存为 Word（.docx）再试。",))
        check()
        made.read(written(tmp_path), damaged)
        check()
        for place in (0, 1):
            wizard.check.panes.show_pane(place)
            check()
        wizard.check.show_part(PART)
        check()
        wizard.check.show_part(None, "“坏文件.bin” 不是能读取的题目文件。")
        check()
        made.onward()
        for place in (0, 1):
            wizard.problems.panes.show_pane(place)
            check()
        wizard.problems.put_aside.emit()
        wizard.problems.list.go(wizard.problems.list.rows()[0].key)
        check()
        made.onward()
        wizard.duplicates.target.set_target(IMPORTED_SET)
        made.wait()
        for outer, inner in ((0, 0), (1, 0), (1, 1)):
            wizard.duplicates.panes.show_pane(outer)
            wizard.duplicates.pairs.show_pane(inner)
            check()
        wizard.duplicates.show_notice("题库正被另一个程序使用。")
        check()
        wizard.show_busy("正在读取 复习题.xlsx 1200", 0.5)
        check()
        wizard.show_step(work.step)
        made.onward()
        check()
        page.hide()
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
