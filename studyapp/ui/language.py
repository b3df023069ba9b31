"""The language of the interface: which one holds, and the translations that make it so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

TRANSLATIONS = Path(__file__).parent / "translations"


def resolve_language(chosen: str, system: QLocale) -> str:
    """Return "zh_CN" or "en": the `chosen` one, or for "system" what suits the `system` locale."""
    if chosen in ("zh_CN", "en"):
        return chosen
    return "zh_CN" if system.language() is QLocale.Language.Chinese else "en"


class Language:
    """Holds the translators that are installed, so that another language can take their place."""

    def __init__(self) -> None:
        """Begin with the source language."""
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> bool:
        """Speak `language` from now on; return whether all its translations were found."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        wanted = [(TRANSLATIONS, f"{language}.qm")]
        if language != "en":
            # Qt's own words, such as those of a text field's menu.
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            wanted.append((qt, f"qtbase_{language}.qm"))
        found = True
        for folder, name in wanted:
            translator = QTranslator()
            if translator.load(str(folder / name)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            else:
                found = False
        return found
