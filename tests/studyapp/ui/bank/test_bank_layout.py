"""Every part of 题库 at every size, in both languages and themes: nothing cut, everything named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.presenter import BankPresenter
from studyapp.ui.bank.view import Tab, UnderWay
from studyapp.ui.when_seen import FramePage
from tests.studyapp.ui.bank.banking import IMPORTED_SET, fill
from tests.studyapp.ui.generate.test_generate_layout import CASES, NAME, beside_the_rail
from tests.studyapp.ui.layout_checks import assert_good, settle, shown
from tests.studyapp.ui.screens import NOON, services_in, speaking


@pytest.mark.parametrize(("size", "scale", "language", "name"), CASES)
def test_nothing_is_cut_in_any_part(
    qapp: QApplication, tmp_path: Path, size: QSize, scale: float, language: str, name: str
) -> None:
    with services_in(tmp_path) as services, speaking(language):
        questions = fill(services.bank)
        services.bank.report_wrong(questions[5].id, member="张三", text="第二个选项也对，请看原文第三节。" * 4, at=NOON)
        services.bank.rename_set(IMPORTED_SET, NAME)
        frame = FramePage()
        page = shown(BankPage, beside_the_rail(size, scale), scale, name)
        assert isinstance(page, BankPage)
        presenter = BankPresenter(page, services, frame)
        presenter.show()

        def wait() -> None:
            for _ in range(2):
                services.background.wait()
                settle()

        def check(part: QWidget | None = None) -> None:
            wait()
            assert_good(page)
            for panes in (page.questions.panes, page.questions.inner, page.review.panes, page.checkup.panes):
                if part is not None and panes.isVisible() and panes.narrow():
                    for place in (0, 1):
                        panes.show_pane(place)
                        settle()
                        assert_good(page)

        check(page.questions)
        page.show_under_way((UnderWay("import", NAME, "处理问题"),))
        page.show_said("12 题已写入 题库.json")
        check()
        page.show_under_way(())
        page.show_said("")
        page.questions.list.stand_at(4)
        view = page.questions
        view.panes.show_pane(1)
        view.inner.show_pane(1)
        view.preview.versions_wanted.emit()
        check()
        view.preview.edit_wanted.emit()
        check()
        view.preview.edited.emit(None)
        for wish in (view.new_wanted, view.move_wanted, view.tag_wanted):
            wish.emit()
            check()
        view.ask.ask(
            "“.gift” 格式不能完整保存 24 题：章节不会写入；标签不会写入；解析不会写入" * 2, "仍然导出", lambda *_: None
        )
        check()
        view.ask.give_up()
        page.show_tab(Tab.REVIEW)
        check(page.review)
        page.review.foot.ask_whether(1234, lambda: None)
        check()
        page.review.foot.ask.give_up()
        page.review.foot.bar.reject.click()
        page.review.foot.reject_bar.choose(2)
        check()
        page.review.foot.close_reasons()
        page.review.foot.bar.edit.click()
        check()
        page.review.edited.emit(None)
        page.show_tab(Tab.CHECKUP)
        check(page.checkup)
        page.show_tab(Tab.REPORTS)
        check()
        page.show_tab(Tab.IMPORTS)
        check()
        page.hide()
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
