"""The language of the interface: which one holds, and the translations that make it so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

TRANSLATIONS = Path(__file__).parent / "translations"


def resolve_language(chosen: str) -> str:
    """Return "zh_CN" or "en": the `chosen` one, or for "system" what suits the system's locale."""
    if chosen in ("zh_CN", "en"):
        return chosen
    from PySide6.QtCore import QLocale  # start-up: its list of all languages takes as long as a page to make

    return "zh_CN" if QLocale.system().language() is QLocale.Language.Chinese else "en"


class Language:
    """Holds the translators that are installed, so that another language can take their place."""

    def __init__(self) -> None:
        """Begin with the source language."""
        self._installed: list[QTranslator] = []
        self._name = "en"

    def install(self, chosen: str) -> bool:
        """Speak the language `chosen` in the settings from now on; return whether all translations were found."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        self._name = resolve_language(chosen)
        wanted = [(TRANSLATIONS, f"{self._name}.qm")]
        if self._name != "en":
            # Qt's own words, such as those of a text field's menu.
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            wanted.append((qt, f"qtbase_{self._name}.qm"))
        found = True
        for folder, name in wanted:
            translator = QTranslator(QCoreApplication.instance())
            if translator.load(str(folder / name)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            else:
                found = False
        return found

    def set_locale(self) -> None:
        """Write dates and numbers as the language does; needed before the first page, not before the first window."""
        from PySide6.QtCore import QLocale  # start-up: as above

        QLocale.setDefault(QLocale(self._name))
