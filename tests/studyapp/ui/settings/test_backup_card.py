"""The card of backups: copies by hand, packed to take along, brought back with a look before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.errors import UnusableFolder
from studyapp.scores.backup import Backup, backups
from studyapp.ui.services import Services
from studyapp.ui.settings.backup_card import BackupCard
from studyapp.ui.settings.backup_presenter import BackupPresenter
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.screens import services_in


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    (tmp_path / "data").mkdir()
    with services_in(tmp_path / "data") as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, services: Services) -> BackupCard:
    made = BackupCard(Theme())
    qtbot.addWidget(made)
    BackupPresenter(made, services)
    return made


def settle(services: Services) -> None:
    services.background.wait()
    QApplication.processEvents()


def said(card: BackupCard) -> NoticeBar:
    return [bar for bar in card.findChildren(NoticeBar) if not bar.isHidden()][-1]


def test_a_copy_by_hand_is_listed_with_what_it_holds(card: BackupCard, services: Services) -> None:
    assert not card.restore.isEnabled()
    card.made.emit()
    settle(services)
    assert "checked" in said(card).sentence()
    assert card.restore.isEnabled()
    assert card.chosen.count() == 1
    assert "1 member" in card._contents.text()  # noqa: SLF001 - the line under the list
    assert len(backups(services.paths.backups)) == 1


def test_putting_a_copy_back_is_asked_first(card: BackupCard, services: Services) -> None:
    heard: list[Backup] = []
    services.navigation.restore_chosen.connect(heard.append)
    card.made.emit()
    settle(services)
    card.restore.click()
    assert heard == []
    assert "become what they were" in said(card).sentence()
    said(card).acted.emit()
    assert [one.folder for one in heard] == [backups(services.paths.backups)[0].folder]


def test_everything_travels_in_one_file(card: BackupCard, services: Services, tmp_path: Path) -> None:
    target = tmp_path / "全部.zip"
    card.exported.emit(str(target))
    settle(services)
    assert target.exists()
    heard: list[Backup] = []
    services.navigation.restore_chosen.connect(heard.append)
    card.imported.emit(str(target))
    settle(services)
    assert "1 member" in said(card).sentence()
    said(card).acted.emit()
    assert len(heard) == 1


def test_a_file_that_is_no_copy_is_refused_in_a_sentence(card: BackupCard, services: Services, tmp_path: Path) -> None:
    foreign = tmp_path / "照片.zip"
    foreign.write_bytes(b"no zip at all")
    card.imported.emit(str(foreign))
    settle(services)
    assert "照片.zip" in said(card).sentence()


@pytest.mark.parametrize("fails", [False, True])
def test_a_copy_that_is_made_while_the_page_is_made_anew_harms_nothing(
    qtbot: QtBot, services: Services, fails: bool
) -> None:
    card = BackupCard(Theme())
    BackupPresenter(card, services)
    if fails:
        services.paths.backups.write_text("in the way of the folder")
    card.made.emit()
    services.background.wait()
    shiboken6.delete(card)
    with qtbot.captureExceptions() as faults:
        QApplication.processEvents()
    # A fault of the world goes on to the window, which says it above the page.
    assert [kind for kind, _, _ in faults] == ([UnusableFolder] if fails else [])
