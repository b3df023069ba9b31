"""Writing a set to a file, and taking an import back: what is lost or stays is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from question_bank.formats import read_questions
from question_bank.model import QuestionFilter
from question_bank.model.import_record import Intake
from studyapp.ui.bank.view import Tab
from tests.builders import question
from tests.studyapp.ui.bank.banking import IMPORTED_SET, desk
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import NOON


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "*.json") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_rest: (str(path), kind))


def test_a_format_that_carries_everything_is_written_at_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, tmp_path / "题集", "*.jsonl")
    with desk(tmp_path, qtbot) as made:
        made.choose_set(IMPORTED_SET)
        made.page.questions.export.click()
        made.wait()
        assert not made.page.questions.ask.isVisible()
        assert read_questions(tmp_path / "题集.jsonl").questions == made.questions


def test_losses_are_said_before_anything_is_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "题集.gift"
    choosing(monkeypatch, path)
    with desk(tmp_path, qtbot) as made:
        view = made.page.questions
        made.choose_set(IMPORTED_SET)
        view.export.click()
        made.wait()
        assert view.ask.isVisible()
        view.ask.give_up()
        assert not path.exists()
        view.export.click()
        made.wait()
        view.ask.confirm.click()
        made.wait()
        assert read_questions(path).questions


def test_an_import_is_taken_back_but_for_what_was_edited_since(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        bank = made.services.bank
        coming = [question(number) for number in range(300, 303)]
        intake = Intake("新题.xlsx")
        bank.add("新题", coming, set_id=b"n" * 16, added_at=NOON, intake=intake)
        stays = question(300, stem="改过的题干是（　　）。")
        bank.edit(stays, at=NOON, who="组织者")
        made.page.show_tab(Tab.IMPORTS)
        settle()
        assert intake.number is not None
        made.page.imports.buttons[intake.number].click()
        made.wait()
        left = bank.sequence(QuestionFilter(sets=(b"n" * 16,), statuses=()), 10)
        assert [ref.id for ref in left] == [stays.id]
        assert not made.page.imports.buttons
