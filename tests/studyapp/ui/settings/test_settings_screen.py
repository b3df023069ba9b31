"""设置: each choice is carried out at once, every size and language fits."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studyapp.parts import installed_parts, licence_text
from studyapp.passcode import hash_passcode, passcode_fits
from studyapp.settings import Settings
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.settings.page import SettingsPage
from studyapp.ui.settings.parts_dialog import PartsDialog
from studyapp.ui.settings.presenter import SettingsPresenter, main_parts
from studyapp.ui.settings.view import SettingsView
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.passcode_form import PasscodeForm
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_block import TextBlock
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import services_in, speaking

ROOT = Path(__file__).resolve().parents[4]
FOLDER = "/home/a-member-with-a-long-name/.local/share/studyapp-of-the-branch"


def page(theme: Theme) -> SettingsPage:
    made = SettingsPage(theme)
    made.show_settings(SettingsView(Settings(), FOLDER, main_parts("3.45.1")))
    return made


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(qtbot: QtBot, size: QSize, scale: float, language: str) -> None:
    with speaking(language):
        made = shown(page, size, scale, "dark" if scale == 2.0 else "light")
    qtbot.addWidget(made)
    assert_good(made)


def test_the_settings_in_force_are_shown(qtbot: QtBot) -> None:
    made = page(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(made)
    wanted = Settings(language="en", theme="dark", text_scale=150, rule="partial", feedback="end", goal=30)
    made.show_settings(SettingsView(wanted, FOLDER, ()))
    for field in ("language", "theme", "text_scale", "rule", "feedback", "goal", "day_starts_at"):
        assert made.control(field).value() == getattr(wanted, field)
    assert FOLDER in [block.text() for block in made.findChildren(TextBlock)]


def test_each_choice_holds_at_once_and_keeps_the_others(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = SettingsPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(made)
        SettingsPresenter(made, services)
        heard: list[Settings] = []
        services.navigation.settings_chosen.connect(heard.append)
        theme, rule, size = made.control("theme"), made.control("rule"), made.control("text_scale")
        assert isinstance(theme, Segmented)
        assert isinstance(rule, Segmented)
        assert isinstance(size, ComboBox)
        theme.button("dark").click()
        rule.button("partial").click()
        size.setFocus()
        QTest.keyClick(size, Qt.Key.Key_Down)
        assert heard[-1] == Settings(theme="dark", rule="partial", text_scale=115)
        assert len(heard) == 3


def test_the_folder_can_be_opened_and_copied(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    with services_in(tmp_path) as services:
        made = SettingsPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(made)
        SettingsPresenter(made, services)
        for button in made.findChildren(Button):
            if button.text() in ("Open folder", "Copy path"):
                button.click()
    assert opened == [str(tmp_path)]
    assert QGuiApplication.clipboard().text() == str(tmp_path)


def test_every_library_the_program_needs_is_told_with_version_and_licence() -> None:
    parts = {part.name.lower().replace("_", "-"): part for part in installed_parts()}
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in needed}
    assert names <= set(parts)
    assert all(part.version and part.licence for part in parts.values())
    assert "pytest" not in parts
    assert "Apache License" in licence_text("sqlite-utils")
    assert licence_text("no-such-library") == ""


def test_the_licences_are_shown_one_library_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = SettingsPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(made)
        SettingsPresenter(made, services)
        made.show()
        with qtbot.waitSignal(services.navigation.help_wanted):
            next(button for button in made.findChildren(Button) if button.text() == "Help").click()
        next(button for button in made.findChildren(Button) if button.text() == "Libraries and licences").click()
        (dialog,) = made.findChildren(PartsDialog)
        settle()
        assert_good(dialog)
        place = next(n for n in range(dialog.chosen.count()) if dialog.chosen.itemText(n).startswith("lxml"))
        dialog.chosen.setCurrentIndex(place)
        dialog.chosen.activated.emit(place)
        assert "BSD" in dialog.text.toPlainText()
        dialog.close()


def form_of(page: SettingsPage) -> PasscodeForm:
    form = page.organizer.form
    assert form is not None
    return form


def type_in(*fields: tuple[QLineEdit | None, str]) -> None:
    for field, words in fields:
        assert field is not None
        field.setText(words)


def test_organizer_mode_asks_for_a_passcode_and_keeps_only_its_hash(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = SettingsPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(made)
        made.show()
        desk = OrganizerDesk()
        SettingsPresenter(made, services, desk)
        heard: list[Settings] = []
        services.navigation.settings_chosen.connect(heard.append)
        switch = made.organizer.switch
        switch.button(True).click()
        form = form_of(made)
        assert form.old is None
        for new, again in (("123", "123"), ("1234", "1243")):
            type_in((form.new, new), (form.again, again))
            form.confirm.click()
            assert form.problem()
        assert heard == []
        type_in((form.new, "1234"), (form.again, "1234"))
        assert form.again is not None
        QTest.keyClick(form.again, Qt.Key.Key_Return)
        assert passcode_fits("1234", heard[-1].passcode)
        states = [(heard[-1].organizer, desk.unlocked)]
        switch.button(False).click()
        states.append((heard[-1].organizer, desk.unlocked))
        assert states == [(True, True), (False, False)]
        switch.button(True).click()
        type_in((form_of(made).old, "4321"))
        form_of(made).confirm.click()
        assert not heard[-1].organizer
        QTest.keyClick(form_of(made), Qt.Key.Key_Escape)
        assert switch.value() is False
        switch.button(True).click()
        type_in((form_of(made).old, "1234"))
        form_of(made).confirm.click()
        assert heard[-1].organizer


def test_the_passcode_is_changed_with_the_old_one(qtbot: QtBot, tmp_path: Path) -> None:
    kept = Settings(organizer=True, passcode=hash_passcode("1234", bytes(16)))
    with services_in(tmp_path, settings=kept) as services, speaking("zh_CN"):
        made = shown(SettingsPage, QSize(1024, 640), 1.0)
        qtbot.addWidget(made)
        assert isinstance(made, SettingsPage)
        SettingsPresenter(made, services, OrganizerDesk())
        heard: list[Settings] = []
        services.navigation.settings_chosen.connect(heard.append)
        made.organizer.change.click()
        form = form_of(made)
        settle()
        assert_good(made)
        type_in((form.old, "1234"), (form.new, "abcd"), (form.again, "abcd"))
        form.confirm.click()
        assert passcode_fits("abcd", heard[-1].passcode)
        assert not passcode_fits("1234", heard[-1].passcode)
