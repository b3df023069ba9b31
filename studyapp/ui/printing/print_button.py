"""The button that prints: it asks whether on paper or into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class PrintButton(SecondaryButton):
    """`wanted` says whether on paper; where there is little room, `set_short` leaves only the icon."""

    wanted = Signal(bool)

    def __init__(self, theme: Theme, words: str, size: str = "normal", parent: QWidget | None = None) -> None:
        """Make the button that says `words`."""
        super().__init__(theme, words, icon_name="print", size=size, parent=parent)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._ways: QMenu | None = None
        self.clicked.connect(self._ask)

    def set_short(self, short: bool) -> None:
        """Show the icon alone when `short`."""
        self.setText("" if short else self._words)
        self.updateGeometry()

    def ways(self) -> QMenu:
        """Return the menu of ways to print."""
        if self._ways is None:
            from PySide6.QtWidgets import QMenu  # start-up: wanted by who prints

            self._ways = QMenu(self)
            self._ways.addAction(self.tr("Save as PDF…"), lambda: self.wanted.emit(False))
            self._ways.addAction(self.tr("Print…"), lambda: self.wanted.emit(True))
        return self._ways

    def _ask(self) -> None:
        ways = self.ways()
        ways.popup(self.mapToGlobal(QPoint(0, self.height())))  # Qt moves up what would not fit below
        ways.setActiveAction(ways.actions()[0])
