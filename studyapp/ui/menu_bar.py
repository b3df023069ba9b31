"""The menu bar that takes the rail's place in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.ui.rail import RailEntry
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

BAR_HEIGHT = 48


class MenuBar(QFrame):
    """What is left of the rail in a narrow window: one button that opens the entries, and the page's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        """Offer `entries` in a menu."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(theme.px(BAR_HEIGHT))
        self._theme = theme
        self._titles = {entry.name: entry.title or entry.words for entry in entries}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), 0, theme.px(16), 0)
        row.setSpacing(theme.px(8))
        self.button = QuietButton(theme, self.tr("Menu"), icon_name="menu", size="header")
        row.addWidget(self.button)
        self._title = ElidedLabel(theme, "", "bodyBold")
        row.addWidget(self._title, 1)
        self._entries = tuple(entries)
        self._menu: QMenu | None = None
        self.button.clicked.connect(self._open)

    def menu(self) -> QMenu:
        """Return the menu of the entries, made when it is first wanted."""
        if self._menu is None:
            self._menu = self._make_menu()
        return self._menu

    def set_current(self, name: str) -> None:
        """Show the name of the page."""
        self._title.setText(self._titles.get(name, ""))

    def _open(self) -> None:
        self.menu().popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _make_menu(self) -> QMenu:
        from PySide6.QtWidgets import QMenu  # start-up: wanted in a narrow window only

        menu = QMenu(self)
        menu.setFont(self._theme.font("body"))
        group = False, False
        for entry in self._entries:
            if (entry.organizer, entry.bottom) != group:
                menu.addSeparator()
            group = entry.organizer, entry.bottom
            action = menu.addAction(entry.words)
            action.triggered.connect(lambda _checked=False, name=entry.name: self.chosen.emit(name))
        return menu
