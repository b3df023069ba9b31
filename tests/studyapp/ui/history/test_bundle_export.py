"""The score bundle of 成绩: said before it is written, by keyboard, in the background, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import QuizMode
from studyapp.scores.exchange import bundled_sittings, read_bundle
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.ui.history.bundle_work import BundleExport, write_sittings
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.history.view import HistoryFilter
from studyapp.ui.one_work import Cancelled
from studyapp.ui.services import Services
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


@pytest.fixture
def services(studied: MakeServices) -> Services:
    return studied()


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> Iterator[HistoryPage]:
    with speaking("zh_CN"):
        page = opened(services)
        qtbot.addWidget(page)
        yield page
        services.background.wait()
        settle()


def opened(services: Services, size: QSize | None = None, scale: float = 1.0) -> HistoryPage:
    page = shown(HistoryPage, size or QSize(1104, 800), scale)
    assert isinstance(page, HistoryPage)
    HistoryPresenter(page, services)
    settle()
    return page


def key(page: HistoryPage, pressed: Qt.Key, services: Services) -> None:
    """Press a key where the keyboard is, and wait for what comes of it."""
    target = page.focusWidget()
    assert target is not None
    QTest.keyClick(target, pressed)
    services.background.wait()
    settle()


def ask(page: HistoryPage, services: Services) -> None:
    page.bundle.setFocus()
    key(page, Qt.Key.Key_Space, services)


def saving(monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
    """Let the dialog for files answer `path`; return the names that it proposes."""
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def test_what_goes_in_is_said_and_then_written(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    member = services.member.id
    question = services.scores.log(member, limit=1)[0].record.question_id
    services.scores.keep(member, question, Keepsake(favourite=True, note="只给自己看"), at=1)
    proposed = saving(monkeypatch, str(tmp_path / "甲"))
    page.filter_changed.emit(HistoryFilter(None))
    settle()
    ask(page, services)
    extent = services.scores.extent(member)
    assert page.bundle_bar.isVisible()
    assert page.bundle_bar.save.hasFocus()
    assert extent.open == 1
    assert page.bundle_bar.sentence() == (
        f"学员甲：{extent.sittings} 次练习与考试，{extent.answers} 条答题，2026年11月4日至2026年11月21日。"
        "其中 1 次还没做完，包里会注明。"
    )
    assert proposed == []
    assert_good(page)
    key(page, Qt.Key.Key_Return, services)
    path = tmp_path / "甲.scorebundle"
    bundle = read_bundle(path)
    assert proposed == ["成绩包 学员甲 2026年11月22日.scorebundle"]
    assert (bundle.head.member_id, bundle.head.member) == (member, "学员甲")
    assert bundle.sittings == tuple(bundled_sittings(services.scores, member))
    assert len(bundle.sittings) == extent.sittings
    assert sum(len(one.answers) for one in bundle.sittings) == extent.answers
    assert all(one.asked for one in bundle.sittings)
    for one in bundle.sittings:
        assert all(one.asked[record.position].question_id == record.question_id for record in one.answers)
    assert "只给自己看" not in repr(bundle)
    assert the(page, NoticeBar).sentence() == f"已将 {extent.sittings} 次记录存入 {path}；把这个文件交给组织者即可。"
    assert not page.bundle_bar.isVisible()
    assert page.bundle.isEnabled()
    assert_good(page)


def test_the_filter_says_which_sittings_and_each_goes_in_whole(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saving(monkeypatch, str(tmp_path / "甲.scorebundle"))
    page.filter_changed.emit(HistoryFilter(7, mode=QuizMode.TODAY, kind=QuestionKind.SINGLE_CHOICE))
    services.background.wait()
    settle()
    ask(page, services)
    key(page, Qt.Key.Key_Enter, services)
    today = services.local_day(services.clock())
    wanted = AnswerFilter(since_day=today - 6, mode=QuizMode.TODAY, kind=QuestionKind.SINGLE_CHOICE)
    bundle = read_bundle(tmp_path / "甲.scorebundle")
    rows = services.scores.sittings(services.member.id, wanted, limit=999)
    assert 0 < len(rows) < services.scores.totals(services.member.id).sittings
    assert [one.sitting for one in bundle.sittings] == [row.sitting for row in rows]
    assert [len(one.answers) for one in bundle.sittings] == [row.answered for row in rows]
    assert {record.kind for one in bundle.sittings for record in one.answers} != {QuestionKind.SINGLE_CHOICE}


def test_one_may_decline_and_the_keyboard_is_where_it_was(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = saving(monkeypatch, "")
    for declining in ((Qt.Key.Key_Escape,), (Qt.Key.Key_Tab, Qt.Key.Key_Return)):
        ask(page, services)
        for pressed in declining:
            key(page, pressed, services)
        assert not page.bundle_bar.isVisible()
        assert page.bundle.hasFocus()
        assert proposed == []
    ask(page, services)
    key(page, Qt.Key.Key_Return, services)
    assert len(proposed) == 1
    assert page.bundle.hasFocus()
    assert not page.findChildren(NoticeBar)


def test_an_offer_goes_when_the_page_means_something_else(page: HistoryPage, services: Services) -> None:
    ask(page, services)
    page.filter_changed.emit(HistoryFilter(7))
    settle()
    assert not page.bundle_bar.isVisible()
    page.bundle.click()
    page.filter_changed.emit(HistoryFilter(30))  # while it is counted
    services.background.wait()
    settle()
    assert not page.bundle_bar.isVisible()
    ask(page, services)
    services.changes.scores_changed.emit()
    settle()
    assert not page.bundle_bar.isVisible()


def test_of_nothing_there_is_no_bundle(page: HistoryPage, services: Services) -> None:
    page.filter_changed.emit(HistoryFilter(None, mode=QuizMode.CHALLENGE))
    settle()
    ask(page, services)
    assert not page.bundle_bar.isVisible()
    assert the(page, NoticeBar).sentence() == "所选范围内没有答题，成绩包会是空的。"


def test_a_bundle_that_cannot_be_written_or_is_cancelled_leaves_what_was_there(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saving(monkeypatch, str(tmp_path / "none" / "甲.scorebundle"))
    ask(page, services)
    key(page, Qt.Key.Key_Return, services)
    assert the(page, NoticeBar).sentence().endswith("无法写入；请换一个文件夹，或腾出磁盘空间。")
    old = tmp_path / "甲.scorebundle"
    old.write_bytes(b"before")
    saving(monkeypatch, str(old))
    ask(page, services)
    page.bundle_bar.save.click()
    assert page.export_bar.isVisible()
    assert not page.export.isEnabled()
    assert not page.bundle.isEnabled()
    page.export_bar.cancel.click()
    services.background.wait()
    settle()
    assert page.bundle.isEnabled()
    assert the(page, NoticeBar).sentence().startswith("已取消导出")


def test_writing_stops_between_two_sittings(services: Services, tmp_path: Path) -> None:
    export = BundleExport(services.paths.scores, services.member.id, "甲", AnswerFilter())
    target = tmp_path / "out"
    target.mkdir()
    old = target / "甲.scorebundle"
    old.write_bytes(b"before")
    heard: list[float] = []

    def report(_stage: str, share: float) -> None:
        heard.append(share)
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_sittings(export, old, 1, report)
    assert old.read_bytes() == b"before"
    assert list(target.iterdir()) == [old]
    assert 0.4 < heard[-1] < 1.0
    assert write_sittings(export, old, 1, lambda _stage, share: heard.append(share)) == len(read_bundle(old).sittings)
    assert heard[-1] == 1.0


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_the_offer_fits_every_window(
    qtbot: QtBot, services: Services, size: QSize, scale: float, language: str
) -> None:
    with speaking(language):
        rail = 176 if size.width() / scale >= 1180 else 72 if size.width() / scale >= 820 else 0
        page = opened(services, QSize(round(size.width() - rail * scale), size.height()), scale)
        qtbot.addWidget(page)
        ask(page, services)
        assert page.bundle_bar.isVisible()
        assert_good(page)
        assert QApplication.focusWidget() in (None, page.bundle_bar.save)
