"""The frame: rail or menu bar, and beside it the pages, each made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.rail import Rail, RailEntry
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth

if TYPE_CHECKING:
    from studyapp.ui.menu_bar import MenuBar

PageFactory = Callable[[Theme], QWidget]
"""Makes a page with its presenter; the presenter is the page's child and goes with it."""


class Frame(QWidget):
    """Everything of the window that belongs to one theme, language and member; `page_shown` carries a page's name."""

    page_shown = Signal(str)

    def __init__(
        self, theme: Theme, pages: Mapping[str, PageFactory], *, member: str = "", parent: QWidget | None = None
    ) -> None:
        """Offer `pages` (factories by the name of the screen); no page is made yet."""
        super().__init__(parent)
        self._theme = theme
        self._pages = pages
        self._member = member
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self._marked = ""
        self._shape = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.menu_bar: MenuBar | None = None
        self._outer = outer
        row = QHBoxLayout()
        row.setSpacing(0)
        outer.addLayout(row, 1)
        self.rail = Rail(theme, self.entries())
        self.rail.chosen.connect(self.go)
        row.addWidget(self.rail)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)

    def go(self, name: str) -> None:
        """Show the page `name`, made now if it was not seen yet."""
        if name not in self._pages:
            return
        self._current = name
        if name not in self._made:
            self._made[name] = self._pages[name](self._theme)
            self._stack.addWidget(self._made[name])
        self._stack.setCurrentWidget(self._made[name])
        # The page takes the keys at once, and no control shows a focus ring that nobody asked for.
        self._made[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.mark(name)
        self.page_shown.emit(name)

    def mark(self, name: str) -> None:
        """Mark `name` as the current page without making it: its data is not there yet."""
        self._marked = name
        self.rail.set_current(name)
        if self.menu_bar is not None:
            self.menu_bar.set_current(name)

    def fit(self, window: QSize) -> None:
        """Choose rail, compact rail or menu bar by the size of the window in px."""
        shape = breadth(self._theme, window)
        if shape == self._shape:
            return
        self._shape = shape
        self.rail.setVisible(shape != "narrow")
        self.rail.set_compact(shape == "medium")
        if shape == "narrow" and self.menu_bar is None:
            # Start-up: made when the window is first that narrow, which on most screens is never.
            from studyapp.ui.menu_bar import MenuBar

            self.menu_bar = MenuBar(self._theme, self.entries())
            self.menu_bar.chosen.connect(self.go)
            self.menu_bar.set_current(self._marked)
            self._outer.insertWidget(0, self.menu_bar)
        if self.menu_bar is not None:
            self.menu_bar.setVisible(shape == "narrow")

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._made.get(self._current)

    def made(self) -> tuple[str, ...]:
        """Return the names of the pages made so far."""
        return tuple(self._made)

    def entries(self) -> tuple[RailEntry, ...]:
        """Return the entries of the rail that have a page, in their order."""
        member = self._member
        entries = (
            RailEntry("today", self.tr("Today"), "today"),
            RailEntry("practice", self.tr("Practice"), "practice"),
            RailEntry("exam", self.tr("Exam"), "exam"),
            RailEntry("mistakes", self.tr("Mistakes book"), "mistakes"),
            RailEntry("outline", self.tr("Outline"), "outline"),
            RailEntry("history", self.tr("Scores"), "history"),
            RailEntry("bank", self.tr("Question bank"), "bank", organizer=True),
            RailEntry(
                "members",
                member or self.tr("Members"),
                "person",
                badge=member[:1].upper(),
                bottom=True,
                spoken=self.tr("Studying now: %1. Change the member").replace("%1", member) if member else "",
                title=self.tr("Members"),
            ),
            RailEntry("settings", self.tr("Settings"), "settings", bottom=True),
        )
        return tuple(entry for entry in entries if entry.name in self._pages)

    def focus_place(self, focused: QWidget | None) -> int:
        """Return which of the frame's controls is `focused` (-1: none)."""
        controls = self._controls()
        return controls.index(focused) if focused in controls else -1

    def restore_focus(self, place: int) -> None:
        """Focus the control at `place`, so that the keyboard goes on where it stood in an earlier frame."""
        controls = self._controls()
        if 0 <= place < len(controls):
            controls[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _controls(self) -> list[QWidget]:
        """Return what can have the focus, in the order it was made."""
        found = self.findChildren(QWidget)
        return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(self)]
