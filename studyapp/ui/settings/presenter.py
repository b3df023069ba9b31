"""Reactions of the page 设置."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from studyapp.parts import PROGRAM, Part, installed_parts, licence_text
from studyapp.passcode import hash_passcode, passcode_fits
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.services import Services
from studyapp.ui.settings.backup_presenter import BackupPresenter
from studyapp.ui.settings.page import SettingsPage
from studyapp.ui.settings.view import SettingsView


class SettingsPresenter(QObject):
    """Shows the settings and hands a changed one to the composition root, which makes it hold."""

    def __init__(
        self,
        page: SettingsPage,
        services: Services,
        desk: OrganizerDesk | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Fill `page`; `desk` says whether the organizer's passcode was said already."""
        super().__init__(parent or page)
        self._page = page
        self._desk = desk or OrganizerDesk()
        page.organizer.switched.connect(self._switch_organizer)
        page.organizer.given.connect(self._take_passcode)
        page.organizer.change_wanted.connect(lambda: page.organizer.ask(old=True, new=True))
        self._services = services
        self._settings = services.settings
        page.chosen.connect(self._choose)
        page.open_folder.connect(self._open_folder)
        page.copy_folder.connect(self._copy_folder)
        page.about.parts_wanted.connect(self._show_parts)
        page.about.help_wanted.connect(services.navigation.help_wanted)
        BackupPresenter(page.backups, services)
        self._show()

    def _show(self) -> None:
        folder = str(self._services.paths.root)
        today = self._services.local_day(self._services.clock())
        self._page.show_settings(
            SettingsView(self._settings, folder, main_parts(self._services.scores.engine_version()), today)
        )

    def _choose(self, field: str, value: object) -> None:
        changed: dict[str, Any] = {field: value}  # the page names fields of Settings
        self._settings = self._settings._replace(**changed)
        self._services.navigation.settings_chosen.emit(self._settings)

    def _switch_organizer(self, wanted: bool) -> None:
        if wanted == self._settings.organizer:
            self._page.organizer.show_state(wanted)
        elif not wanted:
            self._desk.unlocked = False
            self._page.organizer.show_state(False)
            self._choose("organizer", False)
        elif self._desk.unlocked:
            self._page.organizer.show_state(True)
            self._choose("organizer", True)
        else:
            kept = bool(self._settings.passcode)
            self._page.organizer.ask(old=kept, new=not kept)

    def _take_passcode(self, old: str, new: str) -> None:
        form = self._page.organizer.form
        kept = self._settings.passcode
        if kept and not passcode_fits(old, kept):
            if form is not None:
                form.show_problem(self.tr("This is not the passcode; try again."))
            return
        if new:
            self._settings = self._settings._replace(passcode=hash_passcode(new, self._services.new_id()))
        self._desk.unlocked = True
        self._page.organizer.show_state(True)
        self._choose("organizer", True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.root)))

    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(str(self._services.paths.root))

    def _show_parts(self) -> None:
        self._page.show_licences(installed_parts(), licence_text)


def main_parts(engine: str) -> tuple[Part, ...]:
    """Return what matters most of what the program is made of; `engine` is the version of SQLite."""
    # Start-up: this is slow to import and wanted on this page only.
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version(PROGRAM)
    except PackageNotFoundError:
        own = ""
    python = ".".join(str(number) for number in sys.version_info[:3])
    return (
        Part(PROGRAM, own, "Apache-2.0"),
        Part("Python", python, "PSF-2.0"),
        Part("Qt, PySide6", qVersion(), "LGPL-3.0"),
        Part("SQLite", engine, "Public Domain"),
    )
