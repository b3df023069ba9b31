"""The window: rail, notices and pages made when first seen, or a quiz that has all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studyapp.ui.frame import Frame, PageFactory
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.rail import Rail
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.scroll_column import bring_into_sight

if TYPE_CHECKING:
    from studyapp.ui.help_dialog import HelpDialog
    from studyapp.ui.menu_bar import MenuBar

LEAST = QSize(1024, 640)
USUAL = QSize(1280, 800)


class WindowPlace(NamedTuple):
    """Where the window stood: x, y, width, height in px when not maximized, and whether it was."""

    area: tuple[int, int, int, int]
    maximized: bool


class MainWindow(QWidget):
    """The one window.

    `painted` is sent once, when the window has been seen for the first time; `closing` carries its `WindowPlace`,
    `page_shown` the name of a page that has come up.
    """

    painted = Signal()
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
        waiting: bool = False,
    ) -> None:
        """Show `page` of `pages` (factories by the name of the screen); `member` is the name of who is studying.

        While `waiting` the rail stands there already and no page is made, until `wake`.
        """
        super().__init__()
        self._theme = theme
        self._pages = dict(pages)
        self._member = member
        self._current = page if page in self._pages else next(iter(self._pages), "")
        self._pending: Theme | None = None
        self._full: QWidget | None = None
        self._waiting = waiting
        self._seen = False
        self.setWindowTitle(self.tr("Outline Quiz"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._layers = QStackedLayout()
        self._outer.addLayout(self._layers, 1)
        self._place(place)
        self._build(())
        # Start-up: keys are heard as soon as the window is seen, their types are slow to make.
        self.painted.connect(self._make_shortcuts)

    # --- what the composition root asks for ---

    def set_pages(self, pages: Mapping[str, PageFactory], *, member: str, page: str) -> None:
        """Take other `pages` (the stores are open now, or somebody else is studying) and show `page` of them."""
        self._pages = dict(pages)
        self._current = page if page in self._pages else next(iter(self._pages), "")
        self._waiting = False
        self.rebuild(self._theme, member=member)

    def wake(self) -> None:
        """Make the page that the window has been waiting with."""
        if self._waiting:
            self._waiting = False
            self._frame.go(self._current)

    def go(self, name: str) -> None:
        """Show the page `name`, made now if it was not seen yet; a quiz that has the window is not left."""
        self._frame.go(name)

    def show_full(self, page: QWidget) -> None:
        """Give the whole window to `page` (a quiz, a result, the first run) in place of an earlier such page."""
        self._drop_full()
        self._full = page
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_full(self) -> bool:
        """Return whether a page has the whole window."""
        return self._full is not None

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
        place = self._frame.focus_place(self.focusWidget())
        frame, notices = self._frame, self._notices
        self._theme = theme
        self.setWindowTitle(self.tr("Outline Quiz"))
        self._build(notices.notices())
        self._layers.removeWidget(frame)
        self._outer.removeWidget(notices)
        for old in (frame, notices):
            old.hide()
            old.deleteLater()
        self._frame.restore_focus(place)

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
        return self._full if self._full is not None else self._frame.page()

    def made(self) -> tuple[str, ...]:
        """Return the names of the pages made so far."""
        return self._frame.made()

    def rail(self) -> Rail:
        """Return the rail."""
        return self._frame.rail

    def menu_bar(self) -> MenuBar | None:
        """Return what stands in for the rail in a narrow window, None while it has not been narrow."""
        return self._frame.menu_bar

    def notices(self) -> tuple[Notice, ...]:
        """Return the notices shown."""
        return self._notices.notices()

    def show_help(self) -> HelpDialog:
        """Say what the page one is on is for, and list its keys and those of the window."""
        from studyapp.ui.help_dialog import HelpDialog  # start-up: wanted when somebody asks

        page = self.current_page()
        # A page says its keys when it has some of its own, and its topic when that is not its name in the rail.
        keys, topic = getattr(page, "keys", None), getattr(page, "help_topic", None)
        name = topic() if callable(topic) else "" if self.is_full() else self._current
        shown = HelpDialog(self._theme, name, keys() if callable(keys) else (), self._keys(), self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()
        return shown

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose rail, compact rail or menu bar by the room there is (Qt override)."""
        super().resizeEvent(event)
        self._frame.fit(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is seen, when all of it has been painted (Qt override)."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Show what Tab has come to, wherever one had scrolled to (Qt override)."""
        moved = super().focusNextPrevChild(next)
        widget = self.focusWidget()
        if moved and widget is not None:
            bring_into_sight(widget)
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let a page with something unsaved ask first, then tell where the window stood (Qt override)."""
        may_close = getattr(self._full, "may_close", None)
        if callable(may_close) and not may_close():
            event.ignore()
            return
        area = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        self.closing.emit(WindowPlace((area.x(), area.y(), area.width(), area.height()), self.isMaximized()))
        super().closeEvent(event)

    # --- parts ---

    def _build(self, notices: Sequence[Notice]) -> None:
        self._frame = Frame(self._theme, self._pages, member=self._member)
        self._frame.page_shown.connect(self._shown)
        # Above everything, so that a fault is seen during a quiz too.
        self._notices = Notices(self._theme, tuple(notices))
        self._outer.insertWidget(0, self._notices)
        self._layers.addWidget(self._frame)
        self._layers.setCurrentWidget(self._frame)
        self._frame.fit(self.size())
        if self._waiting:
            self._frame.mark(self._current)
        else:
            self._frame.go(self._current)

    def _shown(self, name: str) -> None:
        self._current = name
        self.page_shown.emit(name)

    def _keys(self) -> tuple[KeyMeaning, ...]:
        pages = tuple(
            KeyMeaning(f"Ctrl+{number}", self.tr("Go to “%1”").replace("%1", entry.title or entry.words))
            for number, entry in enumerate(self._frame.entries(), 1)
        )
        return (
            *pages,
            KeyMeaning("F1", self.tr("Help and keys of this page")),
            KeyMeaning("F11", self.tr("Full screen, for a projector")),
        )

    def _make_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # start-up

        for number in range(1, 10):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda number=number: self._go_to_number(number))
        QShortcut(QKeySequence("F1"), self, self.show_help)
        QShortcut(QKeySequence("F11"), self, self._toggle_full_screen)

    def _go_to_number(self, number: int) -> None:
        entries = self._frame.entries()
        if self._full is None and number <= len(entries):
            self.go(entries[number - 1].name)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

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
