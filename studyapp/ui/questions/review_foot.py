"""The foot of a review: the verdicts, and above them what is asked before one is given: why not, or whether for all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.questions.verdict_bars import RejectBar, ReviewBar
from studyapp.ui.questions.wording import Counts
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.ask_bar import AskBar
from studyapp.ui.widgets.breakpoints import is_short


class ReviewFoot(QWidget):
    """`bar` gives the verdicts, `reject_bar` the reason for one of them; `settled` when nothing is asked any more."""

    settled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bars; only that of the verdicts is there."""
        super().__init__(parent)
        self._theme = theme
        self.ask = AskBar(theme)
        self.ask.asking.connect(self._make_room)
        self.reject_bar = RejectBar(theme)
        self.reject_bar.given_up.connect(self.close_reasons)
        self.reject_bar.hide()
        self.bar = ReviewBar(theme)
        self.bar.reject_wanted.connect(self.ask_reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.ask, self.reject_bar, self.bar):
            column.addWidget(each)

    def ask_reason(self) -> None:
        """Ask why the question is rejected."""
        if self.bar.reject.isEnabled():
            self.ask.give_up()
            self.bar.setVisible(not self._is_short())
            self.reject_bar.show()
            self.reject_bar.begin()

    def ask_whether(self, count: int, accept: Callable[[], None]) -> None:
        """Ask whether `count` questions are to be accepted that nobody looked at, and `accept` them if so."""
        self.close_reasons()
        self.ask.ask(Counts().unread(count), self.tr("Accept all"), lambda _value, _text: accept())

    def close_reasons(self) -> None:
        """Ask for no reason any more."""
        self.offer()
        self.settled.emit()

    def offer(self) -> None:
        """Offer the verdicts and ask for nothing."""
        self.ask.give_up()
        self.reject_bar.hide()
        self.bar.show()

    def leave_out(self) -> None:
        """Leave the verdicts away while a form is open: there is one thing to do, and that is saving it."""
        self.ask.give_up()
        self.reject_bar.hide()
        self.bar.hide()

    def _make_room(self, asking: bool) -> None:
        """Leave the verdicts out while something is asked in a window with little height."""
        self.bar.setVisible(not (asking and self._is_short()))
        if not asking:
            self.settled.emit()

    def _is_short(self) -> bool:
        return is_short(self._theme, self.window().size())
