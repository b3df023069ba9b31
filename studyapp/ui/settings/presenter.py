"""Reactions of the page 设置."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from studyapp.ui.services import Services
from studyapp.ui.settings.page import SettingsPage
from studyapp.ui.settings.view import Part, SettingsView

_LICENCES = (
    ("sqlite-utils", "Apache-2.0"),
    ("fsrs", "MIT"),
    ("rjieba", "MIT"),
    ("click", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("charset-normalizer", "MIT"),
)


class SettingsPresenter(QObject):
    """Shows the settings and hands a changed one to the composition root, which makes it hold."""

    def __init__(self, page: SettingsPage, services: Services, parent: QObject | None = None) -> None:
        """Fill `page`."""
        super().__init__(parent or page)
        self._page = page
        self._services = services
        self._settings = services.settings
        page.chosen.connect(self._choose)
        page.open_folder.connect(self._open_folder)
        page.copy_folder.connect(self._copy_folder)
        self._show()

    def _show(self) -> None:
        folder = str(self._services.paths.root)
        self._page.show_settings(SettingsView(self._settings, folder, program_parts()))

    def _choose(self, field: str, value: object) -> None:
        changed: dict[str, Any] = {field: value}  # the page names fields of Settings
        self._settings = self._settings._replace(**changed)
        self._services.navigation.settings_chosen.emit(self._settings)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.root)))

    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(str(self._services.paths.root))


def program_parts() -> tuple[Part, ...]:
    """Return what the program is made of, with versions as installed ("" where that is not known)."""
    # Start-up: this is slow to import and wanted on this page only.
    from importlib.metadata import PackageNotFoundError, version

    def installed(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return ""

    python = ".".join(str(number) for number in sys.version_info[:3])
    return (
        Part("studyapp", installed("studyapp"), "Apache-2.0"),
        Part("Python", python, "PSF"),
        Part("Qt, PySide6", qVersion(), "LGPL-3.0"),
        *(Part(name, installed(name), licence) for name, licence in _LICENCES),
    )
