"""The answer sheet over the right side of the page, where the window has no room for a panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.ui.quiz.answer_sheet import AnswerSheet
from studyapp.ui.quiz.view import SheetView
from studyapp.ui.theme import Theme


class SheetOverlay(QFrame):
    """A frame of its own with the answer sheet in it; made when asked for, dropped when closed."""

    def __init__(self, theme: Theme, view: SheetView, page: QWidget, *, short: bool) -> None:
        """Show `view` over `page`."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self.setProperty("kind", "overlay")
        self.setProperty("overlay", True)
        self.setAccessibleName(self.tr("Answer sheet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        self.sheet = AnswerSheet(theme, self)
        self.sheet.show_sheet(view, short=short)
        column.addWidget(self.sheet)

    def stand_between(self, top: QWidget, bottom: QWidget) -> None:
        """Take the right side of the page between its two bars."""
        page = self._page
        width = min(self._theme.px(374), page.width())
        self.setGeometry(page.width() - width, top.height(), width, page.height() - top.height() - bottom.height())

    def come_up(self) -> None:
        """Show, with the focus on the current number."""
        self.show()
        self.raise_()
        current = next((cell for cell in self.sheet.cells if cell.cell.current), None)
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)


class SheetPlace(QObject):
    """Opens and closes the overlay of one page; `position_chosen` carries the number that was pressed."""

    position_chosen = Signal(int)
    hand_in_wanted = Signal()

    def __init__(self, theme: Theme, page: QWidget, top: QWidget, bottom: QWidget) -> None:
        """Keep the page and the two bars between which the overlay stands."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._bars = (top, bottom)
        self._view: SheetView | None = None
        self._short = False
        self.overlay: SheetOverlay | None = None

    def show_sheet(self, view: SheetView) -> None:
        """Keep `view` for when the overlay is opened, and show it if it is."""
        self._view = view
        if self.overlay is not None:
            self.overlay.sheet.show_sheet(view, short=self._short)

    def open(self, *, short: bool) -> None:
        """Open the overlay."""
        if self._view is None:
            return
        self._short = short
        self.overlay = SheetOverlay(self._theme, self._view, self._page, short=short)
        self.overlay.sheet.chosen.connect(self._choose)
        self.overlay.sheet.hand_in_wanted.connect(self.hand_in_wanted)
        self.fit()
        self.overlay.come_up()

    def close(self) -> bool:
        """Close the overlay; return whether it was open."""
        if self.overlay is None:
            return False
        self.overlay.hide()
        self.overlay.deleteLater()
        self.overlay = None
        return True

    def fit(self) -> None:
        """Follow the size of the page."""
        if self.overlay is not None:
            self.overlay.stand_between(*self._bars)

    def _choose(self, position: int) -> None:
        self.close()
        self.position_chosen.emit(position)
