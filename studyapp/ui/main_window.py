"""The window: rail, notices and pages made when first seen, or a quiz that has all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.key_list import KeyList, KeyMeaning
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.rail import MenuBar, Rail, RailEntry
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth

LEAST = QSize(1024, 640)
USUAL = QSize(1280, 800)

PageFactory = Callable[[Theme], QWidget]
"""Makes a page with its presenter; the presenter is the page's child and goes with it."""


class WindowPlace(NamedTuple):
    """Where the window stood: x, y, width, height in px when not maximized, and whether it was."""

    area: tuple[int, int, int, int]
    maximized: bool


class MainWindow(QWidget):
    """The one window; `closing` carries its `WindowPlace`, `page_shown` the name of a page that has come up."""

    page_shown = Signal(str)
    closing = Signal(object)

    def __init__(
        self,
        theme: Theme,
        pages: Mapping[str, PageFactory],
        *,
        member: str = "",
        page: str = "today",
        place: WindowPlace | None = None,
    ) -> None:
        """Show `page` of `pages` (factories by the name of the screen); `member` is the name of who is studying."""
        super().__init__()
        self._theme = theme
        self._pages = dict(pages)
        self._member = member
        self._current = page if page in self._pages else next(iter(self._pages), "")
        self._pending: Theme | None = None
        self._full: QWidget | None = None
        self._shape = ""
        self.setWindowTitle(self.tr("Outline Quiz"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._layers = QStackedLayout()
        self._outer.addLayout(self._layers, 1)
        self._build(())
        self._place(place)
        self._make_shortcuts()

    # --- what the composition root asks for ---

    def set_pages(self, pages: Mapping[str, PageFactory], *, member: str, page: str) -> None:
        """Take other `pages` (the stores are open now, or somebody else is studying) and show `page` of them."""
        self._pages = dict(pages)
        self._current = page if page in self._pages else next(iter(self._pages), "")
        self.rebuild(self._theme, member=member)

    def go(self, name: str) -> None:
        """Show the page `name`, made now if it was not seen yet; a quiz that has the window is not left."""
        if name not in self._pages:
            return
        self._current = name
        if name not in self._made:
            self._made[name] = self._pages[name](self._theme)
            self._stack.addWidget(self._made[name])
        self._stack.setCurrentWidget(self._made[name])
        # The page takes the keys at once, and no control shows a focus ring that nobody asked for.
        self._made[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self._rail.set_current(name)
        self._menu_bar.set_current(name)
        self.page_shown.emit(name)

    def show_full(self, page: QWidget) -> None:
        """Give the whole window to `page` (a quiz, a result, the first run) in place of an earlier such page."""
        self._drop_full()
        self._full = page
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_full(self) -> None:
        """Go back to the rail and the page one came from."""
        self._drop_full()
        self._layers.setCurrentWidget(self._frame)
        if self._pending is not None:
            theme, self._pending = self._pending, None
            self.rebuild(theme)

    def rebuild(self, theme: Theme, *, member: str | None = None) -> None:
        """Make frame and current page anew for another text size, colours, language or member.

        Whoever calls applies the theme to the application first. While a quiz has the window the change waits, so
        that nothing half typed is lost.
        """
        if member is not None:
            self._member = member
        if self._full is not None:
            self._pending = theme
            return
        place = self._focus_place()
        frame, notices = self._frame, self._notices
        self._theme = theme
        self.setWindowTitle(self.tr("Outline Quiz"))
        self._build(notices.notices())
        self._layers.removeWidget(frame)
        self._outer.removeWidget(notices)
        for old in (frame, notices):
            old.hide()
            old.deleteLater()
        self._restore_focus(place)

    def show_notice(self, notice: Notice) -> None:
        """Show a sentence above the page."""
        self._notices.show_notice(notice)

    def clear_notice(self, key: str) -> None:
        """Take the notice of `key` away."""
        self._notices.clear(key)

    # --- what there is to see ---

    def current(self) -> str:
        """Return the name of the page behind or in front."""
        return self._current

    def current_page(self) -> QWidget | None:
        """Return what has the window: the full page, else the page beside the rail."""
        return self._full if self._full is not None else self._made.get(self._current)

    def made(self) -> tuple[str, ...]:
        """Return the names of the pages made so far."""
        return tuple(self._made)

    def rail(self) -> Rail:
        """Return the rail."""
        return self._rail

    def menu_bar(self) -> MenuBar:
        """Return what stands in for the rail in a narrow window."""
        return self._menu_bar

    def notices(self) -> tuple[Notice, ...]:
        """Return the notices shown."""
        return self._notices.notices()

    def show_keys(self) -> KeyList:
        """Open the list of keys of the page and of the window."""
        keys = getattr(self.current_page(), "keys", None)  # a page says its keys when it has some of its own
        shown = KeyList(self._theme, keys() if callable(keys) else (), self._keys(), self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()
        return shown

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose rail, compact rail or menu bar by the room there is (Qt override)."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell where the window stood (Qt override)."""
        area = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        self.closing.emit(WindowPlace((area.x(), area.y(), area.width(), area.height()), self.isMaximized()))
        super().closeEvent(event)

    # --- parts ---

    def _build(self, notices: Sequence[Notice]) -> None:
        theme = self._theme
        entries = self._entries()
        self._made: dict[str, QWidget] = {}
        self._frame = QWidget()
        outer = QVBoxLayout(self._frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._menu_bar = MenuBar(theme, entries)
        self._menu_bar.chosen.connect(self.go)
        outer.addWidget(self._menu_bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        outer.addLayout(row, 1)
        self._rail = Rail(theme, entries)
        self._rail.chosen.connect(self.go)
        row.addWidget(self._rail)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)
        # Above everything, so that a fault is seen during a quiz too.
        self._notices = Notices(theme, tuple(notices))
        self._outer.insertWidget(0, self._notices)
        self._layers.addWidget(self._frame)
        self._layers.setCurrentWidget(self._frame)
        self._shape = ""
        self._fit()
        self.go(self._current)

    def _entries(self) -> tuple[RailEntry, ...]:
        """Return the entries of the rail that have a page, in their order."""
        member = self._member
        entries = (
            RailEntry("today", self.tr("Today"), "today"),
            RailEntry("practice", self.tr("Practice"), "practice"),
            RailEntry("outline", self.tr("Outline"), "outline"),
            RailEntry("history", self.tr("Scores"), "history"),
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

    def _keys(self) -> tuple[KeyMeaning, ...]:
        pages = tuple(
            KeyMeaning(f"Ctrl+{number}", self.tr("Go to “%1”").replace("%1", entry.title or entry.words))
            for number, entry in enumerate(self._entries(), 1)
        )
        return (
            *pages,
            KeyMeaning("F1", self.tr("Show the keys")),
            KeyMeaning("F11", self.tr("Full screen, for a projector")),
        )

    def _make_shortcuts(self) -> None:
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda number=number: self._go_to_number(number))
        QShortcut(QKeySequence("F1"), self, self.show_keys)
        QShortcut(QKeySequence("F11"), self, self._toggle_full_screen)

    def _go_to_number(self, number: int) -> None:
        entries = self._entries()
        if self._full is None and number <= len(entries):
            self.go(entries[number - 1].name)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fit(self) -> None:
        shape = breadth(self._theme, self.size())
        if shape == self._shape:
            return
        self._shape = shape
        self._rail.setVisible(shape != "narrow")
        self._rail.set_compact(shape == "medium")
        self._menu_bar.setVisible(shape == "narrow")

    def _place(self, place: WindowPlace | None) -> None:
        """Stand where the window stood, if that is still on a screen."""
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        if place is None:
            return
        area = QRect(*place.area)
        if any(screen.availableGeometry().intersects(area) for screen in QGuiApplication.screens()):
            self.setGeometry(area)
        if place.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _drop_full(self) -> None:
        if self._full is not None:
            self._layers.removeWidget(self._full)
            self._full.hide()
            self._full.deleteLater()
            self._full = None

    def _focus_place(self) -> int:
        """Return which of the frame's controls has the focus (-1: none)."""
        focused = self.focusWidget()
        controls = _controls(self._frame)
        return controls.index(focused) if focused in controls else -1

    def _restore_focus(self, place: int) -> None:
        """Focus the control at the place where the focus was: the keyboard goes on where it stood."""
        controls = _controls(self._frame)
        if 0 <= place < len(controls):
            controls[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _controls(widget: QWidget) -> list[QWidget]:
    """Return what can have the focus below `widget`, in the order it was made."""
    found = widget.findChildren(QWidget)
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(widget)]
