"""How the program looks and speaks: language, theme and text size as the settings and the system say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studyapp.settings import Settings
from studyapp.ui.language import Language
from studyapp.ui.theme import Theme, apply_theme, choose_family

NO_FONT = (
    "No installed font can draw Chinese characters: install one, on Debian or Ubuntu with "
    "sudo apt-get install fonts-noto-cjk. 没有安装中文字体，请安装后重新打开本程序。"
)


class Look:
    """Gives the application one language and one theme at a time."""

    def __init__(self, app: QApplication) -> None:
        """Find the font; nothing is put on yet."""
        self._app = app
        self._language = Language()
        self._spoken = ""
        self.family = choose_family()
        self.theme = Theme()

    def wear(self, settings: Settings) -> None:
        """Speak and look as `settings` say from now on; pages made earlier keep their words and colours."""
        if settings.language != self._spoken:
            self._spoken = settings.language
            self._language.install(settings.language)
        name = settings.theme
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        self.theme = Theme(name, settings.text_scale / 100, self.family)
        apply_theme(self._app, self.theme)

    def set_locale(self) -> None:
        """Write dates and numbers as the language does: needed before a page is made."""
        self._language.set_locale()
