"""The theme: a frozen value handed to every widget, which answers for colours, lengths, fonts and the style sheet."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from studyapp.ui.theme.style_sheet import style_sheet
from studyapp.ui.theme.tokens import DARK, FAMILIES, LIGHT, ROLES

_PALETTE = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Highlight, "ink"),
    (QPalette.ColorRole.HighlightedText, "surface"),
    (QPalette.ColorRole.Link, "good"),
)


class Theme(NamedTuple):
    """`name` is "light" or "dark", `scale` the text size (1.0 = 100 %), `family` the font ("" = Qt's own choice)."""

    name: str = "light"
    scale: float = 1.0
    family: str = ""

    def colour(self, token: str) -> str:
        """Return the colour called `token` as "#RRGGBB"."""
        return (DARK if self.name == "dark" else LIGHT)[token]

    def qcolour(self, token: str) -> QColor:
        """Return the colour called `token` for painting."""
        return QColor(self.colour(token))

    def px(self, length: float) -> int:
        """Return `length` px at 100 % in px at this text size."""
        return round(length * self.scale)

    def font(self, role: str, *, bold: bool | None = None) -> QFont:
        """Return the font of `role`; `bold` overrides the role's own weight (only 400 and 700 exist)."""
        size, _line, role_bold = ROLES[role]
        font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(self.px(size))
        font.setBold(role_bold if bold is None else bold)
        return font

    def line(self, role: str) -> int:
        """Return the height of a line of `role` in px."""
        return self.px(ROLES[role].line)

    def palette(self) -> QPalette:
        """Return the palette of the theme, for what no style sheet reaches."""
        palette = QPalette()
        for role, token in _PALETTE:
            palette.setColor(role, self.qcolour(token))
        disabled = self.qcolour("dis")
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet of the whole application in this theme."""
        return style_sheet(LIGHT if self.name != "dark" else DARK, self.scale)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the theme's font, palette and style sheet."""
    app.setFont(theme.font("body"))
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.style_sheet())


def choose_family() -> str:
    """Return the installed family that draws simplified Chinese best, or "" when no font can draw it."""
    for family in FAMILIES:
        if QFontDatabase.hasFamily(family):
            return family
    others = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return others[0] if others else ""
