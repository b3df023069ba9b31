"""Steps in one frame: where one is on top, the step in the middle, the ways from it at the foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth_of
from studyapp.ui.widgets.busy_view import BusyView
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.panes import TwoPanes
from studyapp.ui.widgets.step_bar import StepBar
from studyapp.ui.widgets.stepper import Stepper


class StepFrame(QWidget):
    """`back` and `onward` when one leaves a step; the steps say themselves what is done in them."""

    back = Signal()
    onward = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        names: Sequence[str],
        pages: Sequence[QWidget],
        panes: Mapping[QWidget, Sequence[TwoPanes]],
        parent: QWidget | None = None,
    ) -> None:
        """Show one of `pages`, one for each of the step `names`; `panes` are the switches that a page brings along."""
        super().__init__(parent)
        self._theme = theme
        self._pages = tuple(pages)
        self._panes = panes
        for found in panes.values():
            for one in found:
                one.narrowed.connect(lambda _narrow: self._show_switches())
        self.busy = BusyView(theme)
        self._stack = QStackedWidget()
        for page in (*self._pages, self.busy):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        self._head_row = QHBoxLayout(head)
        self._head_row.setSpacing(theme.px(12))
        self._title = Label(theme, title, "title1")
        self._head_row.addWidget(self._title)
        for found in panes.values():
            for one in found:
                self._head_row.addWidget(one.switch)
        self.stepper = Stepper(theme, names)
        self._head_row.addWidget(self.stepper, 1)
        column.addWidget(head)
        self._rule = Hairline()
        column.addWidget(self._rule)
        column.addWidget(self._stack, 1)
        self.bar = StepBar(theme)
        self.bar.back.connect(self.back)
        self.bar.onward.connect(self.onward)
        column.addWidget(self.bar)
        self.show_place(0)

    def show_place(self, place: int) -> None:
        """Bring up the step `place` (0 first)."""
        self.stepper.set_place(place)
        self._bring(self._pages[place])

    def show_busy(self, words: str, share: float, *, can_cancel: bool = True) -> None:
        """Bring up what is being done."""
        self.busy.show_work(words, share, can_cancel=can_cancel)
        if self._stack.currentWidget() is not self.busy:
            self._bring(self.busy)

    def shown(self) -> QWidget | None:
        """Return what is in the middle."""
        return self._stack.currentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, back by Esc (Qt override)."""
        key = Qt.Key(event.key())
        if self.shown() is self.busy:
            if key is Qt.Key.Key_Escape and not self.busy.cancel.isHidden():
                self.busy.cancelled.emit()
        elif key is Qt.Key.Key_Escape:
            self.back.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.bar.onward_button.isEnabled():
                self.onward.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the window is narrow: the menu bar says where one is (Qt override)."""
        super().resizeEvent(event)
        narrow = breadth_of(self._theme, self) == "narrow"
        self._title.setVisible(not narrow)
        sides = self._theme.px(16 if narrow else 32)
        self._head_row.setContentsMargins(sides, self._theme.px(8 if narrow else 20), sides, self._theme.px(8))

    def _bring(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.bar.setVisible(page is not self.busy)
        self._rule.setVisible(page in self._panes)
        self._show_switches()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_switches(self) -> None:
        """Offer the choice between the panes of what is shown where only one of them fits."""
        shown = self.shown()
        for page, found in self._panes.items():
            for one in found:
                one.switch.setVisible(page is shown and one.narrow())
